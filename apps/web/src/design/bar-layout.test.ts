import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BarParts, domainOf, layoutBar } from './bar-layout.js';

const amount = fc.double({ min: -1e4, max: 1e4, noNaN: true });
const bar: fc.Arbitrary<BarParts> = fc
  .record({ modelled: amount, transfers: amount, stated: amount, below: fc.nat(5000), above: fc.nat(5000) })
  .map(({ modelled, transfers, stated, below, above }) => {
    const total = modelled + transfers + stated;
    return { modelled, transfers, stated, low: total - below, high: total + above };
  });

test('every part lies inside the bar, as long as its amount', () => {
  fc.assert(
    fc.property(fc.array(bar, { minLength: 1 }), (bars) => {
      const domain = domainOf(bars);
      const perCent = 100 / (domain[1] - domain[0]);
      for (const parts of bars) {
        const { segments, zero, range } = layoutBar(parts, domain);
        expect(zero).toBeGreaterThan(15);
        expect(zero).toBeLessThan(85);
        for (const { kind, from, to } of segments) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(100);
          expect(to - from).toBeCloseTo(Math.abs(parts[kind]) * perCent, 6);
        }
        if (range) expect(range.from).toBeLessThanOrEqual(range.to);
      }
    }),
  );
});

test('parts of opposite sign lie either side of zero and the range says where it is cut', () => {
  const layout = layoutBar({ modelled: 30, transfers: -20, stated: 10, low: -200, high: 60 }, [-100, 100]);
  expect(layout.segments).toEqual([
    { kind: 'modelled', from: 50, to: 65 },
    { kind: 'transfers', from: 40, to: 50 },
    { kind: 'stated', from: 65, to: 70 },
  ]);
  expect(layout.total).toBe(60);
  expect(layout.range).toEqual({ from: 0, to: 80, cutLow: true, cutHigh: false });
});
