/** One scenario under many draws: real income and tariff revenue everywhere. */

import {
  assertConverged,
  type BaseYear,
  createSolver,
  type Economy,
  type Equilibrium,
  economyOf,
  equivalentVariation,
  realIncome,
  type Scenario,
  shockOf,
  solve,
} from '@parley/economy';
import { InputError } from '@parley/input';
import { drawnEconomies } from './drawn-economies.js';
import { drawnWorlds, whyUnsolved } from './drawn-worlds.js';
import { elasticityDraws } from './elasticity-draws.js';
import type { Experiment } from './experiment.js';
import type { Uncertainty } from './uncertainty.js';

/** Figures of each region, in this order; a column is region × figure, figure fastest. */
export const REGION_FIGURES = ['welfare_pct', 'ev_musd', 'tariff_revenue_musd'] as const;
export type RegionFigure = (typeof REGION_FIGURES)[number];

export interface ScenarioExperiment extends Experiment {
  readonly regions: readonly string[];
  /** The figures of the scenario as written, as `parley solve` has them. @throws {NotConvergedError} */
  central(): Float64Array;
}

/**
 * Prepares a scenario for draws.
 * @param draws draws of the whole run
 * @throws {InputError} names that are not in the data set, with paths in the scenario or the uncertainty file
 */
export function scenarioExperiment(
  baseYear: BaseYear,
  scenario: Scenario,
  uncertainty: Uncertainty,
  draws: number,
): ScenarioExperiment {
  refuseTalksEntries(uncertainty);
  const economies = drawnEconomies(baseYear, scenario);
  const { central, balanced } = economies;
  const noDeficits = new Float64Array(central.deficits.length);
  const shock = shockOf(balanced ? { ...central, deficits: noDeficits } : central, scenario);
  const elasticities = elasticityDraws(baseYear, central, uncertainty);
  const shocks = [shock];
  const { assumptions, at } = elasticities;
  const model = { economies, assumptions, elasticities: at, shocks: () => shocks };
  const worlds = drawnWorlds(model, draws);
  const columns = central.regions.length * REGION_FIGURES.length;
  return {
    assumptions,
    columns,
    regions: central.regions.map((region) => region.code),
    central() {
      const { economy } = economyOf(baseYear, scenario);
      const out = new Float64Array(columns);
      write(economy, assertConverged(solve(createSolver(economy), shock)), out);
      return out;
    },
    run(values, out) {
      try {
        const { economy, equilibria } = worlds.at(values);
        write(economy, equilibria[0], out);
        return undefined;
      } catch (error) {
        const why = whyUnsolved(error);
        if (why === undefined) throw error;
        return why;
      }
    },
  };
}

function write(economy: Economy, equilibrium: Equilibrium, out: Float64Array): void {
  const variation = equivalentVariation(economy, equilibrium);
  realIncome(economy, equilibrium).forEach((ratio, region) => {
    const at = region * REGION_FIGURES.length;
    out[at] = 100 * (ratio - 1);
    out[at + 1] = variation[region];
    out[at + 2] = equilibrium.tariffRevenue[region];
  });
}

function refuseTalksEntries({ uncertainty }: Uncertainty): void {
  const issues = uncertainty.flatMap((entry, index) =>
    (['weight', 'stated'] as const)
      .filter((kind) => entry[kind])
      .map((kind) => ({
        code: 'talks-only',
        severity: 'error' as const,
        path: ['uncertainty', index, kind],
        message: `a scenario has no parties: ${kind} belongs to talks`,
        expected: 'a talks file instead of --dataset and --scenario',
      })),
  );
  if (issues.length > 0) throw new InputError(issues);
}
