import './status.css';
import { Button } from '../../design/button.js';
import { useWords } from '../../i18n/use-words.js';
import { useWorkbench } from '../../state/use-workbench.js';
import type { Failure } from '../../worker/protocol.js';
import { useFailureLines } from './failure-lines.js';

/** Nothing can be shown: what is wrong, where, and how to go on. */
export function FailurePage({ failure }: { failure: Failure }) {
  const { restart } = useWorkbench();
  const { t } = useWords();
  const lines = useFailureLines(failure);
  return (
    <main>
      <div className="status-page" role="alert">
        <p className="wordmark">Parley</p>
        <h1>{t(`status.${failure.kind}`)}</h1>
        <p>
          {failure.kind === 'file'
            ? t('status.fileHint', { file: failure.file, count: failure.faults.length })
            : t(`status.${failure.kind}Hint`, { what: failure.kind === 'fetch' ? failure.what : '' })}
        </p>
        <ul className="status-issues">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <Button primary onClick={restart}>
          {t(failure.kind === 'crash' ? 'status.restart' : 'status.retry')}
        </Button>
      </div>
    </main>
  );
}
