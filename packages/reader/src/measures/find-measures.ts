/** Duties with their rates, and quotas with their quantities. */

import type { DocumentFacts, Names } from '../mentions.js';
import type { DateRead } from '../reading.js';
import { isHangul } from '../text/hangul.js';
import { isKoreanText } from '../text/korean-text.js';
import { findPhrases, type Match } from '../text/lexicon.js';
import type { PreparedText } from '../text/prepared-text.js';
import type { MeasureDetail } from './clauses/measure-draft.js';
import { draftsOf, type RateObserver } from './clauses/measure-drafts.js';
import { completed, type Observer } from './document/complete-measures.js';
import { withPartiesOfDuties } from './quotas/quota-parties.js';
import { findQuotas } from './quotas/quotas.js';
import { withBoundedSentences } from './rates/bounded-sentences.js';
import { type ClauseWord, imposerByLaw, type MeasureRules } from './rules/measure-rules.js';
import { withBlocs } from './sentences/blocs.js';
import { issuingParty, publishingParty } from './sentences/issuing-party.js';
import { withProducingPlaces } from './sentences/producing-places.js';
import { sectionsOf } from './sentences/sections.js';
import { partyMentions } from './sentences/sentence-items.js';
import { withFirstPersons } from './sentences/speaking-party.js';

export type { MeasureDetail } from './clauses/measure-draft.js';

/** Told of every choice made, with all answers and their signs; for fitting the strengths. */
export interface DutyObserver {
  readonly rate: RateObserver;
  readonly choice: Observer;
}

/**
 * Finds the measures of a text, every mention with what doubts need to know of it; `measuresRead` sums them up.
 * @param whole the text, prepared with the vocabulary of the rules
 * @param names people, organisations and economies of the text
 * @param dates days named in the text, in order
 * @param facts what is known of the document besides its text
 * @param observe told of every choice made
 */
export function findMeasureMentions(
  whole: PreparedText,
  given: MeasureRules,
  names: Names,
  dates: readonly DateRead[],
  { facts, observe }: { readonly facts?: DocumentFacts; readonly observe?: DutyObserver | undefined } = {},
): MeasureDetail[] {
  const prepared = withBoundedSentences(whole);
  const rules = isKoreanText(prepared) ? given : { ...given, evidence: given.englishEvidence };
  const phrases = clausePhrases(prepared, rules, names);
  if (!phrases.some(({ value }) => value.duty || value.quota || value.zero || value.kind !== undefined)) return [];
  const parties = withBlocs(
    prepared.text,
    withProducingPlaces(partyMentions(names, prepared.text), names.places ?? [], prepared.text, phrases),
    rules.unions,
  );
  const speaking = withFirstPersons(
    prepared,
    parties,
    facts === undefined ? null : publishingParty(prepared.text, facts, parties),
  );
  const drafts = draftsOf(prepared, rules, phrases, speaking, dates, observe?.rate);
  const lawful = imposerByLaw(phrases.flatMap(({ value }) => value.kind ?? []));
  const issuer = facts === undefined ? null : issuingParty(prepared.text, facts);
  const sections = sectionsOf(prepared, parties);
  const duties = completed({ prepared, drafts, rules, parties, sections, lawful, issuer }, observe?.choice);
  return [...duties, ...withPartiesOfDuties(prepared, findQuotas(prepared, rules, phrases, parties), duties)];
}

/** A closed syllable before 가 is no subject: 낙농가 are dairy farmers, not dairy; a duty on them is on what they make. */
function isPeople(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  if (/^가들?에(?:게)? (?:최고 |최대 )?\d/.test(text.slice(end, end + 12))) return false;
  return text[end] === '가' && isHangul(last) && (last - 0xac00) % 28 !== 0;
}

/** “Steel itself”, “the gold standard”, “a television interview”, “a phone call”: a figure of speech or an occasion, no goods. */
const FIGURE =
  /^\s(?:calls?\b|interview|address|show|appearance|programme|program|broadcast|network|station|host|debate|audience|itself|himself|herself|themselves|ourselves|yourself|myself|standard\b|lining\b)/;

/** “Rubber-tyred cranes”: what the goods have. */
const FITTED_WITH = /^-(?!based)(?:[a-z]+ed|free)\b/;

/** “Can ship 12,000 vehicles”, “ship to India”: a verb, no goods. */
const SHIPPING = /^ships?[\s-](?:to|into|up|over|more|fewer|less|its|their|goods|\d)/i;

/** Words of the rules in a text. A Korean word found across a space must begin where a word begins (not 과일 in “미국과 일본”). */
function clausePhrases(prepared: PreparedText, rules: MeasureRules, names: Names): Match<ClauseWord>[] {
  const { text } = prepared;
  const bodies = names.organisationMentions;
  let next = 0;
  const phrases = findPhrases(prepared, rules.clause).filter(({ start, end, value }) => {
    if (
      value.product !== undefined &&
      (isPeople(text, end) ||
        FITTED_WITH.test(text.slice(end, end + 16)) ||
        FIGURE.test(text.slice(end, end + 16)) ||
        SHIPPING.test(text.slice(start, start + 12)))
    )
      return false;
    // 비관세: not of a duty.
    if (value.duty && text[start - 1] === '비' && isHangul(text.charCodeAt(start))) return false;
    // The car in “Hyundai Motor”'s Korean name is no goods.
    while (next < bodies.length && bodies[next]!.end <= start) next += 1;
    const body = bodies[next];
    if (
      value.product !== undefined &&
      body !== undefined &&
      body.start <= start &&
      body.end >= end &&
      body.end - body.start > end - start
    )
      return false;
    return (
      !isHangul(text.charCodeAt(start)) ||
      !isHangul(text.charCodeAt(start - 1)) ||
      !text.slice(start, end).includes(' ')
    );
  });
  return phrases.map((phrase) => (isLevyNoun(text, phrase) ? withoutVerb(phrase) : phrase));
}

/** Before “levy” as a verb. */
const TO_LEVY = /\b(?:to|will|would|shall|can|could|may|might|must|not|they|we)\s$/i;
/** Before and after “levies” as a verb. */
const WHO_LEVIES = /(?:\p{Lu}[\p{L}.]*|\b(?:it|itself|which|that|who|also|now|still|already|currently))\s$/u;
const LEVIED = /^\s(?:an?|the|no|up|its|additional|[$€£]?\d|dut|tariff|tax)/;

/** “A 9% levy”, “would bring in levies”, “US levies on steel”: a duty, not what somebody does. */
function isLevyNoun(text: string, { start, end, value }: Match<ClauseWord>): boolean {
  if (value.duty !== true || value.status === undefined) return false;
  const word = text.slice(start, end).toLowerCase();
  const before = text.slice(Math.max(0, start - 24), start);
  if (word === 'levy') return !TO_LEVY.test(before);
  return word === 'levies' && !(WHO_LEVIES.test(before) && LEVIED.test(text.slice(end, end + 16)));
}

function withoutVerb({ start, end, value }: Match<ClauseWord>): Match<ClauseWord> {
  return { start, end, value: { ...value, imposing: undefined, status: undefined } };
}
