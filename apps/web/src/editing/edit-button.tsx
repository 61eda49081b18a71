import { Button } from '../design/button.js';
import { useWords } from '../i18n/use-words.js';
import { useLoaded, useScreen, useWorkbench } from '../state/use-workbench.js';
import { firstPart, issuePart } from './open-part.js';
import { useEditor, useEditorState } from './use-editor.js';

/** Opens and closes the editor; a mark says that something is not saved. */
export function EditButton() {
  const { show } = useWorkbench();
  const loaded = useLoaded();
  const open = useScreen((screen) => screen.address.edit !== undefined);
  const editor = useEditor();
  const unsaved = useEditorState(() => editor.unsaved());
  const { t } = useWords();
  return (
    <Button
      className="edit-button"
      aria-pressed={open}
      title={t('editing.editHint')}
      onClick={() => show({ edit: open ? undefined : firstPart(loaded) })}
    >
      {t('editing.edit')} <kbd>E</kbd>
      {unsaved && (
        <>
          <span className="unsaved-dot" aria-hidden="true" />
          <span className="unseen">{t('editing.unsaved')}</span>
        </>
      )}
    </Button>
  );
}

/** Opens the editor on one issue: in the row or the card of the issue. */
export function EditIssue({ issue }: { issue: string }) {
  const { show } = useWorkbench();
  const { t, issue: titleOf } = useWords();
  const label = t('editing.editIssue', { issue: titleOf(issue) });
  return (
    <button
      type="button"
      className="edit-issue"
      aria-label={label}
      title={label}
      onClick={() => show({ edit: issuePart(issue) })}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path
          d="M11.2 1.8a1.4 1.4 0 0 1 2 0l1 1a1.4 1.4 0 0 1 0 2L6 13l-3.6.7.7-3.6zM9.8 3.4l2.8 2.8"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.3"
          strokeLinejoin="round"
        />
      </svg>
    </button>
  );
}
