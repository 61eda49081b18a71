/**
 * The scalable Bayesian model (Hindriks and Tykhonov 2008, “Opponent modelling in automated multi-issue negotiation
 * using Bayesian learning”, AAMAS). Hypotheses about an issue are its rank among the issues, rank r of n weighing
 * 2r/(n(n+1)), and the shape of its evaluations: falling, rising, or a triangle with its top at some option. Issues are
 * learned one by one, the others at their expectation. An offer is the likelier the nearer its payoff is to what a
 * rational opponent that concedes with time would ask for.
 */

import type { Package } from '../action.js';
import { sharesOfLargest } from './frequency-model.js';
import type { OpponentModel } from './modelled-preferences.js';

/** The payoff an opponent is taken to ask for falls from 1 by this much until the end. */
const CONCESSION = 0.5;

/** Standard deviation of payoffs about what the opponent is taken to ask for. */
const DEVIATION = 0.15;

/** Beliefs about one issue. */
interface IssueBeliefs {
  /** Probability of each rank, the least important first. */
  readonly ranks: Float64Array;
  /** Probability of each shape: the one with its top at each option. */
  readonly shapes: Float64Array;
  /** Evaluations of each shape. */
  readonly tops: readonly Float64Array[];
}

/** @param optionCounts number of options of each issue, in the order in which their evaluations rise or fall */
export function bayesianModel(optionCounts: readonly number[]): OpponentModel {
  const issues = optionCounts.length;
  const weightOf = (rank: number) => (2 * (rank + 1)) / (issues * (issues + 1));
  const beliefs = optionCounts.map(
    (count): IssueBeliefs => ({
      ranks: new Float64Array(issues).fill(1 / issues),
      shapes: new Float64Array(count).fill(1 / count),
      tops: Array.from({ length: count }, (_, top) => triangle(count, top)),
    }),
  );
  return {
    observe(offer, elapsed) {
      const target = 1 - CONCESSION * elapsed;
      const weights = beliefs.map(({ ranks }) => expectedWeight(ranks, weightOf));
      const total = weights.reduce((a, b) => a + b, 0);
      const values = beliefs.map((belief, issue) => expectedValue(belief, offer[issue]!));
      const payoff = weights.reduce((sum, weight, issue) => sum + (weight / total) * values[issue]!, 0);
      beliefs.forEach((belief, issue) => {
        const others = payoff - (weights[issue]! / total) * values[issue]!;
        learn(belief, offer, issue, (rank, value) => others + weightOf(rank) * value - target);
      });
    },
    preferences() {
      const weights = beliefs.map(({ ranks }) => expectedWeight(ranks, weightOf));
      const total = weights.reduce((a, b) => a + b, 0);
      return {
        weights: weights.map((weight) => weight / total),
        evaluations: beliefs.map((belief) =>
          sharesOfLargest(belief.shapes.map((_, option) => expectedValue(belief, option))),
        ),
      };
    },
  };
}

/** Bayes' rule over rank and shape together, of which the marginals are kept. */
function learn(
  { ranks, shapes, tops }: IssueBeliefs,
  offer: Package,
  issue: number,
  miss: (rank: number, value: number) => number,
): void {
  const option = offer[issue]!;
  const rankSums = new Float64Array(ranks.length);
  const shapeSums = new Float64Array(shapes.length);
  for (let rank = 0; rank < ranks.length; rank++) {
    for (let shape = 0; shape < shapes.length; shape++) {
      const likelihood = Math.exp(-0.5 * (miss(rank, tops[shape]![option]!) / DEVIATION) ** 2);
      const joint = ranks[rank]! * shapes[shape]! * likelihood;
      rankSums[rank]! += joint;
      shapeSums[shape]! += joint;
    }
  }
  ranks.set(normalised(rankSums, ranks));
  shapes.set(normalised(shapeSums, shapes));
}

/** Numbers scaled to sum to 1; what was believed before when all are too small to be told from 0. */
function normalised(sums: Float64Array, before: Float64Array): Float64Array {
  const total = sums.reduce((a, b) => a + b, 0);
  return total > 0 ? sums.map((sum) => sum / total) : before;
}

function expectedWeight(ranks: Float64Array, weightOf: (rank: number) => number): number {
  return ranks.reduce((sum, probability, rank) => sum + probability * weightOf(rank), 0);
}

function expectedValue({ shapes, tops }: IssueBeliefs, option: number): number {
  return shapes.reduce((sum, probability, shape) => sum + probability * tops[shape]![option]!, 0);
}

/** 1 at the top; 0 just beyond the first and last option, or at the last one when the top is the first, and so back. */
function triangle(count: number, top: number): Float64Array {
  const values = new Float64Array(count).fill(1);
  for (let option = 0; option < count; option++) {
    if (option < top) values[option] = top === count - 1 ? option / top : (option + 1) / (top + 1);
    if (option > top) {
      values[option] = top === 0 ? 1 - option / (count - 1) : (count - option) / (count - top);
    }
  }
  return values;
}
