import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchOf } from './match.js';

test('a name is found by its words in any order and letter case, and by nothing it does not hold', () => {
  expect(matchOf('cost DEFENCE', 'Defence cost sharing')).toBeGreaterThan(0);
  expect(matchOf('glossary', 'Korean investment: 10 billion USD a year')).toBe(0);
  expect(matchOf('용어', '용어집')).toBeGreaterThan(0);
});

test('a name that begins with what was typed comes before one that holds it further on', () => {
  expect(matchOf('brief', 'Brief')).toBeGreaterThan(matchOf('brief', 'Print the brief'));
  expect(matchOf('art', 'Article')).toBeGreaterThan(matchOf('art', 'Start'));
});

test('a match is between 0 and 1, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), (typed, name) => {
      const match = matchOf(typed, name);
      expect(match >= 0 && match <= 1).toBe(true);
    }),
  );
});
