/** What is refused or given on a condition: “will not open its market so long as the steel tariffs stand”. */

import type { IssueMention } from '../../../mentions.js';
import type { PreparedText } from '../../../text/prepared-text.js';
import type { WordClasses } from '../../cues/stance-rules.js';
import type { IssueFinder } from '../../found/event-issues.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';

const CONDITION =
  /[\s,](?:unless|until|if|(?:so|as) long as|without (?:first|an?|any|the|some|further|more|its|their)|before first)\s/i;

const DEAL = /\b(?:deals?|agreements?|pacts?|accords?|frameworks?|treaty|texts?|proposals?|them|it)\b/i;

/** “Will not sign an extension until …”: what is refused is the deal. */
const SIGNS =
  /\b(?:sign(?:ing|ed)?(?: off)?|ratif(?:y|ying|ied)|initial(?:l?ed)?|conclud(?:e|ing|ed))\b(?! (?:an?|any) (?:\S+ )?(?:deal|agreement|pact|accord)\b)/i;

/** “Will lower its duty once the investment is agreed” */
const GIVEN_WHEN =
  /[\s,](?:(?:only|but only|and only) (?:if|when|once|after)|if|once|unless|until|provided(?: that)?|providing(?: that)?|as soon as|as long as|so long as|on (?:the )?condition that|assuming(?: that)?)\s/i;

/** A refusal or an offer as what its condition makes of it, with the issues that it is on. */
export interface Tied {
  readonly event: StanceEvent;
  readonly issues: readonly string[];
  readonly start: number;
  readonly end: number;
}

/**
 * A refusal that hangs on a condition ties what is refused to what is asked for, and asks for it where only that is named.
 * @returns null where nothing is named in the condition, or nothing is refused
 */
export function tiedRefusal(
  { text, tokens }: PreparedText,
  finder: IssueFinder,
  { sentence }: EnglishSentence,
  event: StanceEvent,
  clauseStart: number,
): Tied | null {
  const refusesTalk = event.stance === 'excludes' && event.act === 'talk';
  if ((event.stance !== 'rejects' && !refusesTalk) || (event.evaluation && !event.denial)) return null;
  const from = tokens.ends[event.last]!;
  const after = text.slice(from, sentence.end).search(CONDITION);
  if (after < 0) return null;
  const condition = from + after;
  const named = finder.within(clauseStart, sentence.end);
  const asked = named.filter(({ start }) => start >= condition);
  if (asked.length === 0) return null;
  const refused = named.filter(({ start }) => start < condition);
  const issues = [...new Set([...refused, ...asked].map(({ issue }) => issue))];
  // “Cannot support the deal as long as the duty on steel remains”: the deal is tied to it.
  const ofDeal =
    refused.length === 0 &&
    (DEAL.test(text.slice(from, condition)) || SIGNS.test(text.slice(tokens.starts[event.first]!, condition)));
  const stance = ofDeal || (refused.length > 0 && issues.length > 1) ? 'links' : 'demands';
  if (stance === 'demands' && refused.length > 0) return null;
  return {
    event: stanceEvent({ ...event, stance }),
    issues,
    start: clauseStart,
    end: clauseEndAfter(text, Math.max(...asked.map(({ end }) => end)), sentence.end),
  };
}

/**
 * What is given or open to talk only on a condition that names another issue ties the two: “will lower its duty on cars if Seoul
 * opens its rice market”.
 * @returns null where the condition names no issue of its own
 */
export function tiedOffer(
  { text, tokens }: PreparedText,
  words: WordClasses,
  finder: IssueFinder,
  view: EnglishSentence,
  event: StanceEvent,
  clauseStart: number,
  party: string | null,
): Tied | null {
  const { sentence, clauses } = view;
  if (event.stance !== 'offers' && event.stance !== 'open') return null;
  if (event.evaluation || (event.object === 'before' && event.stance === 'open')) return null;
  const from = tokens.ends[event.last]!;
  const rest = text.slice(from, sentence.end);
  const after = GIVEN_WHEN.exec(rest);
  const tie = (
    given: readonly IssueMention[],
    asked: readonly IssueMention[],
    start: number,
    end: number,
    hangs: boolean,
  ): Tied | null => {
    const other = asked.filter(({ issue }) => !given.some((one) => one.issue === issue));
    if ((given.length === 0 || other.length === 0) && !hangs) return null;
    if (given.length + other.length === 0) return null;
    const issues = [...new Set([...given, ...other].map(({ issue }) => issue))];
    return { event: stanceEvent({ ...event, stance: 'links', strength: 'moderate' }), issues, start, end };
  };
  if (after !== null && !/[;:“”"]/.test(rest.slice(0, after.index))) {
    const condition = from + after.index;
    const end = clauseEndAfter(text, condition + after[0].length, sentence.end);
    if (FORMAL.test(text.slice(condition, end))) return null;
    const hangs = awaitsOther(view, party, condition + after[0].length, end);
    return tie(finder.within(clauseStart, condition), finder.within(condition, end), clauseStart, end, hangs);
  }
  // “If Seoul opens its rice market, Washington will …”
  const own = clauses.findIndex(({ first }) => tokens.starts[first] === clauseStart);
  const before = clauses[own - 1];
  if (before === undefined || !words.suppositions.has(tokens.words[before.first]!)) return null;
  const start = tokens.starts[before.first]!;
  const end = clauseEndAfter(text, from, sentence.end);
  if (FORMAL.test(text.slice(start, clauseStart))) return null;
  const hangs = awaitsOther(view, party, tokens.ends[before.first]!, clauseStart);
  return tie(finder.within(clauseStart, end), finder.within(start, clauseStart), start, end, hangs);
}

/** “If they want our beef”, “if Washington is to have its minerals”: what the other side is after. */
const WANTED =
  /^if\s(?:[^,;:“”"]{1,40}?\s)?(?:wants?|wishes|wish|expects?|hopes?|seeks?|needs?|insists? on|(?:is|are) to (?:get|have|keep)|(?:is|are) after)\s/i;

/**
 * What the other side must do if it wants something else ties the two: “if they want our minerals, they must drop the steel tariff”.
 * @returns null where the condition names no issue of its own
 */
export function tiedDemand(
  { text, tokens }: PreparedText,
  finder: IssueFinder,
  { clauses, sentence }: EnglishSentence,
  event: StanceEvent,
  clauseStart: number,
): Tied | null {
  if (event.stance !== 'demands' || event.mode !== 'must' || event.negated) return null;
  const before = clauses[clauses.findIndex(({ first }) => tokens.starts[first] === clauseStart) - 1];
  if (before === undefined) return null;
  const start = tokens.starts[before.first]!;
  if (!WANTED.test(text.slice(start, clauseStart))) return null;
  const end = clauseEndAfter(text, tokens.ends[event.last]!, sentence.end);
  const asked = finder.within(clauseStart, end);
  const wanted = finder.within(start, clauseStart).filter(({ issue }) => asked.every((one) => one.issue !== issue));
  if (asked.length === 0 || wanted.length === 0) return null;
  const issues = [...new Set([...wanted, ...asked].map(({ issue }) => issue))];
  return { event: stanceEvent({ ...event, stance: 'links' }), issues, start, end };
}

/** What has only to take its course: “once Congress ratifies it”. */
const FORMAL =
  /\b(?:ratif|approv|asks?\b|asked\b|request|complet|details|information|wants? to\b|wish(?:es)? to\b|(?:dut(?:y|ies)|tariffs?|lev(?:y|ies)) (?:c[ao]mes?|follow(?:s|ed)?)\b)/i;

/** How far into a condition its subject begins, UTF-16 code units. */
const SUBJECT_REACH = 24;

/** “If Beijing acts against the chemicals”: another side is to act first. */
function awaitsOther(view: EnglishSentence, party: string | null, from: number, end: number): boolean {
  if (party === null) return false;
  const other = view.holders.find(({ start }) => start >= from && start < Math.min(end, from + SUBJECT_REACH));
  const theirs = other?.holder.kind === 'economy' ? other.holder.voices[0]?.party : undefined;
  return other?.subject === true && theirs !== undefined && theirs !== null && theirs !== party;
}

/** The end of the clause that goes on at an offset: “… unless its car tariffs | are cut”. */
function clauseEndAfter(text: string, from: number, sentenceEnd: number): number {
  const stop = text.slice(from, sentenceEnd).search(/[,;:—”"]/);
  return stop < 0 ? sentenceEnd : from + stop;
}
