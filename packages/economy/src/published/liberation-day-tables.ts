/**
 * Tables 1, 2, 3, 8 and 9 and the map of Ignatenko, Lashkaripour, Macedoni and Simonovska (2025), in the numbering of
 * their replication package: the model of one sector without inputs.
 */

import { bestResponse } from '../policy/best-response.js';
import { instrumentsOf } from '../policy/instruments.js';
import type { ComputedFigure } from './computed-figure.js';
import type { LiberationDayCases } from './liberation-day-cases.js';
import type { CountryOutcomes } from './liberation-day-outcome.js';
import { type CellNote, type OutcomeColumn, rowsOf, type TableRow } from './liberation-day-rows.js';
import {
  optimalRetaliationFormula,
  optimalTariffFormula,
  regionalTariffs,
  uniformTariffs,
  withRetaliation,
} from './liberation-day-tariffs.js';

/** Federal budget of the United States as a share of GDP, as the paper takes it. */
const FEDERAL_BUDGET = 0.23;
const SHORT: readonly OutcomeColumn[] = ['welfare', 'deficit', 'employment', 'prices'];

/** Everything the program prints of the model without inputs. */
export function liberationDayTables(cases: LiberationDayCases): ComputedFigure[] {
  const { country, announced } = cases;
  const economy = cases.economy();
  const n = economy.regions.length;
  const spending = economy.expenditure;
  const averages = twoRows(cases);
  const optimal = uniformTariffs(n, country, optimalTariffFormula(economy, country, 'spending'));
  const lowerOptimal = uniformTariffs(n, country, optimalTariffFormula(economy, country, 'income'));
  const answer = optimalRetaliationFormula(economy, country);
  const baseline = cases.outcome({ tariffs: announced });
  const atOptimum = cases.outcome({ tariffs: optimal });
  const reciprocal = cases.outcome({ tariffs: withRetaliation(announced, country, (_, rate) => rate) });
  const answered = cases.outcome({ tariffs: withRetaliation(announced, country, answer) });
  const bothOptimal = cases.outcome({ tariffs: withRetaliation(lowerOptimal, country, answer) });
  const lumpSum = cases.outcome({ tariffs: announced }, { revenue: 'rebate' });
  const four = [
    { row: 'USA', members: [country] },
    { row: 'CHN', members: [cases.china] },
    { row: 'EU', members: cases.eu },
  ];
  const against = [...four, { row: 'non-US (average)', members: cases.others }];
  return [
    ...rowsOf({ table: 'Table 1', case: 'USTR, tax relief' }, baseline.countries, averages, spending),
    ...rowsOf({ table: 'Table 1', case: 'USTR, lump sum' }, lumpSum.countries, averages, spending),
    ...rowsOf(
      { table: 'Table 1', case: 'optimal, tax relief' },
      atOptimum.countries,
      averages,
      spending,
      undefined,
      ofOwnWelfare(formulaNote(cases)),
    ),
    ...rowsOf({ table: 'Table 2', case: 'USTR, reciprocal' }, reciprocal.countries, against, spending, SHORT),
    ...rowsOf({ table: 'Table 2', case: 'USTR, optimal retaliation' }, answered.countries, against, spending, SHORT),
    ...rowsOf(
      { table: 'Table 2', case: 'optimal, optimal' },
      bothOptimal.countries,
      against,
      spending,
      SHORT,
      ofOwnWelfare(
        `the program takes imports out of income here and out of spending in Table 1, so that the optimal rate is ${percent(lowerOptimal)} and not ${percent(optimal)} %`,
      ),
    ),
    ...revenueFigures(cases, {
      'USTR tariff': baseline.countries,
      'optimal tariff': atOptimum.countries,
      'optimal retaliation': answered.countries,
      'reciprocal retaliation': reciprocal.countries,
    }),
    ...regionalFigures(cases, [...four, { row: 'RoW', members: cases.rest }]),
    ...rowsOf({ table: 'Table 9', case: 'baseline' }, baseline.countries, averages, spending),
    ...variant(cases, 'incomplete pass-through', { passThrough: 0.25 }),
    ...variant(cases, 'elasticity 8', { elasticity: 8 }),
    ...variant(cases, 'Eaton–Kortum–Krugman', { technology: 'eaton-kortum-krugman' }),
    ...mapFigures(cases, baseline.countries),
  ];
}

/** The country, and the average of all others. */
export function twoRows({ country, others }: LiberationDayCases): TableRow[] {
  return [
    { row: 'USA', members: [country] },
    { row: 'non-US (average)', members: others },
  ];
}

/** A note on the country's own welfare. */
function ofOwnWelfare(note: string): CellNote {
  return (row, column) => (row === 'USA' && column === 'welfare' ? note : undefined);
}

/** What the paper's formula for the optimal tariff misses. */
function formulaNote({ country, others, economy }: LiberationDayCases): string {
  const world = economy();
  const instruments = instrumentsOf(world, [
    { importer: country, exporters: others, sectors: [0], form: 'uniform', lower: 0, upper: 1 },
  ]);
  const best = bestResponse(
    world,
    {},
    instruments,
    { kind: 'real-income', region: country, disutility: 'as-published' },
    { starts: [Float64Array.of(0.2)] },
  );
  const rate = (100 * best.rates[0]).toFixed(1);
  const worth = (100 * Math.expm1(best.logValue)).toFixed(3);
  return `the rate is the paper’s formula; the model’s own best uniform rate is ${rate} %, worth ${worth} % to the United States`;
}

/** Table 3: the program divides by base spending, the table says GDP. */
function revenueFigures(
  { country, economy }: LiberationDayCases,
  worlds: Record<string, CountryOutcomes>,
): ComputedFigure[] {
  const { expenditure, valueAdded } = economy();
  return Object.entries(worlds).flatMap(([column, { revenue }]) =>
    [
      { row: '% of GDP', part: 1 },
      { row: '% of federal budget', part: FEDERAL_BUDGET },
    ].map(({ row, part }) => ({
      table: 'Table 3',
      case: 'tariff revenue',
      row,
      column,
      value: (100 * revenue[country]) / part,
      correct: ((100 * revenue[country]) / part) * (expenditure[country] / valueAdded[country]),
      note: 'the program divides by base spending; the table says GDP',
    })),
  );
}

/** Table 8: 10 % both ways for everyone but those at war. */
function regionalFigures(cases: LiberationDayCases, rows: readonly TableRow[]): ComputedFigure[] {
  const { country, china, eu, announced } = cases;
  const economy = cases.economy();
  const n = economy.regions.length;
  const rate = (partner: number): [number, number] => [partner, announced[country * n + partner]];
  const wars: [string, ReadonlyMap<number, number>][] = [
    ['EU and China', new Map([china, ...eu].map(rate))],
    ['China', new Map([rate(china)])],
    ['China, 108 %', new Map([[china, 1.08]])],
  ];
  return wars.flatMap(([name, rates]) => {
    const { countries } = cases.outcome({ tariffs: regionalTariffs(n, country, rates) });
    return rowsOf({ table: 'Table 8', case: name }, countries, rows, economy.expenditure, SHORT);
  });
}

/** Table 9: another model, the same tariffs; averages with the main model's weights, which are the same numbers. */
function variant(
  cases: LiberationDayCases,
  name: string,
  model: Parameters<LiberationDayCases['economy']>[0],
): ComputedFigure[] {
  const { countries } = cases.outcome({ tariffs: cases.announced }, model);
  return rowsOf({ table: 'Table 9', case: name }, countries, twoRows(cases), cases.economy(model).expenditure);
}

/** The map of welfare, and the six columns its file has beside it. */
function mapFigures(cases: LiberationDayCases, outcomes: CountryOutcomes): ComputedFigure[] {
  const columns = ['welfare', 'deficit', 'exports', 'imports', 'employment', 'prices', 'revenue'] as const;
  return cases
    .economy()
    .regions.flatMap(({ code }, region) =>
      columns.map((column) => ({ table: 'Map', case: 'USTR', row: code, column, value: outcomes[column][region] })),
    );
}

function percent(tariffs: Float64Array): string {
  return (100 * tariffs.reduce((most, rate) => Math.max(most, rate), 0)).toFixed(2);
}

/** World trade and employment, a row each; Table 11. */
export function worldFigures(
  name: string,
  column: string,
  { worldTrade, worldEmployment }: { readonly worldTrade: number; readonly worldEmployment: number },
): ComputedFigure[] {
  const place = { table: 'Table 11', case: name, column };
  return [
    { ...place, row: 'trade over GDP', value: worldTrade },
    { ...place, row: 'employment', value: worldEmployment },
  ];
}
