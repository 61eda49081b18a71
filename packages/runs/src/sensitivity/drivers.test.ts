import * as fc from 'fast-check';
import { sampleRankCorrelation } from 'simple-statistics';
import { describe, expect, test } from 'vitest';
import type { Assumption } from './assumption.js';
import { drawsOf } from './chunks.js';
import { driversOf } from './drivers.js';
import type { Experiment } from './experiment.js';
import { spreadOf } from './quantiles.js';
import { correlation, ranksOf } from './ranks.js';
import { sampleOf } from './sample.js';

const unit = (name: string): Assumption => ({
  kind: 'range',
  name,
  distribution: { kind: 'uniform', low: 0, high: 1 },
});

/** Drivers of y(x) over draws of the assumptions. */
function drivers(assumptions: readonly Assumption[], y: (x: Float64Array) => number, count = 1000) {
  const experiment: Experiment = {
    assumptions,
    columns: 1,
    run(values, out) {
      out[0] = y(values);
      return undefined;
    },
  };
  const draws = drawsOf(experiment, 1);
  const chunks = Array.from({ length: Math.ceil(count / 25) }, (_, chunk) => draws.compute(chunk, count));
  const sample = sampleOf(chunks, 1, draws);
  const found = driversOf(assumptions, sample)(sample.column(0));
  return Object.fromEntries(found.map((driver) => [driver.assumption, driver]));
}

describe('drivers of a toy', () => {
  test('the assumption that decides everything explains all of it, the others nothing', () => {
    const { a, b, c } = drivers([unit('a'), unit('b'), unit('c')], ([x]) => Math.exp(3 * x));
    expect(a.first_order).toBeGreaterThan(0.98);
    expect(a.rank_correlation).toBeCloseTo(1, 12);
    for (const idle of [b, c]) {
      expect(idle.first_order).toBeLessThan(idle.first_order_noise ?? 0);
      expect(Math.abs(idle.rank_correlation ?? 1)).toBeLessThan(0.06);
    }
  });

  test('of y = 2a − b, a explains four fifths and b one', () => {
    const { a, b } = drivers([unit('a'), unit('b')], ([x, y]) => 2 * x - y);
    expect(a.first_order).toBeCloseTo(0.8, 1);
    expect(b.first_order).toBeCloseTo(0.2, 1);
    expect(b.rank_correlation).toBeLessThan(-0.3);
  });

  test('an effect that turns round has no rank correlation but is explained', () => {
    const { a } = drivers([unit('a'), unit('b')], ([x]) => (x - 0.5) ** 2);
    expect(Math.abs(a.rank_correlation ?? 1)).toBeLessThan(0.05);
    expect(a.first_order).toBeGreaterThan(0.95);
  });

  test('a choice is explained by the means under its options', () => {
    const choice: Assumption = { kind: 'choice', name: 'set', options: ['one', 'two', 'three'] };
    const { set, b } = drivers([choice, unit('b')], ([x, y]) => [0, 5, 1][x] + 0.1 * y);
    expect(set.first_order).toBeGreaterThan(0.99);
    expect(set.rank_correlation).toBeNull();
    expect(set.means?.two).toBeCloseTo(5.05, 1);
    expect(b.first_order).toBeLessThan(0.05);
  });

  test('nothing drives a figure that never moves', () => {
    expect(drivers([unit('a')], () => 3).a).toMatchObject({ rank_correlation: null, first_order: null });
  });
});

test('rank correlation is that of a direct computation, ties and all', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.double({ noNaN: true, min: -5, max: 5 })), {
        minLength: 3,
        maxLength: 60,
      }),
      (pairs) => {
        const a = pairs.map(([x]) => x);
        const b = pairs.map(([, y]) => y);
        const direct = sampleRankCorrelation(a, b);
        const ours = correlation(ranksOf(Float64Array.from(a)), ranksOf(Float64Array.from(b)));
        if (Number.isNaN(direct)) expect(ours).toBeNull();
        else expect(ours).toBeCloseTo(direct, 10);
      },
    ),
  );
});

test('quantiles are those of the sorted draws', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 80 }),
      (values) => {
        const spread = spreadOf(Float64Array.from(values));
        const sorted = [...values].sort((a, b) => a - b);
        const at = (share: number) => {
          const place = share * (sorted.length - 1);
          const below = Math.floor(place);
          return sorted[below] + (place - below) * ((sorted[below + 1] ?? sorted[below]) - sorted[below]);
        };
        const { mean: _, ...quantiles } = spread;
        const shares = { minimum: 0, p5: 0.05, p25: 0.25, p50: 0.5, p75: 0.75, p95: 0.95, maximum: 1 };
        for (const [name, share] of Object.entries(shares)) {
          expect(quantiles[name as keyof typeof quantiles]).toBeCloseTo(at(share), 6);
        }
      },
    ),
  );
});
