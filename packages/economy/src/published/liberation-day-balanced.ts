/**
 * Table 10 of Ignatenko, Lashkaripour, Macedoni and Simonovska (2025): fixed transfers (Dekle, Eaton and Kortum 2008)
 * and trade balanced with the United States (Ossa 2014), before and after retaliation.
 *
 * The balanced cases are differences in percentage points between two worlds without the imbalance, with and without
 * tariffs. As the program has them their transfers do not sum to zero (see unbalanced-transfers.ts); what is printed
 * beside as correct gives the United States the transfer that closes the sum.
 */

import type { Economy } from '../model/economy.js';
import { baseTradeFlows } from '../model/trade-flows.js';
import type { ComputedFigure } from './computed-figure.js';
import type { LiberationDayCases } from './liberation-day-cases.js';
import { type CountryOutcomes, outcomeOf, weightedMean } from './liberation-day-outcome.js';
import { type OutcomeColumn, WELFARE_NOTE } from './liberation-day-rows.js';
import { rateOf, withRetaliation } from './liberation-day-tariffs.js';
import { solveUnbalanced } from './unbalanced-transfers.js';

const COLUMNS: readonly OutcomeColumn[] = ['welfare', 'exports', 'imports', 'employment', 'prices'];
const FIXED = { technology: 'eaton-kortum-krugman' } as const;

export function liberationDayBalanced(cases: LiberationDayCases): ComputedFigure[] {
  const { country, announced } = cases;
  const economy = cases.economy();
  const fixed = cases.economy(FIXED);
  const answer = (world: Economy) => withRetaliation(announced, country, () => rateOf(world, country, 1));
  const before = cases.outcome({ tariffs: announced }, FIXED).countries;
  const after = cases.outcome({ tariffs: answer(fixed) }, FIXED).countries;
  const published = publishedDifferences(cases, [announced, answer(economy)]);
  const closed = closedDifferences(cases, [announced, answer(economy)]);
  return [
    ...fixedRows(cases, 'before, fixed transfers', before),
    ...balancedRows(cases, 'before, balanced trade', published[0], closed[0]),
    ...fixedRows(cases, 'after, fixed transfers', after),
    ...balancedRows(cases, 'after, balanced trade', published[1], closed[1], after),
  ];
}

/** Transfers less each country's imbalance with the United States; none for the United States. */
function withoutImbalance({ country }: LiberationDayCases, economy: Economy): Float64Array {
  const n = economy.regions.length;
  const flows = baseTradeFlows(economy);
  return economy.deficits.map((transfer, i) =>
    i === country ? 0 : transfer - (flows[i * n + country] - flows[country * n + i]),
  );
}

/** The balanced cases as the program has them, for each set of tariffs. */
function publishedDifferences(cases: LiberationDayCases, policies: readonly Float64Array[]): CountryOutcomes[] {
  const economy = cases.economy();
  const transfers = withoutImbalance(cases, economy);
  const start = solveUnbalanced(economy, transfers, economy.tariffs);
  const without = outcomeOf(economy, economy.tariffs, start, 'prices').countries;
  return policies.map((tariffs) => {
    const world = solveUnbalanced(economy, transfers, tariffs, start.point);
    return difference(outcomeOf(economy, tariffs, world, 'prices').countries, without);
  });
}

/** The same with transfers that sum to zero and every market cleared. */
function closedDifferences(cases: LiberationDayCases, policies: readonly Float64Array[]): CountryOutcomes[] {
  const economy = cases.economy();
  const deficits = withoutImbalance(cases, economy);
  deficits[cases.country] = -deficits.reduce((total, value) => total + value, 0);
  const without = cases.outcome({ deficits }).countries;
  return policies.map((tariffs) => difference(cases.outcome({ tariffs, deficits }).countries, without));
}

function difference(after: CountryOutcomes, before: CountryOutcomes): CountryOutcomes {
  const less = (key: keyof CountryOutcomes) => after[key].map((value, i) => value - before[key][i]);
  return {
    welfare: less('welfare'),
    exactWelfare: less('exactWelfare'),
    deficit: less('deficit'),
    exports: less('exports'),
    imports: less('imports'),
    employment: less('employment'),
    prices: less('prices'),
    revenue: less('revenue'),
  };
}

function fixedRows(cases: LiberationDayCases, name: string, outcomes: CountryOutcomes): ComputedFigure[] {
  const place = { table: 'Table 10', case: name };
  return COLUMNS.flatMap((column): ComputedFigure[] => {
    const [own, others] = both(cases, outcomes, column);
    if (column !== 'welfare') {
      return [
        { ...place, row: 'USA', column, value: own },
        { ...place, row: 'non-US (average)', column, value: others },
      ];
    }
    const [exact, exactOthers] = both(cases, { ...outcomes, welfare: outcomes.exactWelfare }, column);
    return [
      { ...place, row: 'USA', column, value: own, correct: exact, note: WELFARE_NOTE },
      {
        ...place,
        row: 'non-US (average)',
        column,
        value: simpleMean(cases, outcomes.welfare),
        correct: exactOthers,
        note: `a simple mean over countries, the other columns are weighted by spending; ${WELFARE_NOTE}`,
      },
    ];
  });
}

function balancedRows(
  cases: LiberationDayCases,
  name: string,
  published: CountryOutcomes,
  closed: CountryOutcomes,
  printedWelfare?: CountryOutcomes,
): ComputedFigure[] {
  const place = { table: 'Table 10', case: name };
  const quirk =
    'the program’s transfers do not sum to zero and Zimbabwe’s labour market does not clear; in a world that adds up the United States bear the rest';
  return COLUMNS.flatMap((column): ComputedFigure[] => {
    const [own, others] = both(cases, published, column);
    const right = column === 'welfare' ? { ...closed, welfare: closed.exactWelfare } : closed;
    const [correct, correctOthers] = both(cases, right, column);
    const usa = { ...place, row: 'USA', column, value: own, correct, note: quirk };
    const rest = { ...place, row: 'non-US (average)', column, correct: correctOthers };
    if (column !== 'welfare') return [usa, { ...rest, value: others, note: quirk }];
    const mean = simpleMean(cases, published.welfare);
    if (!printedWelfare) return [usa, { ...rest, value: mean, note: `a simple mean over countries; ${quirk}` }];
    return [
      usa,
      {
        ...rest,
        value: simpleMean(cases, printedWelfare.welfare),
        note: `the program prints the figure of fixed transfers here, its own simple mean is ${mean.toFixed(2)}; ${quirk}`,
      },
    ];
  });
}

function both(cases: LiberationDayCases, outcomes: CountryOutcomes, column: OutcomeColumn): [number, number] {
  const { expenditure } = cases.economy();
  return [outcomes[column][cases.country], weightedMean(outcomes[column], expenditure, cases.others)];
}

function simpleMean({ others }: LiberationDayCases, values: Float64Array): number {
  return others.reduce((total, i) => total + values[i], 0) / others.length;
}
