import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Anchor, placeLabels } from './place-labels.js';

const WIDTH = 700;
const HEIGHT = 520;
const anchor = (id: string) =>
  fc.record({
    id: fc.constant(id),
    x: fc.integer({ min: 60, max: WIDTH - 60 }),
    y: fc.integer({ min: 40, max: HEIGHT - 40 }),
    width: fc.integer({ min: 30, max: 150 }),
    height: fc.constant(18),
  });
const anchors: fc.Arbitrary<Anchor[]> = fc.tuple(...['a', 'b', 'c', 'd', 'e', 'f'].map(anchor));

test('six labels never cover each other and stay on the chart', () => {
  fc.assert(
    fc.property(anchors, (list) => {
      const placed = placeLabels(list, WIDTH, HEIGHT);
      expect(placed.map(({ id }) => id)).toEqual(list.map(({ id }) => id));
      placed.forEach((one, index) => {
        expect(one.left).toBeGreaterThanOrEqual(0);
        expect(one.top).toBeGreaterThanOrEqual(0);
        expect(one.left + one.anchor.width).toBeLessThanOrEqual(WIDTH);
        expect(one.top + one.anchor.height).toBeLessThanOrEqual(HEIGHT);
        for (const other of placed.slice(index + 1)) {
          const apart =
            one.left + one.anchor.width <= other.left ||
            other.left + other.anchor.width <= one.left ||
            one.top + one.anchor.height <= other.top ||
            other.top + other.anchor.height <= one.top;
          expect(apart).toBe(true);
        }
      });
    }),
  );
});

test('labels of points in one place are spread', () => {
  const same = ['a', 'b', 'c', 'd'].map((id) => ({ id, x: 350, y: 250, width: 100, height: 18 }));
  expect(new Set(placeLabels(same, WIDTH, HEIGHT).map(({ left, top }) => `${left} ${top}`)).size).toBe(4);
});
