/** `parley sensitivity`: the same bytes however it is computed, and what is refused. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parley, parleyJson } from './run-parley.js';

const EXAMPLE = fileURLToPath(new URL('../../../examples/korea-us-2025', import.meta.url));
const SOURCE = new URL('../src/main.ts', import.meta.url).href;
const folder = mkdtempSync(join(tmpdir(), 'parley-sensitivity-'));
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const autos = file('autos.yaml', 'tariffs:\n  - { importer: USA, exporter: KOR, sector: MVH, rate: 25% }\n');
const spread = file(
  'spread.yaml',
  'uncertainty:\n  - elasticity: { sector: MVH, low: 2, high: 8 }\n  - all_elasticities: { factor_low: 0.8, factor_high: 1.25 }\n',
);
const scenario = ['sensitivity', '--dataset', 'wiod2014', '--scenario', autos];
const small = [...scenario, '--uncertainty', spread, '--draws', '60', '--json'];

interface RegionResult {
  region: string;
  positive_pct: number;
  welfare_pct: Record<string, number>;
  ev_musd: Record<string, number>;
  tariff_revenue_musd: Record<string, number>;
  drivers: { welfare_pct: { assumption: string; rank_correlation: number; first_order: number }[] };
}
const regionOf = ({ regions }: { regions: RegionResult[] }, code: string) =>
  regions.find(({ region }) => region === code) as RegionResult;

describe('one run, however it is computed', () => {
  test('the same bytes on 0, 1 and 3 threads', async () => {
    const here = await parley(...small, '--workers', '0');
    expect(here).toMatchObject({ code: 0, notes: '' });
    for (const workers of ['1', '3']) {
      expect((await parley(...small, '--workers', workers)).out).toBe(here.out);
    }
    expect((await parley(...small, '--workers', '0', '--seed', '2')).out).not.toBe(here.out);
  });

  test('the same bytes after an interruption, with the last line torn, and when nothing is left to do', async () => {
    const whole = await parley(...small, '--workers', '0');
    const log = join(folder, 'draws.jsonl');
    expect((await parley(...small, '--workers', '0', '--resume', log)).out).toBe(whole.out);
    const [header, first, second] = readFileSync(log, 'utf8').split('\n');
    writeFileSync(log, `${header}\n${second}\n${first?.slice(0, 300)}`);
    const resumed = await parley(...small, '--workers', '2', '--resume', log);
    expect(resumed.out).toBe(whole.out);
    expect(resumed.notes).toMatch(/25 of 60 draws taken from/);
    const again = await parley(...small, '--workers', '2', '--resume', log);
    expect(again.out).toBe(whole.out);
    expect(again.notes).toMatch(/60 of 60 draws/);
  });

  test('a run that is killed at work loses nothing that was finished', async () => {
    const log = join(folder, 'killed.jsonl');
    const args = [...scenario, '--uncertainty', spread, '--draws', '200', '--json'];
    const killed = JSON.stringify([...args, '--workers', '1', '--resume', log]);
    const program = `const { main } = await import(${JSON.stringify(SOURCE)}); await main(${killed});`;
    const child = spawn(
      process.execPath,
      ['--conditions=source', '--import', 'tsx', '--input-type=module', '--eval', program],
      { cwd: fileURLToPath(new URL('../../../', import.meta.url)), stdio: 'ignore' },
    );
    const exited = once(child, 'exit');
    const finished = () => (existsSync(log) ? readFileSync(log, 'utf8').split('\n').length - 2 : 0);
    for (let waits = 0; finished() < 2 && waits < 3000; waits++) await setTimeout(10);
    child.kill('SIGINT');
    await exited;
    expect(finished()).toBeGreaterThanOrEqual(2);
    const resumed = await parley(...args, '--workers', '0', '--resume', log);
    expect(resumed.notes).toMatch(/of 200 draws taken from/);
    expect(resumed.out).toBe((await parley(...args, '--workers', '0')).out);
  });
});

describe('a scenario', () => {
  test('quantiles, drivers and the central figures of parley solve', async () => {
    const report = await parleyJson(...scenario, '--uncertainty', spread, '--draws', '200', '--workers', '0');
    const solved = await parleyJson('solve', '--dataset', 'wiod2014', '--scenario', autos);
    expect(report).toMatchObject({ dataset: 'wiod2014', draws: 200, converged: 200, not_converged: [], seed: 1 });
    expect(report.scenario_run).toBe(solved.run);
    expect(report.run).toMatch(/^s-[0-9a-f]{12}$/);
    expect(JSON.stringify(report)).not.toMatch(/millisecond/);
    expect(report.regions).toHaveLength(17);
    for (const { welfare_pct: q } of report.regions) {
      const order = [q.minimum, q.p5, q.p25, q.p50, q.p75, q.p95, q.maximum];
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }
    const korea = regionOf(report, 'KOR');
    const central = solved.regions.find(({ region }: { region: string }) => region === 'KOR');
    expect(korea.welfare_pct.central).toBe(central.welfare_pct);
    expect(korea.ev_musd.central).toBe(central.ev_musd);
    expect(korea.positive_pct).toBe(0);
    expect(regionOf(report, 'MEX').positive_pct).toBe(100);
    // The easier Korean cars are replaced, the more of the trade the duty ends.
    const [first] = regionOf(report, 'USA').drivers.welfare_pct;
    expect(korea.drivers.welfare_pct[0]?.assumption).toBe('elasticity MVH');
    expect(first?.first_order).toBeGreaterThan(0.5);
  });

  test('ranges without width reproduce parley solve in every draw', async () => {
    const fixed = file('fixed.yaml', 'uncertainty: [{ elasticity: { sector: MVH, low: 6, high: 6 } }]');
    const six = file('six.yaml', `elasticity: { MVH: 6, "*": 4 }\n${readFileSync(autos, 'utf8')}`);
    const report = await parleyJson(...scenario, '--uncertainty', fixed, '--draws', '30', '--workers', '0');
    const solved = await parleyJson('solve', '--dataset', 'wiod2014', '--scenario', six);
    for (const region of solved.regions) {
      const { welfare_pct, ev_musd, tariff_revenue_musd } = regionOf(report, region.region);
      for (const at of ['minimum', 'p50', 'maximum']) {
        expect(Math.abs((welfare_pct[at] ?? Number.NaN) - region.welfare_pct)).toBeLessThan(1e-9);
        expect(ev_musd[at]).toBeCloseTo(region.ev_musd, 6);
        expect(tariff_revenue_musd[at]).toBeCloseTo(region.tariff_revenue_musd, 6);
      }
    }
  });

  test('a person reads tables; without a file the shipped sets are drawn', async () => {
    const { code, out } = await parley(...scenario, '--draws', '25', '--workers', '0');
    expect(code).toBe(0);
    expect(out).toMatch(/25 draws, seed 1/);
    expect(out).toMatch(/What drives real income/);
    expect(out).toMatch(/elasticity set/);
  });

  test('exit 3 when the scenario itself has no equilibrium', async () => {
    const path = file('transfer.json', '{"transfers":[{"from":"KOR","to":"USA","musd":9000000}]}');
    const { code, out, notes } = await parley('sensitivity', '--dataset', 'wiod2014', '--scenario', path, '--json');
    expect(code).toBe(3);
    expect(out).toBe('');
    expect(notes).toMatch(/income of KOR/);
  });
});

describe('talks', () => {
  test('a package: parts apart, and how often each party gains', async () => {
    const args = [EXAMPLE, '--package', 'auto-tariff=cut-10,map-data=conditional'];
    const report = await parleyJson('sensitivity', ...args, '--draws', '40', '--workers', '0');
    const priced = await parleyJson('price', ...args);
    expect(report).toMatchObject({ talks: 'korea-us-2025', draws: 40, base_year: 2023 });
    expect(report.packages).toHaveLength(1);
    const [found] = report.packages;
    expect(found).toMatchObject({ solutions: [], central_run: priced.run });
    for (const [index, payoff] of found.payoffs.entries()) {
      const expected = priced.payoffs[index];
      expect(payoff.total.central).toBe(expected.total.central);
      expect(payoff.transfers).toBe(expected.transfers_total);
      expect(payoff.stated.minimum).toBeGreaterThanOrEqual(expected.stated_total.low);
      expect(payoff.stated.maximum).toBeLessThanOrEqual(expected.stated_total.high);
      expect(payoff.gains_pct).toBeGreaterThanOrEqual(found.all_gain_pct);
    }
    expect(report.assumptions.map(({ assumption }: { assumption: string }) => assumption)).toContain(
      'stated KOR map-data=conditional',
    );
  });
});

describe('what is refused', () => {
  test.each<[string, string, RegExp]>([
    ['an unknown set', 'uncertainty: [{ elasticity_set: [ossa-2015] }]', /bad\.yaml:1:\d+ uncertainty\[0\].*ossa-2014/],
    [
      'an unknown sector',
      'uncertainty:\n  - elasticity: { sector: MHV, low: 2, high: 8 }',
      /bad\.yaml:2:\d+ .*did you mean MVH/,
    ],
    ['an unknown field', 'uncertainty: [{ elasticities: 4 }]', /did you mean/],
    ['a range upside down', 'uncertainty: [{ elasticity: { sector: MVH, low: 8, high: 2 } }]', /high 2 is below low 8/],
  ])('%s: exit 1 with file, line and path', async (_, text, expected) => {
    const bad = file('bad.yaml', text);
    const { code, out, notes } = await parley(...scenario, '--uncertainty', bad, '--draws', '5', '--json');
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(notes).toMatch(expected);
  });

  test('the file of another run, saying in what it differs', async () => {
    const log = join(folder, 'other.jsonl');
    const few = [...scenario, '--uncertainty', spread, '--draws', '5', '--workers', '0', '--resume', log];
    expect((await parley(...few)).code).toBe(0);
    expect(await parley(...few, '--seed', '2')).toMatchObject({
      code: 1,
      notes: expect.stringMatching(/another run: it differs in seed 1 there, 2 here/),
    });
    appendFileSync(log, 'x\n');
    expect(await parley(...few)).toMatchObject({ code: 1, notes: expect.stringMatching(/:3:1: the line is damaged/) });
  });

  test.each([
    [['sensitivity']],
    [['sensitivity', '--dataset', 'wiod2014']],
    [['sensitivity', EXAMPLE, '--dataset', 'wiod2014']],
    [[...scenario, '--package', 'a=b']],
    [[...scenario, '--draws', '0']],
    [[...scenario, '--seed', '-1']],
  ])('%j exits 2', async (args) => {
    const { code, notes } = await parley(...args);
    expect(code).toBe(2);
    expect(notes).not.toBe('');
  });
});
