import './status.css';
import { Button } from '../../design/button.js';
import { useWords } from '../../i18n/use-words.js';
import { useWorkbench } from '../../state/use-workbench.js';
import type { Failure } from '../../worker/protocol.js';

/** Nothing can be shown: what is wrong, where, and how to go on. */
export function FailurePage({ failure }: { failure: Failure }) {
  const { restart } = useWorkbench();
  const { t } = useWords();
  return (
    <main>
      <div className="status-page" role="alert">
        <p className="wordmark">Parley</p>
        <h1>{t(`status.${failure.kind}`)}</h1>
        {failure.kind === 'file' ? (
          <>
            <p>{t('status.fileHint', { file: failure.file, count: failure.issues.length })}</p>
            <ul className="status-issues">
              {failure.issues.map((issue) => (
                <li key={issue}>{issue}</li>
              ))}
            </ul>
          </>
        ) : (
          <>
            <p>{t(`status.${failure.kind}Hint`, { what: failure.kind === 'fetch' ? failure.what : '' })}</p>
            <ul className="status-issues">
              <li>{failure.message}</li>
            </ul>
          </>
        )}
        <Button primary onClick={restart}>
          {t(failure.kind === 'crash' ? 'status.restart' : 'status.retry')}
        </Button>
      </div>
    </main>
  );
}
