/** The block of fields between two lines of dashes at the start of a Markdown file. */

import { dayIn } from './written-date.js';

/** What the block says; null where it does not. */
export interface FrontMatter {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** Where the text after the block begins. */
  readonly end: number;
}

/** Lines that the block may have. */
const MOST_LINES = 60;

/** Reads the block, or nothing when the text does not begin with one. */
export function frontMatter(text: string): FrontMatter | null {
  if (!/^---[ \t]*\n/.test(text)) return null;
  const fields = new Map<string, string>();
  let at = text.indexOf('\n') + 1;
  for (let line = 0; line < MOST_LINES; line++) {
    const next = text.indexOf('\n', at);
    if (next === -1) return null;
    const content = text.slice(at, next).trimEnd();
    at = next + 1;
    if (content === '---' || content === '...') {
      const field = (...names: readonly string[]) => names.map((name) => fields.get(name)).find(Boolean) ?? null;
      const date = field('published', 'published_date', 'publish_date', 'date');
      return {
        title: field('title'),
        publisher: field('publisher', 'source', 'site'),
        published: date === null ? null : dayIn(date),
        url: field('url', 'link', 'canonical'),
        language: field('language', 'lang'),
        end: at,
      };
    }
    const colon = content.indexOf(':');
    if (colon > 0 && colon < 40) {
      const value = content
        .slice(colon + 1)
        .trim()
        .replace(/^(["'])(.*)\1$/, '$2');
      fields.set(content.slice(0, colon).trim().toLowerCase(), value);
    }
  }
  return null;
}
