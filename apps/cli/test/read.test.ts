import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parley, parleyJson } from './run-parley.js';

const ARTICLE = fileURLToPath(new URL('../../../../shared/reference/article-korea-us-2plus2.txt', import.meta.url));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-read-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const written = (name: string, text: string | Uint8Array) => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

const RELEASE = `Ministry rejects beef demand

SEOUL, May 2, 2025 - Trade Minister Ahn Duk-geun said on Friday that Korea will not lift its age limit on U.S. beef.
"We cannot accept the demand to open our beef market further," he told reporters.
Washington imposes a 25 percent tariff on Korean automobiles.
`;

describe('a report that does not say its year', () => {
  const WIRE =
    'SEOUL, May 2 (Agency) - Trade Minister Ahn Duk-geun said on Friday that Korea will not open its beef market.\n';
  test('says what gives it, and has its days once it is given', async () => {
    const file = written('wire.txt', WIRE);
    expect((await parley('read', file)).out).toContain('--published YEAR-MONTH-DAY gives its day');
    const dated = (await parley('read', file, '--published', '2025-05-02')).out;
    expect(dated).not.toContain('--published');
    expect(dated).toContain('2025-05-02');
  });
});

describe.skipIf(!existsSync(ARTICLE))('the article on the Korea–US 2+2', () => {
  let document: Awaited<ReturnType<typeof parleyJson>>;
  let text: string;
  beforeAll(async () => {
    const read = await parleyJson('read', ARTICLE);
    [document] = read.documents;
    text = readFileSync(ARTICLE, 'utf8').replaceAll('\r\n', '\n');
  });
  test('five people with their roles and parties', () => {
    expect(
      document.people.map(({ name, role, party }: { name: string; role: string; party: string }) => [
        name,
        role,
        party,
      ]),
    ).toEqual([
      ['Choi Sang-mok', 'Deputy Prime Minister for Economic Affairs', 'KOR'],
      ['Ahn Duk-geun', 'Minister of Trade, Industry and Energy', 'KOR'],
      ['Scott Becerra', 'Treasury Secretary', 'USA'],
      ['Jamieson Greer', 'USTR Representative', 'USA'],
      [expect.stringContaining('Trump'), 'President', 'USA'],
    ]);
  });
  test('five organisations and eight issues, none of them the reciprocal duty', () => {
    expect(new Set(document.organisations.map(({ name }: { name: string }) => name))).toEqual(
      new Set(['USTR', 'Samsung', 'Naver', 'Google', 'Microsoft']),
    );
    expect(new Set(document.issues.map(({ issue }: { issue: string }) => issue))).toEqual(
      new Set([
        'tariffs',
        'auto-tariff',
        'beef',
        'map-data',
        'defence-cost',
        'sectoral-cooperation',
        'fta-revision',
        'economic-framework',
      ]),
    );
    const cooperation = document.issues.find(({ issue }: { issue: string }) => issue === 'sectoral-cooperation');
    expect(cooperation.topics.map(({ topic }: { topic: string }) => topic)).toEqual(
      expect.arrayContaining([
        'semiconductors',
        'artificial-intelligence',
        'shipbuilding',
        'space',
        'defence-industry',
      ]),
    );
    expect(JSON.stringify(document)).not.toMatch(/reciprocal/i);
  });
  test('one measure: 25 % on automobiles, by the United States on Korea', () => {
    expect(document.measures).toMatchObject([{ rate_pct: 25, product: 'automobiles', imposer: 'USA', target: 'KOR' }]);
  });
  test('defence cost sharing: excluded by Ahn, linked by the US side and by Trump', () => {
    const said = document.positions
      .filter(({ issue }: { issue: string }) => issue === 'defence-cost')
      .map(({ speaker, party, stance, capacity }: Record<string, string>) => [speaker, party, stance, capacity]);
    expect(said).toEqual([
      ['Ahn Duk-geun', 'KOR', 'excludes', 'government'],
      [expect.anything(), 'USA', 'links', 'unnamed-official'],
      [expect.stringContaining('Trump'), 'USA', 'links', 'government'],
    ]);
  });
  test('the slip, with the right name and what says so', () => {
    const slip = document.slips.find(({ kind }: { kind: string }) => kind === 'office-holder');
    expect(slip).toMatchObject({
      as_stated: expect.stringContaining('Scott Becerra'),
      expected: expect.stringContaining('Scott Bessent'),
    });
    expect(slip.evidence).toMatch(/2025-01-28/);
  });
  test('every span is of the text, every quote its exact substring', () => {
    for (const { quote } of document.positions) {
      expect(quote.state).toBe('verified');
      expect(text.slice(quote.start, quote.end)).toBe(quote.text);
    }
    for (const { name, spans } of document.organisations) {
      for (const [start, end] of spans) expect(text.slice(start, end)).toBe(name);
    }
  });
});

describe('parley read', () => {
  test('prints what a document says, with its quotes', async () => {
    const { out, code } = await parley('read', written('release.txt', RELEASE));
    expect(code).toBe(0);
    expect(out).toContain('Ahn Duk-geun');
    expect(out).toMatch(/rejects beef/);
    expect(out).toMatch(/25 % +automobiles +USA on KOR/);
  });
  test('a duty that the ledger knows otherwise is a doubt, with the law', async () => {
    const file = written('wrong-rate.txt', RELEASE.replace('25 percent', '35 percent'));
    const { documents } = await parleyJson('read', file);
    expect(documents[0].slips).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'rate', expected: '25 % on automobiles on 2025-05-02' }),
      ]),
    );
  });
  test('rules of one’s own add issues, phrases and names', async () => {
    const rules = written(
      'own.yaml',
      'issues:\n  ginseng: { category: agriculture, label: { en: Ginseng, ko: 인삼 }, phrases: [ginseng quota] }\norganisations:\n  - { kind: association, party: KOR, names: [[Ginseng Board of Geumsan]] }\n',
    );
    const file = written('ginseng.txt', 'The Ginseng Board of Geumsan wants the ginseng quota to go.\n');
    const { documents } = await parleyJson('read', file, '--rules', rules);
    expect(documents[0].issues.map(({ issue }: { issue: string }) => issue)).toContain('ginseng');
    expect(documents[0].organisations.map(({ name }: { name: string }) => name)).toContain('Ginseng Board of Geumsan');
    const { code, notes } = await parley('read', file, '--rules', written('bad.yaml', 'issues:\n  x: { label: 3 }\n'));
    expect([code, notes]).toEqual([1, expect.stringMatching(/bad\.yaml:2:\d+ issues\.x/)]);
  });
  test('a folder: copies count once, what cannot be read is named and the rest is read', async () => {
    const many = join(folder, 'many');
    mkdirSync(many, { recursive: true });
    const body =
      'Korea and the United States met in Washington to discuss duties on automobiles and steel, and agreed to meet again. '.repeat(
        3,
      );
    writeFileSync(join(many, 'a.txt'), RELEASE + body);
    writeFileSync(join(many, 'b.txt'), `Reprinted\n\n${RELEASE}${body}`);
    writeFileSync(join(many, 'c.png'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    const { code, out, notes } = await parley('read', many);
    expect(code).toBe(1);
    expect(out).toContain('2 documents, 1 independent sources');
    expect(notes).toMatch(/c\.png.*PNG/);
  });
  test('goes on where it stopped, and reads again what has changed', async () => {
    const many = join(folder, 'resume');
    mkdirSync(many, { recursive: true });
    for (const name of ['a', 'b', 'c']) writeFileSync(join(many, `${name}.txt`), `${RELEASE}${name}\n`);
    const out = join(folder, 'finished.jsonl');
    const first = await parley('read', many, '--out', out, '--json');
    const lines = readFileSync(out, 'utf8').split('\n');
    expect(lines).toHaveLength(4);
    // Cut off while the third was written.
    writeFileSync(out, `${lines.slice(0, 2).join('\n')}\n${lines[2]?.slice(0, 40)}`);
    expect((await parley('read', many, '--out', out, '--json')).out).toBe(first.out);
    expect(readFileSync(out, 'utf8').split('\n')).toHaveLength(4);
    writeFileSync(join(many, 'b.txt'), `${RELEASE.replace('beef', 'rice')}b\n`);
    expect((await parley('read', many, '--out', out, '--json')).out).not.toBe(first.out);
  });
  test('what is not there, and a file that is no file of readings', async () => {
    expect(await parley('read', join(folder, 'nowhere.txt'))).toMatchObject({
      code: 1,
      notes: expect.stringContaining('there is no such file'),
    });
    const other = written('other.jsonl', '{"a":1}\n');
    expect(await parley('read', written('x.txt', RELEASE), '--out', other)).toMatchObject({
      code: 1,
      notes: expect.stringContaining('not a file of documents read'),
    });
    expect(readFileSync(other, 'utf8')).toBe('{"a":1}\n');
  });
});

describe('parley read on threads', () => {
  let many: string;
  let here: Awaited<ReturnType<typeof parley>>;
  beforeAll(async () => {
    many = join(folder, 'threads');
    mkdirSync(many, { recursive: true });
    for (let i = 0; i < 12; i += 1)
      writeFileSync(join(many, `${i + 10}.txt`), `Number ${i}\n\n${RELEASE}${'More of it. '.repeat(i * 5)}`);
    writeFileSync(join(many, '14-broken.png'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    here = await parley('read', many, '--workers', '0', '--json');
  });
  test('the same bytes in the same order, and the same notes', async () => {
    expect(here.code).toBe(1);
    expect(await parley('read', many, '--workers', '2', '--json')).toEqual(here);
  });
  test('what was read before is gone on with', async () => {
    const out = join(folder, 'threads.jsonl');
    await parley('read', join(many, '10.txt'), '--out', out);
    expect(await parley('read', many, '--workers', '2', '--out', out, '--json')).toEqual(here);
    expect(readFileSync(out, 'utf8').split('\n')).toHaveLength(13);
  });
});
