/** Solved worlds: each distinct scenario once, however many packages lead to it. */

import {
  type BaseYear,
  consumerPrices,
  createPreparedSolver,
  type Economy,
  type Equilibrium,
  economyOf,
  equivalentVariation,
  type NotConverged,
  realIncome,
  type Scenario,
  type Shock,
  type Solver,
  shockOf,
  solve,
} from '@parley/economy';

/** One solved world. */
export interface World {
  readonly scenario: Scenario;
  readonly economy: Economy;
  readonly shock: Shock;
  readonly equilibrium: Equilibrium;
  /** Equivalent variation of each region against the base year, million USD a year, N. */
  readonly equivalentVariation: Float64Array;
  /** Real income of each region as a ratio to the base year, N. */
  readonly realIncome: Float64Array;
  /** Consumer prices of each region as a ratio to the base year, N. */
  readonly consumerPrices: Float64Array;
}

/** A scenario of the talks for which no equilibrium was found. */
export class WorldError extends Error {
  override readonly name = 'WorldError';
  constructor(
    readonly scenario: Scenario,
    readonly outcome: NotConverged,
  ) {
    super(outcome.message);
  }
}

/** Worlds of one base year, solved when first asked for. */
export interface Worlds {
  /**
   * The world of a scenario.
   * @param start a world of the same model to start from; it changes the time, not the answer beyond the tolerance
   * @throws {WorldError} when no equilibrium was found
   */
  of(scenario: Scenario, start?: World): World;
  /**
   * The same without keeping it, for scenarios that are asked for once, as a slider does.
   * @throws {WorldError} when no equilibrium was found
   */
  once(scenario: Scenario, start?: World): World;
  /** Worlds solved so far. */
  readonly solved: number;
}

export function createWorlds(baseYear: BaseYear): Worlds {
  const solvers = new Map<string, Solver>();
  const worlds = new Map<string, World>();
  const solverOf = (scenario: Scenario) => {
    const { elasticity, base_tariffs, deficits, model } = scenario;
    const key = JSON.stringify({ elasticity, base_tariffs, deficits, model });
    let solver = solvers.get(key);
    if (!solver) {
      solver = createPreparedSolver(economyOf(baseYear, scenario).economy);
      solvers.set(key, solver);
    }
    return solver;
  };
  const solved = (scenario: Scenario, start?: World): World => {
    const solver = solverOf(scenario);
    const shock = shockOf(solver.economy, scenario);
    const outcome = solve(solver, shock, start ? { start: start.equilibrium } : {});
    if (outcome.status !== 'converged') throw new WorldError(scenario, outcome);
    return {
      scenario,
      economy: solver.economy,
      shock,
      equilibrium: outcome,
      realIncome: realIncome(solver.economy, outcome),
      consumerPrices: consumerPrices(solver.economy, outcome),
      equivalentVariation: equivalentVariation(solver.economy, outcome),
    };
  };
  return {
    of(scenario, start) {
      const key = JSON.stringify(scenario);
      const known = worlds.get(key);
      if (known) return known;
      const world = solved(scenario, start);
      worlds.set(key, world);
      return world;
    },
    once: (scenario, start) => worlds.get(JSON.stringify(scenario)) ?? solved(scenario, start),
    get solved() {
      return worlds.size;
    },
  };
}
