/**
 * The equilibrium by the slowest honest way: each exporter's price in turn is bisected until its own market clears, round
 * after round, in levels and with powers, until no price moves. Surplus by adding up strips under the curves.
 */

import type { ProductMarket } from './one-product.js';
import { demandAt } from './random-market.fixture.js';

/** Exporters' price ratios at which every market clears. */
export function bruteForcePrices(market: ProductMarket): number[] {
  const prices = market.suppliers.map(() => 1);
  const supplied = (place: number, price: number) => {
    const { value, supply = Number.POSITIVE_INFINITY } = market.suppliers[place];
    return value * price ** supply;
  };
  for (let round = 0; round < 4000; round++) {
    let moved = 0;
    market.suppliers.forEach(({ value, supply = Number.POSITIVE_INFINITY }, place) => {
      if (value === 0 || supply === Number.POSITIVE_INFINITY) return;
      let low = -20;
      let high = 20;
      for (let halving = 0; halving < 70; halving++) {
        const middle = (low + high) / 2;
        const trial = prices.with(place, Math.exp(middle));
        if (demandAt(market, trial).quantities[place] > supplied(place, trial[place])) low = middle;
        else high = middle;
      }
      const price = Math.exp((low + high) / 2);
      moved = Math.max(moved, Math.abs(price / prices[place] - 1));
      prices[place] = price;
    });
    if (moved < 1e-14) return prices;
  }
  return prices;
}

/** ∫ f from a to b by Simpson's rule. */
export function integral(f: (x: number) => number, a: number, b: number, strips = 2000): number {
  const width = (b - a) / strips;
  let sum = f(a) + f(b);
  for (let strip = 1; strip < strips; strip++) sum += (strip % 2 === 0 ? 2 : 4) * f(a + strip * width);
  return (sum * width) / 3;
}
