/** Frontiers of payoffs without structure: every outcome is looked at once, in blocks, and only what matters is kept. */

import { type Constraint, satisfies } from '../problem/constraints.js';
import { forEachOutcome, type OutcomeSpace } from '../problem/outcome-space.js';
import { PayoffError, type PayoffFunction } from '../problem/payoff-table.js';
import { prune, sortingKeys } from './pruning.js';
import type { PruningRule } from './pruning-rule.js';
import { sortedRuns } from './sorted-runs.js';

/** Outcomes looked at together. */
const BLOCK = 1 << 15;
/** Vectors of large sums that an outcome is held against at once; only speed depends on it. */
const WINDOW = 16;

/** The vectors that matter, by the first of their outcomes. */
export interface Enumerated {
  /** Vectors × parties. */
  readonly points: Float64Array;
  /** Outcome indices of each vector, increasing. */
  readonly outcomes: readonly (readonly number[])[];
  /** Number of outcomes that obey the constraints, and of those that also reach the floors. */
  readonly feasible: number;
  readonly rational: number;
}

/**
 * Looks at all outcomes.
 * @param reaches whether a party accepts a payoff
 * @throws PayoffError when a payoff is not finite
 */
export function enumerated(
  space: OutcomeSpace,
  parties: number,
  constraints: readonly Constraint[],
  payoff: PayoffFunction,
  rule: PruningRule,
  reaches: (party: number, payoff: number) => boolean,
): Enumerated {
  let points = new Float64Array(0);
  let outcomes: number[][] = [];
  let feasible = 0;
  let rational = 0;
  const block = new Float64Array(BLOCK * parties);
  const indices: number[] = [];
  const out = new Float64Array(parties);
  let window = new Float64Array(0);

  const flush = () => {
    const held = outcomes.length;
    const count = held + indices.length;
    const all = new Float64Array(count * parties);
    all.set(points);
    all.set(block.subarray(0, indices.length * parties), held * parties);
    const keys = sortingKeys(all, parties);
    // Single vectors are runs too; what is held is one already.
    const starts = held > 0 ? [0] : [];
    for (let i = held; i < count; i++) starts.push(i);
    const { kept, places } = prune(all, parties, sortedRuns(starts, keys, all, parties), rule);
    const next = Array.from(kept, (): number[] => []);
    for (let i = 0; i < count; i++) {
      const place = places[i]!;
      if (place < 0) continue;
      // What is held comes first and is distinct, so that its list goes on.
      if (i < held) next[place] = outcomes[i]!;
      else next[place]!.push(indices[i - held]!);
    }
    points = new Float64Array(kept.length * parties);
    kept.forEach((position, place) => {
      points.set(all.subarray(position * parties, (position + 1) * parties), place * parties);
    });
    outcomes = next;
    indices.length = 0;
    window = largestSums(points, parties);
  };

  forEachOutcome(space, (index, options) => {
    if (!satisfies(constraints, options)) return;
    feasible++;
    out.fill(Number.NaN);
    payoff(options, out);
    let accepted = true;
    for (let party = 0; party < parties; party++) {
      const value = out[party]!;
      if (!Number.isFinite(value)) throw new PayoffError(Array.from(options), party, value);
      block[indices.length * parties + party] = value;
      if (accepted && !reaches(party, value)) accepted = false;
    }
    if (accepted) rational++;
    if (beaten(out, window, parties, rule.margin)) return;
    indices.push(index);
    if (indices.length === BLOCK) flush();
  });
  flush();
  return { points, outcomes, feasible, rational };
}

/** Whether one of some vectors is at least as good for every party and better by the margin for one. */
function beaten(vector: Float64Array, by: Float64Array, parties: number, margin: number): boolean {
  for (let start = 0; start < by.length; start += parties) {
    let better = false;
    let party = 0;
    for (; party < parties; party++) {
      const lead = by[start + party]! - vector[party]!;
      if (lead < 0) break;
      if (lead > margin) better = true;
    }
    if (party === parties && better) return true;
  }
  return false;
}

/** The vectors with the largest sums. */
function largestSums(points: Float64Array, parties: number): Float64Array<ArrayBuffer> {
  const sums = Float64Array.from({ length: points.length / parties }, (_, i) =>
    points.subarray(i * parties, (i + 1) * parties).reduce((sum, value) => sum + value, 0),
  );
  const order = Int32Array.from(sums.keys()).sort((a, b) => sums[b]! - sums[a]!);
  const largest = new Float64Array(Math.min(WINDOW, order.length) * parties);
  for (let i = 0; i * parties < largest.length; i++) {
    largest.set(points.subarray(order[i]! * parties, (order[i]! + 1) * parties), i * parties);
  }
  return largest;
}
