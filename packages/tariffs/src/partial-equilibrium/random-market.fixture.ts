/** Small random markets, and the demand of the model written again from its definition, for tests. */

import fc from 'fast-check';
import type { ProductEffect, ProductMarket } from './one-product.js';
import { productEffect } from './one-product.js';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Supply elasticities from given prices to nearly fixed quantities. */
const anySupply = fc.oneof(between(0.05, 20), fc.constant(Number.POSITIVE_INFINITY), fc.constant(0));

interface MarketLimits {
  readonly supply?: fc.Arbitrary<number>;
  readonly dutyBefore?: fc.Arbitrary<number>;
  readonly dutyAfter?: fc.Arbitrary<number>;
  readonly value?: fc.Arbitrary<number>;
  readonly substitution?: fc.Arbitrary<number>;
  readonly demand?: fc.Arbitrary<number>;
}

/** Markets of 1 to 6 suppliers, one of them often domestic, with duties up to 150 %. */
export function randomMarket(limits: MarketLimits = {}): fc.Arbitrary<ProductMarket> {
  const {
    supply = anySupply,
    dutyBefore = between(0, 1.5),
    dutyAfter = between(0, 1.5),
    value = fc.oneof({ weight: 6, arbitrary: between(0.1, 100) }, { weight: 1, arbitrary: fc.constant(0) }),
    substitution = fc.oneof(between(0.2, 12), fc.constant(1)),
    demand = fc.oneof(between(-6, -0.1), fc.constant(-1)),
  } = limits;
  return fc
    .record({
      suppliers: fc.array(fc.record({ value, dutyBefore, dutyAfter, supply, domestic: fc.boolean() }), {
        minLength: 1,
        maxLength: 6,
      }),
      substitution,
      demand,
    })
    .map(({ suppliers, ...rest }) => ({
      ...rest,
      suppliers: suppliers.map(({ domestic, ...supplier }, place) => {
        const home = place === 0 && domestic;
        return {
          ...supplier,
          partner: `P${place}`,
          ...(home && { domestic: true, dutyBefore: 0, dutyAfter: 0 }),
        };
      }),
    }));
}

/** The effect, or a failure of the test. */
export function solved(market: ProductMarket): ProductEffect {
  const outcome = productEffect(market);
  if (!('suppliers' in outcome)) throw new Error(`${outcome.status}: ${JSON.stringify(market)}`);
  return outcome;
}

/** Demand for each supplier and the composite price, at exporters' price ratios, from the definition of CES demand. */
export function demandAt(
  market: ProductMarket,
  exporterPrices: readonly number[],
  duties: (place: number) => number = (place) => market.suppliers[place].dutyAfter,
): { quantities: number[]; compositePrice: number } {
  const { suppliers, substitution = 5, demand = -1 } = market;
  const spending = suppliers.map(({ value, dutyBefore }) => value * (1 + dutyBefore));
  const spent = spending.reduce((sum, amount) => sum + amount, 0);
  const buyer = suppliers.map((s, place) => (exporterPrices[place] * (1 + duties(place))) / (1 + s.dutyBefore));
  const compositePrice =
    substitution === 1
      ? buyer.reduce((product, x, place) => product * x ** (spending[place] / spent), 1)
      : buyer.reduce((sum, x, place) => sum + (spending[place] / spent) * x ** (1 - substitution), 0) **
        (1 / (1 - substitution));
  return {
    compositePrice,
    quantities: suppliers.map(
      ({ value }, place) => value * (buyer[place] / compositePrice) ** -substitution * compositePrice ** demand,
    ),
  };
}
