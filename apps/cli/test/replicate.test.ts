/** `parley replicate` as the contract has it. */

import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parley, parleyJson } from './run-parley.js';

const SHARED = new URL('../../../../shared/data/', import.meta.url);
const has = (folder: string) => existsSync(new URL(folder, SHARED));
const HAS_NAFTA = has('nafta1993');
const HAS_OSSA = has('ossa2007');

interface Table {
  table: string;
  cells: number;
  agree: number;
  rows: { case: string; row: string; column: string; published: number | null; ours: number | null; agrees: boolean }[];
}
const counts = (tables: readonly Table[]) =>
  Object.fromEntries(tables.map(({ table, cells, agree }) => [table, [agree, cells]]));

describe('liberation-day, from the shipped data', async () => {
  const { result, tables } = await parleyJson('replicate', 'liberation-day');
  const cell = (table: string, name: string, row: string, column: string) =>
    tables
      .find((one: Table) => one.table === table)
      .rows.find((one: Table['rows'][number]) => one.case === name && one.row === row && one.column === column);

  test('every cell of Tables 1, 2, 3 and 9 agrees; of Table 4 all but those of a minimiser’s accident', () => {
    expect(result).toBe('liberation-day');
    expect(counts(tables)).toMatchObject({
      'Table 1': [36, 36],
      'Table 2': [47, 47],
      'Table 3': [8, 8],
      'Table 4': [36, 48],
      'Table 9': [48, 48],
      'Table 10': [2, 2],
      'Table 11': [5, 5],
    });
    const off = tables
      .find(({ table }: Table) => table === 'Table 4')
      .rows.filter((one: Table['rows'][number]) => one.agrees === false);
    expect(new Set(off.map((one: Table['rows'][number]) => one.case))).toEqual(new Set(['after, optimal']));
  });

  test('a cell of the contract, with what the paper’s own preferences would give', () => {
    expect(cell('Table 1', 'USTR, tax relief', 'USA', 'welfare')).toMatchObject({
      published: 1.13,
      agrees: true,
      ours: expect.closeTo(1.1307, 4),
      as_published: expect.closeTo(1.1307, 4),
      correct: expect.closeTo(0.633, 3),
      note: expect.stringMatching(/disutility/),
    });
    expect(cell('Table 10', 'after, balanced trade', 'USA', 'welfare')).toMatchObject({
      published: null,
      agrees: null,
    });
    expect(cell('Table 9', 'many sectors', 'USA', 'welfare')).toMatchObject({
      published: 0.68,
      ours: null,
      agrees: null,
    });
  });

  test('the map: 194 countries, as near as data rounded to 100 USD allow', () => {
    const map: Table = tables.find(({ table }: Table) => table === 'Map');
    expect(map.cells).toBe(194 * 7);
    const largest = (column: string, of = (_: number) => 1) =>
      Math.max(
        ...map.rows
          .filter((one) => one.column === column)
          .map(({ published, ours }) => Math.abs((published ?? 0) - (ours ?? Number.NaN)) / of(published ?? 0)),
      );
    expect(largest('welfare')).toBeLessThan(2e-6);
    expect(largest('employment')).toBeLessThan(1e-6);
    expect(largest('prices')).toBeLessThan(1e-5);
    expect(largest('imports')).toBeLessThan(3e-5);
    expect(largest('exports')).toBeLessThan(2e-4);
    expect(largest('revenue')).toBeLessThan(1e-9);
    // Deficits near zero make for changes of thousands of percent.
    expect(largest('deficit', (value) => Math.max(1, Math.abs(value)))).toBeLessThan(2e-5);
  });

  test('in print: published | ours, agreement and notes', async () => {
    const { code, out } = await parley('replicate', 'liberation-day');
    expect(code).toBe(0);
    expect(out).toMatch(/Table 1: 36 of 36 cells agree as printed/);
    expect(out).toMatch(/1\.13 \| 1\.131/);
    expect(out).toMatch(/-5\.26 \| -3\.62\d ≠/);
    expect(out).toMatch(/KHM, 4557\.1464/);
  });
});

describe.skipIf(!HAS_NAFTA)(`nafta${HAS_NAFTA ? '' : ' (skipped: needs ../shared/data/nafta1993)'}`, () => {
  test('every cell agrees, and first-order welfare stands beside the exact change', async () => {
    const { tables } = await parleyJson('replicate', 'nafta');
    expect(counts(tables)).toEqual({ 'Table 2': [12, 12], 'All regions': [155, 155], 'With deficits': [0, 0] });
    const mexico = tables[0].rows.find(
      (one: Table['rows'][number]) => one.row === 'Mexico' && one.column === 'welfare',
    );
    expect(mexico.published).toBe(1.31);
    expect(mexico.correct).toBeCloseTo(0.0073, 4);
  });

  test('written as a document', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'parley-')), 'validation.md');
    expect(await parley('replicate', 'nafta', '--write', file)).toMatchObject({ code: 0, out: '' });
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/\| nafta \| Table 2 \| 12 \| 12 \|/);
    expect(text).toMatch(/\| without deficits \| Mexico \| -0\.41 \\\| -0\.412 \|/);
  });
});

describe.skipIf(!HAS_OSSA)(`ossa-2014${HAS_OSSA ? '' : ' (skipped: needs ../shared/data/ossa2007)'}`, () => {
  test('every cell agrees but medians over flows too small to matter', async () => {
    const { tables } = await parleyJson('replicate', 'ossa-2014');
    for (const { table, cells, rows } of tables as Table[]) {
      expect(cells, table).toBeGreaterThanOrEqual(12);
      const off = rows.filter(({ agrees }) => agrees === false);
      for (const { column } of off) expect(column, table).toBe('median tariff');
      expect(off.length, table).toBeLessThanOrEqual(6);
    }
  });
});

describe('what is missing or wrong', () => {
  const empty = mkdtempSync(join(tmpdir(), 'parley-'));

  test.each([
    ['nafta', 'trade.csv.gz'],
    ['ossa-2014', 'trade_tariff.csv'],
  ])('%s without data: exit 1, what is missing and where it looked', async (result, file) => {
    const { code, out, notes } = await parley('replicate', result, '--data', empty);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(notes).toContain(empty);
    expect(notes).toContain(file);
    expect(notes).toMatch(/--data/);
  });

  test('a row of the wrong length: exit 1 with file and line', async () => {
    for (const name of [
      'deficits.csv',
      'theta.csv',
      'trade.csv.gz',
      'intermediate_use.csv.gz',
      'value_added.csv',
      'final_use.csv',
    ])
      writeFileSync(join(empty, name), 'region,deficit_usd\nA,1\nB\n');
    const { code, notes } = await parley('replicate', 'nafta', '--data', empty);
    expect(code).toBe(1);
    expect(notes).toMatch(/deficits\.csv:3/);
  });

  test.each([
    [['replicate']],
    [['replicate', 'nafta2']],
    [['replicate', 'liberation-day', '--data', '.']],
    [['replicate', 'all', '--json']],
  ])('%j exits 2', async (args) => {
    expect(await parley(...args)).toMatchObject({ code: 2, out: '' });
  });
});
