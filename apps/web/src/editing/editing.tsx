import './editing.css';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { useLoaded, useScreen, useWorkbench } from '../state/use-workbench.js';
import { EditingNotices } from './editing-notices.js';
import { useDisk } from './use-disk.js';
import { useEditingKeys } from './use-editing-keys.js';
import { useEditor, useEditorState } from './use-editor.js';

const EditorPanel = lazy(() => import('./panel/editor-panel.js'));
const ConflictDialog = lazy(() => import('./conflict/conflict-dialog.js'));
const NewTalksDialog = lazy(() => import('./new-talks/new-talks-dialog.js'));

/** Editing the talks: the panel, what is said about it, and the watch on the file. */
export function Editing() {
  const { show } = useWorkbench();
  const open = useScreen((screen) => screen.address.edit);
  const [unreachable, setUnreachable] = useState(false);
  const editor = useEditor();
  const comparing = useEditorState((state) => state.comparing);
  useFollowed();
  useEditingKeys();
  useDisk(useCallback((now: boolean) => setUnreachable(now), []));
  const panel = open !== undefined && open !== 'new';
  useEffect(() => {
    document.documentElement.toggleAttribute('data-editing', panel);
    return () => document.documentElement.removeAttribute('data-editing');
  }, [panel]);
  // The panel would hide what stands on the page.
  const notices = <EditingNotices unreachable={unreachable} onCompare={() => editor.compare(true)} />;
  return (
    <>
      {!panel && notices}
      <Suspense fallback={null}>
        {panel && <EditorPanel open={open} notices={notices} />}
        {open === 'new' && <NewTalksDialog onClose={() => show({ edit: undefined })} />}
        {comparing && <ConflictDialog onClose={() => editor.compare(false)} />}
      </Suspense>
    </>
  );
}

/** Tells the editor what is on screen, so that talks edited elsewhere become a step of its own. */
function useFollowed(): void {
  const editor = useEditor();
  const { id, text } = useLoaded();
  const [last, setLast] = useState(id);
  useEffect(() => {
    editor.seen(text, { key: 'elsewhere' }, last !== id);
    setLast(id);
  }, [editor, id, text, last]);
}
