/** The model and statistics of Ossa (2014) against his reference tariffs and an independent implementation. */

import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { assertConverged } from '../model/equilibrium.js';
import { balancedTrade, rebase } from '../model/rebase.js';
import { createSolver, solve } from '../model/solve.js';
import { baseTradeFlows } from '../model/trade-flows.js';
import { bestResponse } from '../policy/best-response.js';
import { instrumentsOf } from '../policy/instruments.js';
import type { TextRow } from './nafta.js';
import { ossaEconomy } from './ossa.js';
import { type OssaTables, ossaData, politicalWeights, tariffsFrom } from './ossa-data.js';
import { medianTariff, ossaStatistics, tariffExample } from './ossa-statistics.js';

const SHARED = new URL('../../../../../shared/', import.meta.url);
const HAS_OSSA = existsSync(new URL('data/ossa2007/trade_tariff.csv', SHARED));
const table = (name: string): TextRow[] =>
  parse(readFileSync(new URL(`data/ossa2007/${name}`, SHARED)), { columns: true });

// The economy is made before the first test: without the data there is nothing to collect.
if (HAS_OSSA) describe('Ossa (2014)', againstOssa);
else test.skip('Ossa (2014) (skipped: needs ../shared/data/ossa2007)', () => {});

function againstOssa(): void {
  const tables: OssaTables = {
    regions: table('regions.csv'),
    industries: table('industries.csv'),
    tradeTariff: table('trade_tariff.csv'),
    sigma: table('sigma.csv'),
    lambda: table('lambda_pol.csv'),
  };
  const expected = JSON.parse(readFileSync(new URL('reference/expected-ossa2014.json', SHARED), 'utf8'));
  const economy = ossaEconomy(ossaData(tables, 'trade_purged'));
  const solver = createSolver(economy);
  const weights = politicalWeights(tables, false);
  const agree = (ours: number, theirs: number, what: string) =>
    expect(Math.abs(ours - theirs), `${what}: ${ours}, ${theirs} expected`).toBeLessThanOrEqual(
      1e-6 * Math.max(Math.abs(theirs), 1e-2),
    );
  const other = (values: Float64Array, own: number) =>
    values.reduce((total, value, i) => (i === own ? total : total + value), 0) / (values.length - 1);

  test('taking trade imbalances out of the raw data gives his balanced trade', () => {
    const raw = ossaEconomy(ossaData(tables, 'trade_raw'));
    const shock = balancedTrade(raw);
    const balanced = rebase(raw, shock, assertConverged(solve(createSolver(raw), shock, { tolerance: 1e-13 })));
    const ours = baseTradeFlows(balanced);
    baseTradeFlows(economy).forEach((value, flow) => {
      expect(Math.abs(ours[flow] - value)).toBeLessThanOrEqual(3e-9 * value);
    });
  });

  test('Table 2: 50 points more on chemicals and apparel', () => {
    const region = economy.regions.findIndex(({ code }) => code === 'USA');
    for (const [code, key] of [
      ['crp', 'us_+50pp_chemicals_crp'],
      ['wap', 'us_+50pp_apparel_wap'],
    ]) {
      const sector = economy.sectors.findIndex((industry) => industry.code === code);
      const ours = tariffExample(solver, region, sector, 0.5);
      const theirs = Object.values(expected.table2_unilateral_examples.unrounded[key]) as number[];
      Object.values(ours).forEach((value, index) => void agree(value, theirs[index], `${code} ${index}`));
    }
  });

  test.each([
    ['table3_optimal_tariffs', 'by-flow'],
    ['table8_optimal_tariffs_mfn', 'most-favoured-nation'],
  ] as const)('%s at his tariffs, and our optima are no worse', (key, form) => {
    const rows = form === 'by-flow' ? table('optimal_tariff_bas.csv') : favoured(table('mfn_optimal_tariff_bas.csv'));
    economy.regions.forEach(({ code }, region) => {
      const his = tariffsFrom(
        tables,
        rows.filter(({ importer }) => importer === code),
        economy.tariffs,
      );
      const { government, welfare, wage, profit } = ossaStatistics(solver, his, weights);
      const row = expected[key].no_lobbying.unrounded[code];
      agree(government[region], row.gov_welfare_own, `${code} Ĝ`);
      agree(other(government, region), row.gov_welfare_other_mean, `${code} Ĝ of others`);
      agree(welfare[region], row.welfare_own, `${code} welfare`);
      agree(other(welfare, region), row.welfare_other_mean, `${code} welfare of others`);
      agree(wage[region], row.wage_own, `${code} wage`);
      agree(other(wage, region), row.wage_other_mean, `${code} wage of others`);
      agree(profit[region], row.profit_own, `${code} profit`);
      agree(other(profit, region), row.profit_other_mean, `${code} profit of others`);
      agree(medianTariff(economy, his, region), row.median_optimal_tariff, `${code} median`);

      const all = [...economy.regions.keys()];
      const instruments = instrumentsOf(economy, [
        { importer: region, exporters: all, sectors: [...economy.sectors.keys()], form, lower: 0, upper: 10 },
      ]);
      const best = bestResponse(
        economy,
        {},
        instruments,
        { kind: 'government', region, politicalWeights: weights[region] },
        { starts: [new Float64Array(instruments.count).fill(0.5)] },
      );
      expect(100 * Math.expm1(best.logValue)).toBeGreaterThan(row.gov_welfare_own - 1e-6);
    });
  });

  test.each([
    ['table4_nash_tariffs', 'nash_tariff_bas.csv'],
    ['table9_nash_tariffs_mfn', 'mfn_nash_tariff_bas.csv'],
  ])('%s at his tariffs', (key, file) => {
    const his = tariffsFrom(tables, table(file), economy.tariffs);
    const { government, welfare, wage, profit } = ossaStatistics(solver, his, weights);
    economy.regions.forEach(({ code }, region) => {
      const row = expected[key].no_lobbying.unrounded[code];
      agree(government[region], row.gov_welfare, `${code} Ĝ`);
      agree(welfare[region], row.welfare, `${code} welfare`);
      agree(wage[region], row.wage, `${code} wage`);
      agree(profit[region], row.profit, `${code} profit`);
      agree(medianTariff(economy, his, region), row.median_nash_tariff, `${code} median`);
    });
  });

  /** The table of most-favoured-nation rates, a row for each partner. */
  function favoured(rows: readonly TextRow[]): TextRow[] {
    const codes = economy.regions.map(({ code }) => code);
    return rows.flatMap((row) =>
      codes.flatMap((importer) =>
        codes
          .filter((exporter) => exporter !== importer)
          .map((exporter) => ({ industry: row.industry, importer, exporter, tariff: row[importer] })),
      ),
    );
  }
}
