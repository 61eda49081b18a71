/** The commands as the contract has them, on the shipped example and data. */

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parley, parleyJson } from './run-parley.js';

const EXAMPLE = fileURLToPath(new URL('../../../examples/korea-us-2025', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'parley-cli-'));
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const autos = file(
  'autos.json',
  JSON.stringify({
    elasticity: 4,
    base_tariffs: 'none',
    deficits: 'fixed',
    tariffs: [{ importer: 'USA', exporter: 'KOR', sector: 'MVH', rate: 0.25 }],
  }),
);

describe('parley solve', () => {
  test('25 % on Korean vehicles: every region, sector and flow, with the run that made it', async () => {
    const result = await parleyJson('solve', '--dataset', 'wiod2014', '--scenario', autos);
    expect(result).toMatchObject({ dataset: 'wiod2014', converged: true, base_year: 2014 });
    expect(result.run).toMatch(/^r-[0-9a-f]{12}$/);
    expect(result.residual).toBeLessThan(1e-9);
    expect(result.regions).toHaveLength(17);
    const korea = result.regions.find(({ region }: { region: string }) => region === 'KOR');
    expect(Math.abs(korea.welfare_pct + 0.1635)).toBeLessThan(0.002);
    expect(korea.sectors).toHaveLength(28);
    for (const key of ['ev_musd', 'tariff_revenue_musd', 'wage_pct', 'exports_pct', 'imports_pct'])
      expect(korea[key]).toBeTypeOf('number');
    const flow = result.bilateral.find(
      (row: Record<string, unknown>) => row.exporter === 'KOR' && row.importer === 'USA' && row.sector === 'MVH',
    );
    expect(flow.before_musd).toBeCloseTo(21098.609, 3);
    expect(flow.after_musd).toBeLessThan(flow.before_musd);
    const revenue = result.regions.find(({ region }: { region: string }) => region === 'USA').tariff_revenue_musd;
    expect(revenue).toBeCloseTo(0.25 * flow.after_musd, 4);
  });

  test('the same scenario in YAML is the same run', async () => {
    const yaml = file('autos.yaml', 'tariffs:\n  - { importer: USA, exporter: KOR, sector: MVH, rate: 25% }\n');
    const one = await parleyJson('solve', '--dataset', 'wiod2014', '--scenario', autos);
    const two = await parleyJson('solve', '--dataset', 'wiod2014', '--scenario', yaml);
    expect({ ...two, milliseconds: 0 }).toEqual({ ...one, milliseconds: 0 });
  });

  test.each<[string, string, RegExp]>([
    [
      'an unknown sector',
      '{"tariffs":[{"importer":"USA","exporter":"KOR","sector":"MHV","rate":0.1}]}',
      /bad\.json:1:\d+ tariffs\[0\]\.sector: MHV .*did you mean MVH\?/,
    ],
    [
      'a rate of 25',
      '{"tariffs":[{"importer":"USA","exporter":"KOR","sector":"MVH","rate":25}]}',
      /did you mean 25 %\?/,
    ],
    ['a negative rate', '{"tariffs":[{"importer":"USA","exporter":"KOR","sector":"MVH","rate":-0.1}]}', /negative/],
    ['broken JSON', '{"tariffs":[', /bad\.json:1:\d+/],
    ['an unknown field', '{"tarifs":[]}', /did you mean tariffs\?/],
  ])('%s: exit 1 with file, line and path', async (_, text, expected) => {
    const { code, out, notes } = await parley(
      'solve',
      '--dataset',
      'wiod2014',
      '--scenario',
      file('bad.json', text),
      '--json',
    );
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(notes).toMatch(expected);
  });

  test('a duty of 1,000 %, written with its sign, ends the trade it falls on', async () => {
    const path = file('prohibitive.yaml', 'tariffs:\n  - { importer: USA, exporter: KOR, sector: MVH, rate: 1000% }\n');
    const { bilateral } = await parleyJson('solve', '--dataset', 'wiod2014', '--scenario', path);
    const cars = bilateral.find(
      (row: Record<string, unknown>) => row.exporter === 'KOR' && row.importer === 'USA' && row.sector === 'MVH',
    );
    expect(cars.after_musd).toBeLessThan(1);
  });

  test('a transfer no income can pay: exit 3, and how far it got', async () => {
    const path = file('transfer.json', '{"transfers":[{"from":"KOR","to":"USA","musd":9000000}]}');
    const { code, out, notes } = await parley('solve', '--dataset', 'wiod2014', '--scenario', path, '--json');
    expect(code).toBe(3);
    expect(out).toBe('');
    expect(notes).toMatch(/income of KOR is not positive.*iterations/);
  });
});

describe('parley data', () => {
  test('names years, sizes, sources and licences', async () => {
    const { datasets } = await parleyJson('data');
    const wiod = datasets.find(({ name }: { name: string }) => name === 'wiod2014');
    expect(wiod).toMatchObject({ year: 2014, licence: 'CC BY 4.0' });
    expect(wiod.bytes).toBeLessThanOrEqual(300_000);
    expect(wiod.source).toMatch(/Timmer/);
    expect(wiod.regions).toHaveLength(17);
    expect(wiod.sectors).toHaveLength(28);
    for (const set of wiod.elasticity_sets) expect(set.citation).toMatch(/\(\d{4}\)/);
    expect(JSON.stringify(wiod.applied_tariffs.missing)).toMatch(/BRA/);
    expect(JSON.stringify(wiod.applied_tariffs.flagged)).toMatch(/simple average/);
  });
  test('an unknown name is an input error that lists the known ones', async () => {
    const { code, notes } = await parley('data', 'gtap');
    expect(code).toBe(1);
    expect(notes).toMatch(/wiod2014/);
  });
});

describe('parley price and parley packages', () => {
  test('every option on its own, with parts, ranges and runs', async () => {
    const { options, unit, base_year } = await parleyJson('price', EXAMPLE);
    expect(options).toHaveLength(29);
    expect(unit).toMatch(/million USD/);
    expect(base_year).toBe(2023);
    for (const option of options.filter(({ no_deal }: { no_deal: boolean }) => no_deal)) {
      for (const payoff of option.payoffs) expect(payoff.total.central).toBe(0);
    }
  });

  test('a package costs the same alone, among all packages and in the brief', async () => {
    const all = await parleyJson('packages', EXAMPLE, '--top', '3');
    const named = Object.entries(all.nash.package)
      .map(([issue, option]) => `${issue}=${option}`)
      .join(',');
    const one = await parleyJson('price', EXAMPLE, '--package', named);
    expect(one.payoffs).toEqual(all.nash.payoffs);
    expect(one.run).toBe(all.nash.run);
    const brief = await parleyJson('brief', EXAMPLE);
    expect(brief.figures.bargain.nash.payoffs).toEqual(all.nash.payoffs);
    expect(all.top).toHaveLength(3);
    expect(all.packages).toBeGreaterThan(5000);
  });

  test('parley solve reproduces a run from the scenario that carries it, under the same id', async () => {
    const { options, scenarios } = await parleyJson('price', EXAMPLE);
    const zero = options.find(
      (report: Record<string, unknown>) => report.issue === 'auto-tariff' && report.option === 'zero',
    );
    const again = async (run: string) => {
      const path = file(`${run}.json`, JSON.stringify(scenarios[run]));
      const result = await parleyJson('solve', '--dataset', 'world2023', '--scenario', path);
      expect(result.run).toBe(run);
      return result.regions.find(({ region }: { region: string }) => region === 'KOR').ev_musd;
    };
    const gain = (await again(zero.run)) - (await again(zero.no_deal_run));
    expect(Math.abs(gain - zero.payoffs[0].real_income.central)).toBeLessThan(0.01);
  });

  test('issues can be taken off the table; off means as without a deal', async () => {
    const { off_table, nash, no_deal } = await parleyJson('packages', EXAMPLE, '--without', 'defence-cost,form');
    expect(off_table).toEqual(['defence-cost', 'form']);
    expect(nash.package['defence-cost']).toBe(no_deal['defence-cost']);
    expect(nash.package.form).toBe(no_deal.form);
  });

  test('unknown issues and options are input errors with the known names', async () => {
    expect(await parley('packages', EXAMPLE, '--without', 'defense')).toMatchObject({
      code: 1,
      notes: expect.stringMatching(/defence-cost/),
    });
    expect(await parley('price', EXAMPLE, '--package', 'form=treaty')).toMatchObject({
      code: 1,
      notes: expect.stringMatching(/korus-revision/),
    });
  });
});

describe('parley brief', () => {
  test('the same inputs give the same bytes, in every form and language', async () => {
    for (const [format, lang] of [
      ['md', 'en'],
      ['html', 'ko'],
      ['json', 'en'],
    ] as const) {
      const once = await parley('brief', EXAMPLE, '--format', format, '--lang', lang);
      const again = await parley('brief', EXAMPLE, '--format', format, '--lang', lang);
      expect(once.code).toBe(0);
      expect(again.out).toBe(once.out);
    }
  });

  test('every modelled figure names a run that is listed, every footnote is defined and cited', async () => {
    const { out } = await parley('brief', EXAMPLE);
    const listed = new Set([...out.slice(out.indexOf('## Annex: runs')).matchAll(/r-[0-9a-f]{12}/g)].map(([id]) => id));
    const cited = new Set(
      [...out.slice(0, out.indexOf('## Annex: runs')).matchAll(/r-[0-9a-f]{12}/g)].map(([id]) => id),
    );
    for (const id of cited) expect(listed).toContain(id);
    const defined = new Set([...out.matchAll(/^\[\^(\d+)\]:/gm)].map(([, id]) => id));
    const used = new Set([...out.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, id]) => id));
    expect(used).toEqual(defined);
    expect(out).toMatch(/not modelled/);
    expect(out).toMatch(/our estimate/);
    expect(out).toMatch(/Scott Becerra/);
  });

  test('a party that is not in the file is an input error', async () => {
    expect(await parley('brief', EXAMPLE, '--for', 'JPN')).toMatchObject({
      code: 1,
      notes: expect.stringMatching(/KOR, USA/),
    });
  });
});

const binary = file('binary.yaml', '');
writeFileSync(binary, Buffer.from([0xff, 0xfe, 0x00, 0x81]));

describe('parley check and bad input', () => {
  test('the example has no errors', async () => {
    expect(await parley('check', EXAMPLE)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/no errors; 10 issues/),
    });
  });
  test('errors are one JSON document with line, column, path and what was expected', async () => {
    const bad = file('bad.yaml', 'talks: t\ntitle: T\n');
    const { code, out } = await parley('check', bad, '--json');
    expect(code).toBe(1);
    const { ok, issues } = JSON.parse(out);
    expect(ok).toBe(false);
    expect(issues[0]).toMatchObject({ severity: 'error', line: 1, column: 1, file: bad });
    expect(issues.map(({ path }: { path: string }) => path)).toContain('issues');
  });
  test('a file with errors is not priced', async () => {
    expect(await parley('price', file('none.yaml', 'talks: t'))).toMatchObject({ code: 1, out: '' });
  });
  test('50 MB are refused at once', async () => {
    const { code, notes } = await parley('check', file('large.yaml', 'x'.repeat(50_000_000)));
    expect(code).toBe(1);
    expect(notes).toMatch(/50 MB.*at most 20 MB/);
  });
  test.each([
    ['a file that is not there', 'nowhere.yaml', /no such file/],
    ['a binary file', binary, /not UTF-8/],
  ])('%s', async (_, path, expected) => {
    expect(await parley('check', path)).toMatchObject({ code: 1, notes: expect.stringMatching(expected) });
  });
});

describe('usage', () => {
  test.each([
    [['prce', 'x']],
    [['solve']],
    [['packages', EXAMPLE, '--top', 'many']],
    [['brief', EXAMPLE, '--format', 'pdf']],
  ])('%j exits 2', async (args) => {
    const { code, notes } = await parley(...args);
    expect(code).toBe(2);
    expect(notes).not.toBe('');
  });
  test('a mistyped command gets a suggestion', async () => {
    expect((await parley('prise', 'x')).notes).toMatch(/Did you mean price/);
  });
  test('help exits 0', async () => {
    expect(await parley('--help')).toMatchObject({ code: 0, out: expect.stringMatching(/packages/) });
  });
});
