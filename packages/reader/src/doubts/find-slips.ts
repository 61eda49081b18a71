/** Every slip of one document: what its own text or the table of office holders contradicts. */

import type { ResolvedDate } from '../measures/dates/find-dates.js';
import type { MeasureDetail } from '../measures/find-measures.js';
import type { MeasureRules } from '../measures/rules/measure-rules.js';
import type { DocumentFacts, Issues } from '../mentions.js';
import type { NamesFound } from '../names/find-names.js';
import type { NameRules } from '../names/rules/name-rules.js';
import type { StanceRules } from '../positions/cues/stance-rules.js';
import type { PositionConcerned } from '../positions/found/position-found.js';
import type { AmountRead, Slip } from '../reading.js';
import type { PreparedText } from '../text/prepared-text.js';
import { findAmountSlips } from './amounts.js';
import { findAttributionSlips } from './attribution.js';
import { findDateSlips } from './dates.js';
import { findDirectionSlips } from './directions.js';
import { findNameVariants } from './name-variants.js';
import { findOfficeSlips } from './office-holders.js';
import { findRateSlips } from './rates.js';

/** What was read before slips are looked for. */
export interface SlipContext {
  readonly facts: DocumentFacts;
  readonly names: NamesFound;
  readonly days: readonly ResolvedDate[];
  readonly issues: Issues;
  /** Every mention of a duty, not yet merged. */
  readonly duties: readonly MeasureDetail[];
  readonly amounts: readonly AmountRead[];
  readonly positions: readonly PositionConcerned[];
}

/** Rules that slips are looked for with. */
export interface SlipRules {
  readonly names: NameRules;
  readonly measures: MeasureRules;
  readonly stances: StanceRules;
}

/** The slips of a document, in the order of the text; of two of one kind at one place the first counts. */
export function findSlips(prepared: PreparedText, rules: SlipRules, context: SlipContext): Slip[] {
  const { facts, names, days, issues, duties, amounts, positions } = context;
  const found = [
    ...findOfficeSlips(prepared, names, rules.names, facts),
    ...findNameVariants(prepared, names, rules.names, facts),
    ...findRateSlips(prepared, duties, names),
    ...findAmountSlips(prepared, amounts, names),
    ...findDateSlips(prepared, facts, days),
    ...findDirectionSlips(prepared, rules.measures, names, duties),
    ...findAttributionSlips(prepared, rules.stances, names, issues, positions),
  ];
  const first = new Map<string, Slip>();
  for (const slip of found.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])) {
    const key = `${slip.kind} ${slip.span}`;
    if (!first.has(key)) first.set(key, slip);
  }
  return [...first.values()];
}
