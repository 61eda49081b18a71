/** What an English passive says, and of whom: “was strongly opposed by Peru”. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { WordClasses } from '../../cues/stance-rules.js';
import type { PlacedHolder } from './placed.js';
import type { EnglishSentence } from './sentence.js';

/** True when a verb is passive: “is denounced”, “has been strongly opposed”. */
export function isPassive({ text, tokens }: PreparedText, words: WordClasses, at: number): boolean {
  if (!/(?:ed|en|un[gk]|ought|wn)$/.test(text.slice(tokens.starts[at]!, tokens.ends[at]!))) return false;
  for (let i = at - 1; i >= Math.max(0, at - 4); i -= 1) {
    const word = tokens.words[i]!;
    if (words.be.has(word)) return true;
    if (!words.light.has(word) && !isAdverb({ text, tokens }, i)) return false;
  }
  return false;
}

/** “was asked by the other side”: a passive that says who asks. */
export function namesAgent({ tokens }: PreparedText, words: WordClasses, last: number): boolean {
  for (let i = last + 1; i < Math.min(tokens.count, last + 5); i += 1) if (tokens.words[i] === words.by) return true;
  return false;
}

/** “Was objected to by India”: what is objected to stands before. */
export function isDoneBy(prepared: PreparedText, words: WordClasses, first: number, last: number): boolean {
  return prepared.tokens.words[last + 1] === words.by && isPassive(prepared, words, first);
}

/** “was requested by the Korean side”, “was strongly opposed by Peru”. */
export function agentOf(
  prepared: PreparedText,
  words: WordClasses,
  { holders, sentence }: EnglishSentence,
  verb: number,
): PlacedHolder | null {
  let passive = false;
  for (let i = verb - 1; i >= Math.max(sentence.firstToken, verb - 4); i -= 1) {
    const word = prepared.tokens.words[i]!;
    if (words.be.has(word)) passive = true;
    if (!words.light.has(word) && !isAdverb(prepared, i)) break;
  }
  if (!passive) return null;
  for (let i = verb + 1; i < Math.min(sentence.endToken, verb + 5); i += 1) {
    if (prepared.tokens.words[i] !== words.by) continue;
    return holders.find(({ first }) => first > i && first <= i + 4) ?? null;
  }
  return null;
}

function isAdverb({ text, tokens }: Pick<PreparedText, 'text' | 'tokens'>, i: number): boolean {
  return text.endsWith('ly', tokens.ends[i]!);
}
