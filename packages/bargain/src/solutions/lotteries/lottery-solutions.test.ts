import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tableOf } from '../../problem/random-problem.fixture.js';
import { solveBargaining } from '../../solve.js';
import { averageOne } from '../party-weights.js';
import { lotteryCandidates } from './candidates.js';
import { anyLotteryCases, found, type LotteryCase, lotteryCases, solvedWithLotteries } from './lotteries.fixture.js';
import { expectedOf, type Mixture } from './lottery.js';
import { type LotterySolutions, lotterySolutions } from './lottery-solutions.js';
import { manyPartyPrograms } from './many-parties.js';
import { twoPartyPrograms } from './two-parties.js';

type Name = keyof LotterySolutions;
const names: readonly Name[] = [
  'nash',
  'kalaiSmorodinsky',
  'egalitarian',
  'utilitarian',
  'proportional',
  'asymmetricNash',
];

function solve(vectors: number[][], disagreement: number[], weights = disagreement.map(() => 1)) {
  return solvedWithLotteries({ vectors, disagreement, weights });
}

function expectPayoffs(solution: LotterySolutions[Name], payoffs: number[]): void {
  const { payoffs: own } = found(solution!);
  expect(own).toHaveLength(payoffs.length);
  payoffs.forEach((payoff, party) => {
    expect(own[party]).toBeCloseTo(payoff, 9);
  });
}

/** What a solution maximises. */
function objective(name: Name, payoffs: readonly number[], { disagreement, weights }: LotteryCase, ideal: number[]) {
  const gains = payoffs.map((payoff, party) => payoff - disagreement[party]!);
  if (name === 'utilitarian') return payoffs.reduce((sum, payoff) => sum + payoff, 0);
  if (name === 'nash' || name === 'asymmetricNash') {
    const powers = name === 'nash' ? gains.map(() => 1) : averageOne(weights);
    return gains.reduce((product, gain, party) => product * Math.max(0, gain) ** powers[party]!, 1);
  }
  const by = name === 'egalitarian' ? gains.map(() => 1) : name === 'proportional' ? weights : ideal;
  return Math.min(...gains.map((gain, party) => gain / by[party]!));
}

/** Most that each party gets in a lottery, by giving it all the weight there is in the utilitarian solution. */
function idealOf({ vectors, disagreement }: LotteryCase): number[] {
  return disagreement.map((reservation, party) => {
    const scaled = (v: readonly number[]) => v.map((u, p) => (p === party ? u * 1e6 : u * 1e-6));
    const d = scaled(disagreement);
    const table = tableOf(vectors.map(scaled));
    const best = found(
      lotterySolutions(table, d, solveBargaining(table, d, { tolerance: 0 }), { tolerance: 0 }).utilitarian,
    );
    return (
      best.lottery.reduce((sum, { row, probability }) => sum + probability * vectors[row]![party]!, 0) - reservation
    );
  });
}

/** A mixture for tests: some weights on some rows. */
const mixtures = fc.array(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 }), {
  minLength: 1,
  maxLength: 30,
});

describe('splitting a dollar', () => {
  const dollar = [
    [1, 0],
    [0, 1],
  ];

  test('half each, from nothing', () => {
    const solutions = solve(dollar, [0, 0]);
    for (const name of ['nash', 'kalaiSmorodinsky', 'egalitarian'] as const) {
      expectPayoffs(solutions[name], [0.5, 0.5]);
      expect(found(solutions[name]).lottery).toEqual([
        { row: 0, probability: 0.5 },
        { row: 1, probability: 0.5 },
      ]);
    }
    expect(found(solutions.nash).value).toBeCloseTo(0.25, 12);
    // Every outcome has the largest sum: then nothing is drawn.
    expect(found(solutions.utilitarian)).toMatchObject({ lottery: [{ row: 0, probability: 1 }], gains: [0, 0] });
  });

  test('the reservation values, and half of the rest each', () => {
    const solutions = solve(dollar, [0.4, 0.2]);
    for (const name of ['nash', 'kalaiSmorodinsky', 'egalitarian'] as const) expectPayoffs(solutions[name], [0.6, 0.4]);
    // Neither outcome gives both what they have anyway.
    expect(found(solutions.nash).gains).toBeNull();
  });

  test('in proportion to weights or powers', () => {
    const solutions = solve(dollar, [0, 0], [1, 3]);
    expectPayoffs(solutions.proportional, [0.25, 0.75]);
    expectPayoffs(solutions.asymmetricNash, [0.25, 0.75]);
  });

  test('three parties', () => {
    const three = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ];
    const solutions = solve(three, [0.1, 0.2, 0.3], [1, 2, 5]);
    for (const name of ['nash', 'kalaiSmorodinsky', 'egalitarian'] as const) {
      expectPayoffs(solutions[name], [0.1 + 0.4 / 3, 0.2 + 0.4 / 3, 0.3 + 0.4 / 3]);
    }
    for (const name of ['proportional', 'asymmetricNash'] as const) {
      expectPayoffs(solutions[name], [0.15, 0.3, 0.55]);
    }
  });

  test('just enough for the reservation values, or not enough', () => {
    const enough = solve(dollar, [0.4, 0.6]);
    expectPayoffs(enough.egalitarian, [0.4, 0.6]);
    expect(enough.nash).toEqual({ exists: false, reason: 'no-gain' });
    for (const d of [
      [0.5, 0.6],
      [2, 0],
      [0, 2],
    ]) {
      expect(solve(dollar, d).egalitarian).toEqual({ exists: false, reason: 'no-rational-lottery' });
    }
  });
});

describe('worked examples', () => {
  test('a kink: Nash and Kalai–Smorodinsky part ways', () => {
    // The frontier goes from (0, 4) over (3, 3) to (4, 0); the ideal is (4, 4).
    const kink = [
      [0, 4],
      [3, 3],
      [4, 0],
    ];
    for (const name of ['nash', 'kalaiSmorodinsky'] as const) expectPayoffs(solve(kink, [0, 0])[name], [3, 3]);
    // From (0, 2): Nash has the largest x(y − 2) at (3, 3); shares x/(10/3) = (y − 2)/2 on y = 4 − x/3 give x = 15/7.
    const raised = solve(kink, [0, 2]);
    expectPayoffs(raised.nash, [3, 3]);
    expectPayoffs(raised.kalaiSmorodinsky, [15 / 7, 23 / 7]);
  });

  test('leximin goes on where the worst-off can have no more', () => {
    const solutions = solve(
      [
        [4, 0, 1],
        [0, 2, 1],
      ],
      [0, 0, 0],
    );
    expectPayoffs(solutions.egalitarian, [4 / 3, 4 / 3, 1]);
  });

  test('a party that cannot gain leaves Nash and Kalai–Smorodinsky without meaning', () => {
    const solutions = solve(
      [
        [1, 4, 0],
        [3, 1, 0],
      ],
      [0, 0, 0],
    );
    expect(solutions.nash).toEqual({ exists: false, reason: 'no-gain' });
    expect(solutions.kalaiSmorodinsky).toEqual({ exists: false, reason: 'no-gain' });
    expectPayoffs(solutions.egalitarian, [2.2, 2.2, 0]);
  });

  test('one outcome is its own lottery', () => {
    const solutions = solve([[2, 3, 4]], [1, 1, 1]);
    for (const name of names) expect(found(solutions[name])).toMatchObject({ payoffs: [2, 3, 4], gains: [0, 0, 0] });
  });

  test('weights and powers are checked', () => {
    const table = tableOf([
      [1, 0],
      [0, 1],
    ]);
    const pure = solveBargaining(table, [0, 0]);
    for (const weights of [[1], [1, 0], [1, Number.NaN], [1, Number.POSITIVE_INFINITY]]) {
      expect(() => lotterySolutions(table, [0, 0], pure, { weights })).toThrow(RangeError);
      expect(() => lotterySolutions(table, [0, 0], pure, { powers: weights })).toThrow(RangeError);
    }
  });
});

describe('every solution over lotteries', () => {
  test('is a lottery over few outcomes, rational in expectation, and no worse than without lotteries', () => {
    fc.assert(
      fc.property(fc.oneof(lotteryCases(), anyLotteryCases), (problem) => {
        const { disagreement, vectors } = problem;
        const parties = disagreement.length;
        const solutions = solvedWithLotteries(problem);
        const pure = solveBargaining(tableOf(vectors), disagreement);
        for (const name of names) {
          const solution = solutions[name];
          if (!solution.exists) {
            // Where hardly anything can be gained, its product is lost in the rounding of the payoffs.
            if (solution.reason === 'not-converged') {
              expect(['nash', 'asymmetricNash']).toContain(name);
              expect(Math.min(...idealOf(problem))).toBeLessThan(1e-6);
            }
            if (solution.reason === 'no-rational-lottery') expect(pure.zone.exists).toBe(false);
            continue;
          }
          const { lottery, payoffs } = solution;
          expect(lottery.length).toBeLessThanOrEqual(parties + 1);
          expect(lottery.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 14);
          for (const { probability } of lottery) expect(probability).toBeGreaterThan(0);
          payoffs.forEach((payoff, party) => {
            expect(payoff).toBeGreaterThanOrEqual(disagreement[party]! - 1e-9);
            const drawn = lottery.reduce((sum, { row, probability }) => sum + probability * vectors[row]![party]!, 0);
            expect(payoff).toBeCloseTo(drawn, 12);
          });
          if (name === 'nash' || name === 'asymmetricNash') expect(found(solutions[name]).gap).toBeLessThan(1e-9);
        }
        for (const name of ['nash', 'egalitarian', 'utilitarian'] as const) {
          const [without, solution] = [pure[name], solutions[name]];
          if (!without || !solution.exists) continue;
          expect(solution.value).toBeGreaterThanOrEqual(without.value - 1e-9 * Math.max(1, without.value));
          without.payoffs.forEach((payoff, party) => {
            expect(solution.gains?.[party]).toBeCloseTo(solution.payoffs[party]! - payoff, 12);
          });
        }
      }),
      { numRuns: 400 },
    );
  });

  test('has the largest value of all mixtures, and no mixture is better for all', () => {
    fc.assert(
      fc.property(fc.boolean(), lotteryCases(), anyLotteryCases, mixtures, (close, apart, any, samples) => {
        const problem = close ? any : apart;
        const { vectors, disagreement } = problem;
        const solutions = solvedWithLotteries(problem);
        const ideal = solutions.nash.exists ? idealOf(problem) : [];
        const parties = [...disagreement.keys()];
        const points = samples.flatMap((weights) => {
          const used = weights.slice(0, vectors.length);
          const total = used.reduce((sum, weight) => sum + weight, 0);
          return total === 0
            ? []
            : [parties.map((p) => used.reduce((sum, weight, row) => sum + (weight / total) * vectors[row]![p]!, 0))];
        });
        // Also halfway from each solution to every outcome, close to where it matters.
        for (const name of names) {
          const solution = solutions[name];
          if (!solution.exists) continue;
          for (const vector of vectors) {
            for (const step of [0.5, 0.01]) {
              points.push(parties.map((p) => solution.payoffs[p]! * (1 - step) + vector[p]! * step));
            }
          }
        }
        points.push(...vectors.map((vector) => [...vector]));
        const rational = points.filter((point) => point.every((payoff, party) => payoff >= disagreement[party]!));
        for (const name of names) {
          const solution = solutions[name];
          if (!solution.exists) {
            if (solution.reason === 'no-rational-lottery') expect(rational).toEqual([]);
            continue;
          }
          const value = objective(name, solution.payoffs, problem, ideal);
          expect(solution.value).toBeCloseTo(value, 8);
          for (const point of rational) {
            expect(objective(name, point, problem, ideal)).toBeLessThanOrEqual(
              value + 1e-8 * Math.max(1, Math.abs(value)),
            );
            const better = point.every((payoff, party) => payoff > solution.payoffs[party]! + 1e-8);
            expect(better).toBe(false);
            // Where payoffs differ by rounding, leximin may give one party that little for much of another's.
            const dominates =
              !close &&
              point.every((payoff, party) => payoff >= solution.payoffs[party]! - 1e-12) &&
              point.some((payoff, party) => payoff > solution.payoffs[party]! + 1e-6);
            expect(dominates).toBe(false);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('treats parties alike', () => {
    fc.assert(
      fc.property(lotteryCases(), (problem) => {
        const turn = (v: readonly number[]) => [...v.slice(1), ...v.slice(0, 1)];
        const turned = solvedWithLotteries({
          vectors: problem.vectors.map(turn),
          disagreement: turn(problem.disagreement),
          weights: turn(problem.weights),
        });
        const solutions = solvedWithLotteries(problem);
        for (const name of names) {
          // Many lotteries may have the largest sum.
          if (name === 'utilitarian') continue;
          const solution = solutions[name];
          if (!solution.exists) expect(turned[name]).toEqual(solution);
          else expectClose(found(turned[name]).payoffs, turn(solution.payoffs));
        }
      }),
    );
  });

  test('Nash and Kalai–Smorodinsky depend neither on units nor on where zero is', () => {
    const change = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: -9, max: 9 })), {
      minLength: 4,
      maxLength: 4,
    });
    fc.assert(
      fc.property(lotteryCases(), change, (problem, units) => {
        const moved = (v: readonly number[]) => v.map((u, p) => u * units[p]![0] + units[p]![1]);
        const solutions = solvedWithLotteries(problem);
        const other = solvedWithLotteries({
          ...problem,
          vectors: problem.vectors.map(moved),
          disagreement: moved(problem.disagreement),
        });
        for (const name of ['nash', 'kalaiSmorodinsky', 'asymmetricNash'] as const) {
          const solution = solutions[name];
          if (solution.exists) expectClose(found(other[name]).payoffs, moved(solution.payoffs));
        }
      }),
    );
  });

  test('Nash does not depend on irrelevant alternatives', () => {
    fc.assert(
      fc.property(lotteryCases(), fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (problem, keep) => {
        const { nash } = solvedWithLotteries(problem);
        if (!nash.exists) return;
        const vectors = problem.vectors.filter(
          (_, row) => keep[row] || nash.lottery.some((entry) => entry.row === row),
        );
        expectClose(found(solvedWithLotteries({ ...problem, vectors }).nash).payoffs, nash.payoffs);
      }),
    );
  });

  test('Kalai–Smorodinsky, two parties: with more outcomes and the same ideal nobody is worse off', () => {
    fc.assert(
      fc.property(
        lotteryCases(2, 2),
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))),
        (problem, more) => {
          const before = solvedWithLotteries(problem).kalaiSmorodinsky;
          if (!before.exists) return;
          const [x = 0, y = 0] = idealOf(problem);
          const [dx = 0, dy = 0] = problem.disagreement;
          const vectors = [...problem.vectors, ...more.map(([a, b]) => [dx + a * x, dy + b * y])];
          const grown = { ...problem, vectors };
          // An addition can help a party to more than its ideal through lotteries with outcomes that are not rational.
          if (idealOf(grown).some((gain, party) => gain > [x, y][party]! + 1e-9)) return;
          found(solvedWithLotteries(grown).kalaiSmorodinsky).payoffs.forEach((payoff, party) => {
            expect(payoff).toBeGreaterThanOrEqual(before.payoffs[party]! - 1e-8);
          });
        },
      ),
    );
  });
});

function expectClose(found: readonly number[], expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  found.forEach((value, i) => {
    expect(Math.abs(value - expected[i]!)).toBeLessThan(1e-6 * Math.max(1, Math.abs(expected[i]!)));
  });
}

test('two parties: the closed forms are what the linear programs find', () => {
  fc.assert(
    fc.property(lotteryCases(2, 2), ({ vectors, disagreement, weights }) => {
      const candidates = lotteryCandidates(tableOf(vectors), disagreement, 1e-9);
      const [closed, linear] = [twoPartyPrograms(candidates), manyPartyPrograms(candidates)];
      expect(closed === null).toBe(linear === null);
      if (!closed || !linear) return;
      const gains = (mixture: Mixture) => expectedOf(mixture, candidates.gains, 2);
      expectClose(gains(closed.leximin(weights)), gains(linear.leximin(weights)));
      for (const sum of [weights, [1, 0], [0, 1]]) {
        const value = (mixture: Mixture) =>
          gains(mixture).reduce((total, gain, party) => total + gain * sum[party]!, 0);
        expect(value(closed.bestSum(sum))).toBeCloseTo(value(linear.bestSum(sum)), 9);
      }
      const start = closed.leximin([1, 1]);
      if (gains(start).some((gain) => gain <= 1e-6)) return;
      const powers = averageOne(weights);
      expectClose(gains(closed.largestProduct(powers, start)), gains(linear.largestProduct(powers, start)));
    }),
    { numRuns: 300 },
  );
});

test('many parties and outcomes, in units far apart: small gaps, few outcomes', () => {
  let seed = 1;
  const random = () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
  for (const [parties, rows] of [
    [3, 5000],
    [5, 2000],
    [9, 1000],
  ] as const) {
    const units = Array.from({ length: parties }, (_, party) => 10 ** ((party % 5) * 3 - 6));
    const vectors = Array.from({ length: rows }, () => {
      const point = units.map(random);
      const length = Math.hypot(...point);
      return point.map((value, party) => (value / length) * units[party]!);
    });
    const table = tableOf(vectors);
    const disagreement = units.map((unit) => unit * 0.05);
    const result = solveBargaining(table, disagreement, { tolerance: 0 });
    const solutions = lotterySolutions(table, disagreement, result, { tolerance: 0 });
    const nash = found(solutions.nash);
    expect(nash.gap).toBeLessThan(1e-11);
    expect(nash.lottery.length).toBeLessThanOrEqual(parties + 1);
    expect(nash.value).toBeGreaterThanOrEqual(result.nash!.value * (1 - 1e-12));
    const shares = found(solutions.kalaiSmorodinsky).payoffs.map((u, p) => (u - disagreement[p]!) / units[p]!);
    expect(Math.max(...shares) / Math.min(...shares)).toBeLessThan(1.3);
  }
});
