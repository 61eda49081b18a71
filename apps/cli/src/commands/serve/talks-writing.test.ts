import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newTalksText } from '@parley/talks';
import { describe, expect, test } from 'vitest';
import { checkTalksFile } from '../../files/talks.js';
import { writeNewTalks } from './new-talks.js';
import { talksWriting } from './talks-writing.js';

const EXAMPLE = readFileSync(new URL('../../../../../examples/korea-us-2025/talks.yaml', import.meta.url), 'utf8');
const folder = () => mkdtempSync(join(tmpdir(), 'parley-serve-'));

describe('writing talks from the workbench', () => {
  test('a text is written when its schema accepts it; faults come with their line', async () => {
    const file = join(folder(), 'talks.yaml');
    writeFileSync(file, EXAMPLE);
    const writing = talksWriting(file);
    expect(writing.faults(EXAMPLE)).toEqual([]);
    expect(writing.faults(EXAMPLE.replace('category: tariff', 'category: tarif'))).toEqual([
      {
        message: expect.stringMatching(/talks\.yaml:\d+:5 issues\.auto-tariff\.category: .*did you mean tariff/),
        line: expect.any(Number),
        column: 5,
      },
    ]);
    await writing.write(`${EXAMPLE}# a note\n`);
    expect(readFileSync(file, 'utf8')).toBe(`${EXAMPLE}# a note\n`);
  });
  test('events are held against the log’s schema and added as lines', async () => {
    const place = folder();
    const writing = talksWriting(join(place, 'talks.yaml'));
    const event = { event: 'claim-accepted', at: '2026-01-15T10:00:00Z', by: 'Kim', claim: 'c1' };
    expect(writing.eventFaults('{"event":"claim-forgotten"}')).toHaveLength(1);
    expect(writing.eventFaults('\n')).toEqual([{ message: 'there is no event' }]);
    expect(writing.eventFaults(JSON.stringify(event))).toEqual([]);
    await writing.append(JSON.stringify(event));
    await writing.append(JSON.stringify({ ...event, claim: 'c2' }));
    const lines = readFileSync(join(place, 'log/record.jsonl'), 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { claim: string }).claim)).toEqual(['c1', 'c2']);
  });
  test('a document is kept under the fingerprint of its text only', async () => {
    const place = folder();
    const writing = talksWriting(join(place, 'talks.yaml'));
    expect(writing.documentFault('0123456789abcdef', 'text')).toMatch(/document 982d9e3eb996f559/);
    expect(writing.documentFault('982d9e3eb996f559', 'text')).toBeUndefined();
    await writing.keepDocument('982d9e3eb996f559', 'text');
    expect(readFileSync(join(place, 'documents/982d9e3eb996f559.txt'), 'utf8')).toBe('text');
  });
});

describe('new talks', () => {
  const text = newTalksText({
    title: 'Japan and Germany',
    asOf: '2026-01-15',
    dataset: 'wiod2014',
    parties: [
      { code: 'JPN', name: 'Japan' },
      { code: 'DEU', name: 'Germany' },
    ],
    issues: [{ kind: 'form', into: 'JPN', from: 'DEU' }],
  });
  test('get a folder of their own, never that of others, and pass the checks', async () => {
    const parent = folder();
    const first = await writeNewTalks(parent, text, new Set());
    const second = await writeNewTalks(parent, text, new Set());
    const third = await writeNewTalks(parent, text, new Set(['japan-and-germany-3']));
    expect([first, second, third]).toEqual(
      ['japan-and-germany', 'japan-and-germany-2', 'japan-and-germany-4'].map((name) => ({
        file: join(parent, name, 'talks.yaml'),
      })),
    );
    expect(readdirSync(join(parent, 'japan-and-germany')).sort()).toEqual(['.gitignore', 'talks.yaml']);
    if ('file' in first) expect(checkTalksFile(first.file).read.ok).toBe(true);
  });
  test('are not written when they are not talks', async () => {
    const parent = folder();
    expect(await writeNewTalks(parent, 'talks: ../../x\n', new Set())).toEqual({
      faults: expect.arrayContaining([expect.objectContaining({ line: 1 })]),
    });
    expect(readdirSync(parent)).toEqual([]);
  });
});
