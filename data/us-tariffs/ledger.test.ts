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
    test('each list has the codes of its source', () => {
      for (const { file, id } of LISTS) {
        const source = readFileSync(new URL(`hs_lists/${file}.csv`, SHARED), 'utf8')
          .trim()
          .split(/\s+/)
          .slice(1);
        const shipped = text(`lists/${id}.txt`).split('\n\n')[1]?.trim().split(/\s+/);
        // One code of one list carries two zeros too many in the source.
        expect(shipped).toEqual([...new Set(source.map((code) => code.replace(/^(\d{10})00$/, '$1')))].sort());
      }
    });

    test('the schedule has every line of the source', () => {
      expect(decodeBaseSchedule(text('schedule.csv'), 'schedule.csv').codes).toHaveLength(11_413);
    });
  },
);
