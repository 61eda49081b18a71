import fc from 'fast-check';
import { expect, it } from 'vitest';
import { beginningWithin, firstBeginningFrom, lastBeginningBy, spansBeginningWithin } from './in-order.js';

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
      const spanned = list.map(({ start, index }) => ({ span: [start, start + 1] as const, index }));
      expect(spansBeginningWithin(spanned, from, to)).toEqual(
        spanned.filter(({ span }) => span[0] >= from && span[0] < to),
      );
    }),
  );
});
