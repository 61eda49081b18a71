/** The sentences of a reading, as far as signs are looked for in them. */

import { sentencesOf } from '../positions/quotations/quoted-sentences.js';
import type { Span } from '../reading.js';
import type { PreparedText } from '../text/prepared-text.js';

/** What is further off in one sentence, UTF-16 code units, is no sentence around it: a table, or a list without stops. */
const REACH = 1000;

/** From the beginning of its first sentence to the end of its last. */
export function sentenceOf(prepared: PreparedText, [start, end]: Span): Span {
  const [from, to] = sentencesOf(prepared, { start, end });
  return [Math.max(from, start - REACH), Math.min(to, end + REACH)];
}
