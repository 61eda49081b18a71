/** The data set of 2023–24: identities, figures published elsewhere, and effects beside those of 2014. */

import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import {
  assertConverged,
  type BaseYear,
  createSolver,
  economyOf,
  impactOf,
  type ScenarioInput,
  salesOf,
  scenarioSchema,
  shockOf,
  solve,
} from '../index.js';
import { SHARED } from '../nafta.fixture.js';
import { wiod2014 } from './wiod2014.fixture.js';
import { world2023 } from './world2023.fixture.js';

const { accounts } = world2023;
const { regions, sectors } = accounts;
const n = regions.length;
const j = sectors.length;
const codes = regions.map((region) => region.code);
const partners = codes.filter((code) => code !== 'USA');
const place = (code: string) => regions.findIndex((region) => region.code === code);
const sectorAt = (code: string) => sectors.findIndex((sector) => sector.code === code);
const base = (data: BaseYear) => economyOf(data, scenarioSchema.parse({})).economy;

function sale(data: BaseYear, sector: string, importer: string, exporter: string): number {
  return data.accounts.trade[(sectorAt(sector) * n + place(importer)) * n + place(exporter)];
}

function goods(data: BaseYear, importer: string, exporter: string): number {
  return sectors.reduce((sum, { code, goods }) => (goods ? sum + sale(data, code, importer, exporter) : sum), 0);
}

function realIncome(data: BaseYear, input: ScenarioInput): Record<string, number> {
  const scenario = scenarioSchema.parse(input);
  const { economy } = economyOf(data, scenario);
  const shock = shockOf(economy, scenario);
  const impact = impactOf(economy, shock, assertConverged(solve(createSolver(economy), shock)));
  return Object.fromEntries(impact.regions.map((region) => [region.region, region.realIncomePercent]));
}

const duty = (importer: string, exporter: string, sector: string, rate: number): ScenarioInput => ({
  tariffs: [{ importer, exporter, sector, rate }],
});

describe('accounts', () => {
  test('the regions and sectors are those of wiod2014, its coefficients and elasticities too', () => {
    expect(accounts.regions).toEqual(wiod2014.accounts.regions);
    expect(accounts.sectors).toEqual(wiod2014.accounts.sectors);
    expect(accounts.inputShares).toEqual(wiod2014.accounts.inputShares);
    expect(world2023.elasticitySets).toEqual(wiod2014.elasticitySets);
  });

  test('uses equal sales in every region and sector, and deficits cancel', () => {
    const economy = base(world2023);
    const { output, sold } = salesOf(accounts);
    for (let region = 0; region < n; region++) {
      const spending = economy.valueAdded[region] + economy.deficits[region];
      for (let sector = 0; sector < j; sector++) {
        let used = economy.finalShares[region * j + sector] * spending;
        for (let made = 0; made < j; made++) {
          used += economy.inputShares[(region * j + made) * j + sector] * output[region * j + made];
        }
        const bought = sold[region * j + sector];
        expect(Math.abs(used - bought), `${codes[region]} ${sectors[sector].code}`).toBeLessThan(1e-6 * bought + 1e-6);
      }
    }
    expect(Math.abs(economy.deficits.reduce((sum, deficit) => sum + deficit, 0))).toBeLessThan(1);
  });

  test('the world solves from base in zero change', () => {
    for (const input of [{}, { base_tariffs: 'applied' }] as const) {
      for (const [region, percent] of Object.entries(realIncome(world2023, input))) {
        expect(Math.abs(percent), region).toBeLessThan(1e-7);
      }
    }
    const economy = base(world2023);
    const unchanged = assertConverged(solve(createSolver(economy), { tariffs: economy.tariffs }));
    for (const wage of unchanged.wages) expect(Math.abs(wage - 1)).toBeLessThan(1e-9);
  });
});

describe('known totals, within 0.1 %', () => {
  test('GDP of 2023', () => {
    // World Development Indicators, GDP in current USD, 2023; Taiwan: IMF, World Economic Outlook.
    const published: Record<string, number> = {
      KOR: 1_712_792.854,
      USA: 27_843_283.3,
      JPN: 4_204_494.802,
      CHN: 17_794_783.04,
      TWN: 757_321,
      MEX: 1_789_114.435,
      CAN: 2_142_470.914,
      DEU: 4_525_703.904,
      GBR: 3_380_854.521,
      IND: 3_567_551.675,
      AUS: 1_728_057.317,
      BRA: 2_173_665.656,
      IDN: 1_371_171.152,
      RUS: 2_021_421.476,
      TUR: 1_118_252.964,
      REU: 14_075_011.504,
      ROW: 15_862_926.7,
    };
    const { valueAdded } = base(world2023);
    for (const code of codes) expectNear(valueAdded[place(code)], published[code], 1e-6, `GDP of ${code}`);
  });

  test('imports of the United States in 2024 by partner, chapters 98 and 99 apart', () => {
    // US Census Bureau, imports for consumption, customs value, million USD.
    const published: Record<string, number> = {
      KOR: 130_458.736 - 2_025.888,
      JPN: 151_340.031 - 6_476.678,
      CHN: 429_425.828 - 11_439.108,
      TWN: 115_274.122 - 2_493.28,
      MEX: 503_438.605 - 11_823.67,
      CAN: 411_693.825 - 19_228.709,
      DEU: 160_216.832 - 9_989.549,
      REU: 437_256.404 - 25_058.223,
      GBR: 68_205.97 - 5_887.523,
      IND: 87_735.22 - 1_431.119,
      AUS: 16_680.585 - 1_225.492,
      BRA: 42_749.06 - 2_746.679,
      IDN: 28_106.071 - 228.026,
      RUS: 2_931.846 - 14.421,
      TUR: 16_577.521 - 602.894,
      ROW: 649_061.125 - 26_746.456,
    };
    for (const partner of partners) {
      // Electricity is a good to the census and a utility here.
      const electricity = partner === 'CAN' ? sale(world2023, 'UTL', 'USA', 'CAN') : 0;
      expectNear(goods(world2023, 'USA', partner) + electricity, published[partner], 1e-5, partner);
    }
  });

  test('Korea’s motor vehicles to the United States: 21.1 bn in 2014, 44.8 bn in 2024', () => {
    expect(sale(wiod2014, 'MVH', 'USA', 'KOR') / 1000).toBeCloseTo(21.1, 1);
    expect(sale(world2023, 'MVH', 'USA', 'KOR')).toBeCloseTo(44_792.98, 1);
  });

  test('goods between regions in 2023', () => {
    // BACI HS22 2023, million USD fob. The rest of the world's trade with Korea lacks Viet Nam and others, and is kept.
    const published: readonly [exporter: string, importer: string, musd: number][] = [
      ['KOR', 'CHN', 161_625.166],
      ['DEU', 'RUS', 9_840.531],
      ['CHN', 'KOR', 147_088.939],
      ['USA', 'KOR', 61_331.376],
      ['KOR', 'ROW', 119_635.739],
      ['ROW', 'KOR', 90_631.959],
      ['USA', 'CAN', 301_878.935],
      ['AUS', 'CHN', 138_974.755],
    ];
    for (const [exporter, importer, musd] of published) {
      expectNear(goods(world2023, importer, exporter), musd, 1e-3, `${exporter} to ${importer}`);
    }
  });

  test('Taiwan, and Korea with Russia, of which the trade table has nothing, from other figures', () => {
    // Ministry of Finance, Taiwan, 2023; Korea International Trade Association, 2022.
    expectNear(goods(world2023, 'CHN', 'TWN'), 152_200, 1e-3, 'Taiwan to China and Hong Kong');
    expectNear(goods(world2023, 'TWN', 'JPN'), 0.124 * 358_500, 1e-3, 'Japan to Taiwan');
    expectNear(goods(world2023, 'RUS', 'KOR'), 6_330, 1e-3, 'Korea to Russia');
    expectNear(goods(world2023, 'KOR', 'RUS'), 14_820, 1e-3, 'Russia to Korea');
  });
});

const BACI = new URL('data/world2023/trade.csv.gz', SHARED);
describe.skipIf(!existsSync(BACI))(
  `every pair of regions${existsSync(BACI) ? '' : ' (skipped: needs ../shared/data/world2023)'}`,
  () => {
    test('goods of 2023 add up to the source, within 0.1 %, for importers other than the United States', () => {
      const ofCountry = new Map(regions.flatMap(({ code, members }) => members.map((iso) => [iso, code] as const)));
      const region = (iso: string) => ofCountry.get(iso) ?? 'ROW';
      const sums = new Map<string, number>();
      const rows: Record<string, string>[] = parse(gunzipSync(readFileSync(BACI)), { columns: true });
      for (const { exporter, importer, value_kusd } of rows) {
        const pair = `${region(exporter)} ${region(importer)}`;
        sums.set(pair, (sums.get(pair) ?? 0) + Number(value_kusd) / 1000);
      }
      const without: string[] = [];
      let compared = 0;
      for (const importer of partners.filter((code) => code !== 'TWN')) {
        for (const exporter of codes.filter((code) => code !== importer && code !== 'TWN')) {
          const pair = `${exporter} ${importer}`;
          const total = sums.get(pair) ?? 0;
          if (total > 0) {
            expectNear(goods(world2023, importer, exporter), total, 1e-3, pair);
            compared++;
          } else {
            expect(goods(world2023, importer, exporter), pair).toBeGreaterThan(0);
            without.push(pair);
          }
        }
      }
      expect(without.sort()).toEqual(['KOR RUS', 'RUS KOR']);
      expect(compared).toBe(15 * 15 - 2);
    });
  },
);

describe('effects beside those of 2014', () => {
  test('25 % on Korean vehicles: Korea loses more, the suppliers beside it gain more', () => {
    const shock = duty('USA', 'KOR', 'MVH', 0.25);
    const then = realIncome(wiod2014, shock);
    const now = realIncome(world2023, shock);
    // Vehicles to the United States are 2.6 % of GDP, 1.6 % in 2014.
    expect(now.KOR / then.KOR).toBeGreaterThan(1.5);
    expect(now.KOR / then.KOR).toBeLessThan(1.8);
    expect(now.MEX).toBeGreaterThan(then.MEX);
    expect(now.JPN).toBeGreaterThan(then.JPN);
  });

  test.each([
    ['USA', 'MEX', 'MVH', 'more'],
    ['USA', 'TWN', 'ELE', 'more'],
    ['USA', 'REU', 'PHA', 'more'],
    ['CHN', 'AUS', 'goods', 'more'],
    ['CHN', 'BRA', 'goods', 'more'],
    ['IND', 'RUS', 'goods', 'more'],
    ['USA', 'CHN', 'goods', 'less'],
    ['DEU', 'RUS', 'goods', 'less'],
    ['JPN', 'KOR', 'goods', 'less'],
  ])('a duty of 0.1 by %s on %s, %s, costs the exporter %s', (importer, exporter, sector, expected) => {
    const shock = duty(importer, exporter, sector, 0.1);
    const then = realIncome(wiod2014, shock)[exporter];
    const now = realIncome(world2023, shock)[exporter];
    expect(then).toBeLessThan(0);
    expect(now).toBeLessThan(0);
    if (expected === 'more') expect(now).toBeLessThan(then);
    else expect(now).toBeGreaterThan(then);
  });

  test('wherever exports to the United States moved by over 15 % of GDP share, so did the loss from a duty on them', () => {
    const shares = [wiod2014, world2023].map((data) => {
      const { valueAdded } = base(data);
      return partners.map((code) => ({
        sells: goods(data, 'USA', code) / valueAdded[place(code)],
        buys: goods(data, code, 'USA') / valueAdded[place('USA')],
      }));
    });
    let compared = 0;
    partners.forEach((code, k) => {
      const [then, now] = [shares[0][k], shares[1][k]];
      const cases = [
        { growth: now.sells / then.sells, shock: duty('USA', code, 'goods', 0.1), loser: code },
        { growth: now.buys / then.buys, shock: duty(code, 'USA', 'goods', 0.1), loser: 'USA' },
      ];
      for (const { growth, shock, loser } of cases) {
        if (Math.abs(Math.log(growth)) < Math.log(1.15)) continue;
        compared++;
        const loss = realIncome(world2023, shock)[loser] / realIncome(wiod2014, shock)[loser];
        expect(loss > 1, `${loser}, duty between it and ${code}: exposure ×${growth}, loss ×${loss}`).toBe(growth > 1);
      }
    });
    expect(compared).toBeGreaterThan(15);
  });
});

describe('applied tariffs', () => {
  const rate = (data: BaseYear, sector: string, importer: string, exporter: string) =>
    data.appliedTariffs?.rates[(sectorAt(sector) * n + place(importer)) * n + place(exporter)] ?? Number.NaN;

  test('the United States has the duty of 2024, all others the rates of 2014', () => {
    // Calculated duty over customs value, 2024: vehicles of Korea, Japan, China and the EU.
    expect(100 * rate(world2023, 'MVH', 'USA', 'KOR')).toBeCloseTo(0.063, 2);
    expect(100 * rate(world2023, 'MVH', 'USA', 'JPN')).toBeCloseTo(2.5, 2);
    expect(100 * rate(world2023, 'MVH', 'USA', 'CHN')).toBeCloseTo(25.01, 2);
    for (const sector of sectors.filter(({ goods }) => goods)) {
      for (const importer of partners) {
        for (const exporter of codes) {
          expect(rate(world2023, sector.code, importer, exporter)).toBe(
            rate(wiod2014, sector.code, importer, exporter),
          );
        }
      }
    }
  });

  test('what is missing stays missing', () => {
    expect(rate(world2023, 'MVH', 'BRA', 'DEU')).toBeNaN();
    expect(world2023.appliedTariffs?.missing).toEqual(wiod2014.appliedTariffs?.missing);
  });
});

function expectNear(value: number, due: number, tolerance: number, what: string): void {
  expect(Math.abs(value - due) / due, `${what}: ${value}, ${due} published`).toBeLessThan(tolerance);
}
