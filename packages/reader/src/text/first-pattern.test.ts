import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstPattern } from './first-pattern.js';

describe('patterns as one', () => {
  const patterns = [/^ab?c/, /^a(b|c)+|^ba/, /^c?b(?!a)/, /^$/];

  test('the same as trying each in turn', () => {
    const first = firstPattern(patterns);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 }), (text) => {
        const index = patterns.findIndex((pattern) => pattern.test(text));
        const expected = index < 0 ? null : { index, words: patterns[index]!.exec(text)![0] };
        expect(first(text)).toEqual(expected);
      }),
    );
  });

  test('a pattern with flags is refused', () => {
    expect(() => firstPattern([/^a/i])).toThrow('expected no flags');
  });
});
