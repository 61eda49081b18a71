import { useWords } from '../../i18n/use-words.js';
import { FailureNote } from '../../shell/status/failure-note.js';
import { useEditorState } from '../use-editor.js';
import { FaultNotes } from './fault-notes.js';

/** So many are listed; the text lists them all. */
const LISTED = 3;

/** Whether the file is right as edited, and which figures are on the page when it is not. */
export function FaultSummary({ onText }: { onText: () => void }) {
  const { t } = useWords();
  const faults = useEditorState((state) => state.faults);
  const checked = useEditorState((state) => state.checked);
  const failure = useEditorState((state) => state.failure);
  const errors = faults.filter(({ severity }) => severity === 'error');
  return (
    <div className="editor-faults" data-wrong={errors.length > 0 || undefined}>
      <p role="status">
        <span aria-hidden="true">{errors.length > 0 ? '▲' : checked ? '✓' : '…'}</span>{' '}
        {errors.length > 0
          ? t('editing.faults', { count: errors.length })
          : t(checked ? 'editing.right' : 'editing.checking')}
      </p>
      <FaultNotes faults={errors.slice(0, LISTED)} />
      {errors.length > LISTED && (
        <button type="button" className="link-button" onClick={onText}>
          {t('editing.text.faults')}: {errors.length}
        </button>
      )}
      {failure && errors.length === 0 && (
        <>
          <p>{t('editing.notShown')}</p>
          <FailureNote failure={failure} />
        </>
      )}
    </div>
  );
}
