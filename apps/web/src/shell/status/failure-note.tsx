import './status.css';
import { useWords } from '../../i18n/use-words.js';
import type { Failure } from '../../worker/protocol.js';
import { useFailureLines } from './failure-lines.js';

/** One part of the page has no answer. */
export function FailureNote({ failure }: { failure: Failure }) {
  const { t } = useWords();
  const message = useFailureLines(failure).join('; ');
  return (
    <div className="notice" role="alert">
      <p>
        <b>{t(`status.${failure.kind}`)}.</b> {failure.kind === 'model' && t('status.modelHint')} <code>{message}</code>
      </p>
    </div>
  );
}
