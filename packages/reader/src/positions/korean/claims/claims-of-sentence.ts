/** What a Korean sentence claims: the events of its clauses that tell a stance, or an item of a list. */

import { type Claim, claimOf } from '../../found/claims.js';
import { trimmedSpan } from '../../found/event-issues.js';
import { koreanEvents } from '../acts/events.js';
import { isToldAsPossible, tellsNoStance } from '../acts/outcomes.js';
import { quotationTold } from '../acts/quotation-told.js';
import { isUnsaid, unsaidIn } from '../acts/unsaid.js';
import type { KoreanEvent } from '../clauses/event.js';
import type { KoreanSentence } from '../clauses/sentence.js';
import type { State } from '../clauses/setting.js';
import { saidOn } from '../holders/said-on.js';
import { answeredQuestion } from './answered-questions.js';
import { claimsOf } from './claims-of-events.js';
import { isHeadline } from './headlines.js';
import type { KoreanDocument, SentenceWords } from './korean-document.js';
import type { ListedWish } from './lists.js';
import { leaveSentence } from './passing-state.js';
import { forgetQuestion, onlyAsks } from './questions.js';
import { sentenceView } from './sentence-view.js';

/** Claims of a sentence; what it leaves to the next is kept in the state. */
export function claimsOfSentence(document: KoreanDocument, words: SentenceWords, state: State): Claim[] {
  const { text } = document.prepared;
  const { at, sentence, turn } = words;
  const wish = document.wishes.get(at);
  if (wish !== undefined) return listedClaims(document, words, wish);
  if (onlyAsks(document, words, state)) return [];
  if (turn === undefined && isHeadline(text, sentence.start, sentence.end)) return [];
  const view = sentenceView(document, words, state);
  if (turn === undefined) {
    forgetQuestion(state);
    const goingOn = saidOn(text, view, state, document.voice);
    if (goingOn !== null) Object.assign(state, { subject: goingOn, spoken: goingOn });
  }
  const claims = [...claimsOfClauses(document, words, view, state), ...answeredQuestion(document, view)];
  leaveSentence(document, words, view, state);
  return claims;
}

function claimsOfClauses(
  { prepared, rules, finder, facts, dates, parties, voice }: KoreanDocument,
  { turn, holders, cues, signs, acts }: SentenceWords,
  view: KoreanSentence,
  state: State,
): Claim[] {
  const { text } = prepared;
  const all = koreanEvents(text, rules, view.clauses, cues, acts);
  const floor = turn?.voice ?? null;
  const spokenFrom = turn?.from ?? 0;
  return eventsWithStance(text, view, all, turn !== undefined).flatMap((event) => {
    const told = quotationTold(prepared, view.clauses[event.clause]!, event, finder);
    // “… 하라”고 요구했다: what is quoted has said it.
    if (told !== null && all.some(({ start }) => start >= told[0] && start < told[1])) return [];
    return claimsOf({
      prepared,
      view,
      holders,
      event,
      told,
      signs,
      floor,
      spokenFrom,
      state,
      voice,
      finder,
      dates,
      parties,
      facts,
    });
  });
}

/** Events but for those that are told as possible, untold or unsaid. */
function eventsWithStance(
  text: string,
  view: KoreanSentence,
  events: readonly KoreanEvent[],
  inTurn: boolean,
): readonly KoreanEvent[] {
  if (events.length === 0) return events;
  const unsaid = unsaidIn(text, view.clauses);
  return events.filter((event) => {
    const clause = view.clauses[event.clause]!;
    if (!inTurn && (isToldAsPossible(text, view, event) || tellsNoStance(text, event, clause))) return false;
    return (
      !isUnsaid(text, event, clause.start) && !unsaid.some(([from, to]) => event.start >= from && event.start < to)
    );
  });
}

/** What an item of a list asks or gives: each issue that it names. */
function listedClaims(
  { prepared, finder }: KoreanDocument,
  { sentence: { start, end } }: SentenceWords,
  { voices, stance }: ListedWish,
): Claim[] {
  const span = trimmedSpan(prepared.text, start, end);
  const issues = [...new Set(finder.within(start, end).map(({ issue }) => issue))];
  const shared = { stance, strength: 'moderate' as const, verb: '', span, saidOn: null, hedged: false };
  return issues.flatMap((issue) => voices.map((voice) => claimOf(shared, voice, issue, [], true)));
}
