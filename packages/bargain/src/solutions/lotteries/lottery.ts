/** Lotteries over outcomes and what the solutions over lotteries have in common. */

/** Outcomes that are drawn with given probabilities. */
export type Lottery = readonly { readonly row: number; readonly probability: number }[];

/** The lottery that a bargaining solution selects. */
export interface LotterySolution {
  readonly exists: true;
  /** Expected payoff of each party. */
  readonly payoffs: readonly number[];
  /** What the solution maximises, at its maximum, in terms of expected payoffs. */
  readonly value: number;
  /** At most one row more than there are parties, in increasing order; probabilities are positive and sum to 1. */
  readonly lottery: Lottery;
  /** What each party expects over the solution without lotteries; null when there is none. */
  readonly gains: readonly number[] | null;
}

/**
 * Why there is no such lottery: none gives every party its reservation value in expectation; some party cannot gain
 * over its reservation value, so that the solution has no meaning; or the computation did not end.
 */
export interface NoLottery {
  readonly exists: false;
  readonly reason: 'no-rational-lottery' | 'no-gain' | 'not-converged';
}

/** Candidates drawn with given probabilities, by their position among the candidates. */
export type Mixture = readonly { readonly position: number; readonly probability: number }[];

/** Probabilities below this are rounding of 0. */
const NO_PROBABILITY = 1e-14;

/** A mixture without what has no probability, in order of position, summing to 1. */
export function tidied(mixture: Mixture): Mixture {
  const kept = mixture.filter(({ probability }) => probability > NO_PROBABILITY);
  const total = kept.reduce((sum, { probability }) => sum + probability, 0);
  return kept
    .map(({ position, probability }) => ({ position, probability: probability / total }))
    .sort((a, b) => a.position - b.position);
}

/** Expected value of each party. @param vectors candidates × parties */
export function expectedOf(mixture: Mixture, vectors: Float64Array, parties: number): number[] {
  const expected = new Array<number>(parties).fill(0);
  for (const { position, probability } of mixture) {
    for (let party = 0; party < parties; party++) {
      expected[party] = expected[party]! + probability * vectors[position * parties + party]!;
    }
  }
  return expected;
}
