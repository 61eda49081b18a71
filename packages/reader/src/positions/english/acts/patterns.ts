/** Patterns over several clauses: “no cut, no jets”, “must go before it will …”, what a demand asks for. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { WordClasses } from '../../cues/stance-rules.js';
import { isMark, place } from '../clauses/placed.js';
import { clauseAt, type EnglishSentence } from '../clauses/sentence.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';

/** “The duty must go before it will discuss more policing.” */
export function waiting(
  { tokens }: PreparedText,
  words: WordClasses,
  view: EnglishSentence,
  events: readonly StanceEvent[],
): StanceEvent[] {
  return events.flatMap((event) => {
    if (event.mode !== 'must' || event.negated) return [];
    const next = view.clauses[clauseAt(view, event.first) + 1];
    if (next === undefined || !words.conditions.has(tokens.words[next.first]!)) return [];
    for (let i = next.first; i < Math.min(next.end, next.first + 6); i += 1) {
      const word = tokens.words[i]!;
      if (!words.will.has(word) && !words.can.has(word) && !words.would.has(word)) continue;
      return [stanceEvent({ ...event, first: next.first, last: i, stance: 'links', mode: null, object: 'after' })];
    }
    return [];
  });
}

/** What is proposed that a side would give: “a $100 billion investment plan”. */
const PLAN =
  /^\s(?:an?|its|their|the)\s(?:[^\s.;:,]+\s){0,7}(?:investment|purchase|purchasing|cooperation|shipbuilding|buying|industrial|partnership)\s(?:plans?|packages?|programmes?|programs?|funds?|schemes?|projects?|facilit(?:y|ies)|vehicles?|initiatives?)\b|^\s(?:(?:an?|its|their|the|closer|deeper|industrial|economic|energy|joint|[a-z]+-[a-z]+)\s){0,3}(?:[a-zà-ɏ]+\s)?cooperation\s(?:measures|in|on|for)\b|^\s(?:an?|its|their|the)\s(?:[a-zà-ɏ-]+\s){0,2}(?:settlement|truce|moratorium|standstill|suspension)\b/i;

/** “Proposed a $100 billion investment plan” offers it. */
export function proposedPlans(
  { text, tokens }: PreparedText,
  { cues, sentence }: EnglishSentence,
  events: readonly StanceEvent[],
): StanceEvent[] {
  return cues.flatMap(({ first, last }) => {
    if (last !== first || events.some((event) => event.first === first)) return [];
    if (!/^propos(?:e|es|ed|ing)$/i.test(text.slice(tokens.starts[first]!, tokens.ends[first]!))) return [];
    const end = tokens.ends[last]!;
    if (!PLAN.test(text.slice(end, Math.min(sentence.end, end + 120)))) return [];
    return [stanceEvent({ first, last, stance: 'offers', strength: 'moderate', object: 'after', act: 'give' })];
  });
}

/** “Offered to cooperate as part of a package”: what is offered stands by itself. */
export function withoutPackages({ text, tokens }: PreparedText, events: readonly StanceEvent[]): StanceEvent[] {
  return events.filter(
    ({ first, last, stance }) =>
      stance !== 'links' ||
      !/^(?:(?:as )?part of an? |as an? |in an? )?(?:\w+ )?package$/i.test(
        text.slice(tokens.starts[first]!, tokens.ends[last]!),
      ) ||
      !events.some((other) => other.stance === 'offers' && other.first < first && first - other.last < 16),
  );
}

const OF_TALKS = /^\S+ (?:\S+ ){0,6}?(?:talks|negotiat\w+|discussions?|consultations?|agenda|table)\b/i;

/** “Left out of any duty on drugs”: spared. */
const OF_BURDEN =
  /^ (?:of |from )?(?:\S+ ){0,4}?(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?|safeguards?|measures?|sanctions|quotas?|curbs?|controls|inquir(?:y|ies)|investigations?)\b(?! (?:cuts?|reductions?|talks|negotiations))/i;

const KEPT_OUT =
  /\b(?:keep|keeping|kept|leave|leaving|left|hold|holding|held) (?:[a-zà-ɏ\d'’-]+ ){1,6}?(?:out of|apart from|away from|separate from|outside) (?:\S+ ){0,4}?(?:talks|negotiat\w+|discussions?|consultations?|agenda|deal|agreement|pact|accord|package)\b/i;

/** “Wants defence costs excluded from the talks”, “agreed to keep rice out of them”: what is asked for is that it be kept out. */
export function withKeptOut(
  { text, tokens }: PreparedText,
  view: EnglishSentence,
  events: readonly StanceEvent[],
): StanceEvent[] {
  const keptOut = new Set<StanceEvent>();
  const read = events.map((event) => {
    const kept = event.act === 'keep' && event.stance === 'rejects';
    // “Agreed to leave rice out of the deal”
    const agreed =
      event.stance === 'supports' && /^agree/i.test(text.slice(tokens.starts[event.first]!, tokens.ends[event.first]!));
    if ((!kept && !agreed && (event.stance !== 'demands' || event.mode !== null)) || event.negated) return event;
    const at = clauseAt(view, event.first);
    const rest = text.slice(tokens.starts[event.first]!, tokens.ends[view.clauses[at]!.end - 1]!);
    const spared = events.find(
      ({ stance, first, last }) =>
        stance === 'excludes' &&
        first > event.last &&
        clauseAt(view, first) === at &&
        OF_BURDEN.test(text.slice(tokens.ends[last]!, tokens.ends[last]! + 60)),
    );
    if (spared !== undefined && !kept) {
      keptOut.add(spared);
      return event;
    }
    if (KEPT_OUT.test(rest)) return stanceEvent({ ...event, stance: 'excludes', strength: 'moderate', act: null });
    if (kept || agreed) return event;
    const out = events.find(
      ({ stance, first, mode }) =>
        stance === 'excludes' &&
        mode === null &&
        first > event.last &&
        clauseAt(view, first) === at &&
        OF_TALKS.test(text.slice(tokens.starts[first]!, tokens.ends[view.clauses[at]!.end - 1]!)),
    );
    if (out === undefined) return event;
    keptOut.add(out);
    return stanceEvent({ ...event, last: out.last, stance: 'excludes' });
  });
  return read.filter((event) => !keptOut.has(event));
}

const SEPARATELY =
  /^[^.;:“”"]{0,24}?\b(?:separately|on a separate track|in (?:a )?separate (?:talks|negotiations?|process|track))\b/i;

/** “Would be reviewed separately from the talks”, “is being negotiated separately”: kept apart, not open. */
export function withApart(
  { text, tokens }: PreparedText,
  view: EnglishSentence,
  events: readonly StanceEvent[],
): StanceEvent[] {
  return events.flatMap((event): StanceEvent[] => {
    const end = tokens.ends[event.last]!;
    if (event.stance !== 'open' || event.negated || !SEPARATELY.test(text.slice(end, end + 60))) return [event];
    const clause = clauseAt(view, event.last);
    const told = events.some(({ stance, first }) => stance === 'excludes' && clauseAt(view, first) === clause);
    return told
      ? []
      : [stanceEvent({ ...event, stance: 'excludes', strength: 'moderate', act: null, object: 'before' })];
  });
}

/** “In return, the United Kingdom will lower …”, “will cut its duty in exchange for a quota”: what is given or asked says more. */
export function withoutReturns({ text, tokens }: PreparedText, events: readonly StanceEvent[]): StanceEvent[] {
  return events.filter(
    ({ stance, first, last }) =>
      stance !== 'links' ||
      !/^in (?:return|exchange)(?: for)?$/i.test(text.slice(tokens.starts[first]!, tokens.ends[last]!)) ||
      !events.some((other) => BARGAINED.has(other.stance)),
  );
}

/** Stances that a bargain is told by. */
const BARGAINED: ReadonlySet<StanceEvent['stance']> = new Set(['offers', 'demands', 'rejects', 'supports']);

/** “No tariff cut, no jets.” */
export function noNo(prepared: PreparedText, words: WordClasses, view: EnglishSentence): StanceEvent[] {
  const { tokens } = prepared;
  const found: StanceEvent[] = [];
  const { firstToken, endToken } = view.sentence;
  for (let i = firstToken; i + 3 < endToken; i += 1) {
    if (tokens.words[i] !== words.no) continue;
    let comma = -1;
    for (let j = i + 2; j < Math.min(endToken - 1, i + 7) && comma < 0; j += 1) {
      if (isMark(prepared, j, ',') && tokens.words[j + 1] === words.no) comma = j;
    }
    if (comma < 0) continue;
    const last = Math.min(endToken - 1, comma + 3);
    found.push(stanceEvent({ first: i, last, stance: 'links', strength: 'firm', object: 'after' }));
    break;
  }
  return found;
}

const NO_WITHOUT =
  /(?:^|[\s"“(])no (?!doubt|one|longer|matter|sooner|less|more than)((?:[a-zà-ɏ-]+ ){1,5}?)without (?!(?:delay|further|question|exception)\b)/i;

/** “No deal without cars”, “there is no trade without security”: the one is the condition of the other. */
export function noWithout(
  prepared: PreparedText,
  { sentence }: EnglishSentence,
  events: readonly StanceEvent[],
): StanceEvent[] {
  const said = prepared.text.slice(sentence.start, sentence.end);
  const found = said.includes(' without ') ? NO_WITHOUT.exec(said) : null;
  if (found === null) return [];
  const start = sentence.start + found.index + found[0].search(/no /i);
  const end = sentence.start + found.index + found[0].length - 1;
  const { first, last } = place(prepared, start, end);
  if (events.some((event) => event.last >= first - 4 && event.first <= last + 2)) return [];
  const told = { first, last, verb: last, stance: 'links', strength: 'firm', object: 'after' } as const;
  return [stanceEvent({ ...told, evaluation: true })];
}

const NOTHING_ALTERS =
  /\bnothing in (?:[a-zà-ɏ-]+ ){1,6}?(?:(?:shall|will|is to) (?:alter|affect|change|touch|prejudice|modify|apply to)|alters|affects|changes|touches|prejudices|modifies|applies to)\b/i;

/** “Nothing in this agreement alters the duty on rice”: it is kept out. */
export function nothingAlters(prepared: PreparedText, { sentence }: EnglishSentence): StanceEvent[] {
  const said = prepared.text.slice(sentence.start, sentence.end);
  const found = said.includes('othing in ') ? NOTHING_ALTERS.exec(said) : null;
  if (found === null) return [];
  const start = sentence.start + found.index;
  const { first, last } = place(prepared, start, start + found[0].length);
  return [stanceEvent({ first, last, stance: 'excludes', strength: 'firm', object: 'after' })];
}

/** “Asked to be left out of the levy”: it is relief that is asked for, where nothing of the talks is named. */
function sparesFromBurden(
  { text, tokens }: PreparedText,
  view: EnglishSentence,
  { first, last }: StanceEvent,
): boolean {
  if (!/^(?:be )?(?:left|kept|carved|taken) out|^exclu/i.test(text.slice(tokens.starts[first]!, tokens.ends[last]!)))
    return false;
  const clause = view.clauses[clauseAt(view, first)]!;
  const said = text.slice(tokens.starts[first]!, tokens.ends[clause.end - 1]!);
  return !OF_TALKS.test(said) && (!/\b(?:of|from)\b/.test(said) || BURDEN.test(said));
}

const BURDEN =
  /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?|safeguards?|measures?|rules?|regimes?|mechanism|quotas?|orders?|bans?|curbs?|restrictions?|tax(?:es)?|probe|investigation)\b/i;

/** What a demand asks for is no position of its own: “requested that the duties be reviewed”. */
export function withoutAsked(
  prepared: PreparedText,
  words: WordClasses,
  view: EnglishSentence,
  events: readonly StanceEvent[],
): StanceEvent[] {
  const { tokens } = prepared;
  return events.filter((event) => {
    const spared = event.stance === 'excludes' && sparesFromBurden(prepared, view, event);
    if (!spared && event.stance !== 'open' && event.stance !== 'supports' && event.stance !== 'offers') return true;
    const at = clauseAt(view, event.first);
    const opener = view.clauses[at]!.first;
    return !events.some((other) => {
      if (other.stance !== 'demands' || other.mode !== null || other.first >= event.last) return false;
      if (clauseAt(view, other.first) === at) return true;
      return tokens.words[opener] === words.that && clauseAt(view, other.first) === at - 1;
    });
  });
}

/** One event for words that two rules read, the more special first. */
export function withoutDoubles(events: readonly StanceEvent[]): StanceEvent[] {
  return events.filter((event, at) => {
    if (event.mode !== 'must') return true;
    // “must be dropped from the agenda”: the stance within reach says more than the modal.
    return !events.some(
      (other, i) =>
        i !== at &&
        other.mode === null &&
        other.first > event.first &&
        other.first - event.first <= 6 &&
        other.stance !== 'supports' &&
        other.stance !== 'open',
    );
  });
}
