/** What the rules read and what a model read, side by side, each item marked with who read it. */

import type { Reading, Span } from '../reading.js';
import type { ModelReading } from './model-answer.js';

/** An item and who read it: `rules`, or the model. */
export type Extracted<T> = T & { readonly extractor: string };

/** A reading whose items say who read them; it serves wherever a reading does. */
export type MergedReading = { readonly [L in keyof Reading]: readonly Extracted<Reading[L][number]>[] };

/**
 * Both readings in one: the items of the rules first, unchanged and in their order, then those that only the model has.
 *
 * A claim of the model is left out when the rules have the same one (for a position: party, issue and stance) in overlapping
 * words; where the two disagree both stay. Nothing of the rules ever gives way to a model.
 * @param extractor name the model's items are marked with, such as `model:NAME`
 */
export function mergeReadings(rules: Reading, model: ModelReading, extractor: string): MergedReading {
  const both = <T, U extends T>(ours: readonly T[], theirs: readonly U[], same: (a: T, b: T) => boolean) => [
    ...ours.map((item) => ({ ...item, extractor: 'rules' })),
    ...theirs.filter((item) => !ours.some((known) => same(known, item))).map((item) => ({ ...item, extractor })),
  ];
  const only = <T>(ours: readonly T[]) => both(ours, [], () => false);
  return {
    people: both(rules.people, model.people, (a, b) => a.name === b.name),
    organisations: both(rules.organisations, model.organisations, (a, b) => a.name === b.name),
    economies: only(rules.economies),
    issues: both(rules.issues, model.issues, (a, b) => a.issue === b.issue),
    measures: both(
      rules.measures,
      model.measures,
      (a, b) =>
        a.kind === b.kind && a.rate_pct === b.rate_pct && agrees(a, b, ['imposer', 'target']) && meet(a.span, b.span),
    ),
    positions: both(
      rules.positions,
      model.positions,
      (a, b) =>
        a.issue === b.issue && a.stance === b.stance && a.party === b.party && meet(spanOf(a.quote), spanOf(b.quote)),
    ),
    commitments: both(
      rules.commitments,
      model.commitments,
      (a, b) =>
        a.party === b.party && agrees(a, b, ['issue', 'to_pct', 'quota']) && meet(spanOf(a.quote), spanOf(b.quote)),
    ),
    amounts: both(
      rules.amounts,
      model.amounts,
      (a, b) => a.value === b.value && a.currency === b.currency && meet(a.span, b.span),
    ),
    dates: only(rules.dates),
    slips: only(rules.slips),
  };
}

/** True when the fields are equal, or the model leaves open what the rules say. */
function agrees<T>(ours: T, theirs: T, fields: readonly (keyof T)[]): boolean {
  return fields.every((field) => theirs[field] === null || ours[field] === theirs[field]);
}

function spanOf({ start, end }: { readonly start: number; readonly end: number }): Span {
  return [start, end];
}

function meet(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
