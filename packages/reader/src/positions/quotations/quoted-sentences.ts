/** The sentences a quote stands in. */

import type { Span } from '../../reading.js';
import { type PreparedText, sentenceAt } from '../../text/prepared-text.js';

/** From the beginning of the first sentence of a quote to the end of its last. */
export function sentencesOf(
  { sentences }: Pick<PreparedText, 'sentences'>,
  { start, end }: { readonly start: number; readonly end: number },
): Span {
  const first = sentences[sentenceAt(sentences, start)];
  const last = sentences[sentenceAt(sentences, Math.max(start, end - 1))];
  return [Math.min(start, first?.start ?? start), Math.max(end, last?.end ?? end)];
}
