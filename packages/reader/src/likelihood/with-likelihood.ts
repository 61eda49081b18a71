/** Duties and positions with the likelihood that each was read rightly. */

import type { MeasureFound } from '../measures/clauses/measure-draft.js';
import type { Issues, Names } from '../mentions.js';
import type { PositionConcerned } from '../positions/found/position-found.js';
import type { MeasureRead, PositionRead } from '../reading.js';
import type { PreparedText } from '../text/prepared-text.js';
import { dutySigns } from './duty-signs.js';
import { positionSigns } from './position-signs.js';
import { namedSigns, type SignSum, type TellSign } from './weighed-signs.js';

/** Told the signs of each duty and position of a document, for fitting weights to them. */
export interface SignObserver {
  duties?(duties: readonly MeasureFound[], signs: readonly (readonly string[])[]): void;
  positions?(positions: readonly PositionConcerned[], signs: readonly (readonly string[])[]): void;
}

/** Measures in their order; quotas have no likelihood. */
export function measuresWithLikelihood(
  prepared: PreparedText,
  names: Names,
  measures: readonly MeasureFound[],
  weighed: SignSum<number | null>,
  observer: SignObserver = {},
): MeasureRead[] {
  const duties = measures.filter(({ kind }) => kind === 'tariff');
  const signs = (tell: TellSign, done: () => void) => dutySigns(prepared, names, duties, tell, done);
  observer.duties?.(duties, sumsOf(namedSigns(), signs));
  const sums = sumsOf(weighed, signs);
  const likelihoods = new Map(duties.map((duty, i) => [duty, sums[i] ?? null]));
  return measures.map((measure) => {
    const { kind, rate_pct, from_pct, quantity, product, imposer, target, status, from, inferred, span } = measure;
    const likelihood = likelihoods.get(measure) ?? null;
    return {
      kind,
      rate_pct,
      from_pct,
      quantity,
      product,
      imposer,
      target,
      status,
      from,
      inferred,
      likelihood,
      span,
    };
  });
}

/** Positions in their order. */
export function positionsWithLikelihood(
  prepared: PreparedText,
  names: Names,
  issues: Issues,
  positions: readonly PositionConcerned[],
  weighed: SignSum<number | null>,
  observer: SignObserver = {},
): PositionRead[] {
  const signs = (tell: TellSign, done: () => void) => positionSigns(prepared, names, issues, positions, tell, done);
  observer.positions?.(positions, sumsOf(namedSigns(), signs));
  const sums = sumsOf(weighed, signs);
  return positions.map((position, i) => ({ ...position, likelihood: sums[i] ?? null }));
}

/** What the signs of each reading come to. */
function sumsOf<T>(sum: SignSum<T>, signs: (tell: TellSign, done: () => void) => void): T[] {
  const sums: T[] = [];
  signs(sum.tell, () => sums.push(sum.take()));
  return sums;
}
