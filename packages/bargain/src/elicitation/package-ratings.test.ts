import fc from 'fast-check';
import { inverse, Matrix } from 'ml-matrix';
import { describe, expect, test } from 'vitest';
import { profilePayoff } from '../scenario/problem-of.js';
import { elicitedDraws } from './elicited-weights.js';
import { allPackages, issuesOf, ratingsOf, worthCases } from './package-answers.fixture.js';
import { fitRatings, partWorthProfile } from './package-ratings.js';

describe('fitRatings', () => {
  test('recovers part-worths and weights from ratings without error', () => {
    fc.assert(
      fc.property(worthCases, (worths) => {
        const counts = worths.map((own) => own.length);
        const issues = issuesOf(counts);
        const found = fitRatings(issues, ratingsOf(worths, allPackages(counts)));
        for (const { issue, option, worth } of found.options) expect(worth).toBeCloseTo(worths[issue]![option]!, 8);
        const swings = worths.map((own) => Math.max(...own) - Math.min(...own));
        const sum = swings.reduce((a, b) => a + b, 0);
        found.weights.weights.forEach(({ low, central, high }, i) => {
          expect(central).toBeCloseTo(swings[i]! / sum, 8);
          expect(high - low).toBeLessThan(1e-6);
        });
        expect(found.rSquared).toBeCloseTo(1, 9);
        expect(found.answers.some(({ outlier }) => outlier)).toBe(false);
        // The profile ranks packages as the ratings do.
        const profile = partWorthProfile(found, issues, {
          name: 'A',
          reservation: { kind: 'none' },
          discountFactor: 1,
        });
        for (const { options, rating } of ratingsOf(worths, allPackages(counts))) {
          const least = worths.reduce((total, own) => total + Math.min(...own), 10);
          expect(profilePayoff(profile, options)).toBeCloseTo((rating - least) / sum, 8);
        }
      }),
      { numRuns: 80 },
    );
  });

  test('is least squares by the normal equations, with errors, intervals and predictions as written out', () => {
    const counts = [3, 2];
    const packages = allPackages(counts);
    const ratings = [3.1, 7.2, 5.4, 8, 9.7, 11.6].map((rating, i) => ({ options: packages[i]!, rating }));
    const found = fitRatings(issuesOf(counts), ratings);
    const rows = packages.map(([a, b]) => [1, a === 1 ? 1 : 0, a === 2 ? 1 : 0, b!]);
    const x = new Matrix(rows);
    const y = Matrix.columnVector(ratings.map(({ rating }) => rating));
    const normal = inverse(x.transpose().mmul(x));
    const beta = normal.mmul(x.transpose()).mmul(y);
    const rest = Matrix.sub(y, x.mmul(beta));
    const error = rest.transpose().mmul(rest).get(0, 0);
    expect(found.constant).toBeCloseTo(beta.get(0, 0), 10);
    expect(found.degreesOfFreedom).toBe(2);
    expect(found.residualError).toBeCloseTo(Math.sqrt(error / 2), 10);
    const [, second, third, , large] = found.options;
    for (const [option, k] of [
      [second, 1],
      [third, 2],
      [large, 3],
    ] as const) {
      expect(option!.worth).toBeCloseTo(beta.get(k, 0), 10);
      expect(option!.standardError).toBeCloseTo(Math.sqrt((error / 2) * normal.get(k, k)), 10);
      expect(option!.high! - option!.worth).toBeCloseTo(4.30265273 * option!.standardError!, 6);
    }
    expect(found.options[0]).toMatchObject({ worth: 0, standardError: 0 });
    // Leaving one out, fitted again.
    packages.forEach((_, left) => {
      const others = fitRatings(
        issuesOf(counts),
        ratings.filter((_, i) => i !== left),
      );
      const prediction =
        others.constant +
        rows[left]!.slice(1).reduce(
          (sum, v, k) => sum + v * [others.options[1]!, others.options[2]!, others.options[4]!][k]!.worth,
          0,
        );
      expect(found.answers[left]!.leftOut).toBeCloseTo(ratings[left]!.rating - prediction, 9);
      // The residual, in standard errors of its own prediction by the others (one degree of freedom left).
      const own = found.answers[left]!;
      expect(own.studentised! ** 2).toBeCloseTo((own.residual * own.leftOut!) / others.residualError! ** 2, 6);
    });
  });

  test('says what the ratings cannot tell apart', () => {
    // Option 1 of the first issue always comes with option 1 of the second; option 2 of the first is never shown.
    const found = fitRatings(issuesOf([3, 2, 2]), [
      { options: [0, 0, 0], rating: 0 },
      { options: [1, 1, 0], rating: 5 },
      { options: [0, 0, 1], rating: 2 },
      { options: [1, 1, 1], rating: 7.5 },
    ]);
    const open = found.options.filter(({ determined }) => !determined).map(({ issue, option }) => [issue, option]);
    expect(open).toEqual([
      [0, 1],
      [0, 2],
      [1, 1],
    ]);
    expect(found.confounded.map(({ changes }) => changes.map(({ issue, option }) => [issue, option]))).toEqual([
      [[0, 2]],
      [
        [0, 1],
        [1, 1],
      ],
    ]);
    expect(found.weights.consistent).toBe(false);
    expect(found.weights.warnings).toContainEqual({ kind: 'not-determined', issues: ['issue 0', 'issue 1'] });
    expect(found.weights.weights[0]).toMatchObject({ low: 0, high: 1 });
    expect(found.options.at(-1)).toMatchObject({ worth: 2.25, determined: true });
    // Even so, all weights that the answers allow can be drawn.
    expect(elicitedDraws(found.weights, 3, 1).every((w) => w >= 0 && w <= 1)).toBe(true);
  });

  test('names an outlier', () => {
    const counts = [3, 3];
    const ratings = ratingsOf(
      [
        [0, 2, 4],
        [0, 1, 5],
      ],
      allPackages(counts),
    ).map((rated, i) => ({
      ...rated,
      rating: rated.rating + (i === 4 ? 9 : 0) + [0.1, -0.1, 0.05][i % 3]! * (i % 2 ? 1 : -1),
    }));
    const found = fitRatings(issuesOf(counts), ratings);
    expect(found.answers.flatMap(({ outlier }, i) => (outlier ? [i] : []))).toEqual([4]);
    expect(found.weights).toMatchObject({ consistent: false, warnings: [{ kind: 'outlier', answer: 4 }] });
  });

  test('keeps the order of options, and weights above 0, where the model says so', () => {
    const counts = [3, 2];
    const packages = allPackages(counts);
    // The second option is rated below the first, against the order: both are worth the same then.
    const ratings = packages.map((options) => ({ options, rating: [2, 1, 6][options[0]!]! + 3 * options[1]! }));
    const found = fitRatings(issuesOf(counts), ratings, {
      model: {
        kind: 'ordered',
        orders: [
          [0, 1, 2],
          [0, 1],
        ],
      },
    });
    expect(found.options.map(({ worth }) => +worth.toFixed(9))).toEqual([0, 0, 4.5, 0, 3]);
    expect(found.constant).toBeCloseTo(1.5, 9);
    const weighed = fitRatings(
      issuesOf(counts),
      packages.map((options) => ({ options, rating: 4 * options[0]! - options[1]! })),
      {
        model: {
          kind: 'weights',
          evaluations: [
            [0, 0.5, 1],
            [0, 1],
          ],
          nonNegative: true,
        },
      },
    );
    expect(weighed.weights.weights.map(({ central }) => central)).toEqual([1, 0]);
    expect(weighed.weights.warnings).toContainEqual({ kind: 'no-weight', issues: ['issue 1'] });
    expect(weighed.answers.every(({ leftOut }) => leftOut !== null)).toBe(true);
  });

  test('does not depend on the scale of the ratings', () => {
    fc.assert(
      fc.property(
        worthCases,
        fc.constantFrom(0.01, 10, 1e6),
        fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 27, maxLength: 27 }),
        (worths, scale, noise) => {
          const counts = worths.map((own) => own.length);
          const ratings = ratingsOf(worths, allPackages(counts)).map((rated, i) => ({
            ...rated,
            rating: rated.rating + noise[i]! / 8,
          }));
          const one = fitRatings(issuesOf(counts), ratings);
          const two = fitRatings(
            issuesOf(counts),
            ratings.map((rated) => ({ ...rated, rating: rated.rating * scale + 3 })),
          );
          two.weights.weights.forEach(({ low, central, high }, i) => {
            expect(low).toBeCloseTo(one.weights.weights[i]!.low, 6);
            expect(central).toBeCloseTo(one.weights.weights[i]!.central, 6);
            expect(high).toBeCloseTo(one.weights.weights[i]!.high, 6);
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  test('rejects ratings that say nothing', () => {
    const issues = issuesOf([2]);
    expect(() => fitRatings(issues, [{ options: [0], rating: 1 }])).toThrow('all ratings are alike');
    expect(() => fitRatings(issues, [{ options: [2], rating: 1 }])).toThrow('package 1 is [2]');
    expect(() => fitRatings(issues, [{ options: [0], rating: Number.NaN }])).toThrow('rating 1 is NaN');
    const two = [0, 1].map((option) => ({ options: [option], rating: option }));
    expect(() => fitRatings(issues, two, { confidence: 1 })).toThrow('confidence');
    expect(() => fitRatings(issues, two, { model: { kind: 'ordered', orders: [[0, 0]] } })).toThrow('order of issue 0');
    expect(fitRatings(issues, two).weights.warnings).toEqual([{ kind: 'no-spare-answers', answers: 2, parameters: 2 }]);
  });
});
