/** The nearest holder or pronoun before a verb that can be its subject. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { WordClasses } from '../../cues/stance-rules.js';
import { isMark, type PlacedHolder } from '../clauses/placed.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import { beforeVerb, headOf, isTag } from './heads-before-commas.js';
import { isObject, isOrigin, isPassedBy } from './no-subjects.js';
import { lastPronoun, ownSide } from './pronouns.js';
import type { Subject } from './subject.js';

/**
 * The nearest holder or pronoun in tokens [from, verb) that can be a subject.
 * @param earlier the tokens are those of a clause before the verb's own
 */
export function nearestSubject(
  prepared: PreparedText,
  words: WordClasses,
  view: EnglishSentence,
  from: number,
  verb: number,
  earlier: boolean,
): Subject {
  const inside = view.holders.filter(
    ({ first, last }) => first >= from && last < verb && !isTag(prepared, view, last, verb),
  );
  // “X, who was due in Rome, said”: past the clause between commas, to the one that it is said of.
  if (isMark(prepared, beforeVerb(prepared, words, verb), ',')) {
    const head = headOf(prepared, view, from, verb);
    if (head !== null) return { kind: 'holder', holder: head };
  }
  const opener = earlier ? openerOf(prepared, words, view, inside) : undefined;
  if (opener !== undefined && lastPronoun(prepared, words, from, opener.first) === null)
    return { kind: 'holder', holder: opener };
  const pronoun = lastPronoun(prepared, words, from, verb) ?? ownSide(prepared, words, view, from, verb);
  const passed = inside.findLastIndex(({ last }) => pronoun !== null && pronoun.at > last);
  const later = inside.slice(passed + 1);
  const actor = later.findLast((one) => canAct(prepared, words, view, one, verb));
  if (actor !== undefined) return { kind: 'holder', holder: actor };
  if (pronoun !== null) return { kind: pronoun.first ? 'first-person' : 'third-person' };
  const owner = later.findLast((one) => one.owner);
  return owner !== undefined && ownsSpeech(view, owner) ? { kind: 'holder', holder: owner } : { kind: 'none' };
}

/** Who opens a clause before: a second verb takes its subject. */
function openerOf(
  prepared: PreparedText,
  words: WordClasses,
  view: EnglishSentence,
  inside: readonly PlacedHolder[],
): PlacedHolder | undefined {
  return (
    inside.findLast((one) => opensAnew(prepared, words, view, one)) ??
    inside.find((one) => one.subject && !isObject(prepared, view, one))
  );
}

/** May act by the verb: neither whom another verb is done to nor whose goods are spoken of. */
function canAct(
  prepared: PreparedText,
  words: WordClasses,
  view: EnglishSentence,
  one: PlacedHolder,
  verb: number,
): boolean {
  return (
    one.subject &&
    !isObject(prepared, view, one) &&
    !isPassedBy(prepared, words, view, one, verb) &&
    !isOrigin(prepared, words, view, one)
  );
}

/** “X announced a duty, and Y hit back, vowing to …”: who acts after “and” or a dash is the subject from there on. */
export function opensAnew(
  { tokens, text }: PreparedText,
  words: WordClasses,
  { holders }: EnglishSentence,
  one: PlacedHolder,
): boolean {
  const before = one.first - 1;
  if (!one.subject || before < 1 || holders.some(({ last }) => last === before - 1 || last === before - 2))
    return false;
  const joined = text.slice(tokens.starts[before]!, tokens.ends[before]!);
  if (!/^(?:and|but|[—–])$/i.test(joined)) return false;
  const next = tokens.words[one.last + 1] ?? -1;
  return (
    /^\p{L}+ed$/u.test(text.slice(tokens.starts[one.last + 1] ?? 0, tokens.ends[one.last + 1] ?? 0)) &&
    !words.prepositions.has(next)
  );
}

/** “Lighthizer's negotiating objectives call for …”, “his office takes the view”. */
function ownsSpeech({ signs }: EnglishSentence, { last }: PlacedHolder): boolean {
  return signs.some(
    ({ first, signs: what }) =>
      first > last &&
      first <= last + 3 &&
      (what.includes('utterance') || what.includes('office') || what.includes('side-noun')),
  );
}
