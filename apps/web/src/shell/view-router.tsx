/** Ties the router to the workbench, which keeps the address. */

import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { useScreen, useWorkbench } from '../state/use-workbench.js';
import { FIRST_VIEW, isView, type View } from '../state/views.js';

function viewOf(path: string): View {
  const view = path.replace(/^\/+/, '');
  return isView(view) ? view : FIRST_VIEW;
}

export function ViewRouter({ children }: { children: ReactNode }) {
  const { hrefOf } = useWorkbench();
  return (
    <Router hook={useViewLocation} hrefs={(path) => hrefOf(viewOf(path))}>
      {children}
    </Router>
  );
}

function useViewLocation(): [string, (path: string) => void] {
  const { go } = useWorkbench();
  const view = useScreen((screen) => screen.address.view);
  return [`/${view}`, (path) => go(viewOf(path))];
}
