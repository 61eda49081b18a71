import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { integral } from './brute-force.fixture.js';
import { type ProductMarket, type ProductSupplier, productEffect } from './one-product.js';
import { MARKET_STATUSES, productEffects } from './product-effects.js';
import { demandAt, randomMarket, solved } from './random-market.fixture.js';

const total = (numbers: Iterable<number>) => Array.from(numbers).reduce((sum, value) => sum + value, 0);
const largest = (numbers: Iterable<number>) => Math.max(0, ...Array.from(numbers, Math.abs));
const trade = (market: ProductMarket) => total(market.suppliers.map(({ value }) => value));
const given = fc.constant(Number.POSITIVE_INFINITY);
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const withSupplier = (market: ProductMarket, place: number, change: Partial<ProductSupplier>): ProductMarket => ({
  ...market,
  suppliers: market.suppliers.with(place, { ...market.suppliers[place], ...change }),
});

describe('laws of one market', () => {
  test('no change of duties, no effect, exactly', () => {
    fc.assert(
      fc.property(randomMarket(), (market) => {
        const suppliers = market.suppliers.map((supplier) => ({ ...supplier, dutyAfter: supplier.dutyBefore }));
        const effect = solved({ ...market, suppliers });
        expect(effect.compositePrice).toBe(1);
        expect(largest([effect.consumerSurplus, effect.importerWelfare, effect.worldWelfare])).toBe(0);
        expect(largest(effect.suppliers.map(({ worldValueChange }) => worldValueChange))).toBe(0);
      }),
    );
  });

  test('every market clears: supply equals demand to 1e−11', () => {
    fc.assert(
      fc.property(randomMarket(), (market) => {
        const effect = solved(market);
        const prices = effect.suppliers.map(({ exporterPrice }) => exporterPrice);
        const demand = demandAt(market, prices);
        market.suppliers.forEach(({ value, supply = Number.POSITIVE_INFINITY }, place) => {
          if (value === 0) return;
          const quantity = value + effect.suppliers[place].quantityChange;
          expect(Math.abs(quantity / demand.quantities[place] - 1)).toBeLessThan(1e-11);
          if (supply === Number.POSITIVE_INFINITY) expect(prices[place]).toBe(1);
          else expect(Math.abs((value * prices[place] ** supply) / quantity - 1)).toBeLessThan(1e-11);
        });
        if (trade(market) > 0) expect(effect.compositePrice / demand.compositePrice).toBeCloseTo(1, 11);
      }),
      { numRuns: 400 },
    );
  });

  test('creation, diversion and price effect add up to the change of value', () => {
    fc.assert(
      fc.property(randomMarket(), (market) => {
        market.suppliers.forEach(({ value, dutyBefore, dutyAfter }, place) => {
          const s = solved(market).suppliers[place];
          const size = value + largest([s.creation, s.diversion, s.worldValueChange]);
          expect(Math.abs(s.creation + s.diversion + s.priceEffect - s.worldValueChange)).toBeLessThanOrEqual(
            1e-14 * size,
          );
          const paidBefore = value * (1 + dutyBefore);
          const paidAfter = (value + s.worldValueChange) * (1 + dutyAfter);
          expect(Math.abs(paidBefore + s.consumerValueChange - paidAfter)).toBeLessThanOrEqual(
            1e-12 * (size + paidAfter),
          );
        });
      }),
    );
  });

  test('the effects are as large as the trade: values scaled, results scaled', () => {
    fc.assert(
      fc.property(randomMarket(), between(1e-6, 1e6), (market, factor) => {
        const one = solved(market);
        const other = solved({
          ...market,
          suppliers: market.suppliers.map((supplier) => ({ ...supplier, value: factor * supplier.value })),
        });
        const scale = factor * (trade(market) + Math.abs(one.consumerSurplus) + Math.abs(one.revenueAfter)) * 1e-11;
        expect(Math.abs(other.compositePrice / one.compositePrice - 1)).toBeLessThan(1e-11);
        expect(Math.abs(other.importerWelfare - factor * one.importerWelfare)).toBeLessThanOrEqual(scale);
        expect(Math.abs(other.worldWelfare - factor * one.worldWelfare)).toBeLessThanOrEqual(scale);
      }),
    );
  });

  test('the order of suppliers does not matter', () => {
    fc.assert(
      fc.property(randomMarket(), (market) => {
        const one = solved(market);
        const other = solved({ ...market, suppliers: market.suppliers.toReversed() });
        expect(other.compositePrice / one.compositePrice).toBeCloseTo(1, 11);
        other.suppliers.toReversed().forEach((supplier, place) => {
          expect(supplier.partner).toBe(one.suppliers[place].partner);
          expect(supplier.exporterPrice / one.suppliers[place].exporterPrice).toBeCloseTo(1, 10);
        });
      }),
    );
  });

  test('two suppliers under one duty with one elasticity are one supplier', () => {
    fc.assert(
      fc.property(randomMarket(), between(0.05, 0.95), (market, part) => {
        const [first, ...others] = market.suppliers;
        const split = [
          { ...first, value: part * first.value },
          { ...first, value: (1 - part) * first.value },
          ...others,
        ];
        const one = solved(market);
        const two = solved({ ...market, suppliers: split });
        expect(two.compositePrice / one.compositePrice).toBeCloseTo(1, 11);
        const size = trade(market) + Math.abs(one.suppliers[0].worldValueChange);
        expect(
          Math.abs(
            two.suppliers[0].worldValueChange + two.suppliers[1].worldValueChange - one.suppliers[0].worldValueChange,
          ),
        ).toBeLessThanOrEqual(1e-11 * size);
      }),
    );
  });

  test('duties changed together by one factor leave relative prices of goods at given prices alone', () => {
    fc.assert(
      fc.property(randomMarket({ supply: given }), between(1, 3), (market, factor) => {
        const suppliers = market.suppliers.map(({ domestic, ...supplier }) => ({
          ...supplier,
          dutyAfter: (1 + supplier.dutyBefore) * factor - 1,
        }));
        const effect = solved({ ...market, suppliers });
        if (trade(market) > 0) expect(effect.compositePrice).toBeCloseTo(factor, 11);
        effect.suppliers.forEach(({ diversion }) => {
          expect(Math.abs(diversion)).toBeLessThanOrEqual(1e-12 * trade(market));
        });
      }),
    );
  });
});

describe('what economics says of signs', () => {
  test('the more a supplier is charged, the less it sells and the less it gets', () => {
    fc.assert(
      fc.property(randomMarket(), between(0.01, 2), (market, more) => {
        const place = market.suppliers.length - 1;
        fc.pre(market.suppliers[place].value > 0 && !market.suppliers[place].domestic);
        const low = solved(market).suppliers[place];
        const high = solved(withSupplier(market, place, { dutyAfter: market.suppliers[place].dutyAfter + more }))
          .suppliers[place];
        const slack = 1e-12 * market.suppliers[place].value;
        expect(high.quantityChange).toBeLessThanOrEqual(low.quantityChange + slack);
        expect(high.exporterPrice).toBeLessThanOrEqual(low.exporterPrice + 1e-12);
        expect(high.surplus).toBeLessThanOrEqual(low.surplus + slack);
      }),
    );
  });

  test('charging one supplier diverts trade to the others when σ > |ε|, away from them when σ < |ε|', () => {
    fc.assert(
      fc.property(randomMarket({ value: between(1, 100) }), between(0.01, 2), (market, more) => {
        fc.pre(market.suppliers.length > 1);
        const place = market.suppliers.length - 1;
        const suppliers = market.suppliers.map((supplier) => ({ ...supplier, dutyAfter: supplier.dutyBefore }));
        const effect = solved(
          withSupplier({ ...market, suppliers }, place, { dutyAfter: suppliers[place].dutyBefore + more }),
        );
        const gain = Math.sign((market.substitution ?? 5) + (market.demand ?? -1));
        effect.suppliers.slice(0, place).forEach(({ quantityChange, worldValueChange }, other) => {
          expect(gain * quantityChange).toBeGreaterThanOrEqual(-1e-12 * market.suppliers[other].value);
          expect(gain * worldValueChange).toBeGreaterThanOrEqual(-1e-12 * market.suppliers[other].value);
        });
      }),
    );
  });

  test('with σ = |ε| every supplier has a market of its own: no diversion, at all', () => {
    fc.assert(
      fc.property(randomMarket(), between(0.3, 6), (market, elasticity) => {
        const effect = solved({ ...market, substitution: elasticity, demand: -elasticity });
        market.suppliers.forEach(({ value, supply = Number.POSITIVE_INFINITY, dutyBefore, dutyAfter }, place) => {
          const { diversion, exporterPrice, quantityChange } = effect.suppliers[place];
          expect(Math.abs(diversion)).toBeLessThanOrEqual(1e-12 * (value + Math.abs(quantityChange)));
          if (value === 0 || supply === Number.POSITIVE_INFINITY) return;
          const duty = Math.log((1 + dutyAfter) / (1 + dutyBefore));
          expect(Math.log(exporterPrice)).toBeCloseTo((-elasticity * duty) / (supply + elasticity), 11);
        });
      }),
    );
  });

  test('diversion sums to zero to first order at the prices of the buyer, and to ½ (σ + ε)(1 − ε) Var dlog x to second', () => {
    fc.assert(
      fc.property(randomMarket({ value: between(1, 100), supply: given }), between(1e-5, 1e-3), (market, part) => {
        const suppliers = market.suppliers.map((supplier) => ({
          ...supplier,
          dutyAfter: supplier.domestic ? 0 : supplier.dutyBefore + part * supplier.dutyAfter,
        }));
        const { substitution = 5, demand = -1 } = market;
        const effect = solved({ ...market, suppliers });
        const spending = suppliers.map(({ value, dutyBefore }) => value * (1 + dutyBefore));
        const shares = spending.map((amount) => amount / total(spending));
        const changes = suppliers.map(({ dutyBefore, dutyAfter }) => Math.log((1 + dutyAfter) / (1 + dutyBefore)));
        const mean = total(changes.map((change, place) => shares[place] * change));
        const variance = total(changes.map((change, place) => shares[place] * (change - mean) ** 2));
        const net = total(effect.suppliers.map((s, place) => s.diversion * (1 + suppliers[place].dutyBefore)));
        const second = 0.5 * (substitution + demand) * (1 - demand) * variance;
        // What is left is of third order, with powers of elasticities up to 12 before it.
        expect(Math.abs(net / total(spending) - second)).toBeLessThan(2e4 * part ** 3 + 1e-14);
      }),
    );
  });

  test('a small importer loses from any duties put on free trade, by what integrating revenue lost says', () => {
    fc.assert(
      fc.property(randomMarket({ supply: given, dutyBefore: fc.constant(0) }), (market) => {
        fc.pre(trade(market) > 0);
        const effect = solved(market);
        // dW = Σ t dq along any path from no duties to the new ones; here all rates grow in proportion.
        const prices = market.suppliers.map(() => 1);
        const quantitiesAt = (part: number) =>
          demandAt(market, prices, (place) => part * market.suppliers[place].dutyAfter).quantities;
        const full = quantitiesAt(1);
        let loss = total(full.map((quantity, place) => market.suppliers[place].dutyAfter * quantity));
        loss -= integral(
          (part) => {
            const quantities = quantitiesAt(part);
            return total(quantities.map((quantity, place) => market.suppliers[place].dutyAfter * quantity));
          },
          0,
          1,
          400,
        );
        expect(effect.importerWelfare).toBeLessThanOrEqual(1e-12 * trade(market));
        expect(Math.abs(effect.importerWelfare - loss)).toBeLessThan(1e-8 * trade(market));
        expect(effect.worldWelfare).toBe(effect.importerWelfare);
      }),
      { numRuns: 60 },
    );
  });

  test('the world as a whole never gains from duties put on free trade, whoever supplies', () => {
    fc.assert(
      fc.property(randomMarket({ dutyBefore: fc.constant(0) }), (market) => {
        expect(solved(market).worldWelfare).toBeLessThanOrEqual(1e-12 * trade(market));
      }),
    );
  });
});

describe('limits', () => {
  const moderate = randomMarket({ value: between(1, 100), demand: between(-4, -0.3) });

  test('supply that grows elastic without end approaches given prices', () => {
    fc.assert(
      fc.property(moderate, (market) => {
        const at = (supply: number) =>
          solved({ ...market, suppliers: market.suppliers.map((supplier) => ({ ...supplier, supply })) });
        const limit = at(Number.POSITIVE_INFINITY);
        const distance = (supply: number) =>
          Math.abs(at(supply).importerWelfare - limit.importerWelfare) /
          (trade(market) + Math.abs(limit.consumerSurplus) + limit.revenueAfter);
        expect(distance(1e6)).toBeLessThan(1e-3);
        expect(distance(1e12)).toBeLessThan(1e-9);
      }),
    );
  });

  test('supply that grows rigid approaches fixed quantities', () => {
    fc.assert(
      fc.property(moderate, (market) => {
        const at = (supply: number) =>
          solved({ ...market, suppliers: market.suppliers.map((supplier) => ({ ...supplier, supply })) });
        const fixed = at(0);
        expect(fixed.compositePrice).toBeCloseTo(1, 11);
        expect(at(1e-9).compositePrice).toBeCloseTo(1, 6);
        expect(largest(fixed.suppliers.map(({ quantityChange }) => quantityChange)) / trade(market)).toBeLessThan(
          1e-11,
        );
      }),
    );
  });

  test('σ = 1 and ε = −1 are not special: values beside them are close', () => {
    fc.assert(
      fc.property(moderate, (market) => {
        const at = (substitution: number, demand: number) => solved({ ...market, substitution, demand });
        for (const step of [1e-7, -1e-7, 1e-12]) {
          expect(at(1 + step, -1 + step).compositePrice).toBeCloseTo(at(1, -1).compositePrice, 5);
          const scale = trade(market) * 10;
          expect(at(1 + step, -1 + step).consumerSurplus / scale).toBeCloseTo(at(1, -1).consumerSurplus / scale, 5);
        }
      }),
    );
  });
});

describe('hostile inputs', () => {
  test('any duties from 0 to 1000 % and any elasticities give an answer, or NaN where a price or quantity overflows', () => {
    const rate = fc.oneof(between(0, 10), fc.constant(0), fc.constant(10));
    const power = (low: number, high: number) => between(low, high).map((exponent) => 10 ** exponent);
    let diverged = 0;
    fc.assert(
      fc.property(
        randomMarket({
          dutyBefore: rate,
          dutyAfter: rate,
          value: fc.oneof(power(-9, 9), fc.constant(0)),
          supply: fc.oneof(power(-9, 9), given, fc.constant(0)),
          substitution: power(-3, 2),
          demand: power(-3, 2).map((size) => -size),
        }),
        (market) => {
          const effect = productEffect(market);
          expect(effect.iterations).toBeLessThan(60);
          expect(effect.residual).toBeLessThan(1e-9);
          expect(effect.status).not.toBe('stalled');
          if (effect.status === 'converged' || effect.status === 'no-trade') {
            expect(Number.isFinite(effect.worldWelfare)).toBe(true);
            expect(effect.suppliers.every((supplier) => Object.values(supplier).every((v) => !Number.isNaN(v)))).toBe(
              true,
            );
          } else diverged++;
        },
      ),
      { numRuns: 3000 },
    );
    // Supply that is fixed and σ near zero: what no one can do without or have more of sells for any price, or none.
    expect(diverged).toBeLessThan(30);
  });

  test('a cut from 1000 % with demand that explodes is diverged, and no number is given', () => {
    const outcome = productEffect({
      suppliers: [{ partner: 'A', value: 1, dutyBefore: 10, dutyAfter: 0 }],
      demand: -1e4,
    });
    expect(outcome).toEqual({ status: 'diverged', iterations: 1, residual: 0 });
  });

  test('spending beyond the largest number is diverged', () => {
    const supplier = { partner: 'A', value: 1e308, dutyBefore: 0, dutyAfter: 0.1 };
    expect(productEffect({ suppliers: [supplier, supplier] }).status).toBe('diverged');
  });

  test('iterations that run out are said, and every number of the product is NaN, those of its neighbours not', () => {
    const effects = productEffects(
      {
        offsets: Int32Array.of(0, 1, 3),
        partners: Int32Array.of(0, 0, 1),
        values: Float64Array.of(1, 2, 3),
        dutiesBefore: Float64Array.of(0.1, 0, 0),
        dutiesAfter: Float64Array.of(0.1, 5, 0),
        supplyByFlow: Float64Array.of(2, 1, 9),
      },
      { maxIterations: 1 },
    );
    expect(Array.from(effects.status, (code) => MARKET_STATUSES[code])).toEqual(['converged', 'stalled']);
    const { status, iterations, residuals, ...numbers } = effects;
    for (const values of Object.values(numbers)) {
      const own = values.length === 2 ? values.slice(1) : values.slice(1, 3);
      expect(own.every(Number.isNaN)).toBe(true);
      expect(Number.isNaN(values[0])).toBe(false);
    }
    expect([status[1], iterations[1]]).toEqual([1, 1]);
    expect(residuals[1]).toBeGreaterThan(1e-9);
  });
});
