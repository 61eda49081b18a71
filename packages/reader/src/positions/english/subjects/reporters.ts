/** Who tells what a sentence reports: the subject of the verb of saying. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { WordClasses } from '../../cues/stance-rules.js';
import { insideQuotation } from '../../quotations/quotation-at.js';
import type { Voice } from '../../voices/voices.js';
import { isCalledOn, meansNoBody } from '../clauses/bodies-not-meant.js';
import type { PlacedHolder } from '../clauses/placed.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import { subjectOf } from './subjects.js';

/** What the words of a sentence are given to speakers by. */
export interface SpeakingScene {
  readonly prepared: PreparedText;
  readonly words: WordClasses;
  readonly view: EnglishSentence;
  /** Who spoke last in the paragraph; the pronouns that are told of nobody stand for them. */
  readonly carried: readonly Voice[] | null;
  /** The same where somebody is reported there. */
  readonly spoken: readonly Voice[] | null;
  /** Whose words the text itself is: “we have told them that …”. */
  readonly self: Voice | null;
}

export interface Reporter {
  readonly voices: readonly Voice[];
  /** First token of the tag: of the subject, or of the verb where the subject follows it. */
  readonly first: number;
}

/**
 * Who reports by a verb: its subject, or whom a pronoun stands for.
 * @param verb token of the verb
 */
export function reporterOf(scene: SpeakingScene, verb: number): Reporter | null {
  const { prepared, words, view, carried, spoken, self } = scene;
  if (isPaper(prepared, verb)) return null;
  const subject = subjectOf(prepared, words, view, verb);
  if (subject.kind === 'holder' && announcedDuty(prepared, words, subject.holder, verb)) return null;
  if (subject.kind === 'holder') return reporterNamed(scene, subject.holder, verb);
  if (subject.kind === 'first-person' && self !== null) return { voices: [self], first: verb - 1 };
  if (subject.kind === 'third-person' && carried !== null)
    return spoken === null && meansNoBody(prepared, verb, carried) ? null : { voices: carried, first: verb - 1 };
  return null;
}

/** “the 25% tariff that Trump announced”: which duty is meant, not who tells of it. */
function announcedDuty(
  { text, tokens }: PreparedText,
  { relatives, that }: WordClasses,
  { first }: PlacedHolder,
  verb: number,
): boolean {
  const before = tokens.words[first - 1];
  if (before === undefined || (before !== that && !relatives.has(before))) return false;
  return /^announced(?:[.;,]|$| (?:on|in|last|this|earlier|yesterday)\b)/.test(
    text.slice(tokens.starts[verb]!, tokens.starts[verb]! + 20),
  );
}

/** “…, the fact sheet says”: a paper closes the sentence, and nobody named in what it says. */
const PAPER =
  /[,”"] (?:the|a|an|its|their) (?:[a-zà-ɏ-]+ ){0,3}(?:fact ?sheet|statement|document|paper|text|notice|communiqu[eé]|press release|release|letter|proclamation|readout|memorandum|memo) (?:also )?$/i;
const LONGEST_PAPER = 48;

function isPaper({ text, tokens }: PreparedText, verb: number): boolean {
  const at = tokens.starts[verb]!;
  return PAPER.test(text.slice(Math.max(0, at - LONGEST_PAPER), at));
}

/** A holder who reports: with its office's party for an office, whoever spoke last for a pronoun. */
function reporterNamed(
  { prepared, words, view, spoken }: SpeakingScene,
  subject: PlacedHolder,
  verb: number,
): Reporter | null {
  // “The ministry stated, “the U.S. answered,” and described”: who is named in its words does not go on with them.
  if (isCalledOn(prepared, subject, verb)) return null;
  const outer = insideQuotation(prepared, subject.start)
    ? view.holders.findLast((one) => one.subject && one.last < verb && !insideQuotation(prepared, one.start))
    : subject;
  if (outer === undefined) return null;
  const { holder, owner, first, last } = outer;
  // “He added”: who spoke last, rather than whoever was named last.
  const pronoun = first === last && words.thirdPerson.has(prepared.tokens.words[first]!);
  if (pronoun && spoken !== null && spoken.length === 1 && spoken[0]!.speaker !== null)
    return { voices: spoken, first };
  // “Lighthizer's office says”: the party speaks, not the person.
  const office =
    owner && view.signs.some((sign) => sign.first > last && sign.first <= last + 2 && sign.signs.includes('office'));
  const voices = office
    ? holder.voices.map(({ party, capacity }) => ({ speaker: null, party, capacity }))
    : holder.voices;
  return { voices, first };
}

/** “Choi, who was in Washington (on a visit), met him at noon, stressing that …”: whom the sentence is about. */
export function mainReporter({ holders }: EnglishSentence, verb: number): Reporter | null {
  const main = holders.find(({ subject, last, holder }) => subject && last < verb && holder.kind !== 'both-sides');
  return main?.holder.kind === 'person' ? { voices: main.holder.voices, first: main.first } : null;
}
