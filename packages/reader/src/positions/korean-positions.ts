/** Positions in a Korean text. */

import type { DocumentFacts, Names } from '../mentions.js';
import type { DateRead, Strength } from '../reading.js';
import { findPhrases, type Match } from '../text/lexicon.js';
import { type PreparedText, tokenAt } from '../text/prepared-text.js';
import type { Claim } from './claims.js';
import { documentVoice } from './document-voice.js';
import { createCursor } from './english-sentence.js';
import { type IssueFinder, linked, trimmedSpan } from './event-issues.js';
import { koreanEvents } from './korean-events.js';
import { holdersOfEvent, isQuoted, type Setting, type State } from './korean-holders.js';
import { type KoreanClause, type KoreanSentence, koreanSentence } from './korean-sentence.js';
import { dayOfSaying } from './said-on.js';
import type { Sign, StanceRules } from './stance-rules.js';
import { turnsOf } from './turns.js';
import { holdersOf, partiesOf, partyVoice, type Voice } from './voices.js';

/** Marks of a line under another. */
const SUB_ITEM = /^(?:[ㅇ○◦*※·-]|[-–] ?\S)/;

/** Finds the positions of a Korean document. */
export function koreanPositions(
  prepared: PreparedText,
  rules: StanceRules,
  names: Names,
  finder: IssueFinder,
  facts: DocumentFacts,
  dates: readonly DateRead[],
): Claim[] {
  const { ko } = rules;
  const { text, sentences } = prepared;
  const parties = partiesOf(names, text.length);
  const voice = documentVoice(prepared, ko, names, facts, parties);
  const holders = holdersOf(names);
  const turns = turnsOf(prepared, ko, names, holders);
  const holdersIn = createCursor(holders.map((value) => ({ start: value.start, end: value.end, value })));
  const cuesIn = createCursor(findPhrases(prepared, ko.cues));
  const signsIn = createCursor(findPhrases(prepared, ko.signs));
  const state: State = { spoken: null, subject: null, paragraph: -1, paragraphStart: 0, questionStart: -1 };
  const claims: Claim[] = [];
  for (let i = 0; i < sentences.length; i += 1) {
    const sentence = sentences[i]!;
    const inside = holdersIn(sentence).map(({ value }) => value);
    const cues = cuesIn(sentence);
    const signs = signsIn(sentence);
    if (sentence.paragraph !== state.paragraph) {
      state.paragraph = sentence.paragraph;
      // A line under a heading of a release goes on with it.
      if (SUB_ITEM.test(text.slice(sentence.start, sentence.start + 3)) && sentence.start > 0) {
        if (turns.size === 0) state.subject = null;
      } else {
        state.paragraphStart = sentence.start;
        state.subject = null;
      }
      if (!/^["“]/.test(text.slice(sentence.start, sentence.start + 1))) state.spoken = null;
    }
    const turn = turns.get(i);
    if (turn?.question === true) {
      if (turns.get(i - 1)?.question !== true) state.questionStart = sentence.start;
      continue;
    }
    if (turn === undefined && isHeadline(text, sentence.start, sentence.end)) continue;
    const view = koreanSentence(prepared, sentence, inside, signs, cues.length > 0);
    const floor = turn?.voice ?? null;
    if (turn === undefined) state.questionStart = -1;
    for (const event of koreanEvents(text, ko, view.clauses, cues)) {
      claims.push(
        ...claimsOf({
          prepared,
          view,
          event,
          signs,
          floor,
          spokenFrom: turn?.from ?? 0,
          state,
          voice,
          finder,
          dates,
          parties,
          facts,
        }),
      );
    }
    remember(prepared, view, signs, state, floor, parties);
  }
  return claims;
}

/** The headline and its lines: no sentence ending, near the top. */
function isHeadline(text: string, start: number, end: number): boolean {
  return (
    start < 400 &&
    !/(?:다|요|까|음|함)[.?!]?["”’)]*$/.test(text.slice(start, end)) &&
    !/[.?!]$/.test(text.slice(start, end))
  );
}

/** The speaker that the next sentence's bare quotation belongs to. */
function remember(
  prepared: PreparedText,
  view: KoreanSentence,
  signs: readonly Match<readonly Sign[]>[],
  state: State,
  floor: Voice | null,
  parties: readonly string[],
): void {
  if (floor !== null) {
    state.spoken = [floor];
    return;
  }
  const outside = view.subjects.filter(({ start }) => !isQuoted(prepared, start));
  const topic =
    outside.find(({ role }) => role === 'topic') ?? outside.find(({ role }) => role === 'source') ?? outside[0];
  if (topic !== undefined) state.spoken = topic.holder.voices;
  const both = signs.some(({ value }) => value.includes('both-sides')) && parties.length === 2;
  if (both) state.subject = parties.map((party) => partyVoice(party));
  else if (topic !== undefined) state.subject = topic.holder.voices;
}

function claimsOf(setting: Setting): Claim[] {
  const { prepared, view, event, signs, voice, finder, dates, facts } = setting;
  const { text } = prepared;
  const clause = view.clauses[event.clause]!;
  const held = holdersOfEvent(setting, clause);
  if (held === null || held.voices.length === 0) return [];
  const issues = issuesOf(setting, clause);
  if (issues.length === 0) return [];
  const joint = held.voices.length > 1 && event.stance === 'offers';
  if (held.voices.length > 1 && voice.kind === 'report' && signs.some(({ value }) => value.includes('past'))) return [];
  const from =
    held.subject !== null && held.subject.end < event.start && held.subject.start >= clause.start
      ? held.subject.end
      : clause.start;
  const end = Math.min(clause.end, wordEnd(text, event.end));
  const shared = {
    strength: strengthOf(setting, from, end),
    verb: text.slice(event.start, event.end),
    span: trimmedSpan(text, Math.max(from, setting.spokenFrom), Math.max(end, event.end)),
    saidOn: dayOfSaying(
      prepared,
      view.sentence,
      tokenAt(prepared.tokens, clause.quotation?.[0] ?? event.start),
      dates,
      facts.published,
    ),
    hedged: held.hedged || setting.signs.some(({ start, value }) => value.includes('hedge') && start >= event.end),
  };
  const condition = event.stance === 'open' || event.stance === 'offers' ? conditionOf(setting, clause) : null;
  if (condition !== null) {
    const { issue, to } = linked(finder, condition);
    return held.voices.map((one) => ({ ...shared, stance: 'links' as const, voice: one, issue, linkedTo: to }));
  }
  const stance = joint ? ('supports' as const) : event.stance;
  if (stance === 'links') {
    const { issue, to } = linked(finder, issues);
    return held.voices.map((one) => ({ ...shared, stance, voice: one, issue, linkedTo: to }));
  }
  return held.voices.flatMap((one) => issues.map((issue) => ({ ...shared, stance, voice: one, issue, linkedTo: [] })));
}

/** “진전이 있다면 관세를 낮추는 방안을 생각해 볼 수도 있다”: issues of the condition and of what waits for it, when they differ. */
function conditionOf({ prepared, event, finder }: Setting, clause: KoreanClause): string[] | null {
  const before = prepared.text.slice(clause.start, event.start);
  const found = /(?:다면|라면|으면|하면|되면|않으면|없이는|[어아해춰뤄려]야)[ ,]/.exec(before);
  if (found === null) return null;
  const at = clause.start + found.index;
  const first = finder.within(clause.start, at).map(({ issue }) => issue);
  const second = finder.within(at, event.end).map(({ issue }) => issue);
  if (first.length === 0 || second.length === 0 || first[0] === second[0]) return null;
  return [...new Set([...first, ...second])];
}

function wordEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && /[가-힣]/.test(text[at]!)) at += 1;
  return at;
}

/** Issues of an event: of its clause, of the words before it, of what the paragraph or the question is on. */
function issuesOf({ view, event, signs, finder, state, floor }: Setting, clause: KoreanClause): string[] {
  const unique = (found: readonly { readonly issue: string }[]) => [...new Set(found.map(({ issue }) => issue))];
  const before = finder.within(clause.start, event.end);
  if (before.length > 0) return unique(before);
  const whole = finder.within(clause.start, clause.end);
  if (whole.length > 0) return unique(whole);
  const { sentence } = view;
  const inSentence = finder.before(clause.start, sentence.start);
  if (inSentence.length > 0) return unique(inSentence);
  const quoted = clause.quotation !== null || floor !== null;
  for (const { start, end, value } of signs) {
    if (start < clause.start || end > event.end) continue;
    const category = value.includes('duty-reference') ? 'tariff' : value.includes('deal-reference') ? 'fta' : null;
    const meant = category === null ? null : finder.ofCategory(category, clause.start);
    if (meant !== null) return [meant];
  }
  const floorAt = state.questionStart >= 0 ? state.questionStart : state.paragraphStart;
  if (!quoted && sentence.start - floorAt > 600) return [];
  return unique(finder.before(sentence.start, floorAt));
}

function strengthOf({ event, signs }: Setting, start: number, end: number): Strength {
  if (event.strength !== 'moderate') return event.strength;
  const inside = signs.filter((sign) => sign.start >= start && sign.end <= end + 6);
  if (inside.some(({ value }) => value.includes('firm'))) return 'firm';
  if (inside.some(({ value }) => value.includes('soft'))) return 'soft';
  return event.strength;
}
