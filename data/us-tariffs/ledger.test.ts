import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { decodeBaseSchedule } from '@parley/tariffs';
import { describe, expect, test } from 'vitest';
import { shippedUsTariffs } from '../shipped.js';
import { compiled } from './compile.js';
import { LISTS } from './list-names.js';

const here = (name: string) => new URL(name, import.meta.url);
const text = (name: string) => readFileSync(here(name), 'utf8');
const SHARED = new URL('../../../shared/data/us/', import.meta.url);
const HAS_SHARED = existsSync(SHARED);

test('ledger.json is what ledger.yaml and the lists compile to', () => {
  expect(compiled()).toBe(text('ledger.json'));
});

describe('what is shipped', () => {
  const { ledger, imports, schedule } = shippedUsTariffs();

  test('imports from Korea are those of the census: 130,458,735,626 USD at 0.19 % calculated duty', () => {
    const korea = imports.rows.find(({ partner }) => partner === 'KOR');
    expect(korea?.total).toBe(130_458_735_626);
    expect(((korea?.totalDuty ?? 0) / (korea?.total ?? 1)) * 100).toBeCloseTo(0.1907, 4);
  });

  test('the list without a licence is not among the lists', () => {
    expect(LISTS.map(({ file }) => file)).not.toContain('s232_autos_parts_one');
    expect(readdirSync(here('lists/'))).not.toContain('autos-parts-one.txt');
  });

  test('every source that a measure or a list names has a publisher and a licence or an address', () => {
    const named = [...ledger.measures, ...Object.values(ledger.lists)].flatMap(({ source }) => source ?? []);
    for (const id of new Set(named)) {
      const source = ledger.sources[id];
      expect(source?.publisher).toBeTruthy();
      expect(source?.licence ?? source?.url).toBeTruthy();
    }
  });

  test('a duty that is not a percentage of value is not taken for free', () => {
    // HTS 2025: boneless beef 4.4 cents a kilogram; passenger vehicles 2.5 %; light trucks 25 %, KORUS too.
    const at = (code: string) => schedule.codes.indexOf(code);
    expect(schedule.mfn[at('02013050')]).toMatchObject({ rate: null, text: '4.4¢/kg' });
    expect(schedule.mfn[at('87032301')]?.rate).toBe(0.025);
    expect(schedule.preferences.korus?.[at('87032301')]?.rate).toBe(0);
    expect(schedule.preferences.korus?.[at('87042101')]?.rate).toBe(0.25);
  });
});

describe.skipIf(!HAS_SHARED)(
  HAS_SHARED ? 'against the source tables' : 'against the source tables (skipped: there is no ../shared)',
  () => {
    const sourceOf = (file: string) => {
      const entries = readFileSync(new URL(`hs_lists/${file}.csv`, SHARED), 'utf8')
        .trim()
        .split(/\s+/)
        .slice(1);
      // One code of one list carries two zeros too many in the source.
      return [...new Set(entries.map((code) => code.replace(/^(\d{10})00$/, '$1')))].sort();
    };
    const shippedOf = (id: string) => text(`lists/${id}.txt`).split('\n\n')[1]?.trim().split(/\s+/) ?? [];

    test('each list has the codes of its source', () => {
      for (const { file, id, lines, narrowed } of LISTS) {
        if (!lines && !narrowed) expect(shippedOf(id), id).toEqual(sourceOf(file));
      }
    });

    test('a list that is not as its source has it stands beside one that is', () => {
      const asKept = LISTS.filter(({ lines, narrowed }) => !lines && !narrowed).map(({ file }) => file);
      const read = LISTS.filter(({ lines, narrowed }) => lines || narrowed);
      expect(read.map(({ id }) => id)).toEqual([
        'steel-articles-2025-08',
        'aluminium-articles-2025-08',
        'reciprocal-annex-2',
      ]);
      for (const { file, id } of read) expect(asKept, id).toContain(file);
    });

    test('a list of lines has the eight digits of what ends in two zeros, and the rest as it is', () => {
      for (const { file, id } of LISTS.filter(({ lines }) => lines)) {
        const source = sourceOf(file);
        const shipped = shippedOf(id);
        expect(shipped, id).toEqual([...new Set(shipped)].sort());
        expect(shipped.map((code) => code.padEnd(10, '0')).sort(), id).toEqual(source);
        expect(shipped.filter((code) => code.length === 10 && code.endsWith('00'))).toEqual([]);
        expect(shipped.every((code) => code.length === 8 || code.length === 10)).toBe(true);
      }
    });

    test('a narrowed list has the lines of the annexes of April 2026 where those name no more, else the source’s', () => {
      const annexes = ['1a', '1b', '2', '3'].flatMap((annex) => shippedOf(`metals-annex-${annex}`));
      for (const { file, id } of LISTS.filter(({ narrowed }) => narrowed)) {
        const source = sourceOf(file);
        const shipped = shippedOf(id);
        expect(shipped, id).toEqual([...new Set(shipped)].sort());
        // Nothing but parts of the source's codes, and of each of them something.
        expect(shipped.filter((code) => !source.some((entry) => code.startsWith(entry)))).toEqual([]);
        for (const entry of source) {
          const named = annexes.some((code) => entry.startsWith(code));
          const below = annexes.filter((code) => code.startsWith(entry) && code !== entry);
          const parts = shipped.filter((code) => code.startsWith(entry));
          if (named || below.length === 0) expect(parts, `${id} ${entry}`).toEqual([entry]);
          else {
            // Where none of them is a line of the years before, or the lines were renumbered, the source's stays.
            const lines = [...new Set(below.map((code) => code.replace(/^(\d{8})00$/, '$1')))].sort();
            expect([[entry], lines], `${id} ${entry}`).toContainEqual(parts);
          }
        }
        expect(shipped.filter((code) => code.length === 10 && code.endsWith('00'))).toEqual([]);
        expect(shipped, id).toContain('84129090');
        expect(shipped, id).toContain('3004909251');
      }
    });

    test('the schedule has every line of the source', () => {
      expect(decodeBaseSchedule(text('schedule.csv'), 'schedule.csv').codes).toHaveLength(11_413);
    });
  },
);
