/** The view that the address names; each is loaded when it is first opened, and the others when there is time. */

import { type ComponentType, type LazyExoticComponent, lazy, Suspense, useEffect, useState } from 'react';
import { Route, Switch } from 'wouter';
import { PAGES, VIEWS, type View } from '../state/views.js';
import { ViewLoading } from './status/view-loading.js';

const LOADERS: Readonly<Record<View, () => Promise<{ default: ComponentType }>>> = {
  agenda: () => import('../views/agenda/agenda-view.js'),
  documents: () => import('../views/documents/documents-view.js'),
  measures: () => import('../views/measures/measures-view.js'),
  effects: () => import('../views/effects/effects-view.js'),
  bargain: () => import('../views/bargain/bargain-view.js'),
  brief: () => import('../views/brief/brief-view.js'),
  components: () => import('../design/page/components-page.js'),
};

const LAZY = Object.fromEntries(PAGES.map((view) => [view, lazy(() => LOADERS[view]())])) as Record<
  View,
  LazyExoticComponent<ComponentType>
>;
const LOADED = new Map<View, ComponentType>();

/** Fetches the script of a view before there is anything to show in it. */
export async function fetchView(view: View): Promise<void> {
  LOADED.set(view, (await LOADERS[view]()).default);
}

export function ViewOutlet() {
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const view of VIEWS) void fetchView(view);
    }, 2000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Suspense fallback={<ViewLoading />}>
      <Switch>
        {PAGES.map((view) => (
          <Route key={view} path={`/${view}`}>
            <Page view={view} />
          </Route>
        ))}
      </Switch>
    </Suspense>
  );
}

/** A view that is there is shown at once: one that React waits for shows nothing for a third of a second. */
function Page({ view }: { view: View }) {
  const [Shown] = useState<ComponentType>(() => LOADED.get(view) ?? LAZY[view]);
  return <Shown />;
}
