import fc from 'fast-check';
import { expect, test } from 'vitest';
import { worthBar, worthEnd } from './worth-layout.js';

const figure = fc.integer({ min: -1e8, max: 1e8 }).map((hundredths) => hundredths / 100);
const range = fc.tuple(figure, figure, figure).map((three) => {
  const [low = 0, central = 0, high = 0] = [...three].sort((a, b) => a - b);
  return { low, central, high };
});

test('bars stay on the scale, hold their centre, and keep the order of the figures', () => {
  fc.assert(
    fc.property(fc.array(range, { minLength: 1, maxLength: 6 }), (ranges) => {
      const end = worthEnd(ranges);
      const bars = ranges.map((one) => worthBar(one, end));
      for (const { from, at, to } of bars) {
        expect(from).toBeGreaterThanOrEqual(-1e-9);
        expect(to).toBeLessThanOrEqual(100 + 1e-9);
        expect(from).toBeLessThanOrEqual(at);
        expect(at).toBeLessThanOrEqual(to);
      }
      const order = (values: readonly number[]) =>
        values.map((_, at) => at).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
      expect(order(bars.map(({ at }) => at))).toEqual(order(ranges.map(({ central }) => central)));
    }),
  );
  expect(worthBar({ low: 0, central: 0, high: 0 }, worthEnd([]))).toEqual({ from: 50, to: 50, at: 50 });
});
