/** The bargaining solutions when parties may agree on a lottery over outcomes. */

import { DEFAULT_TOLERANCE, gainOver, tieWidth } from '../../problem/comparison.js';
import { type PayoffTable, payoffsAt } from '../../problem/payoff-table.js';
import { averageOne, checkPartyWeights } from '../party-weights.js';
import type { Solution } from '../solution.js';
import { type Candidates, lotteryCandidates, vectorsAt } from './candidates.js';
import { expectedOf, type LotterySolution, type Mixture, type NoLottery, tidied } from './lottery.js';
import { type LotteryPrograms, StalledError } from './lottery-programs.js';
import { manyPartyPrograms } from './many-parties.js';
import { LARGEST_GAP, productGap } from './product-lottery.js';
import { twoPartyPrograms } from './two-parties.js';

/** The solutions without lotteries, by which those with are measured. */
export interface PureSolutions {
  readonly nash: Solution | null;
  readonly kalaiSmorodinsky: Solution | null;
  readonly egalitarian: Solution | null;
  readonly utilitarian: Solution | null;
  /** Found by `proportionalSolution` and `asymmetricNashSolution`; for these to be found, weights must be given. */
  readonly proportional?: Solution | null;
  readonly asymmetricNash?: Solution | null;
}

/** What else is asked for. */
export interface LotteryOptions {
  /** Payoffs are compared as whole multiples of it, in payoff units. Default 1e-9. */
  readonly tolerance?: number;
  /** Weights of the proportional solution, positive, one per party. */
  readonly weights?: readonly number[];
  /** Powers of the asymmetric Nash solution, positive, one per party; only their ratios matter. */
  readonly powers?: readonly number[];
}

/** A lottery with the largest product. */
export interface ProductLottery extends LotterySolution {
  /** The product is proven to be short of the largest by no more than this, relatively; at most 1e-9. */
  readonly gap: number;
}

/**
 * The bargaining solutions over all lotteries that give every party at least its reservation value in expectation.
 * There may be such lotteries even where no single outcome does.
 */
export interface LotterySolutions {
  /** Largest product of expected gains (Nash 1950); `no-gain` when some party cannot gain, as all products are 0 then. */
  readonly nash: ProductLottery | NoLottery;
  /**
   * Largest smallest share (Kalai and Smorodinsky 1975; leximin among several parties: Imai 1983), a party's share
   * being its expected gain in proportion to the most it gains in any of these lotteries. `no-gain` when that is 0.
   */
  readonly kalaiSmorodinsky: LotterySolution | NoLottery;
  /** Largest smallest expected gain, then the next (Kalai 1977; Imai 1983); payoffs must be in one unit. */
  readonly egalitarian: LotterySolution | NoLottery;
  /** Largest sum of expected payoffs; a single outcome where one has it; payoffs must be in one unit. */
  readonly utilitarian: LotterySolution | NoLottery;
  /** As egalitarian, of gains divided by the weights; only when weights are given. */
  readonly proportional?: LotterySolution | NoLottery;
  /** As Nash, with gains to the powers given, scaled to be 1 on average; only when these are given. */
  readonly asymmetricNash?: ProductLottery | NoLottery;
}

/** All that the solutions of one problem need. */
interface Lotteries extends Candidates {
  readonly table: PayoffTable;
  readonly disagreement: readonly number[];
  readonly tolerance: number;
  readonly programs: LotteryPrograms;
}

/**
 * The bargaining solutions over lotteries. With two parties they are closed forms along the straight pieces of the
 * frontier of lotteries; with more they come from linear programs and, for products, from a convex one with a proven
 * gap.
 * @param table every outcome, or all that are Pareto-optimal
 * @param disagreement reservation value of each party
 * @param pure the solutions without lotteries, over the same table
 * @throws RangeError when the disagreement point, the tolerance, the weights or the powers are malformed
 */
export function lotterySolutions(
  table: PayoffTable,
  disagreement: readonly number[],
  pure: PureSolutions,
  { tolerance = DEFAULT_TOLERANCE, weights, powers }: LotteryOptions = {},
): LotterySolutions {
  if (weights) checkPartyWeights(table.parties, weights);
  if (powers) checkPartyWeights(table.parties, powers);
  const candidates = lotteryCandidates(table, disagreement, tolerance);
  const programs = settled(() => (table.parties === 2 ? twoPartyPrograms(candidates) : manyPartyPrograms(candidates)));
  if (!programs || 'reason' in programs) {
    const none = programs ?? ({ exists: false, reason: 'no-rational-lottery' } as const);
    return {
      nash: none,
      kalaiSmorodinsky: none,
      egalitarian: none,
      utilitarian: none,
      ...(weights ? { proportional: none } : {}),
      ...(powers ? { asymmetricNash: none } : {}),
    };
  }
  const lotteries: Lotteries = { ...candidates, table, disagreement, tolerance, programs };
  const equal = disagreement.map(() => 1);
  const ideal = settled(() => idealGains(lotteries));
  return {
    nash: settled(() => nashLottery(lotteries, ideal, equal, pure.nash)),
    kalaiSmorodinsky: settled(() =>
      Array.isArray(ideal) ? proportionalLottery(lotteries, ideal, pure.kalaiSmorodinsky) : ideal,
    ),
    egalitarian: settled(() => proportionalLottery(lotteries, equal, pure.egalitarian)),
    utilitarian: settled(() => utilitarianLottery(lotteries, pure.utilitarian)),
    ...(weights
      ? { proportional: settled(() => proportionalLottery(lotteries, weights, pure.proportional ?? null)) }
      : {}),
    ...(powers
      ? {
          asymmetricNash: settled(() => nashLottery(lotteries, ideal, averageOne(powers), pure.asymmetricNash ?? null)),
        }
      : {}),
  };
}

/** The most that each party gains in any of the lotteries, or that some party cannot gain. */
function idealGains({ programs, gains, parties, disagreement, tolerance }: Lotteries): number[] | NoLottery {
  const ideal = disagreement.map((_, party) => {
    const weights = disagreement.map((_, other) => (other === party ? 1 : 0));
    return expectedOf(tidied(programs.bestSum(weights)), gains, parties)[party]!;
  });
  const gainless = ideal.some((gain, party) => {
    const reservation = disagreement[party]!;
    return gainOver(reservation + gain, reservation, tolerance) === 0;
  });
  return gainless ? { exists: false, reason: 'no-gain' } : ideal;
}

function proportionalLottery(lotteries: Lotteries, weights: readonly number[], pure: Solution | null): LotterySolution {
  const mixture = tidied(lotteries.programs.leximin(weights));
  const gains = expectedOf(mixture, lotteries.gains, lotteries.parties);
  return solutionOf(lotteries, mixture, Math.min(...gains.map((gain, party) => gain / weights[party]!)), pure);
}

function nashLottery(
  lotteries: Lotteries,
  ideal: readonly number[] | NoLottery,
  powers: readonly number[],
  pure: Solution | null,
): ProductLottery | NoLottery {
  if ('exists' in ideal) return ideal;
  const { programs, parties, gains } = lotteries;
  const mixture = tidied(programs.largestProduct(powers, programs.leximin(ideal)));
  const expected = expectedOf(mixture, gains, parties);
  const { gap } = productGap(expected, gains, powers);
  if (!(gap <= LARGEST_GAP)) return { exists: false, reason: 'not-converged' };
  const value = expected.reduce((product, gain, party) => product * gain ** powers[party]!, 1);
  return { ...solutionOf(lotteries, mixture, value, pure), gap };
}

function utilitarianLottery(lotteries: Lotteries, pure: Solution | null): LotterySolution {
  const { programs, table, disagreement, rows } = lotteries;
  const mixture = tidied(programs.bestSum(disagreement.map(() => 1)));
  const found = solutionOf(lotteries, mixture, 0, pure);
  const value = found.payoffs.reduce((sum, payoff) => sum + payoff, 0);
  if (!pure || pure.value < value - tieWidth(table, rows, disagreement)) return { ...found, value };
  return {
    exists: true,
    payoffs: pure.payoffs,
    value: pure.value,
    lottery: [{ row: pure.row, probability: 1 }],
    gains: pure.payoffs.map(() => 0),
  };
}

function solutionOf(
  { table, rows }: Lotteries,
  mixture: Mixture,
  value: number,
  pure: Solution | null,
): LotterySolution {
  const { parties } = table;
  const payoffs =
    mixture.length === 1
      ? payoffsAt(table, rows[mixture[0]!.position]!)
      : expectedOf(mixture, vectorsAt(table.payoffs, rows, parties), parties);
  return {
    exists: true,
    payoffs,
    value,
    lottery: mixture.map(({ position, probability }) => ({ row: rows[position]!, probability })),
    gains: pure && payoffs.map((payoff, party) => payoff - pure.payoffs[party]!),
  };
}

/** What is found, unless a linear program does not end. */
function settled<T>(find: () => T): T | NoLottery {
  try {
    return find();
  } catch (error) {
    if (error instanceof StalledError) return { exists: false, reason: 'not-converged' };
    throw error;
  }
}
