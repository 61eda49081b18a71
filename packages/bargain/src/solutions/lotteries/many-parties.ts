/** Lotteries among any number of parties, by linear programs and, for products, a convex one. */

import type { Candidates } from './candidates.js';
import { type LinearSolution, solveLinearProgram } from './linear-program.js';
import type { Mixture } from './lottery.js';
import { type LotteryPrograms, StalledError } from './lottery-programs.js';
import { largestProduct } from './product-lottery.js';

/** Smallest gains below this, relative to what is at stake, are losses; above, rounding of 0. */
const NO_LOSS = -1e-11;
/** Duals at least this large show that a party's share cannot rise without that of another falling. */
const BINDING = 1e-9;

/**
 * The lotteries of some parties; null when none is individually rational.
 * @throws StalledError when a linear program does not end
 */
export function manyPartyPrograms(candidates: Candidates): LotteryPrograms | null {
  const { parties, gains, scales } = candidates;
  const count = candidates.rows.length;
  const rows = parties + 1;
  // Candidates first, then what each party gets beyond what it must, then the smallest share in its two signs.
  const slack = count;
  const share = count + parties;
  const columns = new Float64Array((count + parties + 2) * rows);
  for (let position = 0; position < count; position++) {
    for (let party = 0; party < parties; party++) {
      columns[position * rows + party] = gains[position * parties + party]! / scales[party]!;
    }
    columns[position * rows + parties] = 1;
  }
  for (let party = 0; party < parties; party++) columns[(slack + party) * rows + party] = -1;

  const solved = (objective: Float64Array, floors: readonly number[]) =>
    optimal(solveLinearProgram({ rows, columns, objective, bounds: Float64Array.of(...floors, 1) }));
  const mixtureOf = ({ basis }: Optimal): Mixture =>
    basis.flatMap(({ column, value }) => (column < count ? [{ position: column, probability: value }] : []));

  const smallestShare = (weights: readonly number[], floors: readonly (number | null)[]) => {
    const objective = new Float64Array(count + parties + 2);
    objective[share] = 1;
    objective[share + 1] = -1;
    // Shares are measured so that the entries of their columns are at most 1.
    const unit = Math.min(...weights.map((weight, party) => scales[party]! / weight));
    const entries = weights.map((weight, party) => (floors[party] === null ? (weight / scales[party]!) * unit : 0));
    entries.forEach((entry, party) => {
      columns[share * rows + party] = -entry;
      columns[(share + 1) * rows + party] = entry;
    });
    const solution = solved(
      objective,
      floors.map((floor) => floor ?? 0),
    );
    columns.fill(0, share * rows);
    const binding = entries.map((entry, party) => -solution.duals[party]! * entry > BINDING);
    return { solution, entries, binding };
  };

  const none = new Array<null>(parties).fill(null);
  if (smallestShare(scales, none).solution.value < NO_LOSS) return null;
  return {
    bestSum: (weights) => {
      const largest = Math.max(...weights.map((weight, party) => weight * scales[party]!));
      const objective = new Float64Array(count + parties + 2);
      for (let position = 0; position < count; position++) {
        for (let party = 0; party < parties; party++) {
          objective[position] = objective[position]! + (weights[party]! * gains[position * parties + party]!) / largest;
        }
      }
      return mixtureOf(
        solved(
          objective,
          scales.map(() => 0),
        ),
      );
    },
    leximin: (weights) => {
      let floors: readonly (number | null)[] = none;
      for (;;) {
        const { solution, entries, binding } = smallestShare(weights, floors);
        // Whoever binds has what it has in every solution of this level; the others may have more.
        floors = floors.map((floor, party) => (binding[party] ? Math.max(0, entries[party]! * solution.value) : floor));
        if (!floors.includes(null)) return mixtureOf(solution);
        if (!binding.includes(true)) throw new StalledError('no party binds the smallest share');
      }
    },
    largestProduct: (powers, start) => largestProduct(candidates, powers, start),
  };
}

type Optimal = Extract<LinearSolution, { readonly status: 'optimal' }>;

function optimal(solution: LinearSolution): Optimal {
  if (solution.status !== 'optimal') throw new StalledError(`a linear program is ${solution.status}`);
  return solution;
}
