import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paretoFrontierByDefinition } from '../frontier/pareto-frontier.reference.js';
import { talksCases } from '../offers/talks.fixture.js';
import { allRows } from '../problem/payoff-table.js';
import { type BargainingProblem, tabulateProblem } from '../problem/problem.js';
import { tableCases, tableOf, vectorsOf } from '../problem/random-problem.fixture.js';
import { problemOf, profilePayoff } from '../scenario/problem-of.js';
import { drawBeliefs, KNOWN, type PartyBelief } from './belief-draws.js';
import { isNearFrontier, optimalRows, preparedFrontier } from './near-frontier.js';
import { type AcceptanceOptions, packageAcceptance } from './package-acceptance.js';
import { FOUR_PACKAGES, finished, listedOutcomes, packagesOf, TWO_ISSUES } from './uncertain-talks.fixture.js';
import type { WeightBelief } from './weight-belief.js';
import { type Estimate, spreadOf } from './weighted-statistics.js';

function judged(
  weights: WeightBelief,
  reservation: PartyBelief['reservation'] = { kind: 'known' },
  options: AcceptanceOptions = {},
) {
  const draws = drawBeliefs(TWO_ISSUES, [KNOWN, { weights, reservation }], 3000, 7);
  return finished(
    packageAcceptance(TWO_ISSUES, draws, { packages: FOUR_PACKAGES, frontierOf: listedOutcomes, ...options }),
  );
}

/** Within four standard errors. */
function expectNear({ value, standardError }: Estimate, expected: number) {
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(4 * standardError + 1e-12);
}

describe('packageAcceptance', () => {
  test('has the probabilities of a weight that is uniform from 0 to 1', () => {
    const { packages, mostAcceptable, bestOffers } = judged({ kind: 'uniform' });
    [0, 0.7, 0.7, 1].forEach((probability, i) => {
      expectNear(packages[i]!.acceptable[1]!, probability);
      expectNear(packages[i]!.acceptableToAll, probability);
      expect(packages[i]!.acceptable[0]).toEqual({
        value: expect.closeTo(1, 12),
        standardError: expect.closeTo(0, 12),
      });
    });
    // Yes, no is beaten by no, yes while w ≤ ½.
    [1, 1, 0.5, 1].forEach((probability, i) => {
      expectNear(packages[i]!.optimal, probability);
    });
    expect(packages[2]!.optimal.standardError).toBeCloseTo(0.5 / Math.sqrt(3000), 4);
    expect(packages[2]!.payoffs[1]!.mean).toBeCloseTo(0.5, 1);
    expect(packages[2]!.payoffs[1]!.low).toBeCloseTo(0.05, 1);
    expect(packages[2]!.payoffs[1]!.high).toBeCloseTo(0.95, 1);
    expect(mostAcceptable).toEqual([3]);
    // For the seller, 0.6 with probability 0.7; for the buyer, all that the seller accepts too: 1 − 0.3.
    expectNear(packages[1]!.offerGain[0]!, 0.42);
    expectNear(packages[2]!.offerGain[0]!, 0.28);
    expect(bestOffers[0]!.packages).toEqual([1]);
    expect(bestOffers[1]).toEqual({ gain: expect.closeTo(0.7, 9), packages: [3] });
  });

  test('has those of weights in an order, and within a range', () => {
    expectNear(judged({ kind: 'ranking', order: [0, 1] }).packages[2]!.acceptableToAll, 1);
    expectNear(judged({ kind: 'ranking', order: [0, 1] }).packages[1]!.acceptableToAll, 0.4); // w ≤ 0.7 on ½ … 1
    expectNear(judged({ kind: 'ranges', low: [0.2, 0], high: [0.8, 1] }).packages[2]!.acceptableToAll, 5 / 6);
  });

  test('has those of a reservation value within a range', () => {
    const { packages, bestOffers } = judged({ kind: 'known' }, { kind: 'range', low: 0, high: 1 });
    [0, 0.5, 0.5, 1].forEach((probability, i) => {
      expectNear(packages[i]!.acceptableToAll, probability);
    });
    // What the seller can expect: 0.6 · ½ for no, yes.
    expect(bestOffers[0]!.packages).toEqual([1]);
  });

  test('counts as nearly optimal what is beaten by no more than epsilon', () => {
    // No, yes is better by 0.2 for the seller and 1 − 2w for the buyer: nearly the same from w = 0.375.
    expectNear(judged({ kind: 'uniform' }, { kind: 'known' }, { epsilon: 0.25 }).packages[2]!.optimal, 0.625);
    expectNear(judged({ kind: 'uniform' }, { kind: 'known' }, { epsilon: [0.19, 1] }).packages[2]!.optimal, 0.5);
  });

  test('is certain where nothing is uncertain, and agrees with the definitions', () => {
    fc.assert(
      fc.property(talksCases, ({ scenario }) => {
        const draws = drawBeliefs(
          scenario,
          scenario.profiles.map(() => KNOWN),
          4,
          1,
        );
        const { packages, mostAcceptable } = finished(
          packageAcceptance(scenario, draws, {
            packages: packagesOf(scenario),
            tolerance: 0,
            frontierOf: listedOutcomes,
          }),
        );
        const table = tabulateProblem(problemOf(scenario));
        const frontier = paretoFrontierByDefinition(table, Array.from(allRows(table)), 0);
        packages.forEach(({ options, acceptable, acceptableToAll, optimal, payoffs, offerGain }, row) => {
          const own = scenario.profiles.map((profile) => profilePayoff(profile, options));
          expect(payoffs.map(({ mean }) => mean)).toEqual(own);
          expect(payoffs.map(({ low, high }) => [low, high])).toEqual(own.map((payoff) => [payoff, payoff]));
          expect(acceptable.map(({ value }) => value)).toEqual(own.map((payoff) => (payoff >= 0 ? 1 : 0)));
          expect(acceptableToAll.value).toBe(own.every((payoff) => payoff >= 0) ? 1 : 0);
          expect(optimal).toEqual({ value: frontier.includes(row) ? 1 : 0, standardError: 0 });
          offerGain.forEach(({ value }, party) => {
            expect(value).toBe(own.every((payoff, other) => other === party || payoff >= 0) ? own[party] : 0);
          });
        });
        const most = Math.max(...packages.map(({ acceptableToAll }) => acceptableToAll.value));
        expect(mostAcceptable).toEqual(
          packages.flatMap(({ acceptableToAll }, i) => (acceptableToAll.value === most ? [i] : [])),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('finds the packages on the frontier of some draw, the most frequent first', () => {
    const draws = drawBeliefs(
      TWO_ISSUES,
      [KNOWN, { weights: { kind: 'uniform' }, reservation: { kind: 'known' } }],
      200,
      3,
    );
    const all = finished(packageAcceptance(TWO_ISSUES, draws, { frontierOf: listedOutcomes }));
    expect(all.packages.map(({ options }) => options)).toEqual([
      [0, 0],
      [0, 1],
      [1, 1],
      [1, 0],
    ]);
    expect(all).toMatchObject({ leftOut: 0, draws: 200 });
    const three = finished(packageAcceptance(TWO_ISSUES, draws, { frontierOf: listedOutcomes, mostPackages: 3 }));
    expect(three).toMatchObject({ leftOut: 1, packages: all.packages.slice(0, 3) });
    // Issue by issue, the same.
    expect(finished(packageAcceptance(TWO_ISSUES, draws))).toEqual(all);
  });

  test('falls with the reservation value, draw by draw', () => {
    const at = (low: number) => judged({ kind: 'uniform' }, { kind: 'range', low, high: low + 0.2 }).packages;
    const levels = [0, 0.2, 0.4, 0.6, 0.8].map(at);
    for (let level = 1; level < levels.length; level++) {
      levels[level]!.forEach(({ acceptableToAll, optimal }, i) => {
        expect(acceptableToAll.value).toBeLessThanOrEqual(levels[level - 1]![i]!.acceptableToAll.value);
        expect(optimal).toEqual(levels[0]![i]!.optimal);
      });
    }
  });

  test('counts the draws whose frontier is not exact', () => {
    const uniform = { weights: { kind: 'uniform' }, reservation: { kind: 'known' } } as const;
    for (const [belief, calls] of [
      [KNOWN, 1],
      [uniform, 6],
    ] as const) {
      let called = 0;
      const draws = drawBeliefs(TWO_ISSUES, [KNOWN, belief], 6, 1);
      const frontierOf = (problem: BargainingProblem) => ({
        ...listedOutcomes(problem),
        epsilon: called++ === 0 ? [0.01, 0.01] : null,
      });
      // With the same weights in all draws there is one frontier for all of them.
      expect(finished(packageAcceptance(TWO_ISSUES, draws, { frontierOf })).inexactFrontiers).toBe(7 - calls);
      expect(called).toBe(calls);
    }
    expect(judged({ kind: 'uniform' }).inexactFrontiers).toBe(0);
  });

  test('reports its progress, and repeats itself for the same draws', () => {
    const draws = drawBeliefs(TWO_ISSUES, [KNOWN, KNOWN], 25, 1);
    const run = () => packageAcceptance(TWO_ISSUES, draws);
    expect(run().next()).toEqual({ done: false, value: { stage: 'frontiers', done: 10, of: 25 } });
    expect(finished(run())).toEqual(finished(run()));
  });

  test('rejects packages that are none', () => {
    const draws = drawBeliefs(TWO_ISSUES, [KNOWN, KNOWN], 1, 1);
    const run =
      (options: AcceptanceOptions, scenario = TWO_ISSUES) =>
      () =>
        finished(packageAcceptance(scenario, draws, options));
    expect(run({ packages: [[0, 2]] })).toThrow('package 1 is [0, 2]');
    expect(run({ epsilon: -1 })).toThrow('epsilon');
    const constrained = { ...TWO_ISSUES, constraints: [{ when: [], require: [[0, [0]] as const] }] };
    expect(
      run(
        {
          packages: [
            [0, 0],
            [1, 0],
          ],
        },
        constrained,
      ),
    ).toThrow('package 2 breaks a constraint');
  });
});

describe('isNearFrontier', () => {
  test('agrees with the definition for two parties and more', () => {
    fc.assert(
      fc.property(
        tableCases(2, 4),
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 4 }),
        ({ table }, epsilon) => {
          const vectors = vectorsOf(table);
          const frontier = preparedFrontier(table, optimalRows(table, 0));
          for (const own of [...vectors, vectors[0]!.map((u) => u + 1)]) {
            const beaten = vectors.some(
              (other) => other.every((u, p) => u >= own[p]!) && other.some((u, p) => u > own[p]! + epsilon[p]!),
            );
            expect(isNearFrontier(frontier, own, epsilon, 0)).toBe(!beaten);
          }
        },
      ),
      { numRuns: 300 },
    );
    const empty = preparedFrontier(tableOf([[0, 0]]), new Int32Array(0));
    expect(isNearFrontier(empty, [0, 0], [0, 0], 0)).toBe(true);
  });
});

test('spreadOf finds quantiles of draws that are not equally probable', () => {
  const spread = spreadOf(Float64Array.of(3, 1, 2, 9), Float64Array.of(0.5, 0.04, 0.46, 0));
  expect(spread).toEqual({ mean: expect.closeTo(2.46, 12), low: 2, high: 3 });
  const even = Float64Array.from({ length: 100 }, (_, i) => 100 - i);
  expect(spreadOf(even, new Float64Array(100).fill(0.01))).toMatchObject({ low: 5, high: 95 });
});
