/**
 * Welfare effects of NAFTA's tariffs, Table 2 of Caliendo and Parro (2015): terms of trade, volume of trade and their
 * sum to first order, the real wage, and beside them the exact change of real income of the same equilibrium.
 */

import { consumerPrices, realIncome } from '../impact/welfare.js';
import { welfareDecomposition } from '../impact/welfare-decomposition.js';
import { assertConverged } from '../model/equilibrium.js';
import { createSolver, solve } from '../model/solve.js';
import type { ComputedFigure } from './computed-figure.js';
import { type NaftaWorld, naftaBaseline } from './nafta.js';

const PRINTED = ['Canada', 'Mexico', 'USA'];

/** @throws {NotConvergedError} where a world has no equilibrium */
export function naftaTables(world: NaftaWorld): ComputedFigure[] {
  const without = effects(world, 'none');
  const withDeficits = effects(world, 'data');
  const printed = without.filter(({ row, column }) => PRINTED.includes(row) && column !== EXACT);
  const exact = new Map(without.filter(({ column }) => column === EXACT).map(({ row, value }) => [row, value]));
  return [
    ...printed.map((figure) => ({
      table: 'Table 2',
      case: 'without deficits',
      ...figure,
      ...(figure.column === 'welfare' && {
        correct: exact.get(figure.row) ?? Number.NaN,
        note: 'a first-order sum; the exact change of real income in the same equilibrium is another',
      }),
    })),
    ...without.map((figure) => ({ table: 'All regions', case: 'without deficits', ...figure })),
    ...withDeficits.map((figure) => ({ table: 'With deficits', case: 'with deficits', ...figure })),
  ];
}

const EXACT = 'real income (exact)';

function effects({ economy, withNafta }: NaftaWorld, deficits: 'none' | 'data') {
  const base = naftaBaseline(economy, deficits);
  const shock = { tariffs: withNafta };
  const equilibrium = assertConverged(solve(createSolver(base), shock));
  const { termsOfTrade, volumeOfTrade } = welfareDecomposition(base, shock, equilibrium);
  const prices = consumerPrices(base, equilibrium);
  const exact = realIncome(base, equilibrium);
  return base.regions.flatMap(({ code: row }, r) => [
    { row, column: 'terms of trade', value: termsOfTrade[r] },
    { row, column: 'volume of trade', value: volumeOfTrade[r] },
    { row, column: 'welfare', value: termsOfTrade[r] + volumeOfTrade[r] },
    { row, column: 'real wage', value: 100 * (equilibrium.wages[r] / prices[r] - 1) },
    { row, column: EXACT, value: 100 * (exact[r] - 1) },
  ]);
}
