import { readFileSync } from 'node:fs';
import type { InputIssue } from '@parley/input';
import { parseTalks, readTalks } from '@parley/talks';
import { describe, expect, test } from 'vitest';
import { koFault } from '../../i18n/faults/ko-faults.js';
import { FAULT_KINDS } from './fault-kinds.data.js';

const example = readFileSync(new URL('../../../../../examples/korea-us-2025/talks.yaml', import.meta.url), 'utf8');

/** What is wrong with the example after a change that must change it. */
function faults(from: string | RegExp, to: string): readonly InputIssue[] {
  const text = example.replace(from, to);
  expect(text).not.toBe(example);
  const parsed = parseTalks(text, 'talks.yaml');
  if (!parsed.ok) return parsed.issues;
  const read = readTalks(text, 'talks.yaml', []);
  return read.ok ? [] : read.issues;
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
    ['value', /stance: demands/, 'stance: demand'],
    ['range', /low: -0.03, central/, 'low: 0.03, central'],
    ['value', /rate: "?\d+%"?/, 'rate: 25'],
    ['value', /rate: "?\d+%"?/, 'rate: high'],
  ])('is said in Korean: %s', (code, from, to) => {
    const found = faults(from, to);
    expect(found.map((fault) => fault.code)).toContain(code);
    for (const fault of found) {
      expect(FAULT_KINDS[fault.code], fault.code).toMatch(/[가-힣]/);
      // What the YAML parser says stays as it is.
      if (fault.code !== 'syntax') expect(koFault(fault), fault.message).toMatch(/[가-힣]/);
    }
  });
});
