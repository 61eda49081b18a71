/** Holders right before a verb that are not its subject: who is asked, gone to or met, and whose goods are spoken of. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { WordClasses } from '../../cues/stance-rules.js';
import type { PlacedHolder } from '../clauses/placed.js';
import type { EnglishSentence } from '../clauses/sentence.js';

/** Verbs that have whom they tell right after them. */
const TELLS =
  /\b(?:told|tell|tells|telling|warn(?:s|ed|ing)?|inform(?:s|ed)?|remind(?:s|ed)?|assur(?:e|es|ed))\s(?:(?:the|some|about|around|more than|[\d,.]+)\s){0,3}$/i;

/** True when a verb of the rules stands right before a holder: “asked Seoul to”. */
export function isObject(
  prepared: PreparedText,
  { cues, signs }: EnglishSentence,
  { first, start }: PlacedHolder,
): boolean {
  // “had warned Juncker that”
  if (signs.some(({ last, signs: what }) => last < first && last >= first - 4 && what.includes('reporting'))) {
    if (TELLS.test(prepared.text.slice(Math.max(0, start - 30), start))) return true;
  }
  return cues.some(
    ({ last, cues: what }) => last === first - 1 && what.some((cue) => cue.kind === 'stance' && cue.verb),
  );
}

/** “United States pork will be given access”: whose goods they are gives nothing. */
export function isOrigin(
  { text, tokens }: PreparedText,
  words: WordClasses,
  { signs, sentence }: EnglishSentence,
  one: PlacedHolder,
): boolean {
  const at = one.last + 1;
  if (one.holder.kind !== 'economy' || at + 2 >= sentence.endToken) return false;
  const word = tokens.words[at]!;
  if (!/^[a-z]{3,}$/.test(text.slice(tokens.starts[at]!, tokens.ends[at]!)) || words.light.has(word)) return false;
  if (words.prepositions.has(word) || words.relatives.has(word) || words.clauseOpeners.has(word)) return false;
  if (signs.some(({ first }) => first === at)) return false;
  const modal = tokens.words[at + 1]!;
  return (words.will.has(modal) || words.would.has(modal)) && words.be.has(tokens.words[at + 2]!);
}

/** Before an infinitive, who is only gone to or met. */
export function isPassedBy(
  prepared: PreparedText,
  words: WordClasses,
  view: EnglishSentence,
  one: PlacedHolder,
  verb: number,
): boolean {
  if (prepared.tokens.words[verb - 1] !== words.to) return false;
  return isPlace(prepared, words, view, one, verb) || isMet(prepared, view, one);
}

/** “Planned to visit Washington from Tuesday to press the other side”: before an infinitive, where someone goes is not who acts. */
function isPlace(
  { text, tokens }: PreparedText,
  words: WordClasses,
  { holders }: EnglishSentence,
  one: PlacedHolder,
  verb: number,
): boolean {
  if (one.holder.kind !== 'economy' || one.last + 1 >= verb - 1) return false;
  if (!words.prepositions.has(tokens.words[one.last + 1]!) || one.first < 1) return false;
  if (!holders.some((other) => other.subject && other.last < one.first)) return false;
  const before = text.slice(tokens.starts[one.first - 1]!, tokens.ends[one.first - 1]!);
  return (
    /^\p{Ll}+$/u.test(before) &&
    !words.light.has(tokens.words[one.first - 1]!) &&
    !words.articles.has(tokens.words[one.first - 1]!)
  );
}

const MEETS = /^(?:visit(?:s|ed|ing)?|meets?|met|meeting|sees?|saw)$/;

/** “Met EU ministers in Brussels to press for”, “visits Ottawa to ask”: who is met or visited is not who asks. */
function isMet({ text, tokens }: PreparedText, { holders, sentence }: EnglishSentence, one: PlacedHolder): boolean {
  if (one.first <= sentence.firstToken) return false;
  const wordOf = (at: number) => text.slice(tokens.starts[at]!, tokens.ends[at]!);
  let before = one.first - 1;
  // Past the title of who is met.
  while (
    before > sentence.firstToken &&
    one.first - before < 8 &&
    /^(?:\p{Lu}|the$|of$|,$|'s$|’s$)/u.test(wordOf(before))
  )
    before -= 1;
  return MEETS.test(wordOf(before)) && holders.some((other) => other.subject && other.last < before);
}
