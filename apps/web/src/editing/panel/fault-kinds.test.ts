import { readFileSync } from 'node:fs';
import { parseTalks, readTalks } from '@parley/talks';
import { describe, expect, test } from 'vitest';
import { FAULT_KINDS } from './fault-kinds.data.js';

const example = readFileSync(new URL('../../../../../examples/korea-us-2025/talks.yaml', import.meta.url), 'utf8');

/** Codes of what is wrong with the example after a change that must change it. */
function codes(from: string | RegExp, to: string): string[] {
  const text = example.replace(from, to);
  expect(text).not.toBe(example);
  const parsed = parseTalks(text, 'talks.yaml');
  if (!parsed.ok) return parsed.issues.map(({ code }) => code);
  const read = readTalks(text, 'talks.yaml', []);
  return read.ok ? [] : read.issues.map(({ code }) => code);
}

describe('every fault that a slip of the pen makes', () => {
  test.each([
    ['syntax', /^talks: .*$/m, 'talks: ['],
    ['missing', /^title: .*$/m, ''],
    ['unknown-key', /^title: /m, 'titel: x\ntitle: '],
    ['type', /^as_of: .*$/m, 'as_of: [1]'],
    ['value', /stance: demands/, 'stance: wishes'],
    ['unknown-party', /party: KOR/, 'party: KRO'],
    ['unknown-source', /source: [a-z0-9-]+ }/, 'source: nowhere }'],
    ['unknown-dataset', /dataset: world2023/, 'dataset: world1999'],
    ['date', /^as_of: .*$/m, 'as_of: 2020-01-01'],
  ])('has a name in Korean: %s', (code, from, to) => {
    const found = codes(from, to);
    expect(found).toContain(code);
    for (const one of found) expect(FAULT_KINDS[one], one).toMatch(/[가-힣]/);
  });
});
