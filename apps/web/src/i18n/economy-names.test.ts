import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { economyName } from './economy-names.js';

const RULES = new URL('../../../../data/reading-rules/economies.yaml', import.meta.url);

test('economies are named in both languages by the code that the rules give them', () => {
  const { economies } = parse(readFileSync(RULES, 'utf8')) as { economies: Readonly<Record<string, unknown>> };
  const unnamed = Object.keys(economies).filter(
    (code) => !(/\p{Lu}/u.test(economyName('en', code) ?? '') && /[가-힣]/u.test(economyName('ko', code) ?? '')),
  );
  // Blocs have no code of their own in ISO 3166 and are known by their letters.
  expect(unnamed).toEqual(['MERCOSUR', 'EFTA', 'GCC', 'EAEU', 'ASEAN', 'SACU']);
  expect(economyName('en', 'VNM')).toBe('Vietnam');
  expect(economyName('ko', 'VNM')).toBe('베트남');
  expect(economyName('en', 'ROW')).toBeUndefined();
});
