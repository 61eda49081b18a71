import { describe, expect, test } from 'vitest';
import type { ProductMarkets } from './markets.js';
import { type ProductMarket, productEffect } from './one-product.js';
import { MARKET_STATUSES, productEffects, productEffectsMemory } from './product-effects.js';
import { totalEffects } from './total-effects.js';

/** A fixed stream of numbers in [0, 1). */
function stream(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A tariff schedule: every product with its own rates, elasticities and suppliers; supplier 0 is domestic. */
function schedule(products: number, suppliers: number): ProductMarkets {
  const next = stream(11);
  const flows = products * suppliers;
  const domestic = (flow: number) => flow % suppliers === 0;
  return {
    offsets: Int32Array.from({ length: products + 1 }, (_, product) => product * suppliers),
    partners: Int32Array.from({ length: flows }, (_, flow) => flow % suppliers),
    values: Float64Array.from({ length: flows }, () => (next() < 0.1 ? 0 : 10 ** (6 * next()))),
    dutiesBefore: Float64Array.from({ length: flows }, (_, flow) => (domestic(flow) ? 0 : 0.2 * next())),
    dutiesAfter: Float64Array.from({ length: flows }, (_, flow) => (domestic(flow) ? 0 : 0.5 * next())),
    substitution: Float64Array.from({ length: products }, () => 1 + 9 * next()),
    demand: Float64Array.from({ length: products }, () => -0.5 - 2 * next()),
    supplyByFlow: Float64Array.from({ length: flows }, () => (next() < 0.3 ? Infinity : 10 * next())),
    domesticPartner: 0,
  };
}

describe('many products at once', () => {
  const markets = schedule(40, 5);
  const effects = productEffects(markets);

  test('each comes out as it does alone', () => {
    for (let product = 0; product < 40; product++) {
      const start = 5 * product;
      const alone = productEffect({
        suppliers: Array.from({ length: 5 }, (_, supplier) => ({
          partner: String(supplier),
          value: markets.values[start + supplier],
          dutyBefore: markets.dutiesBefore[start + supplier],
          dutyAfter: markets.dutiesAfter[start + supplier],
          supply: markets.supplyByFlow?.[start + supplier] ?? Number.NaN,
          domestic: supplier === 0,
        })),
        substitution: (markets.substitution as Float64Array)[product],
        demand: (markets.demand as Float64Array)[product],
      } satisfies ProductMarket);
      expect(alone).toMatchObject({
        status: 'converged',
        compositePrice: effects.compositePrices[product],
        importerWelfare: effects.importerWelfare[product],
        domesticSurplus: effects.domesticSurplus[product],
        worldWelfare: effects.worldWelfare[product],
      });
    }
  });

  test('one elasticity for all is the same as the same one for each, by product or by flow', () => {
    const { supplyByFlow, ...rest } = markets;
    const one = productEffects({ ...rest, substitution: 4, demand: -2, supply: 3 });
    const each = productEffects({
      ...rest,
      substitution: new Float64Array(40).fill(4),
      demand: new Float64Array(40).fill(-2),
      supply: new Float64Array(40).fill(3),
    });
    const flows = productEffects({
      ...rest,
      substitution: 4,
      demand: -2,
      supplyByFlow: new Float64Array(supplyByFlow?.length ?? 0).fill(3),
    });
    expect(each).toEqual(one);
    expect(flows).toEqual(one);
  });

  test('memory used again gives the same, whatever was in it', () => {
    const into = productEffectsMemory(40, 200);
    for (const values of Object.values(into)) values.fill(7);
    expect(productEffects(markets, { into })).toBe(into);
    expect(into).toEqual(effects);
  });
});

describe('sums', () => {
  const markets = schedule(40, 5);
  const effects = productEffects(markets);
  const sum = (values: Iterable<number>) => Array.from(values).reduce((total, value) => total + value, 0);

  test('over all products by supplier, they are the sums of the flows', () => {
    const totals = totalEffects(markets, effects, { partners: 5 });
    expect(totals.products[0]).toBe(40);
    expect(totals.importerWelfare[0]).toBeCloseTo(sum(effects.importerWelfare), 5);
    for (let partner = 0; partner < 5; partner++) {
      const own = effects.diversion.filter((_, flow) => markets.partners[flow] === partner);
      expect(totals.diversion[partner]).toBeCloseTo(sum(own), 5);
      expect(totals.creation[partner] + totals.diversion[partner] + totals.priceEffects[partner]).toBeCloseTo(
        totals.worldValueChanges[partner],
        5,
      );
    }
    expect(sum(totals.exporterSurplus)).toBeCloseTo(totals.domesticSurplus[0] + totals.foreignSurplus[0], 5);
  });

  test('groups add up to the whole, and a product left out is in none', () => {
    const groupOf = Int32Array.from({ length: 40 }, (_, product) => (product === 7 ? -1 : product % 3));
    const totals = totalEffects(markets, effects, { partners: 5, groupOf, groups: 3 });
    expect(sum(totals.products)).toBe(39);
    expect(sum(totals.worldWelfare)).toBeCloseTo(sum(effects.worldWelfare) - effects.worldWelfare[7], 5);
    expect(sum(totals.values)).toBeCloseTo(sum(markets.values) - sum(markets.values.slice(35, 40)), 3);
  });

  test('products without a solution are counted and valued beside the sums, not in them', () => {
    const stalled = productEffects(markets, { maxIterations: 3 });
    const failed = Array.from(stalled.status, (code) => MARKET_STATUSES[code]).filter((status) => status === 'stalled');
    expect(failed.length).toBeGreaterThan(0);
    expect(failed.length).toBeLessThan(40);
    const totals = totalEffects(markets, stalled, { partners: 5 });
    expect(totals.unsolved[0]).toBe(failed.length);
    expect(totals.products[0]).toBe(40 - failed.length);
    expect(totals.unsolvedValues[0] + sum(totals.values)).toBeCloseTo(sum(markets.values), 3);
    expect(Number.isFinite(totals.worldWelfare[0])).toBe(true);
  });

  test('numbers of groups and suppliers that do not exist are refused', () => {
    expect(() => totalEffects(markets, effects, { partners: 4 })).toThrow(/from supplier 4 of 4/);
    const groupOf = new Int32Array(40).fill(2);
    expect(() => totalEffects(markets, effects, { partners: 5, groupOf, groups: 2 })).toThrow(/in group 2 of 2/);
  });
});

test('a whole tariff schedule, 5,500 products from 15 suppliers, is solved', () => {
  const markets = schedule(5500, 15);
  const into = productEffectsMemory(5500, 5500 * 15);
  productEffects(markets, { into });
  expect(into.status.every((code) => MARKET_STATUSES[code] === 'converged')).toBe(true);
  expect(Math.max(...into.residuals)).toBeLessThan(1e-12);
});
