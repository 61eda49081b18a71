import fc from 'fast-check';
import { expect, it } from 'vitest';
import { beginningWithin, firstBeginningFrom, lastBeginningBy } from './in-order.js';

const items = fc
  .array(fc.nat(30), { maxLength: 20 })
  .map((starts) => starts.sort((a, b) => a - b).map((start, index) => ({ start, index })));

it('finds what going through the list finds', () => {
  fc.assert(
    fc.property(items, fc.nat(32), fc.nat(32), (list, from, to) => {
      const first = list.findIndex(({ start }) => start >= from);
      expect(firstBeginningFrom(list, from)).toBe(first < 0 ? list.length : first);
      expect(lastBeginningBy(list, from)).toBe(list.findLastIndex(({ start }) => start <= from));
      expect(beginningWithin(list, from, to)).toEqual(list.filter(({ start }) => start >= from && start < to));
    }),
  );
});
