/** The views of the workbench, in the order of the chain from document to brief. */
export const VIEWS = ['agenda', 'documents', 'measures', 'effects', 'bargain', 'brief'] as const;

export type View = (typeof VIEWS)[number];

/** The view that opens when the address names none. */
export const FIRST_VIEW: View = 'agenda';

export function isView(text: string): text is View {
  return (VIEWS as readonly string[]).includes(text);
}
