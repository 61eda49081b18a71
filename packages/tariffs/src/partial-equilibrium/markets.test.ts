import { describe, expect, test } from 'vitest';
import { assertMarkets, MarketsError, type ProductMarkets } from './markets.js';
import { productEffect } from './one-product.js';
import { productEffects, productEffectsMemory } from './product-effects.js';

const good: ProductMarkets = {
  offsets: Int32Array.of(0, 2, 3),
  partners: Int32Array.of(0, 1, 0),
  values: Float64Array.of(10, 20, 30),
  dutiesBefore: Float64Array.of(0, 0.1, 0),
  dutiesAfter: Float64Array.of(0, 0.2, 0),
  domesticPartner: 0,
};

describe('markets that mean nothing are refused, with the place', () => {
  const cases: [string, Partial<ProductMarkets>, RegExp][] = [
    ['a negative value', { values: Float64Array.of(10, -1, 30) }, /values\[1\] is -1: a finite amount of zero or more/],
    ['a value that is not a number', { values: Float64Array.of(10, Number.NaN, 30) }, /values\[1\] is NaN/],
    [
      'a negative duty',
      { dutiesAfter: Float64Array.of(0, -0.1, 0) },
      /dutiesAfter\[1\] is -0.1: a rate of zero or more/,
    ],
    ['an infinite duty', { dutiesBefore: Float64Array.of(0, Infinity, 0) }, /dutiesBefore\[1\] is Infinity/],
    ['σ of zero', { substitution: 0 }, /substitution is 0: a finite number above 0/],
    ['σ of one product', { substitution: Float64Array.of(4, -2) }, /substitution\[1\] is -2/],
    ['ε of zero', { demand: 0 }, /demand is 0: a finite number below 0/],
    ['ε that is positive', { demand: Float64Array.of(-1, 1.2) }, /demand\[1\] is 1.2/],
    ['μ below zero', { supply: -1 }, /supply is -1: a number from 0 to Infinity/],
    ['μ that is not a number', { supplyByFlow: Float64Array.of(1, 2, Number.NaN) }, /supplyByFlow\[2\] is NaN/],
    ['elasticities of another size', { demand: Float64Array.of(-1) }, /demand: 2 entries expected, 1 given/],
    ['offsets that fall', { offsets: Int32Array.of(0, 4, 3) }, /offsets\[2\] is 3: less than the one before/],
    ['offsets that end elsewhere', { offsets: Int32Array.of(0, 1, 2) }, /offsets end with 2, but there are 3 values/],
    ['no offsets', { offsets: new Int32Array(0) }, /offsets must begin with 0/],
    ['too few suppliers', { partners: Int32Array.of(0) }, /partners: 3 entries expected, 1 given/],
    ['a supplier below zero', { partners: Int32Array.of(0, -1, 0) }, /partners\[1\] is -1/],
    ['a duty on domestic sales', { domesticPartner: 1 }, /flow 1 is domestic and bears a duty/],
  ];
  test.each(cases)('%s', (_, change, message) => {
    expect(() => assertMarkets({ ...good, ...change })).toThrow(MarketsError);
    expect(() => productEffects({ ...good, ...change })).toThrow(message);
  });

  test('and good ones are not', () => {
    expect(() => assertMarkets(good)).not.toThrow();
    expect(() =>
      assertMarkets({ ...good, supply: Infinity, substitution: 1, demand: Float64Array.of(-1, -9) }),
    ).not.toThrow();
  });

  test('memory of another size is refused', () => {
    expect(() => productEffects(good, { into: productEffectsMemory(2, 2) })).toThrow(RangeError);
  });
});

describe('what is not traded', () => {
  test('a product without sales is said to have none', () => {
    const effect = productEffect({ suppliers: [{ partner: 'A', value: 0, dutyBefore: 0, dutyAfter: 1 }] });
    expect(effect).toMatchObject({ status: 'no-trade', compositePrice: 1, importerWelfare: 0, revenueAfter: 0 });
    expect(productEffect({ suppliers: [] })).toMatchObject({ status: 'no-trade', suppliers: [] });
  });

  test('a supplier without sales changes nothing, whatever its duty', () => {
    const sold = { partner: 'A', value: 50, dutyBefore: 0.1, dutyAfter: 0.3 };
    const alone = productEffect({ suppliers: [sold], supply: 2 });
    const beside = productEffect({
      suppliers: [{ partner: 'B', value: 0, dutyBefore: 3, dutyAfter: 0 }, sold],
      supply: 2,
    });
    if (!('suppliers' in alone) || !('suppliers' in beside)) throw new Error('not solved');
    expect(beside.suppliers[1]).toEqual(alone.suppliers[0]);
    expect(beside.importerWelfare).toBe(alone.importerWelfare);
    expect(beside.suppliers[0]).toEqual({
      partner: 'B',
      exporterPrice: 1,
      quantityChange: 0,
      worldValueChange: 0,
      consumerValueChange: 0,
      creation: 0,
      diversion: 0,
      priceEffect: 0,
      surplus: 0,
    });
  });
});
