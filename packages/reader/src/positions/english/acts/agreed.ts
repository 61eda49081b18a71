/** “It is agreed that Indonesia will remove its duties”: what one side is to do is given by that side. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { WordClasses } from '../../cues/stance-rules.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';

const IMPERSONAL = /\bit (?:is|was|has been|had been|is also|was also) $/i;

/** Most words between “will” and what is done. */
const REACH = 4;

/** Events with what it is agreed that a side will do told of that side; nobody else gives or welcomes it. */
export function withAgreedActs(
  { text, tokens }: PreparedText,
  words: WordClasses,
  { holders, cues, sentence }: EnglishSentence,
  events: readonly StanceEvent[],
): StanceEvent[] {
  /** Tokens of “will” before what a side is to do. */
  const given = new Set<number>();
  const read = events.flatMap((event): StanceEvent[] => {
    const start = tokens.starts[event.first]!;
    if (event.stance !== 'supports' || !/^agreed\b/i.test(text.slice(start, start + 10))) return [event];
    if (!IMPERSONAL.test(text.slice(Math.max(sentence.start, start - 24), start))) return [event];
    const side = holders.find(
      ({ first, holder }) => first > event.first && first <= event.first + 3 && holder.kind === 'economy',
    );
    if (side === undefined || !words.will.has(tokens.words[side.last + 1] ?? -1)) return [event];
    const modal = side.last + 1;
    const act = cues.find(
      ({ first, cues: what }) =>
        first > modal && first <= modal + REACH && what.some((cue) => cue.kind === 'act' && cue.group === 'give'),
    );
    if (act === undefined) return [];
    const done = { first: modal, last: act.last, stance: 'offers', strength: 'firm', object: 'after' } as const;
    given.add(modal);
    return [stanceEvent({ ...done, mode: 'will', act: 'give', owner: side })];
  });
  return read.filter(({ first, owner }) => !given.has(first) || owner !== undefined);
}

/** What sides do together, or only talk about. */
const TOGETHER =
  /^ to (?:(?:[a-zà-ɏ]+ly|further|also) )?(?:talk|discuss|negotiate|meet|hold|start|begin|launch|resume|restart|reopen|continue|sign|join|work|cooperate|collaborate|establish|set|form|create|conclude|finali[sz]e|explore|study|look|consider|review|examine|strengthen|deepen|intensify|redouble|accelerate|speed|step|seek|try|strive|aim|find|resolve|settle|avoid|avert|address|prevent|keep|pursue|make|be|support|an?|the|its|their|this|that|it|these|those|more|\d|$)/i;

/** “China agreed to finish its protocols”: what one side alone agrees to do, it gives. */
export function givesAlone({ text, tokens }: PreparedText, { stance, act, negated, last }: StanceEvent): boolean {
  if (stance !== 'supports' || act !== null || negated) return false;
  const end = tokens.ends[last]!;
  const said = text.slice(Math.max(0, end - 10), end);
  if (!/\bagree[ds]?(?: to)?$/i.test(said)) return false;
  const from = / to$/i.test(said) ? end - 3 : end;
  const rest = text.slice(from, from + 40);
  // “Would agree to quotas” is on them.
  return /^ to \p{Ll}*[^\Ws](?:\s|$)/u.test(rest) && !TOGETHER.test(rest);
}

const EFFORTS = /\befforts? (?:to|at|towards?) (?:[a-zà-ɏ]+ly )?(?:resolv|settl|avoid|avert|defus|end)(?:e|ing)?$/i;

/** “Agreed to redouble efforts to resolve the dispute”: what is only striven for together is no concession. */
export function withEfforts({ text, tokens }: PreparedText, events: readonly StanceEvent[]): readonly StanceEvent[] {
  return events.map((event) => {
    if (event.stance !== 'offers' || event.act !== 'give' || event.mode !== 'undertaking') return event;
    const said = text.slice(tokens.starts[event.first]!, tokens.ends[event.last]!);
    return EFFORTS.test(said) ? stanceEvent({ ...event, stance: 'supports', act: 'cooperate' }) : event;
  });
}

const STILL_OPEN =
  /^(?: that)? [^.;“”"]{0,140}?\b(?:(?:still|will|would|also) )*(?:requires?|needs?|merits?|warrants?|deserves?) (?:further|more|additional|continued|deeper) (?:technical )?(?:discussions?|work|talks|negotiations?|consultations?|deliberations?|study|time)\b/i;

/** “Agreed that steel still requires further discussion”: left open, not settled. */
export function withStillOpen({ text, tokens }: PreparedText, events: readonly StanceEvent[]): readonly StanceEvent[] {
  return events.map((event) => {
    if (event.stance !== 'supports' || event.negated || event.act !== null || event.object !== 'after') return event;
    const end = tokens.ends[event.last]!;
    if (!/agreed?(?: that)?$/i.test(text.slice(tokens.starts[event.first]!, end))) return event;
    return STILL_OPEN.test(text.slice(end, end + 220)) ? stanceEvent({ ...event, stance: 'open' }) : event;
  });
}
