import { formatPath, type Path } from '@parley/input';
import { valueAt } from '@parley/talks';
import { Button } from '../../design/button.js';
import { Modal } from '../../design/modal.js';
import { useWords } from '../../i18n/use-words.js';
import { useEditor, useEditorState } from '../use-editor.js';
import { textIn } from './choices.js';

/** Fields that say what an entry is about. */
const SAYING = ['title', 'because', 'says', 'what'] as const;

/** An edit that was not made: what stands in its way, and how to go on. */
export function RefusedDialog({ onText }: { onText: () => void }) {
  const editor = useEditor();
  const { t, language } = useWords();
  const refused = useEditorState((state) => state.refused);
  if (!refused) return null;
  const { refusal, edit, name } = refused;
  const named = refusal.code === 'referenced';
  const canGo = named && edit.edit === 'remove' && !edit.withMentions;
  const close = editor.forgetRefusal;
  const { value } = editor.current();
  /** What is said in the entry that a place belongs to. */
  const excerpt = (path: Path) => {
    const found = path
      .map((_, depth) => value && valueAt(value, path.slice(0, depth + 1)))
      .flatMap((entry) => SAYING.map((field) => textIn(entry && valueAt(entry, [field]), language)))
      .findLast((text) => text !== '');
    return found ?? '';
  };
  const what = name.what ?? '';
  return (
    <Modal
      title={t(named ? 'editing.refused.referenced' : 'editing.refused.other')}
      note={
        canGo
          ? t('editing.refused.referencedHint', { what, count: refusal.mentions.length })
          : named && t('editing.refused.needed')
      }
      onClose={close}
      actions={
        canGo ? (
          <Button
            primary
            onClick={() => {
              close();
              void editor.edit({ ...edit, withMentions: true }, name);
            }}
          >
            {t('editing.refused.all')}
          </Button>
        ) : (
          <Button
            onClick={() => {
              close();
              onText();
            }}
          >
            {t('editing.refused.openText')}
          </Button>
        )
      }
    >
      {canGo ? (
        <ul className="edit-mentions">
          {refusal.mentions.map((path) => (
            <li key={formatPath(path)}>
              <code>{formatPath(path)}</code> <span className="quiet">{excerpt(path)}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p lang="en">{refusal.message}</p>
      )}
    </Modal>
  );
}
