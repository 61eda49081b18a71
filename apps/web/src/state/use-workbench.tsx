/** The workbench in the views. */

import { createContext, type ReactNode, use, useSyncExternalStore } from 'react';
import type { Loaded } from '../worker/protocol.js';
import type { Screen } from './screen.js';
import type { Workbench } from './workbench.js';

const WorkbenchContext = createContext<Workbench | undefined>(undefined);

export function WorkbenchProvider({ workbench, children }: { workbench: Workbench; children: ReactNode }) {
  return <WorkbenchContext value={workbench}>{children}</WorkbenchContext>;
}

/** What the user can do. */
export function useWorkbench(): Workbench {
  const workbench = use(WorkbenchContext);
  if (!workbench) throw new Error('outside the workbench');
  return workbench;
}

/** One part of the screen; the view is drawn again when that part changes. */
export function useScreen<T>(part: (screen: Screen) => T): T {
  const workbench = useWorkbench();
  return useSyncExternalStore(workbench.subscribe, () => part(workbench.current()));
}

/** The talks; only for views drawn once they are there. */
export function useLoaded(): Loaded {
  const loaded = useScreen((screen) => screen.loaded);
  if (!loaded) throw new Error('no talks are loaded');
  return loaded;
}
