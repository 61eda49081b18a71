import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forEachOutcome, outcomeIndex, outcomeOptions, outcomeSpace, TooManyOutcomesError } from './outcome-space.js';

const counts = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 5 });

describe('outcomeSpace', () => {
  test('counts all combinations; without issues there is one outcome', () => {
    expect(outcomeSpace([3, 8, 2, 9, 15]).size).toBe(6480);
    expect(outcomeSpace([]).size).toBe(1);
  });

  test('varies the first issue slowest', () => {
    const space = outcomeSpace([2, 3]);
    expect(Array.from({ length: 6 }, (_, index) => outcomeOptions(space, index))).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
      [1, 0],
      [1, 1],
      [1, 2],
    ]);
  });

  test('lists up to 2^31 − 1 outcomes and no more', () => {
    expect(outcomeSpace([2 ** 31 - 1]).size).toBe(2 ** 31 - 1);
    expect(() => outcomeSpace([2 ** 31])).toThrow(TooManyOutcomesError);
    expect(() => outcomeSpace(new Array(40).fill(10))).toThrow('too many outcomes to list');
    expect(() => outcomeSpace(new Array(40).fill(10))).toThrow(RangeError);
  });

  test('rejects counts that are not positive integers', () => {
    for (const bad of [0, -1, 1.5, Number.NaN]) expect(() => outcomeSpace([2, bad])).toThrow(RangeError);
  });

  test('index and options are inverse, also near the largest index', () => {
    fc.assert(
      fc.property(counts, fc.nat(), (optionCounts, seed) => {
        const space = outcomeSpace(optionCounts);
        const index = seed % space.size;
        expect(outcomeIndex(space, outcomeOptions(space, index))).toBe(index);
      }),
    );
    const large = outcomeSpace([46340, 46340]);
    expect(outcomeOptions(large, large.size - 1)).toEqual([46339, 46339]);
    expect(outcomeIndex(large, [46339, 46339])).toBe(large.size - 1);
  });

  test('rejects options and indices that are not there', () => {
    const space = outcomeSpace([2, 3]);
    for (const bad of [[0], [0, 3], [-1, 0], [0, 0.5], [0, 0, 0]])
      expect(() => outcomeIndex(space, bad)).toThrow(RangeError);
    for (const bad of [-1, 6, 0.5]) expect(() => outcomeOptions(space, bad)).toThrow(RangeError);
  });
});

test('forEachOutcome visits every outcome once, in order, with its options', () => {
  fc.assert(
    fc.property(counts, (optionCounts) => {
      const space = outcomeSpace(optionCounts);
      let visits = 0;
      forEachOutcome(space, (index, options) => {
        expect(index).toBe(visits++);
        expect(Array.from(options)).toEqual(outcomeOptions(space, index));
      });
      expect(visits).toBe(space.size);
    }),
  );
});
