/** The functions of nonlinear GENIUS profiles (`UtilityFunction`): rectangles added up, or their least or largest. */

import type { HyperRectangle } from '../scenario/scenario.js';

/** A `<ufun>`: its rectangles first, then the functions inside it, each with its weight. */
export interface UtilityFunction {
  readonly aggregation: 'sum' | 'min' | 'max';
  readonly weight: number;
  readonly rectangles: readonly HyperRectangle[];
  readonly inner: readonly UtilityFunction[];
}

/** Where GENIUS starts a minimum; the negative of it starts a maximum. */
const LARGEST_INTEGER = 2 ** 31 - 1;

/** What a function gives for options by position. */
export function functionValue({ aggregation, rectangles, inner }: UtilityFunction, options: ArrayLike<number>): number {
  let result = start(aggregation);
  for (const { bounds, value, outside = false } of rectangles) {
    const within = bounds.every(([issue, from, to]) => options[issue]! >= from && options[issue]! <= to);
    result = combine(aggregation, result, within === outside ? 0 : value);
  }
  for (const part of inner) result = combine(aggregation, result, functionValue(part, options) * part.weight);
  return result;
}

/** No payoff is above this. */
export function upperBound(read: UtilityFunction): number {
  const values = [
    ...read.rectangles.map(({ value }) => Math.max(0, value)),
    ...read.inner.map((part) => (part.weight < 0 ? lowerBound(part) : upperBound(part)) * part.weight),
  ];
  return values.reduce((result, value) => combine(read.aggregation, result, value), start(read.aggregation));
}

function lowerBound(read: UtilityFunction): number {
  const values = [
    ...read.rectangles.map(({ value }) => Math.min(0, value)),
    ...read.inner.map((part) => (part.weight < 0 ? upperBound(part) : lowerBound(part)) * part.weight),
  ];
  return values.reduce((result, value) => combine(read.aggregation, result, value), start(read.aggregation));
}

function start(aggregation: UtilityFunction['aggregation']): number {
  return aggregation === 'sum' ? 0 : aggregation === 'min' ? LARGEST_INTEGER : -LARGEST_INTEGER;
}

function combine(aggregation: UtilityFunction['aggregation'], a: number, b: number): number {
  return aggregation === 'sum' ? a + b : aggregation === 'min' ? Math.min(a, b) : Math.max(a, b);
}
