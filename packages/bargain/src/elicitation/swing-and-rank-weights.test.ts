import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elicitedDraws, elicitedProfile } from './elicited-weights.js';
import { rankOrderWeights } from './rank-order-weights.js';
import { type SwingPoints, swingWeights } from './swing-weights.js';
import { issueNames } from './weight-elicitation.fixture.js';

const ranges = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 100 })), { minLength: 1, maxLength: 6 })
  .map((pairs) =>
    pairs.map(
      ([a, b], i): SwingPoints => ({
        issue: issueNames(pairs.length)[i]!,
        points: { low: Math.min(a, b), high: Math.max(a, b) },
      }),
    ),
  );

describe('swingWeights', () => {
  test('divides points by their sum', () => {
    const found = swingWeights([
      { issue: 'tariff', points: 100 },
      { issue: 'quota', points: 60 },
      { issue: 'rules', points: 40 },
    ]);
    expect(found.weights).toEqual([
      { issue: 'tariff', low: 0.5, central: 0.5, high: 0.5 },
      { issue: 'quota', low: 0.3, central: 0.3, high: 0.3 },
      { issue: 'rules', low: 0.2, central: 0.2, high: 0.2 },
    ]);
    expect(found).toMatchObject({ consistent: true, warnings: [] });
  });

  test('has the exact extremes over all points in the ranges: those at its corners', () => {
    fc.assert(
      fc.property(ranges, (swings) => {
        const boxes = swings.map(({ points }) => points as { low: number; high: number });
        const corners = Array.from({ length: 2 ** boxes.length }, (_, corner) =>
          boxes.map(({ low, high }, i) => ((corner >> i) & 1 ? high : low)),
        ).filter((points) => points.some((p) => p > 0));
        const { weights } = swingWeights(swings);
        weights.forEach(({ low, central, high }, i) => {
          const values = corners.map((points) => points[i]! / points.reduce((a, b) => a + b, 0));
          expect(low).toBeCloseTo(Math.min(...values), 12);
          expect(high).toBeCloseTo(Math.max(...values), 12);
          expect(low <= central && central <= high).toBe(true);
        });
        expect(weights.reduce((sum, { central }) => sum + central, 0)).toBeCloseTo(1, 12);
      }),
      { numRuns: 300 },
    );
  });

  test('does not depend on the scale of the points, and says when the largest is not 100', () => {
    const points = (scale: number) =>
      swingWeights(
        [80, 40, 20].map((p, i) => ({ issue: issueNames(3)[i]!, points: { low: p * scale, high: (p + 20) * scale } })),
      );
    const half = points(0.5);
    expect(half.weights.map(({ low, high }) => [low, high])).toEqual(
      points(1).weights.map(({ low, high }) => [low, high]),
    );
    expect(half).toMatchObject({ consistent: false, warnings: [{ kind: 'largest-not-100', largest: 50 }] });
  });

  test('names ties and issues without weight', () => {
    const found = swingWeights([100, 0, 30, 30].map((points, i) => ({ issue: issueNames(4)[i]!, points })));
    expect(found.warnings).toEqual([
      { kind: 'no-weight', issues: ['b'] },
      { kind: 'tied', issues: ['c', 'd'] },
    ]);
    expect(found.weights[1]).toEqual({ issue: 'b', low: 0, central: 0, high: 0 });
    expect(Array.from(elicitedDraws(found, 2, 7)).map((w) => +w.toFixed(12))).toEqual([
      0.625, 0, 0.1875, 0.1875, 0.625, 0, 0.1875, 0.1875,
    ]);
  });

  test('rejects what are not points', () => {
    expect(() => swingWeights([])).toThrow('no issue');
    expect(() => swingWeights([{ issue: 'a', points: 0 }])).toThrow('all swings have 0 points');
    expect(() => swingWeights([{ issue: 'a', points: { low: 60, high: 40 } }])).toThrow('the swing of a has 60 – 40');
    for (const points of [-1, 101, Number.NaN]) {
      expect(() => swingWeights([{ issue: 'a', points }])).toThrow(RangeError);
    }
    expect(() => swingWeights(['a', 'a'].map((issue) => ({ issue, points: 1 })))).toThrow('two issues named a');
  });
});

describe('rankOrderWeights', () => {
  // Rank-order centroid weights as published by Barron and Barrett (1996) and Edwards and Barron (1994), table 2.
  test.each([
    [[0.75, 0.25]],
    [[0.6111, 0.2778, 0.1111]],
    [[0.5208, 0.2708, 0.1458, 0.0625]],
    [[0.4567, 0.2567, 0.1567, 0.09, 0.04]],
  ])('are %j', (published) => {
    const { weights } = rankOrderWeights(issueNames(published.length));
    expect(weights.map(({ central }) => +central.toFixed(4))).toEqual(published);
    // The extremes are those at the vertices (1, 0, …), (½, ½, 0, …), …
    weights.forEach(({ low, high }, i) => {
      expect(high).toBeCloseTo(1 / (i + 1), 12);
      expect(low).toBeCloseTo(i === 0 ? 1 / published.length : 0, 12);
    });
  });

  test('gives tied issues the same weight, in the order asked for', () => {
    const found = rankOrderWeights(['b', ['a', 'c']], ['a', 'b', 'c']);
    // Vertices (b, a, c) = (1, 0, 0) and (⅓, ⅓, ⅓).
    expect(found.weights.map(({ central }) => +central.toFixed(12))).toEqual(
      [1, 4, 1].map((k) => +(k / 6).toFixed(12)),
    );
    expect(found.warnings).toEqual([{ kind: 'tied', issues: ['a', 'c'] }]);
    expect(rankOrderWeights([['a', 'b']]).weights.map(({ low, high }) => [low, high])).toEqual([
      [0.5, 0.5],
      [0.5, 0.5],
    ]);
  });

  test('names what is missing, unknown or there twice', () => {
    expect(() => rankOrderWeights(['a'], ['a', 'b'])).toThrow('leaves out b');
    expect(() => rankOrderWeights(['a', 'b'], ['a'])).toThrow('names b');
    expect(() => rankOrderWeights(['a', 'a'], ['a'])).toThrow('two issues named a');
  });
});

describe('elicitedDraws', () => {
  test('has for a ranking the mean of the uniform distribution, the rank-order centroid', () => {
    const found = rankOrderWeights(issueNames(4));
    const draws = elicitedDraws(found, 4000, 3);
    found.weights.forEach(({ central }, issue) => {
      let mean = 0;
      for (let draw = 0; draw < 4000; draw++) mean += draws[draw * 4 + issue]! / 4000;
      expect(mean).toBeCloseTo(central, 1.7); // standard deviation of a weight at most 0.15, of the mean 0.003
    });
  });

  test('stays within the ranges, and the seed decides', () => {
    fc.assert(
      fc.property(ranges, fc.integer(), (swings, seed) => {
        const found = swingWeights(swings);
        const n = swings.length;
        const draws = elicitedDraws(found, 5, seed);
        expect(elicitedDraws(found, 5, seed)).toEqual(draws);
        for (let draw = 0; draw < 5; draw++) {
          const weights = draws.subarray(draw * n, (draw + 1) * n);
          expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
          found.weights.forEach(({ low, high }, i) => {
            expect(weights[i]).toBeGreaterThanOrEqual(low - 1e-9);
            expect(weights[i]).toBeLessThanOrEqual(high + 1e-9);
          });
        }
      }),
      { numRuns: 40 },
    );
  });

  test('gets along in a long and thin set', () => {
    // w_a = w_b within a thousandth, w_c free: w_c is uniform in two dimensions, of mean ⅓.
    const found = swingWeights([
      { issue: 'a', points: 100 },
      { issue: 'b', points: { low: 99.9, high: 100 } },
      { issue: 'c', points: { low: 0, high: 100 } },
    ]);
    const draws = elicitedDraws(found, 3000, 11);
    const third = Array.from({ length: 3000 }, (_, draw) => draws[draw * 3 + 2]!);
    const mean = third.reduce((a, b) => a + b, 0) / 3000;
    // Across the strip its width falls with 1 − w_c: density ∝ 1 − c on 0 … ⅓, mean (c²/2 − c³/3) / (c − c²/2).
    expect(Math.abs(mean - (1 / 18 - 1 / 81) / (1 / 3 - 1 / 18))).toBeLessThan(0.006);
  });
});

test('elicitedProfile has the central weights', () => {
  const profile = elicitedProfile(swingWeights([{ issue: 'a', points: 100 }]), {
    name: 'Exporter',
    evaluations: [Float64Array.of(0, 1)],
    reservation: { kind: 'none' },
    discountFactor: 1,
  });
  expect(profile).toMatchObject({ name: 'Exporter', weights: [1] });
});
