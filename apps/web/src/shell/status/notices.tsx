import './status.css';
import { Button } from '../../design/button.js';
import { useWords } from '../../i18n/use-words.js';
import { useLoaded, useScreen, useWorkbench } from '../../state/use-workbench.js';

/** What the address asked for and these talks do not have, and warnings on the file. */
export function Notices() {
  const ignored = useScreen((screen) => screen.ignored);
  const { warnings } = useLoaded();
  const { forgetIgnored } = useWorkbench();
  const { t } = useWords();
  return (
    <>
      {ignored.length > 0 && (
        <div className="notice" role="status">
          <p>
            {t('status.ignored')}{' '}
            {ignored.map(({ kind, text }, index) => (
              <span key={`${kind} ${text}`}>
                {index > 0 && ', '}
                {t(`status.ignoredKinds.${kind}`)} <code>{text}</code>
              </span>
            ))}
          </p>
          <Button onClick={forgetIgnored}>{t('app.close')}</Button>
        </div>
      )}
      {warnings.length > 0 && (
        <details className="notice">
          <summary>
            {t('status.warnings')}: {warnings.length}
          </summary>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>
                <code>{warning}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
