import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SolvedWorld } from '../../../worker/effects-protocol.js';
import { marketRows, movers, pairRows, sharesOf, totalOf } from './flow-rows.js';

const size = { regions: ['A', 'B', 'C'], sectors: ['x', 'y'] };
/** A world whose flows are 100 · sector + 10 · importer + exporter, all times some factor. */
const world = (factor: number) => {
  const after = Float64Array.from({ length: 18 }, (_, flow) => {
    const [sector, importer, exporter] = [Math.floor(flow / 9), Math.floor(flow / 3) % 3, flow % 3];
    return factor * (100 * sector + 10 * importer + exporter);
  });
  return { flows: { before: after, after } } as unknown as SolvedWorld;
};
const pair = { one: world(2), other: world(1) };

test('flows are found by exporter, importer and sector', () => {
  expect(pairRows(pair, size, 'C', 'B')).toEqual([
    { code: 'x', before: 12, after: 24 },
    { code: 'y', before: 112, after: 224 },
  ]);
  expect(marketRows(pair, size, 'B', 'y').map(({ before }) => before)).toEqual([110, 111, 112]);
});

test('shares of a market add up to the whole, before and after', () => {
  const level = fc.double({ min: 0.1, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.record({ code: fc.string(), before: level, after: level }), { minLength: 1 }), (rows) => {
      const { before, after } = totalOf(sharesOf(rows));
      expect(before).toBeCloseTo(100, 6);
      expect(after).toBeCloseTo(100, 6);
    }),
  );
});

test('the largest change comes first, whatever its sign', () => {
  const row = (code: string, before: number, after: number) => ({ code, before, after });
  const rows = [row('a', 5, 5), row('b', 10, 12), row('c', 7, 1), row('d', 6, 6)];
  expect(movers(rows, 4).map(({ code }) => code)).toEqual(['c', 'b', 'd', 'a']);
  expect(movers(rows, 1)).toHaveLength(1);
});
