import { readdirSync, readFileSync } from 'node:fs';
import { readDocument } from '@parley/input';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { koFault } from './ko-faults.js';

const CHECKS = new URL('../../../../../packages/talks/src/record/check/', import.meta.url);

/** Messages and expectations of the checks as they stand in their source, with a name for whatever is filled in. */
function written(): { message: string; expected: string | undefined }[] {
  const source = readdirSync(CHECKS)
    .filter((name) => name.endsWith('.ts') && !name.includes('.test.'))
    .map((name) => readFileSync(new URL(name, CHECKS), 'utf8'))
    .join('\n');
  return [...source.matchAll(/\b(?:report|reporter)\.(error|warning|unknown)\((\s*'[\s\S]*?)\);\n/g)].map(
    ([, kind, given = '']) => {
      const filled = given.replaceAll(/\$\{[^}]*\}/g, '7').replaceAll(/(?<!`[^`]*)\[[^\]]*\]/g, '');
      const [, message, expected] = [...filled.matchAll(/'([^']*)'|`([^`]*)`/g)].map(
        (found) => found[1] ?? found[2] ?? '',
      );
      return {
        message: message ?? '',
        expected: kind === 'unknown' ? undefined : expected?.replace(/^7 or/, '2025-01-01 or'),
      };
    },
  );
}

test('whatever the checks of a talks file say has its Korean', () => {
  const all = written();
  expect(all.length).toBeGreaterThan(20);
  for (const fault of all) {
    const korean = koFault(fault);
    expect(korean, fault.message).toMatch(/[가-힣]/);
    const expected = /필요한 값: ([^)]*)/.exec(korean ?? '')?.[1];
    if (expected !== undefined && expected !== 'none') expect(expected, fault.expected).toMatch(/[가-힣]/);
  }
});

test('names and numbers stay, lists of names are not translated, and what has no Korean is left', () => {
  expect(koFault({ message: '“titel” is not a field of this place', hint: 'did you mean title?' })).toBe(
    '“titel”: 이 자리에 없는 항목입니다 (“title”입니까?)',
  );
  expect(koFault({ message: 'wiod1999 is not a data set here', expected: 'wiod2014, world2023' })).toBe(
    'wiod1999: 여기에 없는 데이터 세트입니다 (필요한 값: wiod2014, world2023)',
  );
  expect(koFault({ message: 'something else altogether' })).toBeUndefined();
});

/** A piece of a talks file in all the ways of writing that YAML has. */
const WRITTEN = `%YAML 1.2
---
talks: korea-us # with a remark
title: { en: "Korea\\u0020and", ko: '한국' }
parties: &both
  KOR: { name: Korea, region: KOR }
  USA:
    name: >-
      United
      States
issues:
- id: autos
  options: [keep, "zero", !!str 25%]
  again: *both
? note
: |
  One line,
  another.
`;
const SIGNS = [
  ...':-?[]{},&*!|>\'"%@`# \t\n',
  ': ',
  '- ',
  '---\n',
  '...\n',
  '&a ',
  '*b',
  '!x ',
  '\n  ',
  '\\q',
  '%TAG !\n',
];

test('whatever the YAML parser says of a damaged file has its Korean', () => {
  const said = new Set<string>();
  const damage = fc.record({ at: fc.nat(WRITTEN.length), drop: fc.nat(6), put: fc.constantFrom('', ...SIGNS) });
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
      const text = damages.reduce(
        (whole, { at, drop, put }) => whole.slice(0, at) + put + whole.slice(at + drop),
        WRITTEN,
      );
      const read = readDocument(text, 'talks.yaml', z.unknown());
      for (const fault of read.ok ? [] : read.issues) {
        said.add(fault.message.replace(/[^A-Za-z ].*/s, ''));
        expect(koFault(fault), fault.message).toMatch(/[가-힣]/);
      }
    }),
    { numRuns: 1500 },
  );
  expect(said.size).toBeGreaterThan(20);
});
