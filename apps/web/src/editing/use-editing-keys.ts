/** Keys of the editor: E opens and closes it, Ctrl+S saves, Ctrl+Z and Ctrl+Shift+Z go back and forth. */

import { useEffect } from 'react';
import { useShell } from '../shell/use-shell.js';
import { writes } from '../shell/writes.js';
import { useLoaded, useWorkbench } from '../state/use-workbench.js';
import { firstPart } from './open-part.js';
import { saveOrDownload } from './save-or-download.js';
import { useEditor } from './use-editor.js';

export function useEditingKeys(): void {
  const workbench = useWorkbench();
  const editor = useEditor();
  const loaded = useLoaded();
  const { over } = useShell();
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || over !== undefined) return;
      const { edit } = workbench.current().address;
      const key = event.key.toLowerCase();
      if (event.ctrlKey || event.metaKey) {
        // While the panel is closed these keys are the browser's, unless there is something to save.
        if (edit === undefined && !editor.unsaved()) return;
        if (key === 's') void saveOrDownload(editor);
        else if (hasOwnUndo(event.target)) return;
        else if (key === 'z' && event.shiftKey) editor.redo();
        else if (key === 'z') editor.undo();
        else if (key === 'y') editor.redo();
        else return;
        event.preventDefault();
      } else if (key === 'e' && !writes(event.target)) {
        event.preventDefault();
        workbench.show({ edit: edit === undefined ? firstPart(loaded) : undefined });
      }
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [workbench, editor, loaded, over]);
}

/** A long text is taken back letter by letter, by the browser; so is everything written outside the editor. */
function hasOwnUndo(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.closest('[data-own-undo]') !== null || (writes(target) && target.closest('.editor') === null);
}
