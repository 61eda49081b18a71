/**
 * Tables 4 and 11 of Ignatenko, Lashkaripour, Macedoni and Simonovska (2025) as far as one sector goes: the roundabout
 * model, with optimal tariffs that the paper looks for numerically.
 */

import type { Shock } from '../model/shock.js';
import { bestResponse } from '../policy/best-response.js';
import { instrumentsOf, type TariffForm } from '../policy/instruments.js';
import { weightedSumTariffs, worthOfOne } from '../policy/weighted-agreement.js';
import type { ComputedFigure } from './computed-figure.js';
import type { LiberationDayCases } from './liberation-day-cases.js';
import type { LiberationDayOutcome } from './liberation-day-outcome.js';
import { rowsOf } from './liberation-day-rows.js';
import { twoRows, worldFigures } from './liberation-day-tables.js';
import { uniformTariffs, withRetaliation } from './liberation-day-tariffs.js';

const INPUTS = { technology: 'inputs' } as const;
/**
 * What the program puts on everyone: of the rates its minimiser ends with, the last country's (Zimbabwe's). Inferred
 * from the twelve figures of the case: 12.60 to 12.62 % gives all of them. The optimum is another.
 */
const APPLIED_RATE = 0.1261;
/** Bounds of the program on what partners answer. */
const LARGEST_ANSWER = 0.5;

export function liberationDayInputs(cases: LiberationDayCases): ComputedFigure[] {
  const { country, announced, gdp } = cases;
  const economy = cases.economy(INPUTS);
  const n = economy.regions.length;
  const outcome = (shock: Shock) => cases.outcome(shock, INPUTS);
  const rows = twoRows(cases);
  const figures = (name: string, { countries }: LiberationDayOutcome, note?: string) =>
    rowsOf({ table: 'Table 4', case: name }, countries, rows, gdp, undefined, () => note);
  const reciprocalTariffs = withRetaliation(announced, country, (_, rate) => rate);
  const before = outcome({ tariffs: announced });
  const after = outcome({ tariffs: reciprocalTariffs });
  return [
    ...figures('before, USTR', before),
    ...optimalFigures(
      cases,
      figures('before, optimal', outcome({ tariffs: uniformTariffs(n, country, APPLIED_RATE) })),
    ),
    ...figures('after, reciprocal', after),
    ...figures(
      'after, optimal',
      outcome({ tariffs: coalitionAnswer(cases) }),
      'ours is the coalition’s optimum; the program’s minimiser stopped elsewhere, where the coalition does worse',
    ),
    ...worldFigures('before retaliation', 'main', cases.outcome({ tariffs: announced })),
    ...worldFigures('before retaliation', 'IO', before),
    ...worldFigures('after retaliation', 'main', cases.outcome({ tariffs: reciprocalTariffs })),
    ...worldFigures('after retaliation', 'IO', after),
  ];
}

/** The case with the program's rate, and what the best uniform rate would give. */
function optimalFigures(cases: LiberationDayCases, applied: readonly ComputedFigure[]): ComputedFigure[] {
  const uniform = best(cases, 'uniform');
  const byPartner = best(cases, 'by-partner');
  const atOptimum = cases.outcome({ tariffs: uniform.tariffs }, INPUTS);
  const right = rowsOf({ table: 'Table 4', case: 'before, optimal' }, atOptimum.countries, twoRows(cases), cases.gdp);
  const note =
    `the program applies to all the rate its minimiser left on Zimbabwe, ${(100 * APPLIED_RATE).toFixed(2)} %; the best uniform rate ` +
    `is ${(100 * uniform.rates[0]).toFixed(2)} % (the best rates by country gain the United States ${(100 * Math.expm1(byPartner.logValue)).toFixed(3)} %), welfare counted as the program does`;
  return applied.map((figure, index) => ({ ...figure, correct: right[index].value, note }));
}

function best(cases: LiberationDayCases, form: TariffForm) {
  const economy = cases.economy(INPUTS);
  const instruments = instrumentsOf(economy, [
    { importer: cases.country, exporters: cases.others, sectors: [0], form, lower: 0, upper: 1 },
  ]);
  return bestResponse(
    economy,
    {},
    instruments,
    { kind: 'real-income', region: cases.country, disutility: 'as-published' },
    { starts: [new Float64Array(instruments.count).fill(APPLIED_RATE)] },
  );
}

/** The announced tariffs, and the answer that serves all others together best: Σ GDP-weighted welfare. */
function coalitionAnswer(cases: LiberationDayCases): Float64Array {
  const { country, others, announced } = cases;
  const economy = cases.economy(INPUTS);
  const players = others.map((region) => ({
    instruments: instrumentsOf(economy, [
      { importer: region, exporters: [country], sectors: [0], form: 'uniform', lower: 0, upper: LARGEST_ANSWER },
    ]),
    objective: { kind: 'real-income', region, disutility: 'as-published' } as const,
  }));
  const weights = Float64Array.from(
    players,
    ({ objective }) => economy.valueAdded[objective.region] / worthOfOne(economy, objective),
  );
  const start = withRetaliation(announced, country, () => 0.2);
  return weightedSumTariffs(economy, { tariffs: announced }, players, weights, {
    starts: [start],
    gradientTolerance: 1e-4,
  }).tariffs;
}
