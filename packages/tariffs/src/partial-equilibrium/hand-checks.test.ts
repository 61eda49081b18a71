/** Cases whose answer is a formula or a sum on paper. */

import { describe, expect, test } from 'vitest';
import { solved } from './random-market.fixture.js';

describe('one supplier', () => {
  test('at a given world price the quantity is ((1 + t′)/(1 + t))^ε', () => {
    for (const [before, after, demand] of [
      [0, 0.25, -1.5],
      [0.25, 0, -1.5],
      [0.1, 10, -0.3],
      [0, 0.5, -8],
    ]) {
      const { suppliers, compositePrice } = solved({
        suppliers: [{ partner: 'A', value: 100, dutyBefore: before, dutyAfter: after }],
        demand,
      });
      const duty = (1 + after) / (1 + before);
      expect(compositePrice).toBeCloseTo(duty, 12);
      expect(suppliers[0].quantityChange).toBeCloseTo(100 * (duty ** demand - 1), 9);
      expect(suppliers[0].diversion).toBeCloseTo(0, 9);
      expect(suppliers[0].priceEffect).toBe(0);
      expect(suppliers[0].surplus).toBe(0);
    }
  });

  test('with rising supply the exporter bears |ε| / (μ + |ε|) of a duty, in logarithms', () => {
    // μ p̂ = ε (p̂ + τ): with μ = 3 and ε = −1 the exporter takes a quarter, the buyer three quarters.
    const { suppliers, compositePrice } = solved({
      suppliers: [{ partner: 'A', value: 100, dutyBefore: 0, dutyAfter: 0.2 }],
      supply: 3,
    });
    expect(Math.log(suppliers[0].exporterPrice)).toBeCloseTo(-Math.log(1.2) / 4, 12);
    expect(Math.log(compositePrice)).toBeCloseTo((3 / 4) * Math.log(1.2), 12);
  });

  test('a fixed quantity is sold at whatever price is left: the exporter bears all of the duty', () => {
    const effect = solved({ suppliers: [{ partner: 'A', value: 100, dutyBefore: 0, dutyAfter: 0.25 }], supply: 0 });
    expect(effect.compositePrice).toBeCloseTo(1, 12);
    expect(effect.suppliers[0].exporterPrice).toBeCloseTo(1 / 1.25, 12);
    expect(effect.revenueAfter).toBeCloseTo(20, 10);
    expect(effect.foreignSurplus).toBeCloseTo(-20, 10);
    expect(effect.worldWelfare).toBeCloseTo(0, 10);
  });
});

describe('a preference, worked by hand', () => {
  /**
   * Imports of 60 from A and 40 from B, both under a duty of 25 %; A's is dropped. World prices are given, σ = 2, ε = −1.
   *
   *     price to the buyer   A 1 / 1.25 = 0.8,  B 1
   *     shares in spending   75 / 125 = 0.6 and 50 / 125 = 0.4
   *     composite price      1 / P = 0.6 / 0.8 + 0.4 = 1.15,  P = 0.8695652
   *     quantities           q = x^−2 P:  A 60 · 0.8695652 / 0.64 = 81.5217391,  B 40 · 0.8695652 = 34.7826087
   *     creation             v (1/x − 1): A 60 · 0.25 = 15,  B 0
   *     diversion            A 81.5217391 − 75 = 6.5217391,  B 34.7826087 − 40 = −5.2173913
   *     revenue              before 25,  after 0.25 · 34.7826087 = 8.6956522
   *     consumer surplus     −125 log P = 125 log 1.15 = 17.4702428
   *     importer             17.4702428 + 8.6956522 − 25 = 1.1658950
   */
  const effect = solved({
    suppliers: [
      { partner: 'A', value: 60, dutyBefore: 0.25, dutyAfter: 0 },
      { partner: 'B', value: 40, dutyBefore: 0.25, dutyAfter: 0.25 },
    ],
    substitution: 2,
    demand: -1,
  });
  const [a, b] = effect.suppliers;

  test('quantities, creation and diversion', () => {
    expect(effect.compositePrice).toBeCloseTo(1 / 1.15, 12);
    expect(a.quantityChange).toBeCloseTo(21.5217391304, 9);
    expect(b.quantityChange).toBeCloseTo(-5.2173913043, 9);
    expect(a.creation).toBeCloseTo(15, 10);
    expect(b.creation).toBeCloseTo(0, 12);
    expect(a.diversion).toBeCloseTo(6.5217391304, 9);
    expect(b.diversion).toBeCloseTo(-5.2173913043, 9);
  });

  test('revenue and welfare', () => {
    expect(effect.revenueBefore).toBeCloseTo(25, 12);
    expect(effect.revenueAfter).toBeCloseTo(8.6956521739, 9);
    expect(effect.consumerSurplus).toBeCloseTo(17.4702427969, 7);
    expect(effect.importerWelfare).toBeCloseTo(1.1658949708, 7);
    expect(effect.foreignSurplus).toBe(0);
  });
});

describe('the formulas of Laird and Yeats (1986) to first order', () => {
  // Duties of A fall from 10 to 9.9 %; the relative changes are 1e−3 or less, so terms left out are 1e−6 of the trade.
  const cut = { dutyBefore: 0.1, dutyAfter: 0.099 };
  const change = (1.099 - 1.1) / 1.1;

  test('trade creation is M ε dt / ((1 + t)(1 − ε / μ))', () => {
    for (const supply of [0.5, 3, Number.POSITIVE_INFINITY]) {
      const { suppliers } = solved({ suppliers: [{ partner: 'A', value: 500, ...cut }], demand: -1.25, supply });
      expect(suppliers[0].creation / 500).toBeCloseTo((-1.25 * change) / (1 + 1.25 / supply), 5);
      // A supplier alone takes nothing from others; what it gains in price is the price effect.
      expect(suppliers[0].diversion / 500).toBeCloseTo(0, 12);
      expect(suppliers[0].priceEffect / 500).toBeCloseTo((-1.25 * change) / (1 + 1.25 / supply) / supply, 5);
    }
  });

  test('trade diversion is M(A) M(B) / (M(A) + M(B)) times the change of relative price and the elasticity', () => {
    // Their elasticity of substitution is of imports at given spending on creation; ours beyond creation is σ + ε.
    const { suppliers } = solved({
      suppliers: [
        { partner: 'A', value: 300, ...cut },
        { partner: 'B', value: 200, dutyBefore: 0.1, dutyAfter: 0.1 },
      ],
      substitution: 5,
      demand: -1.25,
    });
    const diverted = ((300 * 200) / 500) * -(5 - 1.25) * change;
    expect(suppliers[0].diversion / 500).toBeCloseTo(diverted / 500, 5);
    expect(suppliers[1].diversion / 500).toBeCloseTo(-diverted / 500, 5);
    expect(suppliers[1].creation).toBeCloseTo(0, 12);
  });
});

test('the triangle is what welfare comes to for a small duty', () => {
  // Half of the duty times what it keeps out: ½ t · |ε| t M.
  const duty = 0.01;
  const { importerWelfare } = solved({
    suppliers: [{ partner: 'A', value: 1000, dutyBefore: 0, dutyAfter: duty }],
    demand: -2,
  });
  expect(importerWelfare / (-0.5 * duty * 2 * duty * 1000)).toBeCloseTo(1, 1);
});

test('a large buyer gains from a small duty at its suppliers’ expense', () => {
  const { importerWelfare, foreignSurplus, worldWelfare } = solved({
    suppliers: [{ partner: 'A', value: 1000, dutyBefore: 0, dutyAfter: 0.05 }],
    demand: -1.25,
    supply: 1.5,
  });
  expect(importerWelfare).toBeGreaterThan(0);
  expect(foreignSurplus).toBeLessThan(-importerWelfare);
  expect(worldWelfare).toBeLessThan(0);
});
