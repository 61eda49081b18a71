/** The matches of a list, sentence by sentence. */

import type { Match } from './lexicon.js';
import type { Sentence } from './sentences.js';

/** The matches of a list that stand in a sentence; the list is walked once for all sentences. */
export function createCursor<V>(matches: readonly Match<V>[]): (sentence: Sentence) => readonly Match<V>[] {
  let at = 0;
  return ({ start, end }) => {
    while (at < matches.length && matches[at]!.start < start) at += 1;
    let last = at;
    while (last < matches.length && matches[last]!.start < end) last += 1;
    return matches.slice(at, last);
  };
}
