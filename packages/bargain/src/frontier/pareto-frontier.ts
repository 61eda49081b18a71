/** The outcomes that no other outcome improves on for one party without hurting another. */

import { checkTolerance, comparedPayoffs } from '../problem/comparison.js';
import { allRows, outcomeCount, type PayoffTable } from '../problem/payoff-table.js';
import { countPoints } from './distinct-points.js';
import { undominatedOfMany } from './pareto-many-parties.js';
import { undominatedOfTwo } from './pareto-two-parties.js';

/** A Pareto frontier. */
export interface ParetoFrontier {
  /** Rows of all outcomes on the frontier, those with equal payoffs included, in outcome order. */
  readonly rows: Int32Array;
  /** Number of outcomes on it; exact below 2^53. */
  readonly outcomes: number;
  /** Number of distinct payoff vectors on it, compared at the tolerance. */
  readonly points: number;
  /** Payoffs were compared after rounding to multiples of this; 0 for raw doubles. */
  readonly tolerance: number;
}

/**
 * The Pareto frontier, exact: a row is on it when no other row is at least as good for every party and better for
 * one. Two parties: sort and scan (Kung, Luccio and Preparata 1975). More: sort-filter skyline with an elimination
 * window (Godfrey, Shipley and Gryz 2005, "LESS") and bitmaps (Tan, Eng and Ooi 2001).
 * @param rows rows among which to look; the whole table when left out
 * @param tolerance payoffs are compared as whole multiples of it, in payoff units; 0 compares raw doubles
 * @throws RangeError when the tolerance is negative or not finite
 */
export function paretoFrontier(table: PayoffTable, rows?: Int32Array, tolerance = 0): ParetoFrontier {
  checkTolerance(tolerance);
  const { parties } = table;
  const keys = comparedPayoffs(table, rows, tolerance);
  const undominated = parties === 2 ? undominatedOfTwo(keys) : undominatedOfMany(keys, parties);
  const all = rows ?? allRows(table);
  const found = undominated.map((position) => all[position]!).sort();
  return { rows: found, outcomes: outcomeCount(table, found), points: countPoints(table, found, tolerance), tolerance };
}
