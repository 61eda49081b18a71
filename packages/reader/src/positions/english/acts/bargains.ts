/** What hangs on what another does, told of the measure itself: “the levy could go when Beijing acts”, “if not, we will resume the case”. */

import type { IssueMention } from '../../../mentions.js';
import type { PreparedText } from '../../../text/prepared-text.js';
import type { WordClasses } from '../../cues/stance-rules.js';
import type { IssueFinder } from '../../found/event-issues.js';
import { type Clause, isMark, place } from '../clauses/placed.js';
import { isReadAlready } from '../clauses/read-clauses.js';
import { clauseAt, type EnglishSentence } from '../clauses/sentence.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';
import type { Tied } from './conditions.js';

/** What a measure or a side does in answer, after its modal. */
const ANSWERS = String.raw`(?:go(?: (?:away|back|up|down))?(?! (?:on|further|ahead|along|through|to)\b)|come (?:off|down|back|into force)|fall away|lapse|expire|last|stay|remain|rise|return|resume|get|face|pay|leave|claw back|take (?:back|off|it off|them off|countermeasures|the case|it|them|\S+ to)|hand back|put|withdraw|suspend|pause|halt|end|terminate|scrap|drop|lift|cut|retaliate|respond|answer|hit back|strike back|rebalance|reimpose|restore|impose|revisit|reconsider|handle|settle|wait|be (?:[a-zà-ɏ]+ly )?(?:lifted|removed|restored|halved|cut|lowered|reduced|eased|spared|dropped|withdrawn|reinstated|suspended|reimposed|blocked|extended|backdated|reopened|raised|doubled|paused|ended|delayed|waived|exempted|settled|reviewed|put off|taken off|bought|on board|no (?:\S+ ){0,3}(?:relief|movement|deal|agreement|progress|exemption|cut|concessions?)))`;

const WILL_ANSWER = new RegExp(
  String.raw`(?:\b(?:will|would|can|could|may|might|shall|cannot|won['’]t|wouldn['’]t|(?:is|are|was|were) (?:ready|prepared|willing) to)|['’](?:ll|d))(?: (?:not|also|then|only|all|again|itself|still|nonetheless|[a-zà-ɏ]+ly)){0,2} (${ANSWERS})\b`,
  'i',
);

/** In plain speech the answer stands in the present. */
const ANSWERS_NOW =
  /\b(?:comes? off|go(?:es)? (?:away|back|up|down)|comes? (?:back|down)|stays? (?:on|in place)|(?:is|are) (?:off|back|gone|over|dead|finished))\b/i;

/** Who gets, faces or pays something is told so by another. */
const GETS = /\b(?:get|face|pay|be (?:spared|exempted|waived))$/i;

/** Words that open what an answer hangs on. */
const OPENS = /^(?:if|unless|until|when|once)$/i;

/** What only foretells, and what is put off by procedure. */
const IDLE =
  /\b(?:necessary|needed|possible|required|appropriate|asked|approv[a-zà-ɏ]+|ratif[a-zà-ɏ]+|prices?|demand|talks (?:fail|collapse|stall|break)|markets?|court|inflation)\b/i;

/** What rises and falls of itself. */
const FORETOLD =
  /\b(?:prices?|costs?|inflation|exports?|imports|jobs?|growth|demand|consumers?|economy|profits?|sales|markets?|shares?|bills?|output|households?)\b[^,;]*$/i;

/** Bargains of a sentence in which nothing plainer is said of the answer. */
export function bargains(
  prepared: PreparedText,
  words: WordClasses,
  view: EnglishSentence,
  events: readonly StanceEvent[],
): StanceEvent[] {
  const { text, tokens } = prepared;
  const { clauses } = view;
  for (let at = 0; at < clauses.length; at += 1) {
    const condition = clauses[at]!;
    if (!words.clauseOpeners.has(tokens.words[condition.first]!)) continue;
    if (!OPENS.test(text.slice(tokens.starts[condition.first]!, tokens.ends[condition.first]!))) continue;
    if (IDLE.test(textOf(prepared, condition))) continue;
    for (const answer of [clauses[at - 1], clauses[at + 1]]) {
      if (answer === undefined || answer.relative) continue;
      const said = textOf(prepared, answer);
      const found = WILL_ANSWER.exec(said) ?? ANSWERS_NOW.exec(said);
      if (found === null || FORETOLD.test(said.slice(0, found.index))) continue;
      if (isReadAlready(view, events, answer.first)) continue;
      const start = tokens.starts[answer.first]! + found.index;
      const { first, last } = place(prepared, start, start + found[0].length);
      // “India can get it off if it stops buying”: whoever says so sets the terms.
      const mode = GETS.test(found[0]) ? 'must' : null;
      const told = { first, last, stance: 'links', strength: 'moderate', object: 'after', mode } as const;
      return [stanceEvent({ ...told, bargain: condition.first })];
    }
  }
  return [];
}

/** The issues that the two sides of a bargain name; null where neither names one. */
export function tiedBargain(
  prepared: PreparedText,
  finder: IssueFinder,
  view: EnglishSentence,
  event: StanceEvent,
): Tied | null {
  if (event.bargain === null) return null;
  const { tokens } = prepared;
  const answer = view.clauses[clauseAt(view, event.first)]!;
  const condition = view.clauses[clauseAt(view, event.bargain)]!;
  const start = tokens.starts[Math.min(answer.first, condition.first)]!;
  const end = tokens.ends[lastOf(prepared, answer.first > condition.first ? answer : condition)]!;
  const named: readonly IssueMention[] = finder.within(start, end);
  if (named.length === 0) return null;
  return { event, issues: [...new Set(named.map(({ issue }) => issue))], start, end };
}

/** The last token of a clause before a comma that a tag follows. */
function lastOf(prepared: PreparedText, { first, end }: Clause): number {
  for (let i = first + 2; i < end; i += 1) if (isMark(prepared, i, ',”"')) return i - 1;
  return end - 1;
}

function textOf({ text, tokens }: PreparedText, { first, end }: Clause): string {
  return text.slice(tokens.starts[first]!, tokens.ends[end - 1]!);
}
