/** The engine against results computed elsewhere: given shocks on the shipped data, and Caliendo and Parro (2015). */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { wiod2014 } from './base-year/wiod2014.fixture.js';
import {
  assertConverged,
  createSolver,
  economyOf,
  impactOf,
  realIncome,
  type ScenarioInput,
  scenarioSchema,
  shockOf,
  solve,
  welfareDecomposition,
} from './index.js';
import { HAS_NAFTA, naftaWithoutDeficits, SHARED } from './nafta.fixture.js';

function welfare(input: ScenarioInput): Record<string, number> {
  const scenario = scenarioSchema.parse(input);
  const { economy } = economyOf(wiod2014, scenario);
  const shock = shockOf(economy, scenario);
  const impact = impactOf(economy, shock, assertConverged(solve(createSolver(economy), shock)));
  return Object.fromEntries(impact.regions.map((region) => [region.region, region.realIncomePercent]));
}

describe('wiod2014 with an elasticity of 4 and no base tariffs, against an independent solver (0.002 points)', () => {
  test('25 % of the United States on Korean motor vehicles', () => {
    const result = welfare({ tariffs: [{ importer: 'USA', exporter: 'KOR', sector: 'MVH', rate: 0.25 }] });
    expect(result.KOR).toBeCloseTo(-0.1635, 2.7);
    for (const [region, expected] of Object.entries({ KOR: -0.1635, USA: -0.0018, JPN: 0.003, MEX: 0.0142 })) {
      expect(Math.abs((result[region] ?? Number.NaN) - expected), region).toBeLessThan(0.002);
    }
  });

  test('25 % on vehicles, 50 % on metals, 10 % on other goods, 25 % on other goods from Korea', () => {
    const result = welfare({
      tariffs: [
        { importer: 'USA', exporter: '*', sector: 'goods', rate: 0.1 },
        { importer: 'USA', exporter: 'KOR', sector: 'goods', rate: 0.25 },
        { importer: 'USA', exporter: '*', sector: 'MVH', rate: 0.25 },
        { importer: 'USA', exporter: '*', sector: 'MET', rate: 0.5 },
      ],
    });
    expect(Math.abs(result.KOR + 0.514)).toBeLessThan(0.002);
    expect(Math.abs(result.USA - 0.307)).toBeLessThan(0.002);
  });

  test('a uniform tariff of the United States first raises, then lowers its real income', () => {
    const gains = [0, 0.1, 0.2, 0.4, 0.8, 1.6].map(
      (rate) => welfare({ tariffs: [{ importer: 'USA', exporter: '*', sector: 'goods', rate }] }).USA ?? Number.NaN,
    );
    const peak = gains.indexOf(Math.max(...gains));
    expect(peak).toBeGreaterThan(0);
    expect(peak).toBeLessThan(gains.length - 1);
    for (let k = 1; k < gains.length; k++) {
      if (k <= peak) expect(gains[k]).toBeGreaterThan(gains[k - 1]);
      else expect(gains[k]).toBeLessThan(gains[k - 1]);
    }
  });
});

describe.skipIf(!HAS_NAFTA)(
  `NAFTA, Caliendo and Parro (2015)${HAS_NAFTA ? '' : ' (skipped: needs ../shared/data/nafta1993)'}`,
  () => {
    test('zero aggregate deficit: exact real income and the printed decomposition', () => {
      const { economy: base, withNafta } = naftaWithoutDeficits();
      const shock = { tariffs: withNafta };
      const equilibrium = assertConverged(solve(createSolver(base), shock));
      const exact = realIncome(base, equilibrium);
      const { termsOfTrade, volumeOfTrade } = welfareDecomposition(base, shock, equilibrium);

      const expected = JSON.parse(readFileSync(new URL('reference/expected-nafta.json', SHARED), 'utf8')).zero_deficit
        .regions as {
        region: string;
        exact_real_income_pct: number;
        tot: number;
        vot: number;
      }[];
      expect(expected).toHaveLength(31);
      for (const row of expected) {
        const region = base.regions.findIndex((candidate) => candidate.code === row.region);
        expect(Math.abs(100 * (exact[region] - 1) - row.exact_real_income_pct), `${row.region} exact`).toBeLessThan(
          2e-5,
        );
        expect(Math.abs(termsOfTrade[region] - row.tot), `${row.region} terms of trade`).toBeLessThan(2e-5);
        expect(Math.abs(volumeOfTrade[region] - row.vot), `${row.region} volume of trade`).toBeLessThan(2e-5);
      }
      const printed = (name: string) => {
        const region = base.regions.findIndex((candidate) => candidate.code === name);
        return [(100 * (exact[region] - 1)).toFixed(4), (termsOfTrade[region] + volumeOfTrade[region]).toFixed(2)];
      };
      expect(printed('Mexico')).toEqual(['0.0073', '1.31']);
      expect(printed('Canada')).toEqual(['-0.1101', '-0.06']);
      expect(printed('USA')).toEqual(['0.0741', '0.08']);
    });
  },
);
