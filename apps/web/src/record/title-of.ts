import type { LoggedDocument } from '@parley/talks';

/** Title of a document, else the name of its file without the folders. */
export function titleOf({ title, name }: Pick<LoggedDocument, 'title' | 'name'>): string {
  return title ?? (/^https?:/.test(name) ? name : (name.split(/[/\\]/).at(-1) ?? name));
}
