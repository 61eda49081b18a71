import type { Loaded } from '../worker/protocol.js';

/** The views of the workbench, in the order of the chain from document to brief. */
export const VIEWS = ['agenda', 'documents', 'measures', 'effects', 'bargain', 'brief'] as const;

/** Pages beside the views: the parts that the workbench is built from. */
export const PAGES = [...VIEWS, 'components'] as const;

export type View = (typeof PAGES)[number];

/** The view that opens when the address names none. */
export const FIRST_VIEW: View = 'agenda';

/** Those that talks have something for. */
export function viewsOf({ dutyPairs }: Pick<Loaded, 'dutyPairs'>): (typeof VIEWS)[number][] {
  return VIEWS.filter((view) => view !== 'measures' || dutyPairs.length > 0);
}

export function isView(text: string): text is View {
  return (PAGES as readonly string[]).includes(text);
}
