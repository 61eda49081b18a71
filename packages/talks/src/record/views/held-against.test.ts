import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heldAgainst } from './held-against.js';

test('what contradicts several is told once, with all of them', () => {
  expect(
    heldAgainst([
      ['offer', 'refusal'],
      ['second offer', 'refusal'],
      ['third offer', 'refusal'],
    ]),
  ).toEqual([{ one: 'refusal', others: ['offer', 'second offer', 'third offer'] }]);
  expect(heldAgainst([['one', 'other']])).toEqual([{ one: 'one', others: ['other'] }]);
});

test('every pair is told once, and nothing else', () => {
  const pairs = fc.uniqueArray(
    fc.tuple(fc.nat(6), fc.nat(6)).filter(([a, b]) => a < b),
    {
      selector: ([a, b]) => `${a} ${b}`,
    },
  );
  fc.assert(
    fc.property(pairs, (given) => {
      const told = heldAgainst(given).flatMap(({ one, others }) =>
        others.map((other) => [Math.min(one, other), Math.max(one, other)]),
      );
      expect(told.sort()).toEqual([...given].sort());
    }),
  );
});
