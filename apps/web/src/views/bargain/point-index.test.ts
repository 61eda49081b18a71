import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pointIndex } from './point-index.js';

const pixel = fc.integer({ min: 0, max: 800 });

test('the point found is as near as any', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(pixel, pixel)),
      pixel,
      pixel,
      fc.integer({ min: 1, max: 90 }),
      (points, x, y, within) => {
        const found = pointIndex(
          points.map(([px]) => px),
          points.map(([, py]) => py),
        ).nearest(x, y, within);
        const distances = points.map(([px, py]) => Math.hypot(px - x, py - y));
        const least = Math.min(...distances);
        if (found === undefined) expect(least).toBeGreaterThan(within);
        else expect(distances[found]).toBeCloseTo(least);
      },
    ),
  );
});
