/** The view that the address names; each is loaded when it is first opened, and the others when there is time. */

import { type ComponentType, type LazyExoticComponent, lazy, Suspense, useEffect } from 'react';
import { Route, Switch } from 'wouter';
import { VIEWS, type View } from '../state/views.js';
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

const PAGES = Object.fromEntries(Object.entries(LOADERS).map(([view, load]) => [view, lazy(load)])) as Record<
  View,
  LazyExoticComponent<ComponentType>
>;

/** Fetches the script of a view before there is anything to show in it. */
export function fetchView(view: View): void {
  void LOADERS[view]();
}

export function ViewOutlet() {
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const view of VIEWS) void LOADERS[view]();
    }, 2000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Suspense fallback={<ViewLoading />}>
      <Switch>
        {Object.entries(PAGES).map(([view, page]) => (
          <Route key={view} path={`/${view}`} component={page} />
        ))}
      </Switch>
    </Suspense>
  );
}
