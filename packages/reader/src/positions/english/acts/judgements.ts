/** What a clause holds something to be, and what it denies having been said. */

import { deniedReport } from '../../../text/denied-reports.js';
import type { PreparedText } from '../../../text/prepared-text.js';
import type { PlacedCue } from '../clauses/placed.js';
import { clauseAt, type EnglishSentence } from '../clauses/sentence.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';

/**
 * What “consider” holds its object to be: “considers the text unfair”. Null where something is only thought over.
 * @param following the words of the rules after it
 */
export function judgementOf(
  { text, tokens }: PreparedText,
  view: EnglishSentence,
  here: PlacedCue,
  following: readonly PlacedCue[],
): 'rejects' | 'supports' | 'neither' | null {
  if (!/^(?:consider|deem|regard|view)(?:s|ed|ing)?$/i.test(text.slice(here.start, here.end))) return null;
  // “Is considering whether”, “considers raising”: thought over.
  const next = text.slice(tokens.starts[here.last + 1] ?? here.end, tokens.ends[here.last + 1] ?? here.end);
  if (/ing$|^(?:whether|if|how)$/i.test(next)) return null;
  const clause = clauseAt(view, here.first);
  const object = text.slice(here.end, tokens.ends[view.clauses[clause]!.end - 1]!);
  // “Considers it necessary to”, “consider imports a threat”: nothing is thought over.
  if (HELD_TO_BE.test(object)) return 'neither';
  const outcome = OUTCOME.exec(object)?.[1];
  if (outcome !== undefined) return /^(?:un|in|bad|poor|disapp|worse|harm)/i.test(outcome) ? 'rejects' : 'supports';
  for (const { first, last, cues } of following) {
    if (clauseAt(view, first) !== clause) return null;
    const verdict = cues.find((cue) => cue.kind === 'evaluation');
    // “Considers an unfair offer”: it only qualifies the noun after it.
    if (verdict !== undefined)
      return closes(text, tokens.ends[last]!) ? (verdict.stance === 'rejects' ? 'rejects' : 'supports') : null;
  }
  return null;
}

/** “Considers the rate a fair and balanced outcome.” */
const OUTCOME =
  /\san?\s(?:very\s)?((?:un|in)?(?:fair|balanced|just|acceptable|reasonable|favou?rable|satisfactory)|good|positive|bad|poor|disappointing|harmful|worse)\s(?:and\s[a-zà-ɏ]+\s)?(?:outcome|result|deal|agreement|compromise|solution|settlement|rate|offer)\b/i;

const HELD_TO_BE =
  /^\s(?:it|this|that)\s(?:[a-zà-ɏ]+ly\s)?(?:necessary|important|essential|vital|crucial|appropriate|desirable|useful|possible)\b|\sas\s(?:an?\s|(?:part|one)\sof)|\sto be\s|\san?\s(?:[a-zà-ɏ]+\s)?(?:threat|risk|danger|hazard|problem|matter|question|priority|burden)\b/i;

/** A judgement stands last, or before a mark, “and”, “for” and their like. */
function closes(text: string, end: number): boolean {
  return /^\s*(?:[.,;:!”"’)]|$|(?:and|or|but|for|to|as|because|since|in|toward|towards)\b)/i.test(
    text.slice(end, end + 14),
  );
}

const AIM =
  /\b(?:avoid|avert|prevent|escap)(?:s|es|e|ed|ing)?\s(?:[a-zà-ɏ]+\s){0,5}$|\b(?:address|tackle|combat|counter|fight|curb|end|stop|correct|remedy|against|from|confront|eliminat|tackl)(?:s|es|e|ed|ing)?\s(?:[a-zà-ɏ]+\s)?$/i;

/** “Addressing unfair practices”: blame of what is fought, not of what the clause is on. */
export function isAimedElsewhere({ text, tokens }: PreparedText, at: number): boolean {
  const start = tokens.starts[at]!;
  return AIM.test(text.slice(Math.max(0, start - 60), start));
}

/**
 * “Denied reports that it plans to drop the levy”: what was said to be given is refused; nothing else of it is told, and denying is
 * no stance on what the report was about.
 */
export function withoutDenied(
  prepared: PreparedText,
  view: EnglishSentence,
  events: readonly StanceEvent[],
): StanceEvent[] {
  const { start, end, hints } = view.sentence;
  const denied = events.length === 0 ? null : deniedReport(prepared.text, hints, start, end);
  if (denied === null) return [...events];
  const { starts } = prepared.tokens;
  return events.flatMap((event): StanceEvent[] => {
    const at = starts[event.first]!;
    if (at < denied[0]) return [event];
    if (at < denied[1] || event.stance !== 'offers') return [];
    return [stanceEvent({ ...event, stance: 'rejects', strength: 'moderate', negated: true })];
  });
}

/** “A red line for France”: whose line it is stands after it. */
export function ownedByAfter(
  { text, tokens }: PreparedText,
  { holders, named, sentence }: EnglishSentence,
  here: PlacedCue,
  event: StanceEvent,
): StanceEvent {
  if (
    event.stance !== 'rejects' ||
    !/\b(?:red lines?|deal ?-?breakers?|no-?\s?go(?: area| zone)?|off[- ]limits|non-?\s?starters?|out of the question|taboo|sacrosanct)$/i.test(
      text.slice(here.start, here.end),
    )
  )
    return event;
  // “For Seoul, rice is a red line.”
  const opens = named.find(({ start, end }) => start - sentence.start <= 8 && text[end] === ',');
  if (opens !== undefined && /^For (?:the )?$/.test(text.slice(sentence.start, opens.start)))
    return stanceEvent({ ...event, owner: opens });
  if (text.slice(tokens.starts[here.last + 1] ?? here.end, tokens.ends[here.last + 1] ?? here.end) !== 'for')
    return event;
  // “A red line for our growers”: of whoever says “our”.
  if (/^ our\b/i.test(text.slice(tokens.ends[here.last + 1]!, tokens.ends[here.last + 1]! + 5))) return event;
  const owner =
    named.find(({ first }) => first >= here.last + 2 && first <= here.last + 3) ??
    holders.find(({ first }) => first === here.last + 2);
  return owner === undefined ? event : stanceEvent({ ...event, owner });
}

const CALLS_OFF = /^(?:cancel\w*|call(?:s|ed|ing)? off)$/i;
const BURDEN =
  /^\s(?:\S+\s){0,6}?(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?|counter-?measures|bans?|curbs|embargo(?:es)?|restrictions?|sanctions?|export controls?|probes?|investigations?)\b/i;
const BREAK =
  /^[^.;:]*?\b(?:talks?|negotiations?|meetings?|visits?|trips?|rounds?|orders?|contracts?|cuts?|reductions?|relief|exemptions?)\b/i;

const RAISED = /^(?:be )?rais(?:e|ed)$/i;
const DUTY_BEFORE =
  /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?|rates?)\b[^.,;:“”"]{0,40} (?:will|would|shall) (?:not|never) (?:[a-zà-ɏ]+ )?(?:be )?$/i;

/** “Canceled its retaliatory tariffs”: who calls off a burden gives; who calls off talks refuses. “The duty will not be raised” gives too. */
export function relieving({ text, tokens }: PreparedText, here: PlacedCue, event: StanceEvent): StanceEvent {
  if (event.negated && event.object === 'before' && RAISED.test(text.slice(here.start, here.end))) {
    return DUTY_BEFORE.test(text.slice(Math.max(0, here.start - 90), here.start))
      ? stanceEvent({ ...event, stance: 'offers', strength: 'firm', negated: false })
      : event;
  }
  if (event.stance !== 'rejects' || event.negated || !CALLS_OFF.test(text.slice(here.start, here.end))) return event;
  const burden = BURDEN.exec(text.slice(tokens.ends[here.last]!, tokens.ends[here.last]! + 90))?.[0];
  return burden === undefined || BREAK.test(burden)
    ? event
    : stanceEvent({ ...event, stance: 'offers', strength: 'moderate' });
}
