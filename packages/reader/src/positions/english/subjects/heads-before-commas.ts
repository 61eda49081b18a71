/** Whom a clause or a title between commas is said of: “Kato, who was due to see Bessent, told …”, “Japan's premier, Ishiba, said”. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { WordClasses } from '../../cues/stance-rules.js';
import { isMark, type PlacedHolder } from '../clauses/placed.js';
import { clauseAt, type EnglishSentence } from '../clauses/sentence.js';

/** The holder that what stands between commas before a verb is said of: “Kato, who was due to see Bessent, told …”. */
export function headOf(prepared: PreparedText, view: EnglishSentence, from: number, verb: number): PlacedHolder | null {
  const at = clauseAt(view, from);
  // A relative clause or an aside between the commas has its head before it: “Tanaka, while noting progress, asked for …”.
  let start = from;
  const behind = at > 0 && !view.clauses[at]!.relative && isAside(prepared, view, at - 1) ? at - 1 : at;
  for (let i = behind; i > 0 && (view.clauses[i]!.relative || isAside(prepared, view, i)); i -= 1)
    start = view.clauses[i - 1]!.first;
  const heads = view.holders.filter(
    (one) =>
      one.subject &&
      one.first >= start &&
      one.last + 1 < verb - 1 &&
      isMark(prepared, one.last + 1, ',') &&
      !isTag(prepared, view, one.last, verb),
  );
  return namedAfterTitle(prepared, view, start, verb) ?? heads[0] ?? null;
}

/**
 * “Japan's prime minister, Shigeru Ishiba, said”, “the head of LVMH, Bernard Arnault, said”: the name stands between commas, the title with its body
 * before them.
 */
function namedAfterTitle(
  prepared: PreparedText,
  { holders }: EnglishSentence,
  start: number,
  verb: number,
): PlacedHolder | null {
  const named = holders.find(({ last }) => last + 2 === verb);
  if (named?.holder.kind !== 'person' || !named.subject || named.first - 3 < start) return null;
  if (!isMark(prepared, named.first - 1, ',') || !isMark(prepared, named.last + 1, ',')) return null;
  const titled = holders.every(
    ({ subject, first, last, holder }) =>
      !subject || first < start || last >= named.first || (holder.kind === 'organisation' && last + 2 === named.first),
  );
  return titled ? named : null;
}

const ASIDE = /^(?:while|whilst|when|after|before|though|although|if|since|as|once)$/i;

/** “…, while noting progress, …”, “…, after meeting its neighbours, …”: a clause that a comma sets off within another. */
function isAside({ text, tokens }: PreparedText, { clauses }: EnglishSentence, at: number): boolean {
  const { first } = clauses[at]!;
  return (
    at > 0 &&
    text[tokens.starts[first - 1]!] === ',' &&
    ASIDE.test(text.slice(tokens.starts[first]!, tokens.ends[first]!))
  );
}

/** “…, a source said, …” belongs to no other verb. */
export function isTag(prepared: PreparedText, { signs }: EnglishSentence, last: number, verb: number): boolean {
  return signs.some(
    ({ first, last: end, signs: what }) =>
      what.includes('reporting') &&
      first === last + 1 &&
      first !== verb &&
      (isMark(prepared, end + 1, ',;') || isMark(prepared, end + 2, ',;')),
  );
}

/** The token before a verb and its adverbs and auxiliaries: “…, would not rule out”. */
export function beforeVerb({ text, tokens }: PreparedText, words: WordClasses, verb: number): number {
  let i = verb - 1;
  while (
    i > 0 &&
    (isAuxiliary(words, tokens.words[i]!) || /(?:ly|^also)$/.test(text.slice(tokens.starts[i]!, tokens.ends[i]!)))
  )
    i -= 1;
  return i;
}

/** “would”, “not”, “has”, “still”: no word that joins clauses or stands for someone. */
function isAuxiliary(words: WordClasses, word: number): boolean {
  return (
    words.light.has(word) &&
    word !== words.to &&
    word !== words.there &&
    !words.be.has(word) &&
    !words.clauseOpeners.has(word) &&
    !words.and.has(word) &&
    !words.firstPerson.has(word) &&
    !words.thirdPerson.has(word)
  );
}
