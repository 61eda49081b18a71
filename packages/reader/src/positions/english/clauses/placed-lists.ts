/** Economies listed side by side: “A and B”, “A, B and C”, “A, B and other growers”. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { WordClasses } from '../../cues/stance-rules.js';
import type { Holder } from '../../voices/voices.js';
import { isMark, type Placed, wordAt } from './placed.js';

/** Number of the last of economies listed from one on: “A and B”, “A, B and C”; the same number where it stands alone. */
export function coordinated(
  prepared: PreparedText,
  words: WordClasses,
  placed: readonly (Placed & { readonly holder: Holder })[],
  from: number,
): number {
  let at = from;
  const neither = isWord(prepared, placed[from]!.first - 1, /^neither$/i);
  for (;;) {
    const next = placed[at + 1];
    const { last } = placed[at]!;
    if (at > from && othersAfter(prepared, last)) return at;
    if (next?.holder.kind !== 'economy') return from;
    const comma = isMark(prepared, last + 1, ',') ? 1 : 0;
    // “Neither Tokyo nor Washington”
    const joined =
      words.and.has(wordAt(prepared, last + 1 + comma)) || (neither && isWord(prepared, last + 1 + comma, /^nor$/));
    if (comma === 0 && !joined) return from;
    // “… into the United States, and Bern will …”: two with a comma between them are no list.
    if (comma === 1 && joined && at === from) return from;
    if (gap(prepared, words, last + 1 + comma + (joined ? 1 : 0), next.first) !== 0) return from;
    at += 1;
    if (joined) return at;
  }
}

function isWord({ text, tokens }: PreparedText, token: number, word: RegExp): boolean {
  return token >= 0 && token < tokens.count && word.test(text.slice(tokens.starts[token]!, tokens.ends[token]!));
}

/** Number of words between two tokens, articles left out. */
function gap(prepared: PreparedText, words: WordClasses, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i += 1) if (!words.articles.has(wordAt(prepared, i))) count += 1;
  return count;
}

/** “… and other wine-making countries”, “… and others”: what closes a list that a name does not. */
const OTHERS = /^,? and (?:(?:\p{L}+ )?other(?:s\b|(?: \p{Ll}[\p{Ll}-]*){1,3}))/u;

/** Where “and other growers” after a token ends; its own end where none stands there. */
export function endOfOthers({ text, tokens }: PreparedText, last: number): number {
  const end = tokens.ends[last]!;
  return end + (OTHERS.exec(text.slice(end, end + 70))?.[0].length ?? 0);
}

function othersAfter(prepared: PreparedText, last: number): boolean {
  return endOfOthers(prepared, last) > prepared.tokens.ends[last]!;
}
