/** The brief as the text of a file. */

import { toJson } from '@parley/input';
import type { Brief } from '../brief.js';
import { toHtml } from './html.js';
import { toMarkdown } from './markdown.js';

export type BriefFormat = 'md' | 'html' | 'json';

/**
 * The brief in one format, without a line end of its own.
 * @param scenarios of the runs that the brief names, by id, as `parley solve` reads them; they stand in the JSON
 */
export function briefText(brief: Brief, format: BriefFormat, scenarios: Readonly<Record<string, unknown>>): string {
  if (format === 'json') return toJson({ ...brief, scenarios });
  return (format === 'html' ? toHtml(brief) : toMarkdown(brief)).trimEnd();
}
