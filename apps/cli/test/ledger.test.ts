/** `parley tariff`, `exposure`, `effects` and ledgers in `check` and `data`, by their contract. */

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parley, parleyJson } from './run-parley.js';

const folder = mkdtempSync(join(tmpdir(), 'parley-ledger-'));
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const KOREA = `ledger: korea-beef
title: Korea, beef
importer: KOR
covers: { from: 2012-03-15, to: 2026-12-31 }
base: { edition: "none at hand" }
lists:
  beef: { title: Beef, codes: ["0201", "0202"] }
measures:
  - { id: beef-40, authority: Beef duty, into: KOR, from: "*", products: beef, rate: 40%, kind: replaces, in_force: 2012-03-15 }
  - { id: beef-korus, authority: Beef duty, into: KOR, from: USA, products: beef, rate: 2.7%, kind: replaces, in_force: 2025-01-01, ended: 2025-12-31 }
quotas:
  - { id: safeguard, title: Safeguard, authority: KORUS, kind: tariff-rate, into: KOR, from: USA, products: beef, volume: 342000, unit: t, per: year }
`;

describe('parley tariff', () => {
  test('the example of the contract: a Korean car on 1 May 2025', async () => {
    const report = await parleyJson('tariff', 'KOR', 'USA', '87032301', '--on', '2025-05-01');
    expect(report).toMatchObject({
      exporter: 'KOR',
      importer: 'USA',
      hs: '87032301',
      on: '2025-05-01',
      total_rate: 0.25,
    });
    expect(report.stack).toMatchObject([
      { authority: 'KORUS', rate: 0, from: '2012-03-15', to: null },
      { authority: 'Section 232', rate: 0.25, from: '2025-04-03', to: '2025-10-31' },
    ]);
    expect(report.stack[1].legal).toMatch(/Proclamation 10908/);
    const reciprocal = report.not_applied.find(({ measure }: { measure: string }) => measure === 'reciprocal-10');
    expect(reciprocal).toMatchObject({ authority: 'IEEPA reciprocal' });
    expect(reciprocal.why).toMatch(/^Section 232 goods are excluded/);
    // Korea’s line 8703.23.01 of 2024, US Census.
    expect(report.imports_2024_usd).toBeGreaterThan(10e9);
  });

  test('dots and length do not matter; the same question gives the same bytes', async () => {
    const plain = await parley('tariff', 'KOR', 'USA', '87032301', '--on', '2025-05-01', '--json');
    const dotted = await parley('tariff', 'KOR', 'USA', '8703.23.01', '--on', '2025-05-01', '--json');
    expect(dotted.out).toBe(plain.out);
    expect(await parleyJson('tariff', 'KOR', 'USA', '870323', '--on', '2025-05-01')).toMatchObject({
      total_rate: 0.25,
    });
  });

  test('the print says what applies, what does not and why', async () => {
    const { out } = await parley('tariff', 'KOR', 'USA', '87032301', '--on', '2025-05-01');
    expect(out).toMatch(/KORUS .*base duty/);
    expect(out).toMatch(/Section 232 goods are excluded/);
    expect(out).toMatch(/suspended after 2025-04-09/);
  });

  test('measures of a file stand in the place of the ledger’s', async () => {
    const measures = file(
      'cut.yaml',
      'measures: [{ authority: Section 232, subject: autos, into: USA, from: KOR, products: autos, rate: 15% }]',
    );
    const on = ['--on', '2025-05-01', '--measures', measures];
    expect((await parleyJson('tariff', 'KOR', 'USA', '87032301', ...on)).total_rate).toBe(0.15);
    // Named partners only: a Japanese car pays what it paid, 2.5 % and 25 %.
    expect((await parleyJson('tariff', 'JPN', 'USA', '87032301', ...on)).total_rate).toBeCloseTo(0.275, 12);
  });

  test('a day after the ledger’s last is answered, and says so', async () => {
    const { code, notes } = await parley('tariff', 'KOR', 'USA', '87032301', '--on', '2026-12-01');
    expect(code).toBe(0);
    expect(notes).toMatch(/last brought up to date on 2026-07-31/);
  });

  test('the duty on a partner that the ledger does not follow says so', async () => {
    const { notes } = await parley('tariff', 'JPN', 'USA', '87032301', '--on', '2025-09-20');
    expect(notes).toMatch(/follows the duties on KOR: of those on others it knows only what falls on everyone/);
    expect((await parley('tariff', 'KOR', 'USA', '87032301', '--on', '2025-09-20')).notes).toBe('');
  });

  test.each<[string, string[], RegExp]>([
    [
      'a code that does not exist',
      ['KOR', 'USA', '87039999', '--on', '2025-05-01'],
      /8703\.99\.99 is not a line.*did you mean 8703\.90\.01/,
    ],
    ['a code of seven digits', ['KOR', 'USA', '8703230', '--on', '2025-05-01'], /expected 2, 4, 6, 8 or 10 digits/],
    ['a chapter that does not exist', ['KOR', 'USA', '770111', '--on', '2025-05-01'], /without 77/],
    ['a day before any data', ['KOR', 'USA', '87032301', '--on', '2017-12-31'], /before the first day.*2018-01-01/],
    ['a day that is none', ['KOR', 'USA', '87032301', '--on', '2025-02-30'], /2025-02-30 is not a day/],
    ['an economy that is none', ['KRO', 'USA', '87032301', '--on', '2025-05-01'], /did you mean KOR/],
    ['an importer without a ledger', ['KOR', 'JPN', '87032301', '--on', '2025-05-01'], /no ledger of JPN/],
    ['its own goods', ['USA', 'USA', '87032301', '--on', '2025-05-01'], /does not charge duties on its own goods/],
    [
      'a reading that is none',
      ['KOR', 'USA', '87032301', '--on', '2025-05-01', '--according-to', 'budgetlab'],
      /did you mean budget-lab/,
    ],
  ])('%s: exit 1', async (_, args, message) => {
    const { code, out, notes } = await parley('tariff', ...args, '--json');
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(notes).toMatch(message);
  });

  test('without a day: exit 2', async () => {
    expect((await parley('tariff', 'KOR', 'USA', '87032301')).code).toBe(2);
  });
});

describe('parley exposure', () => {
  test('the fields of the contract, adding up', async () => {
    const report = await parleyJson('exposure', 'KOR', 'USA', '--on', '2025-04-24', '--top', '5');
    expect(report).toMatchObject({
      exporter: 'KOR',
      importer: 'USA',
      on: '2025-04-24',
      imports_2024_usd: 130_458_735_626,
    });
    expect(report.base_rate).toBeCloseTo(0.0019, 4);
    expect(report.products).toHaveLength(5);
    const sum = (rows: { rate: number }[]) => rows.reduce((total, { rate }) => total + rate, 0);
    expect(sum(report.by_authority)).toBeCloseTo(report.additional_rate, 9);
    const bySector = report.by_sector.reduce(
      (total: number, { duty_usd }: { duty_usd: number }) => total + duty_usd,
      0,
    );
    expect(bySector / report.imports_2024_usd).toBeCloseTo(report.additional_rate, 8);
    for (const { against, parts, additional_rate, against_additional_rate } of report.differences) {
      expect(['budget-lab', 'tradewartracker']).toContain(against);
      const apart = parts.reduce((total: number, part: { rate_difference: number }) => total + part.rate_difference, 0);
      expect(apart).toBeCloseTo(additional_rate - against_additional_rate, 9);
    }
  });

  test('with that author’s lists and dates, the independent series to 0.001 percentage points', async () => {
    // tradewartracker, import-weighted additional duty on Korea.
    for (const [on, percent] of [
      ['2025-03-12', 1.3586],
      ['2025-04-03', 10.3615],
      ['2025-06-04', 16.0513],
    ] as const) {
      const report = await parleyJson('exposure', 'KOR', 'USA', '--on', on, '--according-to', 'tradewartracker');
      expect(Math.abs(100 * report.additional_rate - percent)).toBeLessThan(0.001);
    }
  });

  test('what makes the difference is named: on 24 April 2025 the day of the duty on parts', async () => {
    const { out } = await parley('exposure', 'KOR', 'USA', '--on', '2025-04-24');
    expect(out).toMatch(/date .*Section 232 autos is charged by tradewartracker only: in force from 2025-05-03/);
  });

  test('over time: a row for each day of change', async () => {
    const { rows } = await parleyJson('exposure', 'KOR', 'USA', '--from', '2025-04-01', '--to', '2025-04-30');
    expect(rows.map(({ date }: { date: string }) => date)).toEqual([
      '2025-04-01',
      '2025-04-03',
      '2025-04-05',
      '2025-04-09',
      '2025-04-10',
      '2025-04-11',
    ]);
    // The 25 % of 9 April lasted one day.
    expect(rows[4].additional_rate).toBeCloseTo(rows[2].additional_rate, 12);
    expect(rows[3].additional_rate).toBeGreaterThan(rows[4].additional_rate);
  });

  test.each<[string, string[], number, RegExp]>([
    ['neither day nor days', ['KOR', 'USA'], 2, /--on/],
    ['both', ['KOR', 'USA', '--on', '2025-04-24', '--from', '2025-01-01'], 2, /does not go/],
    ['days the wrong way round', ['KOR', 'USA', '--from', '2025-04-24', '--to', '2025-01-01'], 1, /before/],
    ['a partner known only in a group', ['DEU', 'USA', '--on', '2025-04-24'], 1, /no imports from DEU/],
  ])('%s', async (_, args, code, message) => {
    expect(await parley('exposure', ...args)).toMatchObject({ code, notes: expect.stringMatching(message) });
  });
});

describe('parley effects', () => {
  test('a schedule that does not change has no effects', async () => {
    const report = await parleyJson('effects', 'USA', '--from', '2025-05-10', '--to', '2025-05-20');
    expect(report).toMatchObject({ products_changed: 0, welfare_usd: 0, products: [] });
  });

  test('a duty on one supplier: it loses, others gain, revenue and buyers move apart', async () => {
    const measures = file(
      'more.yaml',
      'measures: [{ authority: New, into: USA, from: KOR, products: ["8703"], rate: 10% }]',
    );
    const report = await parleyJson('effects', 'USA', '--from', '2025-05-10', '--measures', measures);
    const of = (supplier: string) => report.suppliers.find((row: { supplier: string }) => row.supplier === supplier);
    expect(of('KOR').change_usd).toBeLessThan(0);
    expect(of('JPN').change_usd).toBeGreaterThan(0);
    expect(of('JPN').creation_usd).toBe(0);
    expect(report.consumer_surplus_usd).toBeLessThan(0);
    // Export supply is infinite: the world loses what the importer does.
    expect(report.world_welfare_usd).toBe(report.welfare_usd);
    const changes = report.suppliers.reduce((sum: number, row: { change_usd: number }) => sum + row.change_usd, 0);
    const sectors = report.by_sector.reduce((sum: number, row: { change_usd: number }) => sum + row.change_usd, 0);
    expect(Math.abs(changes - sectors)).toBeLessThan(100);
  });

  test.each<[string, string, RegExp]>([
    [
      'a list that is not there',
      'products: autoz, rate: 15%',
      /bad\.yaml:1:\d+ measures\[0\]\.products: autoz .*did you mean autos/,
    ],
    ['a percentage without its sign', 'products: autos, rate: 25', /did you mean 25 %/],
    ['a code that is not there', 'products: "87039999", rate: 15%', /8703\.99\.99 is not a line/],
  ])('%s: exit 1 with file, line and path', async (_, fields, message) => {
    const bad = file('bad.yaml', `measures: [{ authority: A, into: USA, from: KOR, ${fields} }]`);
    const { code, notes } = await parley('effects', 'USA', '--from', '2025-05-10', '--measures', bad);
    expect(code).toBe(1);
    expect(notes).toMatch(message);
  });
});

describe('a ledger of one’s own', () => {
  const korea = file('korea.yaml', KOREA);

  test('is checked, asked and carries its quotas', async () => {
    expect(await parley('check', korea)).toMatchObject({ code: 0, out: expect.stringMatching(/2 measures, 1 lists/) });
    const report = await parleyJson('tariff', 'USA', 'KOR', '02013000', '--on', '2025-06-01', '--ledger', korea);
    expect(report).toMatchObject({ total_rate: 0.027, quotas: [{ id: 'safeguard', volume: 342_000 }] });
    expect(
      (await parleyJson('tariff', 'AUS', 'KOR', '0201.30', '--on', '2025-06-01', '--ledger', korea)).total_rate,
    ).toBe(0.4);
  });

  test('two duties in one place are reported with line and path', async () => {
    const twice = KOREA.replace(
      'quotas:',
      '  - { id: beef-30, authority: Beef duty, into: KOR, from: "*", products: ["0201"], rate: 30%, kind: replaces, in_force: 2012-03-15 }\nquotas:',
    );
    const { code, notes } = await parley('check', file('twice.yaml', twice));
    expect(code).toBe(1);
    expect(notes).toMatch(/twice\.yaml:11:\d+ measures\[2\]\.products: beef-30 and beef-40 are both Beef duty/);
  });

  test('is named by talks beside it, and weighs by its own imports', async () => {
    const talks = `talks: t
title: T
as_of: 2025-06-01
base: { dataset: world2023, ledgers: [korea-beef], duties_on: 2025-06-01 }
parties: { KOR: { name: Korea }, USA: { name: United States } }
issues:
  beef:
    title: Beef
    category: agriculture
    options:
      keep: { title: Keep, status_quo: true }
      open: { title: Open, measures: [{ authority: Beef duty, into: KOR, from: USA, products: FOD, rate: 0 }] }
no_deal: { title: None }
`;
    const path = file('talks.yaml', talks);
    expect((await parley('check', path)).notes).toMatch(/korea-beef is not a ledger here/);
    mkdirSync(join(folder, 'ledgers', 'korea-beef'), { recursive: true });
    file('ledgers/korea-beef/ledger.yaml', KOREA);
    expect((await parley('check', path)).notes).toMatch(/korea-beef has no imports to weigh its duties by/);
    // A third of the food is beef, thousand USD.
    const rows = ['code,partner,value,duty', '020130,USA,1000000,27000', '210690,USA,2000000,0', ''];
    file('ledgers/korea-beef/imports.csv', rows.join('\n'));
    expect(await parley('check', path)).toMatchObject({ code: 0 });
    const { scenarios, options } = await parleyJson('price', path);
    const keep = options.find(({ option }: { option: string }) => option === 'keep');
    const rate = scenarios[keep.run].tariffs.find(({ importer }: { importer: string }) => importer === 'KOR').rate;
    expect(rate).toBeCloseTo(0.027 / 3, 12);
  });
});

test('parley data lists ledgers with their readings, lists and imports', async () => {
  const { ledgers } = await parleyJson('data', 'us-tariffs');
  expect(ledgers[0]).toMatchObject({ id: 'us-tariffs', importer: 'USA', schedule: { lines: 11_413 } });
  expect(Object.keys(ledgers[0].readings)).toEqual(['law', 'budget-lab', 'tradewartracker']);
});
