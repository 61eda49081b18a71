/** Packages as persons write them. */

import { brokenConstraint, openOptions } from '@parley/bargain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inLines, readChanges, written } from '../src/print/package-words.js';
import { PURCHASE } from './rehearse-table.js';

/** Names as scenario files have them: anything but an equals sign, with no list sign at the end. */
const name = fc
  .string({ minLength: 1, maxLength: 12 })
  .filter((text) => text === text.trim() && !/[=]|[,;]$/.test(text));
const issueName = name.filter((text) => !/[,;]/.test(text));
const issues = fc.uniqueArray(
  fc.record({
    name: issueName,
    kind: fc.constant('discrete' as const),
    options: fc.uniqueArray(name, { minLength: 1, maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 5, selector: (issue) => issue.name },
);

describe('packages in words', () => {
  test('what is written is read as the same package, whatever the names', () => {
    fc.assert(
      fc.property(issues, fc.infiniteStream(fc.nat()), (drawn, numbers) => {
        const options = drawn.map((issue) => numbers.next().value % issue.options.length);
        const read = readChanges({ issues: drawn }, written({ issues: drawn }, options).join(','));
        expect(read).toEqual({ ok: true, options: new Map(options.map((option, issue) => [issue, option])) });
      }),
    );
  });

  test.each<[string, [number, number][]]>([
    [
      'PRICE = Low ; delivery=FAST',
      [
        [0, 0],
        [1, 1],
      ],
    ],
    [
      'warranty=two years, on site, price=high',
      [
        [2, 2],
        [0, 2],
      ],
    ],
    ['war=two_years', [[2, 2]]],
    ['', []],
    ['price=low, price=high,', [[0, 2]]],
  ])('%j', (words, expected) => {
    expect(readChanges(PURCHASE, words)).toEqual({ ok: true, options: new Map(expected) });
  });

  test.each<[string, RegExp]>([
    ['price=lw', /“lw” is not an option of price; did you mean low\?/],
    ['prize=low', /“prize” is not an issue; did you mean price\?/],
    ['price=', /“” is not an option of price; known: low, middle, high/],
    ['low', /write issue=option/],
  ])('%j is answered', (words, expected) => {
    const read = readChanges(PURCHASE, words);
    expect(read.ok ? '' : read.problem).toMatch(expected);
  });

  test('a beginning that fits several options is not guessed at', () => {
    const tariff = { issues: [{ name: 'duty', kind: 'discrete' as const, options: ['cut-10', 'cut-15', 'cut-1'] }] };
    expect(readChanges(tariff, 'duty=cut')).toMatchObject({
      ok: false,
      problem: '“cut” could be cut-10 or cut-15 or cut-1',
    });
    expect(readChanges(tariff, 'duty=cut 1')).toEqual({ ok: true, options: new Map([[0, 2]]) });
  });

  test('constraints are said in names, and close single options', () => {
    expect(brokenConstraint(PURCHASE, [0, 0, 2])).toBeUndefined();
    expect(brokenConstraint(PURCHASE, [0, 1, 2])).toMatch(
      /with warranty=two years, on site it must have delivery=slow/,
    );
    expect(openOptions(PURCHASE, 2)).toEqual([0, 1, 2]);
    const closed = { ...PURCHASE, constraints: [{ when: [], require: [[0, [1]]] as const }] };
    expect(openOptions({ ...closed, constraints: [{ when: [], require: [[0, [1]]] }] }, 0)).toEqual([1]);
  });

  test('lists are broken between their items', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 40 }), { minLength: 1 }), (items) => {
        const clean = items.map((item) => item.replace(/\s/g, '_'));
        const lines = inLines(clean, 'lead:').split('\n');
        expect(lines.map((line) => line.trimStart()).join(' ')).toBe(`lead: ${clean.join(', ')}`);
        for (const line of lines.slice(1)) expect(line.length).toBeLessThanOrEqual(82);
      }),
    );
  });
});
