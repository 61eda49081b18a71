import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { formatIssue, LARGEST_DOCUMENT, nearestName, rateSchema, readDocument, strictFields } from './index.js';

const schema = z.object({
  a: strictFields({ title: z.string(), rate: rateSchema, kind: z.enum(['floor', 'cap']).optional() }),
});
const read = (text: string) => readDocument(text, 'file.yaml', schema);
const messages = (text: string) => {
  const result = read(text);
  return result.ok ? [] : result.issues.map(formatIssue);
};

describe('every problem is located', () => {
  test.each([
    ['a broken YAML', 'a:\n  title: [x', /^file\.yaml:\d+:\d+: /],
    ['two entries of one name', 'a:\n  title: x\n  title: y\n  rate: 0', /^file\.yaml:3:3: .*unique/],
    ['a missing field', 'a:\n  rate: 0.1', /^file\.yaml:1:1 a\.title: “title” is missing/],
    ['a mistyped field', 'a:\n  title: x\n  rate: 0\n  kid: cap', /^file\.yaml:4:3 a\.kid: .*did you mean kind\?/],
    ['a mistyped value', 'a:\n  title: x\n  rate: 0\n  kind: flor', /^file\.yaml:4:3 a\.kind: .*did you mean floor\?/],
    [
      'a wrong type',
      'a:\n  title: 3\n  rate: 0',
      /^file\.yaml:2:3 a\.title: 3 is not of the right type \(expected string/,
    ],
    ['a negative rate', 'a:\n  title: x\n  rate: -0.1', /^file\.yaml:3:3 a\.rate: .*negative/],
    ['a percentage without its sign', 'a:\n  title: x\n  rate: 25', /did you mean 25 %\? Then write 0\.25 or 25%/],
    ['an empty file', '', /file is empty/],
  ])('%s', (_, text, expected) => {
    expect(messages(text).join('\n')).toMatch(expected);
  });

  test('several problems are reported together', () => {
    expect(messages('a:\n  rate: -1\n  kid: cap')).toHaveLength(3);
  });

  test('a document over the limit is refused before it is parsed', () => {
    const result = read(' '.repeat(LARGEST_DOCUMENT + 1));
    expect(result.ok ? undefined : result.issues[0]?.code).toBe('too-large');
  });

  test('aliases that multiply are refused', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...'bcdefgh'.split('').map((name, index) => {
        const previous = 'abcdefgh'[index];
        return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${previous}`).join(', ')}]`;
      }),
    ].join('\n');
    expect(messages(bomb).join()).toMatch(/alias/i);
  });

  test('the place of a value is the line on which it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), (blank) => {
        const result = read(`${'\n'.repeat(blank)}a:\n  title: x\n  rate: -1\n`);
        expect(result.ok ? undefined : result.issues[0]?.line).toBe(blank + 3);
      }),
    );
  });
});

describe('rates', () => {
  test('a fraction and the same percentage with its sign are one rate', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), (percent) => {
        expect(rateSchema.parse(`${percent}%`)).toBeCloseTo(rateSchema.parse(percent / 100), 12);
      }),
    );
  });
  test('a duty above 200 % is written with its sign', () => {
    expect(rateSchema.parse('754.3%')).toBeCloseTo(7.543, 12);
    expect(rateSchema.safeParse(7.543).success).toBe(false);
  });
});

test('suggestions are near names only', () => {
  expect(nearestName('MHV', ['MVH', 'MET'])).toBe('MVH');
  expect(nearestName('mvh', ['MVH', 'MET'])).toBe('MVH');
  expect(nearestName('zzzzzz', ['MVH', 'MET'])).toBeUndefined();
});
