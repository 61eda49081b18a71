import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { koUnreadable } from './ko-unreadable.js';

const READER = new URL('../../../../packages/reader/src/document/', import.meta.url);

test('every kind of file that the reader tells has its Korean words', () => {
  const source = readdirSync(READER)
    .filter((name) => name.endsWith('.ts') && !name.includes('.test.') && !name.includes('.fixture.'))
    .map((name) => readFileSync(new URL(name, READER), 'utf8'))
    .join('\n');
  const kinds = [
    ...[...source.matchAll(/what: '([^']+)'/g)].map(([, kind]) => kind),
    ...[...source.matchAll(/unreadable\([^,]+, '(an? [^']+)'/g)].map(([, kind]) => kind),
    ...[...source.matchAll(/return '(an? [^']+)';/g)].map(([, kind]) => kind),
  ];
  const hints = [...source.matchAll(/unreadable\([^,\n]+, [^,\n]+, '([^']+)'/g)].map(([, hint]) => hint ?? '');
  expect(kinds.length).toBeGreaterThan(30);
  expect(hints.length).toBeGreaterThan(5);
  for (const kind of kinds) expect(koUnreadable(`this looks like ${kind}`)).not.toContain(kind);
  for (const hint of hints) expect(koUnreadable(hint)).not.toBe(hint);
  expect(koUnreadable('the document is too large: 5 bytes, at most 3')).toBe(
    '문서가 너무 큽니다: 5바이트, 최대 3바이트',
  );
});
