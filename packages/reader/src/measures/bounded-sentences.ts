/** Sentences of a bearable length: a text without full stops is taken in pieces, so that no rule looks across all of it. */

import type { PreparedText } from '../text/prepared-text.js';
import type { Sentence } from '../text/sentences.js';

/** Longest sentence looked at as a whole, in tokens; real ones have a few dozen. */
const LONGEST = 400;

/** The text with its sentences divided where they are longer than {@link LONGEST} tokens. */
export function withBoundedSentences(prepared: PreparedText): PreparedText {
  const { sentences, tokens } = prepared;
  if (sentences.every(({ firstToken, endToken }) => endToken - firstToken <= LONGEST)) return prepared;
  const bounded: Sentence[] = [];
  for (const sentence of sentences) {
    for (let first = sentence.firstToken; first < sentence.endToken; first += LONGEST) {
      const endToken = Math.min(sentence.endToken, first + LONGEST);
      bounded.push({
        start: first === sentence.firstToken ? sentence.start : tokens.starts[first]!,
        end: endToken === sentence.endToken ? sentence.end : tokens.ends[endToken - 1]!,
        firstToken: first,
        endToken,
        paragraph: sentence.paragraph,
      });
    }
  }
  return { ...prepared, sentences: bounded };
}
