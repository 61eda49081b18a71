import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeRange, dottedCode, plainCode, reachOfRange } from './code.js';
import { coverageMask, firstAtOrAfter, rangesOf, reachOfList } from './product-list.js';

const digits = (min: number, max: number) =>
  fc
    .integer({ min, max })
    .chain((pairs) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2 * pairs, maxLength: 2 * pairs }))
    .map((all) => all.join(''));
const code = digits(1, 5);
const range = fc
  .integer({ min: 1, max: 5 })
  .chain((pairs) => fc.tuple(digits(pairs, pairs), digits(pairs, pairs)))
  .map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a }));

describe('codes as people write them', () => {
  test.each([
    ['8703.23.01', '87032301'],
    ['8703.23.01.40', '8703230140'],
    ['8703 23', '870323'],
    ['87', '87'],
    [' 0201.30.50 ', '02013050'],
    ['0201', '0201'],
  ])('%j is %s', (text, plain) => {
    expect(plainCode(text)).toBe(plain);
  });
  test.each([
    '',
    '8',
    '870',
    '87032',
    '8703230',
    '870323014',
    '87032301401',
    '87O3',
    '8703-8704',
    '+8703',
    '８７０３',
    '8703,23',
  ])('%j is no code', (text) => {
    expect(plainCode(text)).toBeUndefined();
  });
  test.each([
    ['87', '87'],
    ['8703', '8703'],
    ['870323', '8703.23'],
    ['87032301', '8703.23.01'],
    ['8703230140', '8703.23.01.40'],
  ])('%s is printed %s', (plain, printed) => {
    expect(dottedCode(plain)).toBe(printed);
  });
  test('what is printed reads back', () => {
    fc.assert(
      fc.property(code, (own) => {
        expect(plainCode(dottedCode(own))).toBe(own);
      }),
    );
  });
});

describe('ranges', () => {
  test.each([
    ['7604-7609', { from: '7604', to: '7609' }],
    ['7604 – 7609', { from: '7604', to: '7609' }],
    ['8703.22-8703.24', { from: '870322', to: '870324' }],
    ['8703', { from: '8703', to: '8703' }],
    ['7604-7604', { from: '7604', to: '7604' }],
  ])('%s', (text, expected) => {
    expect(codeRange(text)).toEqual(expected);
  });
  test.each(['7609-7604', '7604-760900', '7604-7605-7606', '-7604', '7604-', '7604-76O9', '-', '', 'autos'])(
    '%j is none',
    (text) => {
      expect(codeRange(text)).toBeUndefined();
    },
  );
  test.each([
    ['7604-7609', '7604', 'all'],
    ['7604-7609', '7609', 'all'],
    ['7604-7609', '76099999', 'all'],
    ['7604-7609', '7603', 'none'],
    ['7604-7609', '7610', 'none'],
    ['7604-7609', '76', 'part'],
    ['7604-7609', '75', 'none'],
    ['870323', '8703', 'part'],
    ['870323', '87032301', 'all'],
    ['870323', '87032', 'part'],
    ['8703230140', '87032301', 'part'],
    ['8799-8801', '8800', 'all'],
    ['8799-8801', '87', 'part'],
    ['8799-8901', '88', 'part'],
  ])('%s covers of %s: %s', (text, own, reach) => {
    const of = codeRange(text);
    expect(of && reachOfRange(of, own)).toBe(reach);
  });
  test('a range covers a line if and only if it covers every longer code below it', () => {
    fc.assert(
      fc.property(range, code, fc.integer({ min: 0, max: 99 }), (of, own, more) => {
        const below = own + String(more).padStart(2, '0');
        if (reachOfRange(of, own) === 'all') expect(reachOfRange(of, below)).toBe('all');
        if (reachOfRange(of, own) === 'none') expect(reachOfRange(of, below)).toBe('none');
        if (reachOfRange(of, below) === 'all') expect(reachOfRange(of, own)).not.toBe('none');
      }),
    );
  });
});

describe('lists', () => {
  test('entries that are no codes cover nothing', () => {
    expect(rangesOf(['8703', 'autos', '870', '7604-7609'])).toEqual([
      { from: '8703', to: '8703' },
      { from: '7604', to: '7609' },
    ]);
  });
  test('the mask of sorted lines is the reach of each', () => {
    fc.assert(
      fc.property(
        fc.array(range, { maxLength: 6 }),
        fc.uniqueArray(digits(3, 5), { maxLength: 40 }),
        (ranges, drawn) => {
          const lines = drawn.sort();
          const mask = coverageMask(ranges, lines);
          lines.forEach((own, line) => {
            // A line shorter than an entry is covered in part only, which a mask of lines does not know.
            const reach = reachOfList(
              ranges.filter(({ from }) => from.length <= own.length),
              own,
            );
            if (ranges.every(({ from }) => from.length <= own.length))
              expect(mask[line] === 1, own).toBe(reach === 'all');
          });
        },
      ),
    );
  });
  test('the first at or after is where a code would be put', () => {
    fc.assert(
      fc.property(fc.uniqueArray(code), code, (drawn, own) => {
        const sorted = drawn.sort();
        const at = firstAtOrAfter(sorted, own);
        expect(sorted.slice(0, at).every((other) => other < own)).toBe(true);
        expect(sorted.slice(at).every((other) => other >= own)).toBe(true);
      }),
    );
  });
});
