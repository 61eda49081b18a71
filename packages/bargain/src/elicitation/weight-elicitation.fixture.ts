/** Answers for tests: published comparison matrices, and random true weights. */

import fc from 'fast-check';
import type { PairwiseComparison } from './pairwise-weights.js';

/** A published reciprocal matrix with what was published about it. */
export interface PublishedMatrix {
  readonly source: string;
  readonly rows: readonly (readonly number[])[];
  readonly weights: readonly number[];
  readonly eigenvalue?: number;
  readonly ratio?: number;
}

const r = (n: number) => 1 / n;

export const PUBLISHED_MATRICES: readonly PublishedMatrix[] = [
  {
    source: 'Saaty 2008, Int. J. Services Sciences 1, consumption of drinks in the United States',
    rows: [
      [1, 9, 5, 2, 1, 1, r(2)],
      [r(9), 1, r(3), r(9), r(9), r(9), r(9)],
      [r(5), 3, 1, r(3), r(4), r(3), r(9)],
      [r(2), 9, 3, 1, r(2), 1, r(3)],
      [1, 9, 4, 2, 1, 2, r(2)],
      [1, 9, 3, 1, r(2), 1, r(3)],
      [2, 9, 9, 3, 2, 3, 1],
    ],
    weights: [0.177, 0.019, 0.042, 0.116, 0.19, 0.129, 0.327],
    ratio: 0.022,
  },
  {
    source: 'Saaty 1990, European Journal of Operational Research 48, choosing a house',
    rows: [
      [1, 5, 3, 7, 6, 6, r(3), r(4)],
      [r(5), 1, r(3), 5, 3, 3, r(5), r(7)],
      [r(3), 3, 1, 6, 3, 4, 6, r(5)],
      [r(7), r(5), r(6), 1, r(3), r(4), r(7), r(8)],
      [r(6), r(3), r(3), 3, 1, r(2), r(5), r(6)],
      [r(6), r(3), r(4), 4, 2, 1, r(5), r(6)],
      [3, 5, r(6), 7, 5, 5, 1, r(2)],
      [4, 7, 5, 8, 6, 6, 2, 1],
    ],
    weights: [0.173, 0.054, 0.188, 0.018, 0.031, 0.036, 0.167, 0.333],
    eigenvalue: 9.669,
    ratio: 0.169,
  },
  {
    source: 'Saaty 1977, Journal of Mathematical Psychology 15, wealth of nations',
    rows: [
      [1, 4, 9, 6, 6, 5, 5],
      [r(4), 1, 7, 5, 5, 3, 4],
      [r(9), r(7), 1, r(5), r(5), r(7), r(5)],
      [r(6), r(5), 5, 1, 1, r(3), r(3)],
      [r(6), r(5), 5, 1, 1, r(3), r(3)],
      [r(5), r(3), 7, 3, 3, 1, 2],
      [r(5), r(4), 5, 3, 3, r(2), 1],
    ],
    weights: [0.427, 0.23, 0.021, 0.052, 0.052, 0.123, 0.094],
    eigenvalue: 7.61,
  },
];

/** Names a, b, c, … */
export function issueNames(count: number): string[] {
  return Array.from({ length: count }, (_, i) => String.fromCharCode(97 + i));
}

/** The comparisons above the diagonal of a matrix. */
export function comparisonsOf(rows: readonly (readonly number[])[]): PairwiseComparison[] {
  const names = issueNames(rows.length);
  return rows.flatMap((row, i) =>
    row.flatMap((ratio, j) => (j > i ? [{ issue: names[i]!, over: names[j]!, ratio }] : [])),
  );
}

/** Weights of 2 to 6 issues, none near 0, with sum 1. */
export const trueWeights: fc.Arbitrary<number[]> = fc
  .array(fc.integer({ min: 1, max: 40 }), { minLength: 2, maxLength: 6 })
  .map((parts) => {
    const sum = parts.reduce((a, b) => a + b, 0);
    return parts.map((part) => part / sum);
  });
