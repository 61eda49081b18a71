import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compiledRules } from './rules.js';

test('the reading rules in one file are what the rule files say (npm run rules)', () => {
  expect(readFileSync(new URL('../data/reading-rules/rules.json', import.meta.url), 'utf8')).toBe(compiledRules());
});
