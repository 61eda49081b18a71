import { Button } from '../../design/button.js';
import { useWords } from '../../i18n/use-words.js';
import { useLoaded, useWorkbench } from '../../state/use-workbench.js';
import { nextSteps } from '../history.js';
import { downloadTalks, saveOrDownload } from '../save-or-download.js';
import { stepWords } from '../step-words.js';
import { useEditor, useEditorState } from '../use-editor.js';

/** Back and forth between the steps, and what keeps the file. */
export function StepTools() {
  const editor = useEditor();
  const { show } = useWorkbench();
  const { file } = useLoaded();
  const words = useWords();
  const { t } = words;
  const { undo, redo } = nextSteps(useEditorState((state) => state.history));
  const saving = useEditorState((state) => state.saving.kind === 'working');
  const saved = useEditorState((state) => state.news === 'saved');
  const unsaved = useEditorState(() => editor.unsaved());
  const broken = useEditorState(({ faults }) => faults.some(({ severity }) => severity === 'error'));
  const said = saving ? t('editing.saving') : unsaved ? t('editing.unsaved') : saved ? t('editing.saved') : '';
  return (
    <div className="editor-steps">
      <Button
        disabled={!undo}
        title={undo && t('editing.undoWhat', { what: stepWords(words, undo) })}
        onClick={editor.undo}
      >
        ↶ {t('editing.undo')}
      </Button>
      <Button
        disabled={!redo}
        title={redo && t('editing.redoWhat', { what: stepWords(words, redo) })}
        onClick={editor.redo}
      >
        ↷ {t('editing.redo')}
      </Button>
      {editor.writable ? (
        <>
          <Button
            primary
            disabled={!unsaved || saving || broken}
            title={broken ? t('editing.saveErrors') : t('editing.saveHint', { file })}
            onClick={() => void editor.save()}
          >
            {t('editing.save')}
          </Button>
          <Button title={t('editing.downloadHint')} onClick={() => downloadTalks(editor.text())}>
            {t('editing.download')}
          </Button>
        </>
      ) : (
        <Button primary title={t('editing.downloadHint')} onClick={() => void saveOrDownload(editor)}>
          {t('editing.download')}
        </Button>
      )}
      <Button
        disabled={!unsaved}
        title={t('editing.discardHint')}
        onClick={() => void editor.discard({ key: 'discard' })}
      >
        {t('editing.discard')}
      </Button>
      <Button onClick={() => show({ edit: 'new' })}>{t('editing.newTalks')}</Button>
      <p className="editor-said" role="status">
        {unsaved && <span className="unsaved-dot" aria-hidden="true" />}
        {said && <> {said}</>}
        {undo && unsaved && <span className="quiet"> · {stepWords(words, undo)}</span>}
      </p>
      {!editor.writable && <p className="editor-said quiet">{t('editing.inPage')}</p>}
    </div>
  );
}
