/** `parley optimal` on the shipped data. */

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parley, parleyJson } from './run-parley.js';

const folder = mkdtempSync(join(tmpdir(), 'parley-optimal-'));
const file = (name: string, document: unknown) => {
  const path = join(folder, name);
  writeFileSync(path, typeof document === 'string' ? document : JSON.stringify(document));
  return path;
};
const optimal = (path: string) => parleyJson('optimal', '--dataset', 'wiod2014', '--scenario', path);

const cars = (region: string, exporter: string, changes: object = {}) => ({
  region,
  tariffs: [{ exporter, sector: 'MVH', ...changes }],
});
const duel = [cars('KOR', 'USA'), cars('USA', 'KOR')];

interface Party {
  readonly region: string;
  readonly welfare_pct: number;
  readonly ev_musd: number;
  readonly ev_gain_musd: number;
  readonly welfare_gain_pct: number;
  readonly tariff_revenue_musd: number;
  readonly exploitability_pct: number | null;
  readonly tariffs: readonly { readonly exporters: string[]; readonly sectors: string[]; readonly rate: number }[];
}

/** The found tariffs as rules of a scenario. */
const rulesOf = (parties: readonly Party[]) =>
  parties.flatMap(({ region, tariffs }) =>
    tariffs.map(({ exporters, sectors, rate }) => ({
      importer: region,
      exporter: exporters,
      sector: sectors,
      rate: `${(100 * rate).toFixed(14)}%`,
    })),
  );

describe('the document', () => {
  test('a best response: parties, tariffs, payoffs, convergence and time', async () => {
    const result = await optimal(
      file('best.json', {
        optimal: {
          parties: [{ region: 'USA', tariffs: [{ exporter: ['KOR', 'JPN'], sector: ['MVH', 'ELE'], upper: '60%' }] }],
        },
      }),
    );
    expect(result).toMatchObject({
      dataset: 'wiod2014',
      base_year: 2014,
      solution: 'best-response',
      threat: 'scenario',
      converged: true,
      rounds: null,
      exploitability_pct: null,
    });
    expect(result.run).toMatch(/^o-[0-9a-f]{12}$/);
    expect(result.milliseconds).toBeGreaterThan(0);
    expect(result.evaluations).toBeGreaterThan(1);
    expect(result.regions).toHaveLength(17);
    const [party] = result.parties as Party[];
    expect(party.region).toBe('USA');
    expect(party.welfare_gain_pct).toBeGreaterThan(0);
    expect(party.ev_gain_musd).toBeGreaterThan(0);
    for (const { rate, exporters, sectors } of party.tariffs) {
      expect(rate).toBeGreaterThanOrEqual(0);
      expect(rate).toBeLessThanOrEqual(0.6);
      expect([exporters.length, sectors.length]).toEqual([1, 1]);
    }
    const inRegions = (result.regions as Party[]).find(({ region }) => region === 'USA');
    expect(inRegions?.welfare_pct).toBe(party.welfare_pct);
  });
});

describe('the tariffs found', () => {
  const scenario = {
    elasticity: 'caliendo-parro-2015',
    base_tariffs: 'applied',
    tariffs: [{ importer: 'CHN', exporter: 'USA', sector: 'goods', rate: 0.15 }],
  };

  test.each(['by-flow', 'by-partner', 'uniform', 'most-favoured-nation'])(
    '%s: given to parley solve they give the same welfare',
    async (form) => {
      const tariffs = [{ exporter: ['KOR', 'JPN', 'CHN'], sector: ['MVH', 'TEX'], form }];
      const problem = { ...scenario, optimal: { parties: [{ region: 'USA', tariffs }] } };
      const result = await optimal(file(`${form}.json`, problem));
      expect(result.converged).toBe(true);
      const [party] = result.parties as Party[];
      expect(party.tariffs).toHaveLength(
        { 'by-flow': 6, 'by-partner': 3, uniform: 1, 'most-favoured-nation': 2 }[form] ?? 0,
      );
      const again = file('again.json', { ...scenario, tariffs: [...scenario.tariffs, ...rulesOf(result.parties)] });
      const solved = await parleyJson('solve', '--dataset', 'wiod2014', '--scenario', again);
      for (const region of result.regions as Party[]) {
        const same = (solved.regions as Party[]).find((other) => other.region === region.region);
        expect(same?.welfare_pct).toBeCloseTo(region.welfare_pct, 6);
        expect((same?.ev_musd ?? 0) / 1e6).toBeCloseTo(region.ev_musd / 1e6, 6);
        expect((same?.tariff_revenue_musd ?? 0) / 1e6).toBeCloseTo(region.tariff_revenue_musd / 1e6, 6);
      }
      // Gains are measured from the scenario without the search.
      const before = await parleyJson('solve', '--dataset', 'wiod2014', '--scenario', file('before.json', scenario));
      const without = (before.regions as Party[]).find(({ region }) => region === 'USA');
      expect((party.ev_musd - (without?.ev_musd ?? 0)) / party.ev_gain_musd).toBeCloseTo(1, 4);
      // A little more or less on everything is not better.
      for (const change of [0.9, 1.1]) {
        const rates = rulesOf([
          { ...party, tariffs: party.tariffs.map((tariff) => ({ ...tariff, rate: tariff.rate * change })) },
        ]);
        const off = await parleyJson(
          'solve',
          '--dataset',
          'wiod2014',
          '--scenario',
          file('off.json', { ...scenario, tariffs: [...scenario.tariffs, ...rates] }),
        );
        const there = (off.regions as Party[]).find(({ region }) => region === 'USA');
        expect(there?.welfare_pct).toBeLessThan(party.welfare_pct);
      }
    },
  );

  test('a trade war of Korea and the United States on cars converges, and nobody gains by more or less', async () => {
    const result = await optimal(file('war.json', { optimal: { solution: 'nash', parties: duel } }));
    expect(result).toMatchObject({ converged: true, solution: 'nash' });
    expect(result.rounds).toBeGreaterThan(0);
    expect(result.exploitability_pct).toBeLessThan(1e-6);
    const parties = result.parties as Party[];
    for (const party of parties) expect(party.tariffs[0].rate).toBeGreaterThan(0.05);
    for (const [k, party] of parties.entries()) {
      for (const change of [0.8, 1.25]) {
        const moved = parties.map((other, index) =>
          index === k
            ? { ...other, tariffs: other.tariffs.map((tariff) => ({ ...tariff, rate: tariff.rate * change })) }
            : other,
        );
        const off = await parleyJson(
          'solve',
          '--dataset',
          'wiod2014',
          '--scenario',
          file('moved.json', { tariffs: rulesOf(moved) }),
        );
        const there = (off.regions as Party[]).find(({ region }) => region === party.region);
        expect(there?.welfare_pct).toBeLessThan(party.welfare_pct);
      }
    }
  });

  test('talks in the shadow of that war: equal proportional gains; the Nash product is no less', async () => {
    const problem = (solution: string) =>
      file(`${solution}.json`, { optimal: { solution, threat: 'nash', parties: duel } });
    const equal = await optimal(problem('cooperative'));
    expect(equal).toMatchObject({ converged: true, threat: 'nash' });
    const [korea, usa] = equal.parties as Party[];
    expect(korea.welfare_gain_pct).toBeGreaterThan(0);
    expect(korea.welfare_gain_pct).toBeCloseTo(usa.welfare_gain_pct, 6);
    const product = await optimal(problem('nash-product'));
    const gains = (parties: readonly Party[]) => parties.reduce((all, party) => all * party.welfare_gain_pct, 1);
    // Gains against the war: the product of ratios less one is that of differences over given levels.
    expect(gains(product.parties)).toBeGreaterThanOrEqual(gains(equal.parties) * (1 - 1e-5));
  });

  test('the print names parties, rates and the error of the war', async () => {
    const { code, out } = await parley(
      'optimal',
      '--dataset',
      'wiod2014',
      '--scenario',
      file('war.json', { optimal: { solution: 'nash', parties: duel } }),
    );
    expect(code).toBe(0);
    expect(out).toMatch(/Tariffs of KOR/);
    expect(out).toMatch(/Tariffs of USA/);
    expect(out).toMatch(/one more best response would gain at most/);
  });
});

describe('refused with file, place and exit code 1', () => {
  test.each<[string, unknown, RegExp]>([
    [
      'an unknown region',
      { optimal: { parties: [{ region: 'KRO' }] } },
      /optimal\.parties\[0\]\.region: KRO .*did you mean KOR\?/,
    ],
    [
      'a member of an aggregate',
      { optimal: { parties: [cars('USA', 'FRA')] } },
      /optimal\.parties\[0\]\.tariffs\[0\]\.exporter: FRA .*part of REU/,
    ],
    [
      'an unknown sector',
      { optimal: { parties: [{ region: 'KOR', tariffs: [{ sector: 'MHV' }] }] } },
      /optimal\.parties\[0\]\.tariffs\[0\]\.sector: MHV .*did you mean MVH\?/,
    ],
    ['an unknown solution', { optimal: { solution: 'nahs', parties: [{ region: 'KOR' }] } }, /optimal\.solution/],
    ['a best response of two', { optimal: { parties: duel } }, /optimal\.parties: a best response is one party's/],
    ['no optimal section', { tariffs: [] }, /optimal/],
    ['an unknown field', { optimal: { partys: [] } }, /did you mean parties\?/],
    ['a bound of 50', { optimal: { parties: [cars('KOR', 'USA', { upper: 50 })] } }, /50 %/],
  ])('%s', async (_, document, expected) => {
    const { code, out, notes } = await parley(
      'optimal',
      '--dataset',
      'wiod2014',
      '--scenario',
      file('bad.json', document),
      '--json',
    );
    expect(notes).toMatch(expected);
    expect(notes).toMatch(/bad\.json:1:\d+/);
    expect(code).toBe(1);
    expect(out).toBe('');
  });

  test.each<[string, unknown, RegExp]>([
    ['bounds that cross', { optimal: { parties: [cars('KOR', 'USA', { lower: 0.5, upper: 0.2 })] } }, /0\.5 to 0\.2/],
    [
      'a tariff chosen twice',
      { optimal: { parties: [{ region: 'KOR', tariffs: [{ exporter: 'USA' }, { exporter: '*', sector: 'MVH' }] }] } },
      /KOR on MVH from USA is chosen twice/,
    ],
  ])('%s: exit code 1', async (_, document, expected) => {
    expect(await parley('optimal', '--dataset', 'wiod2014', '--scenario', file('bad.json', document))).toMatchObject({
      code: 1,
      notes: expect.stringMatching(expected),
    });
  });
});
