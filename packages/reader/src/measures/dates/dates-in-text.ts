/** Dates as they are written in a text, in both languages. */

import type { PreparedText } from '../../text/prepared-text.js';
import type { DateMention } from './date-mention.js';
import { englishDates } from './dates-english.js';
import { koreanDates } from './dates-korean.js';

/** All dates as written, in order and without overlaps. */
export function dateMentions(prepared: PreparedText): DateMention[] {
  const all = [...englishDates(prepared), ...koreanDates(prepared)].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: DateMention[] = [];
  for (const mention of all) if (mention.start >= (kept.at(-1)?.end ?? -1)) kept.push(mention);
  return kept;
}
