import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { parley, parleyJson } from './run-parley.js';

const EXAMPLE = fileURLToPath(new URL('../../../examples/korea-us-2025', import.meta.url));
const folders: string[] = [];
let talks: string;

beforeEach(() => {
  talks = mkdtempSync(join(tmpdir(), 'parley-talks-'));
  folders.push(talks);
  cpSync(EXAMPLE, talks, { recursive: true });
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const BEEF = `Minister says no to beef demand

SEOUL, April 22, 2025 - Trade Minister Ahn Duk-geun said on Tuesday that Korea will not lift its age limit on U.S. beef.
"We cannot accept the demand to open our beef market further," Ahn told reporters.
`;

const document = (name: string, text: string) => {
  const file = join(talks, name);
  writeFileSync(file, text);
  return file;
};
const add = (file: string, ...more: string[]) =>
  parleyJson('talks', 'add', talks, file, '--by', 'Kim', '--at', '2025-04-23', ...more);
type News = { news: string; claim: { claim: string; kind: string; subject?: string; stance?: string } };
const position = ({ documents }: { documents: { claims: News[] }[] }, subject: string) =>
  documents[0]?.claims.find(({ claim }) => claim.kind === 'position' && claim.subject === subject);

describe('parley talks', () => {
  test('add proposes claims into the log, and a second time nothing', async () => {
    const first = await add(document('beef.txt', BEEF));
    expect(position(first, 'beef')).toMatchObject({
      claim: { stance: 'rejects', party: 'KOR', issue: 'beef-age-rule' },
    });
    const log = readFileSync(join(talks, 'log/record.jsonl'), 'utf8');
    expect(
      log
        .split('\n')
        .filter(Boolean)
        .every((line) => JSON.parse(line).by === 'Kim'),
    ).toBe(true);
    const again = await add(document('same.txt', BEEF));
    expect(again.documents[0].status).toBe('on record');
    expect(readFileSync(join(talks, 'log/record.jsonl'), 'utf8')).toBe(log);
  });
  test('a proposed claim shows in the matrix and changes no print; an accepted one does', async () => {
    const before = (await parley('brief', talks)).out;
    const found = position(await add(document('beef.txt', BEEF)), 'beef');
    const id = found?.claim.claim ?? '';
    expect((await parley('talks', 'matrix', talks, '--on', '2025-04-23')).out).toMatch(
      /beef-age-rule +rejects .*proposed/,
    );
    expect((await parley('brief', talks)).out).toBe(before);
    await parley('talks', 'accept', talks, id, '--by', 'Park', '--why', 'heard it myself');
    const brief = (await parley('brief', talks)).out;
    expect(brief).not.toBe(before);
    expect(brief).toContain('Minister says no to beef demand');
    const matrix = await parleyJson('talks', 'matrix', talks, '--on', '2025-04-23');
    const row = matrix.issues.find(({ issue }: { issue: string }) => issue === 'beef-age-rule');
    expect(row.cells[0].last).toMatchObject({ stance: 'rejects', state: 'accepted', claim: id });
  });
  test('edits keep the original; a rejected claim counts nowhere; any past day can be shown', async () => {
    const id = position(await add(document('beef.txt', BEEF)), 'beef')?.claim.claim ?? '';
    await parley(
      'talks',
      'edit',
      talks,
      id,
      'stance=open',
      'strength=soft',
      '--at',
      '2025-04-24',
      '--why',
      'it was a hint',
    );
    const { claims } = await parleyJson('talks', 'claims', talks);
    const edited = claims.find(({ claim }: News) => claim.claim === id);
    expect(edited).toMatchObject({
      claim: { stance: 'open' },
      original: { stance: 'rejects' },
      edited: ['stance', 'strength'],
    });
    await parley('talks', 'reject', talks, id, '--at', '2025-04-25');
    const cell = async (...more: string[]) => {
      const { issues } = await parleyJson('talks', 'matrix', talks, '--on', '2025-04-23', ...more);
      return issues
        .find(({ issue }: { issue: string }) => issue === 'beef-age-rule')
        .cells[0].statements.map(({ stance, claim }: { stance: string; claim: string }) => [stance, claim]);
    };
    expect(await cell('--known-on', '2025-04-22')).toEqual([]);
    expect(await cell('--known-on', '2025-04-23')).toContainEqual(['rejects', id]);
    expect(await cell('--known-on', '2025-04-24')).toContainEqual(['open', id]);
    expect(await cell()).not.toContainEqual(['open', id]);
  });
  test('a reworded copy counts as one source with its original', async () => {
    const long =
      BEEF +
      'The ministry published the answer on its website and sent it to farm groups, whose leaders had asked for it. '.repeat(
        4,
      );
    await add(document('one.txt', long));
    const copy = await add(
      document('two.txt', long.replace('Minister says no to beef demand', 'No more beef, Seoul says')),
    );
    expect(copy.documents[0]).toMatchObject({ status: 'copy', claims: [] });
    expect(copy.documents[0].same_source_as).not.toBeNull();
  });
  test('since tells what changed, history how a stance moved', async () => {
    await add(document('beef.txt', BEEF), '--accept');
    const since = await parleyJson('talks', 'since', talks, '2025-04-22');
    expect(since.documents).toHaveLength(1);
    expect(since.stances.map(({ party, issue }: Record<string, string>) => `${party} ${issue}`)).toContain(
      'KOR beef-age-rule',
    );
    const history = await parley('talks', 'history', talks, 'KOR', 'beef-age-rule');
    expect(history.out).toMatch(/rejects .*2025-04-22/);
  });
  test('what has to be worked out stays proposed and says so, even where all else is accepted at once', async () => {
    const text = `${BEEF}\nThe United States imposed a 25% tariff on cars from South Korea. A tariff of 50% on steel took effect in June.\n`;
    const added = await parley('talks', 'add', talks, document('duties.txt', text), '--accept');
    const states = (await parleyJson('talks', 'claims', talks)).claims.map(({ state }: { state: string }) => state);
    const of = (wanted: string) => states.filter((state: string) => state === wanted).length;
    expect(added.out).toContain(`${states.length} claims: ${of('accepted')} accepted, ${of('proposed')} proposed`);
    const { claims } = await parleyJson('talks', 'claims', talks, '--kind', 'measure');
    expect(
      claims.map(({ state, claim }: { state: string; claim: { rate_pct: number } }) => [claim.rate_pct, state]),
    ).toEqual([
      [25, 'accepted'],
      [50, 'proposed'],
    ]);
    const { out } = await parley('talks', 'claims', talks, '--state', 'proposed', '--kind', 'measure');
    expect(out).toContain('inferred: imposer, target');
  });
  test('a dry run writes nothing', async () => {
    await add(document('beef.txt', BEEF), '--dry-run');
    expect(existsSync(join(talks, 'log'))).toBe(false);
  });
  test.each<[string, string[], string]>([
    ['an unknown claim', ['accept', 'TALKS', 'nothing'], 'there is no claim nothing'],
    ['an unknown issue', ['history', 'TALKS', 'KOR', 'beef'], 'there is no issue beef'],
    ['a day that is none', ['since', 'TALKS', '2025-02-30'], '2025-02-30 is not a day'],
    ['an unknown source', ['add', 'TALKS', 'TALKS/talks.yaml', '--source', 'x'], 'there is no source x'],
    ['no document', ['add', 'TALKS'], 'no document is named'],
    ['nothing to watch', ['watch', 'TALKS'], 'nothing is named to watch'],
  ])('%s is refused, with what was expected', async (_, args, message) => {
    const { code, notes } = await parley('talks', ...args.map((arg) => arg.replace('TALKS', talks)));
    expect([code, notes]).toEqual([1, expect.stringContaining(message)]);
  });
  test('a damaged line of the log is reported and the rest stays in use', async () => {
    await add(document('beef.txt', BEEF), '--accept');
    const log = join(talks, 'log/record.jsonl');
    writeFileSync(log, `${readFileSync(log, 'utf8')}{"event":"claim-acc`);
    const { code, out, notes } = await parley('talks', 'matrix', talks);
    expect([code, notes]).toEqual([0, expect.stringMatching(/record\.jsonl:\d+:1.*damaged/)]);
    expect(out).toContain('beef-age-rule');
  });
});
