/** Whom “they” stands for where a side is named right before it: “on the Chinese side they will not”. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { PlacedHolder } from '../clauses/placed.js';
import type { EnglishSentence } from '../clauses/sentence.js';

/** The side that is named in “on the … side, they”, before a token; undefined where none is. */
export function sideBeforePronoun(
  { text }: PreparedText,
  { named, sentence }: EnglishSentence,
  before: number,
): PlacedHolder | undefined {
  return named.find(
    ({ last, start, end }) =>
      last < before &&
      /\bon the $/i.test(text.slice(Math.max(sentence.start, start - 7), start)) &&
      /^ side,? (?:they|it)\b/.test(text.slice(end, end + 12)),
  );
}
