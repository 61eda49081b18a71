/** Duties that are said to fall, and goods to be let in: “India's tariffs on cars will come down”, “the duty on cheese goes to zero”. */

import { type PreparedText, tokenAt } from '../../../text/prepared-text.js';
import { HINT } from '../../../text/word-hints.js';
import { clauseAt, type EnglishSentence } from '../clauses/sentence.js';
import { type Mode, type StanceEvent, stanceEvent } from '../clauses/stance-event.js';
import type { ActiveMode } from './acts.js';

/** What a duty does that is lowered: “will come down”, “would fall to 15%”, “will go over ten years”. */
const FALLS =
  /^(?:come (?:down|off)|(?:fall|drop)(?= (?:to|from|by|in|over|at|gradually)\b)|fall away|go(?= (?:to zero|to nil|down|over|within|in|at once|by|altogether|on the first day|on day one|when|from)\b|[.,;])|vanish|disappear|expire|stay(?= (?:at zero|suspended)\b))\b/;

/** What is said of goods that are let in on good terms. */
const LET_IN =
  /^(?:(?:enter|come in|go in|get in)\b(?=[^.;:,]{0,60}\b(?:at (?:zero|nil)|duty[- ]free|tariff[- ]free|free|without)\b)|(?:pay|face|bear|attract)(?= (?:no|nothing|no more than|at most|lower|a lower|zero|a zero)\b)|be (?:charged|subject to|liable to|free of|free from|exempt from|exempted from|excluded from|left out of|carved out of|shielded from|spared)(?= (?:no|nothing|no more than|at most|a lower|lower|zero|a zero|duty|duties|tariffs?|customs|import|(?:(?:the|any|all|its|these|those|future|new|Section \d+|reciprocal|additional|sectoral|[A-Z]\p{L}+|[\d.]+|%|per ?cent) ?){1,5}(?:dut(?:y|ies)|tariffs?|lev(?:y|ies)|surcharges?))\b)|(?:get|receive|gain|enjoy|obtain|have)(?= (?:(?:immediate|full|new|an?) )?(?:(?:duty|tariff)[- ]free|quota|(?:preferential|better|easier) access)\b)|go(?= (?:in )?(?:duty[- ]free|free)\b))/u;

/** “Shall be subject to tariffs under the order”: a burden, where no rate is told. */
const BURDENED =
  /^be (?:charged|subject to|liable to) (?:(?:additional|new|the|these|those|any|all|further) )*(?:customs |import )?(?:dut(?:y|ies)|tariffs?|lev(?:y|ies)|surcharges?)\b/;

/** What a rate does that is bound. */
const EXCEEDS =
  /^(?:exceed|(?:go|rise|climb) (?:above|beyond|over)|be (?:higher|more|greater) than|top|surpass) (?:\d|the (?:rate|level|MFN|most)|that|those)/;

/** What a ceiling on a duty is extended to. */
const CEILING =
  /\b(?:ceiling|cap|maximum|upper limit)(?: (?:of|at|on|for) [^,;:]{1,40}?)? (?:(?:will|would|shall|is to) )?(?:also |likewise |in turn )?(?:appl(?:y|ies) to|holds? for|covers?|extends? to|goes for)\b/;

/** How what a deal lays down is told in the present: “the duty comes down to zero”, “cheese gets a quota of 500 tons”. */
const LAID_DOWN =
  /\b(?:comes? (?:down (?:to|from|over|at|in|by)|off (?:at|on|over|in|by))|(?:falls?|drops?) (?:to|from)(?= (?:zero|nil|\d))|goes? (?:to (?:zero|nil|nothing)|down (?:to|from)|from \d[^.;:]{0,20} to|(?:in )?duty[- ]free)|(?:gets?|receives?|gains?|obtains?) (?:(?:an?|immediate|full|its own|their own|new) )*(?:duty[- ]free|tariff[- ]free|tariff-rate quota|quota))\b/g;

/** A duty as the subject of the verb after it. */
const DUTY = /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?|surtax(?:es)?|ceiling|rate|fees?)\b/gi;

/** Parts of words without which none tells of a ceiling. */
const CEILING_WORDS = ['ceiling', ' cap', 'maximum', 'upper limit'];

const TELLS = /\b(?:that|which|mean|means|meant|will|would)\b/;

function ofDuty(subject: string): boolean {
  const duty = [...subject.matchAll(DUTY)].at(-1);
  return duty !== undefined && !TELLS.test(subject.slice(duty.index));
}

/** Modes in which a duty is said to be lowered. */
const LOWERED_IN: ReadonlySet<Mode> = new Set(['will', 'would', 'undertaking']);

/** What is said at a token to be done to a duty or for goods; null where it is nothing of the kind. */
export function lowered(
  { text, tokens }: PreparedText,
  view: EnglishSentence,
  active: ActiveMode,
  at: number,
): StanceEvent | null {
  if (at === active.last || at - active.last > 3 || !LOWERED_IN.has(active.mode)) return null;
  // “The rate will not exceed 15 percent”: a bound is given.
  if (active.negated)
    return EXCEEDS.test(text.slice(tokens.starts[at]!, tokens.starts[at]! + 40)) ? given(active, at) : null;
  if (at - active.last > 2) return null;
  const said = text.slice(tokens.starts[at]!, tokens.starts[at]! + 90);
  const falls = FALLS.exec(said);
  const found = falls ?? LET_IN.exec(said);
  if (found === null || BURDENED.test(said)) return null;
  const { first } = view.clauses[clauseAt(view, at)]!;
  if (falls !== null && !ofDuty(text.slice(tokens.starts[first]!, tokens.starts[active.first]!))) return null;
  return given(active, at + found[0].split(' ').length - 1);
}

/** What is given from a modal to a token. */
function given({ mode, first }: ActiveMode, last: number): StanceEvent {
  const strength = mode === 'would' ? 'soft' : 'firm';
  return stanceEvent({ first, last, stance: 'offers', strength, object: 'before', mode, act: 'give' });
}

/** What a sentence says in the present that a deal does to a duty or for goods. */
export function laidDown(
  { text, tokens }: PreparedText,
  view: EnglishSentence,
  events: readonly StanceEvent[],
): StanceEvent[] {
  const { sentence } = view;
  if ((sentence.hints & HINT.bounds) === 0 || (sentence.hints & HINT.falls) === 0) return [];
  const said = text.slice(sentence.start, sentence.end);
  const found: StanceEvent[] = ceilingIn(tokens, view, said);
  for (const { 0: verb, index } of said.matchAll(LAID_DOWN)) {
    const start = sentence.start + index;
    const first = tokenAt(tokens, start);
    const clause = view.clauses[clauseAt(view, first)]!;
    const subject = text.slice(tokens.starts[clause.first]!, start);
    if (!/^(?:get|receiv|gain|obtain)/.test(verb) && !ofDuty(subject)) continue;
    if (/\b(?:has|have|had|to|not|n['’]t|did|could|can|may|might|should) $/.test(subject)) continue;
    if (clause.first === first || events.some((event) => event.first <= first && event.last >= first)) continue;
    const last = tokenAt(tokens, start + verb.length) - 1;
    const told = { stance: 'offers', strength: 'moderate', mode: 'undertaking', act: 'give' } as const;
    // “India gets a quota for car parts”: given to India.
    const received = view.holders.some((one) => one.subject && one.last === first - 1);
    found.push(stanceEvent({ ...told, first, last, object: received ? 'after' : 'before', received }));
  }
  return found;
}

/** “The 15 percent ceiling also applies to medicines.” */
function ceilingIn(tokens: PreparedText['tokens'], { sentence }: EnglishSentence, said: string): StanceEvent[] {
  const ceiling = CEILING_WORDS.some((word) => said.includes(word)) ? CEILING.exec(said) : null;
  if (ceiling === null) return [];
  const start = sentence.start + ceiling.index;
  const noun = tokenAt(tokens, start);
  const last = tokenAt(tokens, start + ceiling[0].length) - 1;
  const told = { stance: 'offers', strength: 'moderate', mode: 'undertaking', act: 'give' } as const;
  return [stanceEvent({ ...told, first: noun + 1, last, object: 'before' })];
}
