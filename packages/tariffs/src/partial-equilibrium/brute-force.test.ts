/** The engine against a solver that shares nothing with it but the definition of demand. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bruteForcePrices, integral } from './brute-force.fixture.js';
import { demandAt, randomMarket, solved } from './random-market.fixture.js';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const market = randomMarket({
  supply: fc.oneof(between(0.3, 15), fc.constant(Number.POSITIVE_INFINITY)),
  substitution: between(0.5, 8),
  demand: between(-4, -0.3),
});

test('prices and quantities are those of bisecting every market until all clear', () => {
  fc.assert(
    fc.property(market, (drawn) => {
      fc.pre(drawn.suppliers.some(({ value }) => value > 0));
      const effect = solved(drawn);
      const prices = bruteForcePrices(drawn);
      const { quantities } = demandAt(drawn, prices);
      effect.suppliers.forEach(({ exporterPrice, quantityChange }, place) => {
        const { value } = drawn.suppliers[place];
        if (value === 0) return;
        expect(exporterPrice / prices[place]).toBeCloseTo(1, 9);
        expect((value + quantityChange) / quantities[place]).toBeCloseTo(1, 8);
      });
    }),
    { numRuns: 40 },
  );
});

test('surpluses are the areas under the curves, strip by strip', () => {
  fc.assert(
    fc.property(market, (drawn) => {
      fc.pre(drawn.suppliers.some(({ value }) => value > 0));
      const effect = solved(drawn);
      const end = effect.suppliers.map(({ exporterPrice }) => exporterPrice);
      const paid = drawn.suppliers.map(({ dutyBefore, dutyAfter }, place) => ({
        before: 1 + dutyBefore,
        after: (1 + dutyAfter) * end[place],
      }));
      // The loss of buyers is ∫ Σ q dx over the prices they pay, along the straight line from the old to the new.
      const loss = integral(
        (part) => {
          const { quantities } = demandAt(
            drawn,
            drawn.suppliers.map(() => 1),
            (place) => paid[place].before + part * (paid[place].after - paid[place].before) - 1,
          );
          return quantities.reduce(
            (sum, quantity, place) => sum + quantity * (paid[place].after - paid[place].before),
            0,
          );
        },
        0,
        1,
      );
      const spent = drawn.suppliers.reduce((sum, { value }, place) => sum + value * paid[place].before, 0);
      expect(Math.abs(effect.consumerSurplus + loss)).toBeLessThan(1e-7 * (spent + Math.abs(loss)) + 1e-12);
      drawn.suppliers.forEach(({ value, supply = Number.POSITIVE_INFINITY }, place) => {
        const area =
          supply === Number.POSITIVE_INFINITY ? 0 : integral((price) => value * price ** supply, 1, end[place], 400);
        expect(Math.abs(effect.suppliers[place].surplus - area)).toBeLessThan(1e-7 * (value + Math.abs(area)) + 1e-12);
      });
    }),
    { numRuns: 60 },
  );
});
