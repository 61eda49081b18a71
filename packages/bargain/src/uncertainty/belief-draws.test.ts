import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ratioBounds } from '../elicitation/ratio-bounds.js';
import { TARIFF_TALKS } from '../offers/talks.fixture.js';
import { drawBeliefs, drawnProfiles, effectiveSampleSize, KNOWN, type PartyBelief } from './belief-draws.js';
import { dirichletVariate, logGammaVariate, randomStreams, standardNormal } from './random-variates.js';
import { TWO_ISSUES } from './uncertain-talks.fixture.js';
import { type WeightBelief, weightDraws } from './weight-belief.js';

const COUNT = 20_000;

/** Mean and variance of one weight over many draws. */
function moments(belief: WeightBelief, centre: readonly number[], issue: number, count = COUNT) {
  const draws = weightDraws(belief, centre, randomStreams(5, 1)[0]!);
  let sum = 0;
  let square = 0;
  for (let i = 0; i < count; i++) {
    const weight = draws.next().value[issue]!;
    sum += weight;
    square += weight * weight;
  }
  return { mean: sum / count, variance: square / count - (sum / count) ** 2 };
}

describe('random variates', () => {
  test('have the moments of their distributions', () => {
    const [generator] = randomStreams(1, 1);
    const sample = (draw: () => number) => {
      const values = Array.from({ length: COUNT }, draw);
      const mean = values.reduce((a, b) => a + b, 0) / COUNT;
      return { mean, variance: values.reduce((a, b) => a + (b - mean) ** 2, 0) / COUNT };
    };
    const normal = sample(() => standardNormal(generator!));
    expect(Math.abs(normal.mean)).toBeLessThan(0.03);
    expect(Math.abs(normal.variance - 1)).toBeLessThan(0.05);
    for (const shape of [0.3, 1, 4.5]) {
      // Mean and variance of a gamma distribution are its shape.
      const gamma = sample(() => Math.exp(logGammaVariate(generator!, shape)));
      expect(Math.abs(gamma.mean - shape)).toBeLessThan(5 * Math.sqrt(shape / COUNT));
      expect(Math.abs(gamma.variance / shape - 1)).toBeLessThan(0.15);
    }
    expect(Array.from(dirichletVariate(generator!, [1e-5, 0, 1e-5])).reduce((a, b) => a + b, 0)).toBe(1);
  });
});

describe('weightDraws', () => {
  test('of a Dirichlet belief have its mean and variance', () => {
    const { mean, variance } = moments({ kind: 'dirichlet', concentration: 9 }, [0.6, 0.3, 0.1], 0);
    expect(Math.abs(mean - 0.6)).toBeLessThan(0.005);
    expect(Math.abs(variance - 0.024)).toBeLessThan(0.001); // 0.6 · 0.4 / 10
  });

  test('without knowledge are uniform on the simplex', () => {
    // A weight of n has the density (n − 1)(1 − w)^(n − 2): mean 1/n, variance (n − 1) / (n² (n + 1)).
    for (const belief of [{ kind: 'uniform' }, { kind: 'ranges', low: [0, 0, 0], high: [1, 1, 1] }] as const) {
      const { mean, variance } = moments(belief, [0.2, 0.3, 0.5], 2);
      expect(Math.abs(mean - 1 / 3)).toBeLessThan(0.008);
      expect(Math.abs(variance - 2 / 36)).toBeLessThan(0.002);
    }
  });

  test('of a ranking have the rank-order centroid as their mean, by either way of drawing', () => {
    const bounds = ratioBounds(3, [
      { more: 2, less: 0, atMost: 1 },
      { more: 1, less: 2, atMost: 1 },
    ]);
    for (const belief of [
      { kind: 'ranking', order: [0, 2, 1] },
      { kind: 'ratios', bounds },
    ] as const) {
      const means = [0, 1, 2].map((issue) => moments(belief, [1, 1, 1], issue).mean);
      [0.6111, 0.1111, 0.2778].forEach((mean, issue) => {
        expect(Math.abs(means[issue]! - mean)).toBeLessThan(0.006);
      });
    }
  });

  test('within ranges stay within them', () => {
    const range = fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 }));
    fc.assert(
      fc.property(fc.array(range, { minLength: 1, maxLength: 5 }), fc.integer(), (pairs, seed) => {
        const low = pairs.map(([a, b]) => Math.min(a, b) / 10);
        const high = pairs.map(([a, b]) => Math.max(a, b) / 10);
        const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
        const draws = weightDraws({ kind: 'ranges', low, high }, low, randomStreams(seed, 1)[0]!);
        if (sum(low) > 1 + 1e-9 || sum(high) < 1 - 1e-9) {
          expect(() => draws.next()).toThrow('never to 1');
          return;
        }
        for (let i = 0; i < 3; i++) {
          const weights = draws.next().value;
          expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
          weights.forEach((weight, issue) => {
            expect(weight >= low[issue]! && weight <= high[issue]!).toBe(true);
          });
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('drawBeliefs', () => {
  const uniform: PartyBelief = { weights: { kind: 'uniform' }, reservation: { kind: 'range', low: 1, high: 3 } };

  test('gives the same draws for the same seed, and more of them when more are wanted', () => {
    const few = drawBeliefs(TARIFF_TALKS, [uniform, uniform], 10, 42);
    expect(drawBeliefs(TARIFF_TALKS, [uniform, uniform], 10, 42)).toEqual(few);
    expect(drawBeliefs(TARIFF_TALKS, [uniform, uniform], 10, 43)).not.toEqual(few);
    const many = drawBeliefs(TARIFF_TALKS, [uniform, uniform], 30, 42);
    expect(many.weights.map((all) => all.slice(0, 20))).toEqual(few.weights);
    expect(many.reservations.slice(0, 20)).toEqual(few.reservations);
    expect(effectiveSampleSize(many)).toBeCloseTo(30, 9);
  });

  test('draws one thing whatever is believed of the rest', () => {
    const one = drawBeliefs(TARIFF_TALKS, [uniform, uniform], 10, 42);
    const two = drawBeliefs(TARIFF_TALKS, [KNOWN, { ...uniform, weights: { kind: 'ranking', order: [1, 0] } }], 10, 42);
    for (let draw = 0; draw < 10; draw++) expect(two.reservations[2 * draw + 1]).toBe(one.reservations[2 * draw + 1]);
    const three = drawBeliefs(TARIFF_TALKS, [KNOWN, { ...uniform, reservation: { kind: 'known' } }], 10, 42);
    expect(three.weights[1]).toEqual(one.weights[1]);
  });

  test('keeps the sum of the weights, and what is known', () => {
    const draws = drawBeliefs(TARIFF_TALKS, [uniform, KNOWN], 5, 1);
    for (let draw = 0; draw < 5; draw++) {
      const [exporter, importer] = drawnProfiles(TARIFF_TALKS, draws, draw);
      expect(exporter!.weights.reduce((a, b) => a + b, 0)).toBeCloseTo(10, 9);
      expect(importer!.weights).toEqual([5, 5]);
      expect(importer!.reservation).toEqual({ kind: 'value', value: 0 });
    }
  });

  test('counts a package to fall back on with the weights drawn', () => {
    const [seller, buyer] = TWO_ISSUES.profiles;
    const scenario = {
      ...TWO_ISSUES,
      profiles: [seller!, { ...buyer!, reservation: { kind: 'package' as const, options: [1, 0] } }],
    };
    const draws = drawBeliefs(
      scenario,
      [KNOWN, { weights: { kind: 'uniform' }, reservation: { kind: 'known' } }],
      8,
      3,
    );
    for (let draw = 0; draw < 8; draw++) expect(draws.reservations[2 * draw + 1]).toBe(draws.weights[1]![2 * draw]);
  });

  test('says what does not fit', () => {
    const draw = (weights: WeightBelief) => () => drawBeliefs(TWO_ISSUES, [KNOWN, { ...KNOWN, weights }], 1, 0);
    expect(draw({ kind: 'dirichlet', concentration: 0 })).toThrow('concentration');
    expect(draw({ kind: 'dirichlet', concentration: 1, centre: [1] })).toThrow('centre');
    expect(draw({ kind: 'ranking', order: [0, 0] })).toThrow('order');
    expect(draw({ kind: 'ranges', low: [0.6, 0.6], high: [1, 1] })).toThrow('never to 1');
    expect(draw({ kind: 'ratios', bounds: ratioBounds(3, []) })).toThrow('bounds on 3 weights');
    expect(() => drawBeliefs(TWO_ISSUES, [KNOWN], 1, 0)).toThrow('1 beliefs for 2 parties');
    expect(() => drawBeliefs(TWO_ISSUES, [KNOWN, KNOWN], 0, 0)).toThrow('0 draws');
    const reversed = { kind: 'range', low: 2, high: 1 } as const;
    expect(() => drawBeliefs(TWO_ISSUES, [KNOWN, { ...KNOWN, reservation: reversed }], 1, 0)).toThrow('Buyer');
  });
});
