import { Button } from '../design/button.js';
import { useWords } from '../i18n/use-words.js';
import { useEditor, useEditorState } from './use-editor.js';

/** What has happened to the file, what is kept of an earlier visit, and what could not be kept. */
export function EditingNotices({ unreachable, onCompare }: { unreachable: boolean; onCompare: () => void }) {
  const editor = useEditor();
  const { draft, kept, conflict, news, saving } = useEditorState((state) => state);
  const unsaved = useEditorState(() => editor.unsaved());
  const { t, language } = useWords();
  return (
    <>
      {draft && (
        <div className="notice" role="status">
          <p>{t('editing.draft.offer', { at: time(draft.at, language) })}</p>
          <span className="notice-actions">
            <Button primary onClick={() => void editor.restoreDraft({ key: 'draft' })}>
              {t('editing.draft.restore')}
            </Button>
            <Button onClick={editor.forgetDraft}>{t('editing.draft.forget')}</Button>
          </span>
        </div>
      )}
      {conflict && (
        <div className="notice" role="alert">
          <p>{t('editing.conflict.notice')}</p>
          <Button primary onClick={onCompare}>
            {t('editing.conflict.compare')}
          </Button>
        </div>
      )}
      {saving.kind === 'failed' && (
        <div className="notice" role="alert">
          <p>{t('editing.news.notSaved', { message: saving.message })}</p>
        </div>
      )}
      {!kept && unsaved && (
        <div className="notice" role="alert">
          <p>{t('editing.draft.notKept')}</p>
        </div>
      )}
      {unreachable && unsaved && (
        <div className="notice" role="status">
          <p>{t('editing.news.unreachable')}</p>
        </div>
      )}
      {news && news !== 'saved' && (
        <div className="notice" role="status">
          <p>{t(`editing.news.${news}`)}</p>
          <Button onClick={editor.forgetNews}>{t('app.close')}</Button>
        </div>
      )}
    </>
  );
}

function time(iso: string, language: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const format = new Intl.DateTimeFormat(language === 'ko' ? 'ko-KR' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return format.format(at);
}
