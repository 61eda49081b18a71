/** Notices that the talks have changed on disk. */

import { useEffect } from 'react';
import { useLoaded, useWorkbench } from '../state/use-workbench.js';
import { serverTalks } from './talks-port.js';
import { useEditor } from './use-editor.js';

/** A change is on screen within two looks. */
const LOOK_EVERY_MS = 1000;

/** Looks at the file and at the log of its record as long as the page is in sight. */
export function useDisk(unreachable: (now: boolean) => void): void {
  const workbench = useWorkbench();
  const editor = useEditor();
  const { id } = useLoaded();
  useEffect(() => {
    if (workbench.embedded) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let record: string | undefined;
    let stopped = false;
    const look = async () => {
      clearTimeout(timer);
      try {
        const seen = await editor.look({ key: 'theirs' });
        if (seen !== undefined && record !== undefined && seen !== record) await showRecord();
        record = seen;
        unreachable(false);
      } catch {
        unreachable(true);
      }
      if (!stopped) timer = setTimeout(() => void look(), document.hidden ? 10 * LOOK_EVERY_MS : LOOK_EVERY_MS);
    };
    const showRecord = async () => {
      const log = await serverTalks(id).record();
      const { loaded } = workbench.current();
      if (loaded?.id === id && loaded.log !== log) await workbench.revise({ log });
    };
    const seen = () => void (!document.hidden && look());
    timer = setTimeout(() => void look(), LOOK_EVERY_MS);
    document.addEventListener('visibilitychange', seen);
    return () => {
      stopped = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [workbench, editor, id, unreachable]);
}
