/** Best responses against random deviations and closed forms. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestResponse, type Economy, type Objective, rebase, tradeFlows } from '../index.js';
import {
  allImports,
  deviation,
  randomNumbers,
  sampled,
  smallWorld,
  uneven,
  valuer,
  withRates,
} from './policy-worlds.fixture.js';

const kinds: [string, (economy: Economy, region: number) => Objective][] = [
  ['real income', (_, region) => ({ kind: 'real-income', region })],
  ['real income as published', (_, region) => ({ kind: 'real-income', region, disutility: 'as-published' })],
  [
    'government',
    ({ sectors }, region) => ({
      kind: 'government',
      region,
      politicalWeights: Float64Array.from(sectors, (_, sector) => (2 * (sector + 1)) / (sectors.length + 1)),
    }),
  ],
  [
    'weighted',
    ({ sectors }, region) => ({
      kind: 'weighted',
      region,
      realIncome: 1,
      valueAdded: Float64Array.from(sectors, (_, sector) => 0.1 * sector),
      revenue: 0.3,
    }),
  ],
];

describe('no deviation does better', () => {
  test.each(kinds)('%s: 1,000 random rates, near and far', (_, objectiveOf) => {
    const random = randomNumbers(11);
    for (const economy of [uneven(), ...sampled(3, 4)]) {
      const region = economy.regions.length - 1;
      const instruments = allImports(economy, region);
      const objective = objectiveOf(economy, region);
      const best = bestResponse(economy, {}, instruments, objective);
      expect(best.converged, best.message).toBe(true);
      const { value } = valuer(economy);
      const found = Math.log(value(best.tariffs, objective));
      expect(Math.abs(found - best.logValue)).toBeLessThan(1e-9);
      for (let k = 0; k < 250; k++) {
        const rates = deviation(instruments, best.rates, random, k);
        const other = Math.log(value(withRates(instruments, rates, economy.tariffs), objective));
        expect(other, `${rates}`).toBeLessThanOrEqual(found + 1e-9);
      }
    }
  });

  test('the tariffs of all others stay as they were', () => {
    const economy = uneven();
    const tariffs = economy.tariffs.map((_, flow) => (flow % 3 === Math.floor(flow / 3) % 3 ? 0 : 0.01 * (flow % 7)));
    const best = bestResponse(economy, { tariffs }, allImports(economy, 1), { kind: 'real-income', region: 1 });
    best.tariffs.forEach((rate, flow) => {
      if (Math.floor(flow / 3) % 3 !== 1 || flow % 3 === 1) expect(rate).toBe(tariffs[flow]);
    });
  });
});

/**
 * Gros (1987), with a tariff abroad. Country h sets t; the partner's demand for its goods has elasticity ε in their
 * price against the partner's wage, and the optimum is t = 1/(ε − 1). With spending E = w(1 + revenue) the partner's
 * imports are worth w·π/(1 + t_f(1 − π)) before duty, π their share in its spending, and d log π = −θ(1 − π) d log p.
 * So ε − 1 = θ(1 − π)(1 + t_f)/(1 + t_f(1 − π)) = θ λ, λ the partner's share of purchases before duty that it makes itself.
 */
describe('closed form: two countries, one sector, t = 1/(θ λ)', () => {
  const own = (economy: Economy, tariffs: Float64Array) => {
    const flows = tradeFlows(economy, { tariffs }, valuer(economy).at(tariffs));
    return flows[3] / (flows[2] + flows[3]);
  };

  test('whatever the sizes, the openness, θ and the tariff of the partner', () => {
    fc.assert(
      fc.property(
        fc.record({
          home: fc.double({ min: 20, max: 900, noNaN: true }),
          abroad: fc.double({ min: 100, max: 900, noNaN: true }),
          traded: fc.double({ min: 5, max: 80, noNaN: true }),
          theta: fc.double({ min: 1.2, max: 9, noNaN: true }),
          theirs: fc.double({ min: 0, max: 0.8, noNaN: true }),
        }),
        ({ home, abroad, traded, theta, theirs }) => {
          const economy = smallWorld({
            theta: [theta],
            trade: [
              [
                [home, traded],
                [traded, abroad],
              ],
            ],
          });
          const shock = { tariffs: Float64Array.of(0, 0, theirs, 0) };
          const best = bestResponse(
            economy,
            shock,
            allImports(economy, 0, 'uniform', 5),
            {
              kind: 'real-income',
              region: 0,
            },
            { gradientTolerance: 1e-9 },
          );
          expect(best.rates[0] * theta * own(economy, best.tariffs)).toBeCloseTo(1, 4);
        },
      ),
      { numRuns: 25, endOnFailure: true },
    );
  });

  /**
   * Without inputs all prices abroad move with the partner's wage, so that only the total of imports matters to it: what
   * is bought with a given total is best chosen undistorted, by one rate on everything, whatever θ.
   */
  test('many sectors: one rate on everything', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1.5, max: 8, noNaN: true }), { minLength: 2, maxLength: 4 }),
        fc.array(fc.double({ min: 5, max: 80, noNaN: true }), { minLength: 16, maxLength: 16 }),
        (theta, sales) => {
          const trade = theta.map((_, s) => [
            [200 + sales[4 * s], sales[4 * s + 1]],
            [sales[4 * s + 2], 300 + sales[4 * s + 3]],
          ]);
          const economy = smallWorld({ theta, trade });
          const { deficits } = economy;
          const balanced = rebase(
            economy,
            { deficits: deficits.map(() => 0) },
            valuer(economy, { deficits: deficits.map(() => 0) }).at(economy.tariffs),
          );
          const best = bestResponse(
            balanced,
            {},
            allImports(balanced, 0, 'by-flow', 3),
            { kind: 'real-income', region: 0 },
            { gradientTolerance: 1e-9 },
          );
          for (const rate of best.rates) expect(rate).toBeCloseTo(best.rates[0], 4);
        },
      ),
      { numRuns: 15, endOnFailure: true },
    );
  });

  test('a small country: 1/θ', () => {
    const economy = smallWorld({
      theta: [4],
      trade: [
        [
          [1, 0.5],
          [0.5, 1e5],
        ],
      ],
    });
    const best = bestResponse(economy, {}, allImports(economy, 0), { kind: 'real-income', region: 0 });
    expect(best.rates[0]).toBeCloseTo(1 / 4, 4);
  });

  test('profits of fixed firms and scale change nothing where there is one sector', () => {
    const trade = [
      [
        [200, 60],
        [60, 300],
      ],
    ];
    const optimum = (extensions: Parameters<typeof smallWorld>[0]['extensions']) => {
      const economy = smallWorld({ theta: [3], trade, ...(extensions && { extensions }) });
      return bestResponse(economy, {}, allImports(economy, 0), { kind: 'real-income', region: 0 }).rates[0];
    };
    const plain = optimum(undefined);
    expect(optimum({ profitShares: Float64Array.of(0.25) })).toBeCloseTo(plain, 5);
    expect(optimum({ scaleElasticities: Float64Array.of(0.2) })).toBeCloseTo(plain, 5);
  });
});

describe('bounds and forms', () => {
  test.each([
    [0, 0.05],
    [0.3, 0.31],
    [-0.4, -0.2],
    [0.17, 0.17],
    [0, 1],
  ])('rates from %d to %d are never left, and are reached where the optimum lies beyond', (lower, upper) => {
    const economy = uneven();
    const instruments = allImports(economy, 0, 'by-flow', upper, lower);
    const best = bestResponse(economy, {}, instruments, { kind: 'real-income', region: 0 });
    expect(best.converged).toBe(true);
    for (const rate of best.rates) {
      expect(rate).toBeGreaterThanOrEqual(lower);
      expect(rate).toBeLessThanOrEqual(upper);
    }
    // Free of bounds all rates are between 10 and 100 %, see above.
    if (upper <= 0.05) for (const rate of best.rates) expect(rate).toBeCloseTo(upper, 12);
    best.tariffs.forEach((rate, flow) => {
      const mine = Math.floor(flow / 3) % 3 === 0 && flow % 3 !== 0;
      if (!mine) expect(rate).toBe(0);
    });
  });

  test('fewer choices are worth less: by flow, by partner or sector, one rate', () => {
    const economy = uneven();
    const value = (form: Parameters<typeof allImports>[2]) =>
      bestResponse(economy, {}, allImports(economy, 0, form), { kind: 'real-income', region: 0 }).logValue;
    const [flow, partner, sector, uniform] = (
      ['by-flow', 'by-partner', 'most-favoured-nation', 'uniform'] as const
    ).map(value);
    expect(uniform).toBeGreaterThan(0);
    expect(partner).toBeGreaterThan(uniform);
    expect(sector).toBeGreaterThan(uniform);
    expect(flow).toBeGreaterThan(Math.max(partner, sector));
  });

  test('one rate: a grid finds no better one', () => {
    const economy = uneven();
    const instruments = allImports(economy, 0, 'uniform');
    const objective: Objective = { kind: 'real-income', region: 0 };
    const best = bestResponse(economy, {}, instruments, objective);
    const { value } = valuer(economy);
    const values = Array.from({ length: 401 }, (_, k) =>
      value(withRates(instruments, Float64Array.of(k / 400), economy.tariffs), objective),
    );
    const top = values.indexOf(Math.max(...values));
    expect(Math.abs(top / 400 - best.rates[0])).toBeLessThanOrEqual(1 / 400);
    expect(Math.exp(best.logValue)).toBeGreaterThanOrEqual(values[top]);
  });
});

describe('regions that trade with no one', () => {
  const pair = [
    [200, 60, 0],
    [60, 300, 0],
    [0, 0, 100],
  ];
  test('an economy apart does not matter to the others', () => {
    const alone = smallWorld({ theta: [3], trade: [pair.slice(0, 2).map((row) => row.slice(0, 2))] });
    const apart = smallWorld({ theta: [3], trade: [pair] });
    const [one, other] = [alone, apart].map((economy) =>
      bestResponse(economy, {}, allImports(economy, 0), { kind: 'real-income', region: 0 }),
    );
    expect(other.rates[0]).toBeCloseTo(one.rates[0], 6);
    expect(other.logValue).toBeCloseTo(one.logValue, 9);
  });
});
