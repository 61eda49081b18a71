/** Tables 2 to 12 of Ossa (2014). */

import type { Economy } from '../model/economy.js';
import { assertConverged } from '../model/equilibrium.js';
import { rebase } from '../model/rebase.js';
import { createSolver, type Solver, solve } from '../model/solve.js';
import type { ComputedFigure } from './computed-figure.js';
import { ossaEconomy } from './ossa.js';
import { type OssaElasticities, type OssaTables, ossaData, politicalWeights } from './ossa-data.js';
import { type OssaForm, type OssaPolicies, ossaPolicies, THREATS, type Threat, type WarEnd } from './ossa-policies.js';
import { medianTariff, type OssaStatistics, ossaStatistics, tariffExample } from './ossa-statistics.js';

/** Numbers of the tables: by partner, and most favoured nation. */
const NUMBERS: Record<OssaForm, { optimal: string; nash: string; talks: Record<Threat, string> }> = {
  'by-flow': {
    optimal: 'Table 3',
    nash: 'Table 4',
    talks: { nash: 'Table 5', factual: 'Table 6', free: 'Table 7' },
  },
  'most-favoured-nation': {
    optimal: 'Table 8',
    nash: 'Table 9',
    talks: { nash: 'Table 10', factual: 'Table 11', free: 'Table 12' },
  },
};

/** A name for a set of elasticities in the rows of means. */
export const OTHER_ELASTICITIES: Readonly<Record<string, OssaElasticities>> = {
  'σ 3.5': 'low_sig_3.5',
  'σ 5.0': 'med_sig_5.0',
  'σ 6.5': 'high_sig_6.5',
};

/** Tables 3 to 12 without lobbying as his programs have them, and what an exact trade war would make of them. */
export function ossaMainTables(tables: OssaTables, onStep?: () => void): ComputedFigure[] {
  const published = tablesOf(tables, { lobbying: false, elasticities: 'main', end: 'as-published' }, onStep);
  const exact = tablesOf(tables, { lobbying: false, elasticities: 'main', end: 'nash', only: 'war' }, onStep);
  const correct = new Map(exact.map((figure) => [keyOf(figure), figure.value]));
  return published.map((figure) => {
    const value = correct.get(keyOf(figure));
    return value === undefined ? figure : { ...figure, correct: value, note: WAR_NOTE };
  });
}

/** Tables 3 to 12 for other political weights or elasticities, with exact trade wars. */
export function ossaOtherTables(
  tables: OssaTables,
  lobbying: boolean,
  elasticities: OssaElasticities,
  onStep?: () => void,
): ComputedFigure[] {
  return tablesOf(tables, { lobbying, elasticities, end: 'nash' }, onStep);
}

const WAR_NOTE =
  'his trade war ends once the mean tariff moves by less than 0.01, here after one round; in a full war no region gains by another tariff';

interface Variant {
  readonly lobbying: boolean;
  readonly elasticities: OssaElasticities;
  readonly end: WarEnd;
  /** Only the tables that depend on how a war ends. */
  readonly only?: 'war';
}

function tablesOf(tables: OssaTables, { lobbying, elasticities, end, only }: Variant, onStep?: () => void) {
  const economy = ossaEconomy(ossaData(tables, 'trade_purged', elasticities));
  const weights = politicalWeights(tables, lobbying);
  const threats = only ? (['nash'] as const) : THREATS;
  const policies = ossaPolicies(economy, weights, end, threats, onStep);
  const name = lobbying ? 'lobbying' : 'no lobbying';
  return (['by-flow', 'most-favoured-nation'] as const).flatMap((form) => [
    ...(only ? [] : optimalTable(economy, weights, policies, form, name)),
    ...nashTable(economy, weights, policies, form, name),
    ...threats.flatMap((threat) => talksTable(economy, weights, policies, form, name, threat)),
  ]);
}

function keyOf({ table, row, column }: ComputedFigure): string {
  return JSON.stringify([table, row, column]);
}

/** The rows of means of other elasticities, from the tables computed with them. */
export function meansOnly(figures: readonly ComputedFigure[], row: string): ComputedFigure[] {
  return figures
    .filter((figure) => figure.row === 'mean')
    .map((figure) => ({ ...figure, case: `${figure.case}, mean`, row }));
}

/** Table 2: 50 points more on chemicals, and on apparel, by the United States. */
export function ossaExamples(tables: OssaTables): ComputedFigure[] {
  const economy = ossaEconomy(ossaData(tables, 'trade_purged'));
  const solver = createSolver(economy);
  const region = economy.regions.findIndex(({ code }) => code === 'USA');
  return [
    ['chemicals (crp)', 'crp'],
    ['apparel (wap)', 'wap'],
  ].flatMap(([row, code]) => {
    const sector = economy.sectors.findIndex((industry) => industry.code === code);
    const example = tariffExample(solver, region, sector, 0.5);
    const place = { table: 'Table 2', case: 'no lobbying', row };
    return [
      { ...place, column: 'wage', value: example.wage },
      { ...place, column: 'sales of the industry', value: example.sales },
      { ...place, column: 'sales of other industries', value: example.otherSales },
      { ...place, column: 'welfare', value: example.welfare },
      { ...place, column: 'terms of trade', value: example.termsOfTrade },
      { ...place, column: 'profit shifting', value: example.profitShifting },
    ];
  });
}

function optimalTable(
  economy: Economy,
  weights: readonly Float64Array[],
  policies: OssaPolicies,
  form: OssaForm,
  name: string,
): ComputedFigure[] {
  const solver = createSolver(economy);
  const rows = economy.regions.map(({ code }, region) => {
    const tariffs = policies.forms[form].optimal[region];
    const { government, welfare, wage, profit } = ossaStatistics(solver, tariffs, weights);
    const other = (values: Float64Array) =>
      values.reduce((total, value, index) => (index === region ? total : total + value), 0) / (values.length - 1);
    return {
      row: code,
      figures: {
        'Ĝ own': government[region],
        'Ĝ other': other(government),
        'welfare own': welfare[region],
        'welfare other': other(welfare),
        'wage own': wage[region],
        'wage other': other(wage),
        'profit own': profit[region],
        'profit other': other(profit),
        'median tariff': medianTariff(economy, tariffs, region),
      },
    };
  });
  return withMean({ table: NUMBERS[form].optimal, case: name }, rows);
}

function nashTable(
  economy: Economy,
  weights: readonly Float64Array[],
  policies: OssaPolicies,
  form: OssaForm,
  name: string,
): ComputedFigure[] {
  const tariffs = policies.forms[form].nash;
  const statistics = ossaStatistics(createSolver(economy), tariffs, weights);
  const rows = economy.regions.map(({ code }, region) => ({
    row: code,
    figures: { ...outcomes(statistics, region), 'median tariff': medianTariff(economy, tariffs, region) },
  }));
  return withMean({ table: NUMBERS[form].nash, case: name }, rows);
}

/** Talks, measured from the war (by partner, in his programs, also where talks are most favoured nation). */
function talksTable(
  economy: Economy,
  weights: readonly Float64Array[],
  policies: OssaPolicies,
  form: OssaForm,
  name: string,
  threat: Threat,
): ComputedFigure[] {
  const tariffs = policies.forms[form].cooperative[threat];
  const statistics = ossaStatistics(rebasedAt(economy, policies.threats[threat]), tariffs, weights);
  const rows = economy.regions.map(({ code }, region) => ({ row: code, figures: outcomes(statistics, region) }));
  return withMean({ table: NUMBERS[form].talks[threat], case: name }, rows);
}

/** The economy whose base year has these tariffs. */
function rebasedAt(economy: Economy, tariffs: Float64Array): Solver {
  const shock = { tariffs };
  const equilibrium = assertConverged(solve(createSolver(economy), shock, { tolerance: 1e-12 }));
  return createSolver(rebase(economy, shock, equilibrium));
}

function outcomes({ government, welfare, wage, profit }: OssaStatistics, region: number) {
  return { Ĝ: government[region], welfare: welfare[region], wage: wage[region], profit: profit[region] };
}

/** Rows as figures, and a last row with the simple mean of each column. */
function withMean(
  place: { readonly table: string; readonly case: string },
  rows: readonly { readonly row: string; readonly figures: Readonly<Record<string, number>> }[],
): ComputedFigure[] {
  const figures = rows.flatMap(({ row, figures: values }) =>
    Object.entries(values).map(([column, value]) => ({ ...place, row, column, value })),
  );
  const columns = [...new Set(figures.map(({ column }) => column))];
  const means = columns.map((column) => {
    const values = figures.filter((figure) => figure.column === column).map(({ value }) => value);
    return { ...place, row: 'mean', column, value: values.reduce((total, value) => total + value, 0) / values.length };
  });
  return [...figures, ...means];
}
