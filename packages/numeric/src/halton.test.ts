import * as fc from 'fast-check';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, test } from 'vitest';
import { halton } from './index.js';

const PRIMES = [2, 3, 5, 7, 11, 13];
const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });

function points(dimensions: number, seed: number, count: number, from = 0): Float64Array[] {
  const sequence = halton(dimensions, seed);
  return Array.from({ length: count }, (_, index) => {
    const out = new Float64Array(dimensions);
    sequence.point(from + index, out);
    return out;
  });
}

describe('points', () => {
  test('every run of b^m points that starts at a multiple of b^m has one in each of the b^m cells', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 1000 }), (seed, axis, block) => {
        const base = PRIMES[axis];
        const cells = base ** Math.floor(Math.log(400) / Math.log(base));
        const found = points(axis + 1, seed, cells, block * cells).map((point) => Math.floor(point[axis] * cells));
        expect(new Set(found).size).toBe(cells);
        expect(Math.min(...found)).toBe(0);
        expect(Math.max(...found)).toBe(cells - 1);
      }),
      { numRuns: 60 },
    );
  });

  test('two coordinates stratify together: 2^a·3^b points, one in each box', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const boxes = points(2, seed, 72).map(([x, y]) => `${Math.floor(x * 8)} ${Math.floor(y * 9)}`);
        expect(new Set(boxes).size).toBe(72);
      }),
      { numRuns: 30 },
    );
  });

  test('a seed decides every byte; another seed differs; a coordinate does not know how many follow', () => {
    expect(points(6, 7, 50)).toEqual(points(6, 7, 50));
    expect(points(6, 7, 50)).not.toEqual(points(6, 8, 50));
    expect(points(9, 7, 50).map((point) => point.slice(0, 6))).toEqual(points(6, 7, 50));
    expect(points(6, 7, 20, 30)).toEqual(points(6, 7, 50).slice(30));
  });

  test('each lies in [0, 1), however far out', () => {
    for (const index of [0, 1, 1e6, 2 ** 40, Number.MAX_SAFE_INTEGER]) {
      for (const value of points(40, 3, 1, index)[0]) expect(value >= 0 && value < 1).toBe(true);
    }
    expect(() => halton(1, 1).point(-1, new Float64Array(1))).toThrow(RangeError);
  });
});

describe('integration', () => {
  // ∫ Π (1 + (x − ½)) = 1 and ∫ Π |4x − 2| = 1 (Sobol's g with a = 0) over the cube of five dimensions.
  const integrands = [
    (point: Float64Array) => point.reduce((product, x) => product * (x + 0.5), 1),
    (point: Float64Array) => point.reduce((product, x) => product * Math.abs(4 * x - 2), 1),
  ];
  const error = (of: (point: Float64Array) => number, sample: readonly Float64Array[]) =>
    sample.reduce((sum, point) => sum + of(point), 0) / sample.length - 1;
  const rms = (errors: readonly number[]) => Math.sqrt(errors.reduce((sum, e) => sum + e * e, 0) / errors.length);

  test.each(integrands)('integrand %#: five times closer than random draws, over twenty seeds', (integrand) => {
    const trials = Array.from({ length: 20 }, (_, seed) => seed);
    const quasi = trials.map((seed) => error(integrand, points(5, seed, 4000)));
    const random = trials.map((seed) => {
      const generator = xoroshiro128plus(seed);
      const draw = () => (generator.next() >>> 0) / 2 ** 32;
      return error(
        integrand,
        Array.from({ length: 4000 }, () => Float64Array.from({ length: 5 }, draw)),
      );
    });
    expect(rms(quasi)).toBeLessThan(rms(random) / 5);
    // Unbiased: the mean over seeds is closer still.
    expect(Math.abs(quasi.reduce((sum, e) => sum + e, 0) / quasi.length)).toBeLessThan(rms(random) / 5);
  });
});
