/** Random problems for lotteries, solved with and without them. */

import fc from 'fast-check';
import type { PayoffTable } from '../../problem/payoff-table.js';
import { tableOf } from '../../problem/random-problem.fixture.js';
import { solveBargaining } from '../../solve.js';
import { asymmetricNashSolution } from '../asymmetric-nash.js';
import { proportionalSolution } from '../proportional.js';
import type { LotterySolution, NoLottery } from './lottery.js';
import { type LotterySolutions, lotterySolutions } from './lottery-solutions.js';

/** A problem of which lotteries are made. */
export interface LotteryCase {
  readonly vectors: readonly (readonly number[])[];
  readonly disagreement: readonly number[];
  readonly weights: readonly number[];
}

/**
 * Tables of 1 to 12 rows with whole payoffs, where ties and straight lines are common, or with fractions. Payoffs that
 * differ do so by 0.001 at least: leximin may answer a change of the last bit with a leap.
 */
export function lotteryCases(minParties = 2, maxParties = 4): fc.Arbitrary<LotteryCase> {
  return fc.integer({ min: minParties, max: maxParties }).chain((parties) =>
    fc.oneof(
      casesOf(parties, fc.integer({ min: -3, max: 6 })),
      casesOf(
        parties,
        fc.integer({ min: -3000, max: 6000 }).map((n) => n / 997),
      ),
    ),
  );
}

/** As {@link lotteryCases}, with payoffs that may be as close together as doubles are. */
export const anyLotteryCases: fc.Arbitrary<LotteryCase> = fc
  .integer({ min: 2, max: 4 })
  .chain((parties) => casesOf(parties, fc.double({ min: -3, max: 6, noNaN: true })));

function casesOf(parties: number, payoff: fc.Arbitrary<number>): fc.Arbitrary<LotteryCase> {
  const vector = (entry: fc.Arbitrary<number>) => fc.array(entry, { minLength: parties, maxLength: parties });
  return fc.record({
    vectors: fc.array(vector(payoff), { minLength: 1, maxLength: 12 }),
    disagreement: vector(fc.integer({ min: -3, max: 2 })),
    weights: vector(fc.integer({ min: 1, max: 5 })),
  });
}

/** All solutions over lotteries. */
export function solvedWithLotteries({ vectors, disagreement, weights }: LotteryCase): Required<LotterySolutions> & {
  readonly table: PayoffTable;
} {
  const table = tableOf(vectors);
  const result = solveBargaining(table, disagreement);
  const given = [table, result.rational, disagreement, result.tolerance] as const;
  const pure = {
    ...result,
    proportional: proportionalSolution(weights)(...given),
    asymmetricNash: asymmetricNashSolution(weights)(...given),
  };
  const found = lotterySolutions(table, disagreement, pure, { weights, powers: weights });
  if (!found.proportional || !found.asymmetricNash) throw new Error('weights and powers were given');
  return { ...found, proportional: found.proportional, asymmetricNash: found.asymmetricNash, table };
}

/** The solution, which must be there. */
export function found<T extends LotterySolution>(solution: T | NoLottery): T {
  if (!solution.exists) throw new Error(`no lottery: ${solution.reason}`);
  return solution;
}
