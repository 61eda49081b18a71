/** Lotteries among any number of parties, by linear programs and, for products, a convex one. */

import type { Candidates } from './candidates.js';
import { type LinearSolution, solveLinearProgram } from './linear-program.js';
import type { Mixture } from './lottery.js';
import { type LotteryPrograms, StalledError } from './lottery-programs.js';
import { largestProduct } from './product-lottery.js';

/** Duals at least this large show that a party's share cannot rise without that of another falling. */
const BINDING = 1e-9;
/** Shares this close, relative to what is at stake, are the same. */
const LEVEL = 1e-12;

/**
 * The lotteries of some parties; null when none is individually rational.
 * @throws StalledError when a linear program does not end
 */
export function manyPartyPrograms(candidates: Candidates): LotteryPrograms | null {
  const { parties, gains, scales } = candidates;
  const count = candidates.rows.length;
  const rows = parties + 1;
  // Candidates first, then what each party gets beyond what it must, then the smallest share.
  const slack = count;
  const share = count + parties;
  const columns = new Float64Array((share + 1) * rows);
  for (let position = 0; position < count; position++) {
    for (let party = 0; party < parties; party++) {
      columns[position * rows + party] = gains[position * parties + party]! / scales[party]!;
    }
    columns[position * rows + parties] = 1;
  }
  for (let party = 0; party < parties; party++) columns[(slack + party) * rows + party] = -1;

  const nothing = scales.map(() => 0);
  const solve = (objective: Float64Array, floors: readonly number[], start?: readonly number[]) =>
    solveLinearProgram({ rows, columns, objective, bounds: Float64Array.of(...floors, 1) }, start);
  const mixtureOf = ({ basis }: Optimal): Mixture =>
    basis.flatMap(({ column, value }) => (column < count ? [{ position: column, probability: value }] : []));

  const rational = solve(new Float64Array(share + 1), nothing);
  if (rational.status === 'infeasible') return null;
  const { basicColumns } = optimal(rational);
  return {
    bestSum: (weights) => {
      const largest = Math.max(...weights.map((weight, party) => weight * scales[party]!));
      const objective = new Float64Array(share + 1);
      for (let position = 0; position < count; position++) {
        for (let party = 0; party < parties; party++) {
          objective[position] = objective[position]! + (weights[party]! * gains[position * parties + party]!) / largest;
        }
      }
      return mixtureOf(optimal(solve(objective, nothing, basicColumns)));
    },
    leximin: (weights) => {
      const objective = new Float64Array(share + 1);
      objective[share] = 1;
      // Shares are measured so that the entries of their column are at most 1.
      const unit = Math.min(...weights.map((weight, party) => scales[party]! / weight));
      const entries = weights.map((weight, party) => (weight / scales[party]!) * unit);
      const floors: (number | null)[] = scales.map(() => null);
      let start = basicColumns;
      let last: Optimal | null = null;
      for (;;) {
        floors.forEach((floor, party) => {
          columns[share * rows + party] = floor === null ? -entries[party]! : 0;
        });
        const level = optimal(
          solve(
            objective,
            floors.map((floor) => floor ?? 0),
            start,
          ),
        );
        columns.fill(0, share * rows);
        // A share smaller than at the level before is rounding: then nothing more can be told.
        if (last && level.value < last.value - LEVEL) return mixtureOf(last);
        last = level;
        const binds = floors.map((floor, party) => (floor === null ? -level.duals[party]! * entries[party]! : 0));
        const most = binds.indexOf(Math.max(...binds));
        if (!(binds[most]! > BINDING)) throw new StalledError('no party binds the smallest share');
        // Whoever binds has what it has in every solution of this level; the others may have more.
        binds.forEach((dual, party) => {
          if (dual > BINDING) floors[party] = entries[party]! * level.value;
        });
        if (!floors.includes(null)) return mixtureOf(level);
        // The same lottery to start from: the share leaves for what one who binds has beyond its floor, which is 0.
        start = level.basicColumns.map((column) => (column === share ? slack + most : column));
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
