/** Duties and positions with the likelihood that each was read rightly. */

import type { MeasureFound } from '../measures/measure-draft.js';
import type { Issues, Names } from '../mentions.js';
import type { PositionConcerned } from '../positions/position-found.js';
import type { MeasureRead, PositionRead } from '../reading.js';
import type { PreparedText } from '../text/prepared-text.js';
import { dutySigns } from './duty-signs.js';
import { type CompiledWeights, likelihoodOf } from './likelihood.js';
import { positionSigns } from './position-signs.js';

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
  weights: CompiledWeights | undefined,
  observer: SignObserver = {},
): MeasureRead[] {
  const duties = measures.filter(({ kind }) => kind === 'tariff');
  const signs = dutySigns(prepared, names, duties);
  observer.duties?.(duties, signs);
  const likelihoods = new Map(duties.map((duty, i) => [duty, likelihoodOf(signs[i] ?? [], weights)]));
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
  weights: CompiledWeights | undefined,
  observer: SignObserver = {},
): PositionRead[] {
  const signs = positionSigns(prepared, names, issues, positions);
  observer.positions?.(positions, signs);
  return positions.map((position, i) => ({ ...position, likelihood: likelihoodOf(signs[i] ?? [], weights) }));
}
