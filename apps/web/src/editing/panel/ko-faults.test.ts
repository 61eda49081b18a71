import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
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
  expect(koFault({ message: 'Unexpected flow-map-end token' })).toBeUndefined();
});
