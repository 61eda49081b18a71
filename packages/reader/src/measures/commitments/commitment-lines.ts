/** An undertaking as lines of a commitment table: with its rates, its quota, its day, its instrument and its issue. */

import type { Issues } from '../../mentions.js';
import type { CommitmentRead, DateRead, Span } from '../../reading.js';
import { beginningWithin, spansBeginningWithin } from '../../text/in-order.js';
import type { Match } from '../../text/lexicon.js';
import type { Sentence } from '../../text/sentences.js';
import type { MeasureFound } from '../clauses/measure-draft.js';
import type { CounterpartOf } from '../document/counterparts.js';
import type { CommitmentWord } from '../rules/commitment-rules.js';
import { endsInChange } from '../status/changed-rates.js';
import type { Undertaking } from './undertaking.js';

/** What was read in the document before. */
export interface CommitmentContext {
  readonly issues: Issues;
  /** Measures, best with every mention; in order of their spans for {@link commitmentLines}. */
  readonly measures: readonly MeasureFound[];
  readonly dates: readonly DateRead[];
}

/** The same, made ready for lines. */
export interface CommitmentSetting extends CommitmentContext {
  readonly counterpartOf: CounterpartOf;
}

/** Words before the day by which, or from which, something is to be done. */
const BY =
  /(?:\bby|\bbefore|\buntil|\bfrom|\beffective|\blater than|\bstarting|\bbeginning|\bwithin|\bas of)\s(?:on\s)?$/i;
/** Doing away with duties leaves none. */
const ELIMINATES =
  /^(?:\w+\s)?(?:eliminate|abolish|scrap)\s(?:(?!non-)[^\s.;]+\s){0,5}(?:tariffs?|duties|duty)\b|(?<!비)관세(?:를|의|을)?\s(?:\d[\d.]*\s?%[를을의]?\s)?(?:[가-힣]+\s)?(?:철폐|폐지)/i;

/** “Remove its 40 percent duty”: nothing of it is left. */
const REMOVES =
  /^(?:\w+ly\s)?(?:eliminate|abolish|scrap|remove|drop|lift|end|repeal|waive|withdraw|rescind|do away with|get rid of)\s/i;

/** “40%를 철폐”, “25% 관세를 없애”: the rate is the one that goes. */
const GONE_AFTER =
  /^[의를을]?\s?(?:관세[를을]?\s)?(?:(?:전면|완전히|즉시|단계적으로|모두)\s)?(?:철폐|폐지|철회|없애|없앤|면제)/;
/** “관세를 즉시 철폐하기로”. */
const KOREAN_ENDS = /(?<!비)관세(?:\s?\([^)]*\))?[를을]?\s(?:[^\s,.]+\s){0,3}(?:철폐|폐지|철회|없애|없앤|면제)/;

/** What will not be done at all; “will not exceed 15 per cent” sets a rate. */
const NOT_DONE = /^not\s(?!exceed|be\s(?:higher|more|above)|go\s(?:above|beyond)|raise)/i;
/** “Scrap duties of up to | 50 per cent”: the rate is the one that goes. */
const DUTIES_OF =
  /^(?:\w+\s)?(?:eliminat|abolish|scrap|remov|drop|lift|end|repeal)\w*\s(?:(?!to\s)[^\s.;,]+\s){0,4}(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)) of (?:up to |as much as |as high as )?$/i;
/** “Lower tariffs such as 27% | on wines”: the rate that there is. */
const EXAMPLES_OF =
  /^(?:\w+\s)?(?:lower|cut|reduc|slash|halv)\w*\s(?:(?!to\s)[^\s.;]+\s){0,9}(?:such as|including|like|notably)\s\d[\d.]*\s?(?:%|per ?cent)$/i;
/** Before the rate that it is changed to. */
const CHANGED_TO = /(?<!\bup\s)\bto\s(?:(?:just|only|about)\s)?$/i;

/** Doing with less of a duty, which only who levies it can. */
const LOWERING =
  /^(?:\w+ly\s)?(?:lower|cut|reduce|slash|remove|eliminate|scrap|abolish|lift|halve|drop)\w*\s|관세(?:[^.]|\.\d){0,24}?(?:인하|낮추|철폐|폐지|내리|없애)/i;

/** “Terminate the 15% tariff on”, “eliminate tariffs on farm goods, such as 27% on wine”: the rate is the one that goes. */
const ENDS_ITS_DUTY =
  /^(?:\w+ly\s|also\s)*(?:eliminate|abolish|scrap|remove|drop|lift|end|repeal|waive|withdraw|rescind|terminate|phase out|do away with|get rid of)\s(?:(?!non-)[^\s.;]+\s){0,8}?(?:tariffs?(?!-rate|\squota)|dut(?:y|ies)|lev(?:y|ies)|surcharges?)\b/i;
/** “Remove its duty and apply 10%”: another act before the rate. */
const OTHER_ACT = /\b(?:and|or|but)\s(?:\w+ly\s)?(?:impose|apply|set|cut|lower|reduce|charge|levy|keep|cap)\b|\bto\s$/i;
/** “Suspend the 24% tariff for 90 days”: no new rate is told. */
const SUSPENDS = /^(?:\w+ly\s)?(?:continue\sto\s)?(?:suspend|pause|postpone|delay|defer|put off)\s/i;

/** Of two sides that agree on a lower duty, the one that levies it. */
function actingParties(parties: readonly string[], clause: string, duties: readonly MeasureFound[]): readonly string[] {
  if (parties.length !== 2 || !LOWERING.test(clause)) return parties;
  const levying = new Set(
    duties.flatMap(({ imposer }) => (imposer !== null && parties.includes(imposer) ? imposer : [])),
  );
  return levying.size === 1 ? [...levying] : parties;
}

/** The one other economy on whose goods the party levies the duties of its undertaking. */
function targetOf(party: string, duties: readonly MeasureFound[]): string | null {
  const targets = new Set(duties.flatMap(({ imposer, target }) => (imposer === party ? (target ?? []) : [])));
  return targets.size === 1 ? [...targets][0]! : null;
}

/** “승용차(5%), 원유(3%)의 관세를 철폐”, “scrap tariffs (8 percent)”: a rate in brackets is the one there is. */
function isBracketed(text: string, [start, end]: Span): boolean {
  return text[end] === ')' && /\([^()]*$/.test(text.slice(Math.max(0, start - 12), end));
}

/** True when a duty is done away with as a whole. */
function endsDuty(clause: string): boolean {
  return ELIMINATES.test(clause) || REMOVES.test(clause) || KOREAN_ENDS.test(clause);
}

/**
 * The rate that an undertaking leaves, and the one that it takes away.
 * @param own duties of the party with a rate, in order
 */
function ratesOf(
  text: string,
  clause: string,
  whatStart: number,
  own: readonly MeasureFound[],
): { readonly from: number | null; readonly to: number | null } {
  const none = ELIMINATES.test(clause) ? 0 : null;
  // “Not proceed with a duty of 15 per cent” leaves nobody at 15.
  const rate = NOT_DONE.test(clause) ? undefined : (own.find(({ from_pct }) => from_pct !== null) ?? own[0]);
  if (rate === undefined) return { from: null, to: none };
  const { from_pct, rate_pct, span } = rate;
  if (SUSPENDS.test(clause)) return { from: from_pct === null ? rate_pct : null, to: null };
  if (from_pct === null && ENDS_ITS_DUTY.test(clause) && !OTHER_ACT.test(text.slice(whatStart, span[0])))
    return { from: rate_pct, to: 0 };
  if (from_pct === null && isBracketed(text, span)) {
    if (endsDuty(clause)) return { from: rate_pct, to: 0 };
    const lowered = own.find(
      (one) => one.span[0] > span[1] && /^\s?으?로\s/.test(text.slice(one.span[1], one.span[1] + 4)),
    );
    if (lowered !== undefined) return { from: rate_pct, to: lowered.rate_pct };
  }
  if (from_pct === null && GONE_AFTER.test(text.slice(span[1], span[1] + 24))) return { from: rate_pct, to: 0 };
  // “Reduce the current 27.5 per cent”: from there, to no rate that is told.
  const ends = text.slice(whatStart, span[0]);
  if (
    from_pct !== null ||
    !(endsInChange(ends) || DUTIES_OF.test(ends) || EXAMPLES_OF.test(text.slice(whatStart, span[1])))
  )
    return { from: from_pct, to: rate_pct ?? none };
  const next = own.find((one) => one.span[0] > span[1] && CHANGED_TO.test(text.slice(span[1], one.span[0])));
  return { from: rate_pct, to: next?.rate_pct ?? (REMOVES.test(clause) ? 0 : none) };
}

/** The lines of one undertaking: one for each party. */
export function commitmentLines(
  text: string,
  undertaking: Undertaking,
  words: readonly Match<CommitmentWord>[],
  { issues, measures, dates, counterpartOf }: CommitmentSetting,
  sentence: Sentence,
): CommitmentRead[] {
  const { start, end, whatStart, whatEnd, parties, verb } = undertaking;
  const last = Math.max(end, sentence.end);
  const duties = spansBeginningWithin(measures, start, end);
  const clause = text.slice(whatStart, whatEnd);
  const inSentence = beginningWithin(words, sentence.start, sentence.end);
  const statusWord = inSentence.find((word) => word.value.status !== undefined);
  const instrument = inSentence.find((word) => word.value.instrument);
  const date = spansBeginningWithin(dates, start, last).find(
    ({ span }) =>
      BY.test(text.slice(Math.max(0, span[0] - 20), span[0])) ||
      /^\s?(?:\([^)]{1,8}\))?\s?(?:까지|부터|내)/.test(text.slice(span[1], span[1] + 12)) ||
      /^(?:by|until|before)\s/i.test(text.slice(span[0], span[1])),
  );
  return actingParties(parties, clause, duties).map((party) => {
    const own = duties.filter(({ imposer, rate_pct }) => rate_pct !== null && (imposer === null || imposer === party));
    const { from, to } = ratesOf(text, clause, whatStart, own);
    return {
      party,
      counterpart: targetOf(party, duties) ?? counterpartOf(party, [sentence.start, last]),
      what: clause.replace(/\s+/g, ' '),
      issue: beginningWithin(issues.mentions, start, last)[0]?.issue ?? null,
      instrument: instrument === undefined ? null : text.slice(instrument.start, instrument.end),
      from_pct: from,
      to_pct: to,
      quota: duties.find(({ quantity }) => quantity !== null)?.quantity ?? null,
      by: date?.date ?? null,
      verb,
      status: statusWord?.value.status ?? 'made',
      quote: { start, end, text: text.slice(start, end), state: 'verified' as const },
    };
  });
}
