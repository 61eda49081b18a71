import './conflict.css';
import { useEffect, useState } from 'react';
import { Button } from '../../design/button.js';
import { Modal } from '../../design/modal.js';
import { useWords } from '../../i18n/use-words.js';
import { useLoaded } from '../../state/use-workbench.js';
import { downloadTalks } from '../save-or-download.js';
import { useEditor, useEditorState } from '../use-editor.js';
import { ChangedLines } from './changed-lines.js';

/** The edits here beside those on disk, and what can be done about them. Nothing happens without a choice. */
export default function ConflictDialog({ onClose }: { onClose: () => void }) {
  const editor = useEditor();
  const { id } = useLoaded();
  const { t } = useWords();
  const base = useEditorState((state) => state.base.text);
  const conflict = useEditorState((state) => state.conflict);
  const mine = useEditorState(() => editor.text());
  const [merged, setMerged] = useState<{ readonly text: string | undefined }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: joined anew when any of the three texts is another
  useEffect(() => {
    let current = true;
    setMerged(undefined);
    void editor.merged().then((text) => current && setMerged({ text }));
    return () => {
      current = false;
    };
  }, [editor, base, mine, conflict]);
  if (!conflict) return null;
  const takeTheirs = () => {
    onClose();
    void editor.takeTheirs({ key: 'theirs' });
  };
  const joined = merged?.text;
  return (
    <Modal
      wide
      title={t('editing.conflict.title')}
      note={t('editing.conflict.note')}
      onClose={onClose}
      actions={
        <>
          <p className="conflict-merge small" role="status">
            {merged && t(joined === undefined ? 'editing.conflict.cannotMerge' : 'editing.conflict.canMerge')}
          </p>
          <Button onClick={takeTheirs}>{t('editing.conflict.takeTheirs')}</Button>
          <Button
            onClick={() => {
              downloadTalks(mine, `${id}-mine.yaml`);
              takeTheirs();
            }}
          >
            {t('editing.conflict.keepMine')}
          </Button>
          <Button
            primary
            disabled={joined === undefined}
            onClick={() => {
              if (joined === undefined) return;
              onClose();
              void editor.takeMerged(joined, { key: 'merged' });
            }}
          >
            {t('editing.conflict.merge')}
          </Button>
        </>
      }
    >
      <div className="conflict">
        <ChangedLines title={t('editing.conflict.mine')} before={base} after={mine} />
        <ChangedLines title={t('editing.conflict.theirs')} before={base} after={conflict.text} />
      </div>
    </Modal>
  );
}
