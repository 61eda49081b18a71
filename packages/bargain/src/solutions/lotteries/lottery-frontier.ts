/** The Pareto frontier when parties may agree on lotteries. */

import type { PayoffTable } from '../../problem/payoff-table.js';
import { type Candidates, lotteryCandidates } from './candidates.js';
import { solveLinearProgram } from './linear-program.js';
import { StalledError } from './lottery-programs.js';
import { upperHull } from './upper-hull.js';

/** Outcomes that beat every lottery over the others by less than this, relative to their spread, are no corners. */
const NO_CORNER = 1e-11;

/**
 * The corners of the frontier of lotteries: the outcomes that no lottery over other outcomes matches for every party.
 * Every Pareto-optimal lottery is a mixture of these. The first row stands for rows with equal payoffs.
 *
 * Two parties: the upper convex hull. More: an outcome is tested against the corners known so far by a linear program;
 * when it beats them for some weights of the parties, the best outcome for these weights is a corner (Clarkson 1994,
 * FOCS: output-sensitive redundancy). This takes one linear program per outcome and per corner.
 * @param table every outcome, or all that are Pareto-optimal
 * @returns rows in outcome order; with two parties from the best for the second to the best for the first
 * @throws StalledError when a linear program does not end
 */
export function lotteryFrontier(table: PayoffTable): Int32Array {
  const candidates = lotteryCandidates(table, new Array<number>(table.parties).fill(0), 0);
  const { parties, gains, rows } = candidates;
  const corners = parties === 2 ? upperHull(gains) : cornersOfMany(candidates);
  return corners.map((position) => rows[position]!);
}

function cornersOfMany({ parties, gains, rows }: Candidates): Int32Array {
  const vectors = spreadOut(gains, parties);
  const corners: number[] = [];
  const known = new Set<number>();
  for (let position = 0; position < rows.length; position++) {
    while (!known.has(position)) {
      const weights = weightsAgainst(position, corners, vectors, parties);
      if (!weights) break;
      const best = bestFor(weights, vectors, parties);
      // Rounding alone can bring back a corner that is known.
      if (known.has(best)) break;
      known.add(best);
      corners.push(best);
    }
  }
  const needed = corners.filter((corner) => {
    const others = corners.filter((other) => other !== corner);
    return weightsAgainst(corner, others, vectors, parties) !== null;
  });
  return Int32Array.from(needed).sort();
}

/** Vectors on the scale of each party's spread, from 0 for its least to 1 for its most. */
function spreadOut(vectors: Float64Array, parties: number): Float64Array {
  const least = new Float64Array(parties).fill(Number.POSITIVE_INFINITY);
  const most = new Float64Array(parties).fill(Number.NEGATIVE_INFINITY);
  vectors.forEach((value, at) => {
    const party = at % parties;
    least[party] = Math.min(least[party]!, value);
    most[party] = Math.max(most[party]!, value);
  });
  return vectors.map((value, at) => {
    const party = at % parties;
    return (value - least[party]!) / (most[party]! - least[party]! || 1);
  });
}

/**
 * Weights of the parties for which a vector beats all corners, or null when some lottery over the corners is at least
 * as good for every party: these maximise the smallest lead over the vector, and the weights are its dual.
 */
function weightsAgainst(
  position: number,
  corners: readonly number[],
  vectors: Float64Array,
  parties: number,
): number[] | null {
  if (corners.length === 0) return new Array<number>(parties).fill(1 / parties);
  const rows = parties + 1;
  const count = corners.length;
  // Corners, then what is left over for each party, then the smallest lead plus 1, which is never negative.
  const columns = new Float64Array((count + parties + 1) * rows);
  corners.forEach((corner, column) => {
    for (let party = 0; party < parties; party++) {
      columns[column * rows + party] = vectors[corner * parties + party]! - vectors[position * parties + party]! + 1;
    }
    columns[column * rows + parties] = 1;
  });
  for (let party = 0; party < parties; party++) {
    columns[(count + party) * rows + party] = -1;
    columns[(count + parties) * rows + party] = -1;
  }
  const objective = new Float64Array(count + parties + 1);
  objective[count + parties] = 1;
  const bounds = new Float64Array(rows);
  bounds[parties] = 1;
  const solution = solveLinearProgram({ rows, columns, objective, bounds });
  if (solution.status !== 'optimal') throw new StalledError(`a linear program is ${solution.status}`);
  if (solution.value - 1 >= -NO_CORNER) return null;
  return Array.from({ length: parties }, (_, party) => Math.max(0, -solution.duals[party]!));
}

/** The best vector for some weights; of equals the one that is best for the first party, then the next. */
function bestFor(weights: readonly number[], vectors: Float64Array, parties: number): number {
  let found = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let position = 0; position * parties < vectors.length; position++) {
    let sum = 0;
    for (let party = 0; party < parties; party++) sum += weights[party]! * vectors[position * parties + party]!;
    if (sum > most || (sum === most && comesFirst(position, found, vectors, parties))) [found, most] = [position, sum];
  }
  return found;
}

function comesFirst(a: number, b: number, vectors: Float64Array, parties: number): boolean {
  for (let party = 0; party < parties; party++) {
    const difference = vectors[a * parties + party]! - vectors[b * parties + party]!;
    if (difference !== 0) return difference > 0;
  }
  return false;
}
