/** Keys of the whole page: Ctrl+K or / opens the commands, a digit opens a view. */

import { useEffect } from 'react';
import { useLoaded, useWorkbench } from '../state/use-workbench.js';
import { viewsOf } from '../state/views.js';
import { useShell } from './use-shell.js';
import { writes } from './writes.js';

export function useHotkeys(): void {
  const { go } = useWorkbench();
  const loaded = useLoaded();
  const { over, open } = useShell();
  useEffect(() => {
    const views = viewsOf(loaded);
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey) return;
      const command = event.ctrlKey || event.metaKey;
      if (command && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        open('palette');
        return;
      }
      if (command || over !== undefined || writes(event.target)) return;
      const view = views[Number(event.key) - 1];
      if (event.key === '/') {
        event.preventDefault();
        open('palette');
      } else if (view) go(view);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [go, open, over, loaded]);
}
