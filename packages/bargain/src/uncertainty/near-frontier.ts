/** Whether payoff vectors are Pareto-optimal, or nearly so, against a frontier that is known. */

import { paretoFrontier } from '../frontier/pareto-frontier.js';
import { compared } from '../problem/comparison.js';
import { type PayoffTable, payoffsAt } from '../problem/payoff-table.js';

/** A frontier made ready for many questions. */
export interface PreparedFrontier {
  readonly parties: number;
  /** Points × parties, party fastest; falling in the first party's payoff. */
  readonly points: Float64Array;
}

/** The frontier of a table: of two parties as a staircase, so that it can be searched. */
export function preparedFrontier(table: PayoffTable, rows: Int32Array): PreparedFrontier {
  const points = Array.from(rows, (row) => payoffsAt(table, row)).sort(
    (a, b) => b[0]! - a[0]! || (a[1] ?? 0) - (b[1] ?? 0),
  );
  return { parties: table.parties, points: Float64Array.from(points.flat()) };
}

/** Rows of a table that are Pareto-optimal at a tolerance. */
export function optimalRows(table: PayoffTable, tolerance: number): Int32Array {
  return paretoFrontier(table, undefined, tolerance).rows;
}

/**
 * Whether no point of the frontier is at least as good for every party and better for one by more than epsilon.
 * @param epsilon one per party, in payoff units
 */
export function isNearFrontier(
  { parties, points }: PreparedFrontier,
  payoffs: ArrayLike<number>,
  epsilon: ArrayLike<number>,
  tolerance: number,
): boolean {
  const count = points.length / parties;
  const covers = (point: number, party: number) =>
    compared(points[point * parties + party]!, tolerance) >= compared(payoffs[party]!, tolerance);
  const isBetter = (point: number, party: number) =>
    compared(points[point * parties + party]!, tolerance) > compared(payoffs[party]! + epsilon[party]!, tolerance);
  if (parties === 2) {
    // The points that cover both payoffs follow one another; the first is best for one party, the last for the other.
    const first = firstWhere(count, (point) => covers(point, 1));
    const last = firstWhere(count, (point) => !covers(point, 0)) - 1;
    return first > last || !(isBetter(first, 0) || isBetter(last, 1));
  }
  for (let point = 0; point < count; point++) {
    let all = true;
    let some = false;
    for (let party = 0; party < parties && all; party++) {
      all = covers(point, party);
      some ||= isBetter(point, party);
    }
    if (all && some) return false;
  }
  return true;
}

/** The first place from which on a test holds, by bisection; the count when it never does. */
function firstWhere(count: number, test: (place: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
