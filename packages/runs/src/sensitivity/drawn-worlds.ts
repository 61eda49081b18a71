/** The same shocks solved under one draw after another. */

import {
  assertConverged,
  balancedTrade,
  CalibrationError,
  createSolver,
  type Economy,
  type Equilibrium,
  NotConvergedError,
  rebase,
  type Shock,
  type Solver,
  solve,
} from '@parley/economy';
import { type Assumption, valueAt } from './assumption.js';
import type { DrawnEconomies } from './drawn-economies.js';
import { type Extrapolation, extrapolation } from './extrapolated-start.js';

/** An economy, and where each of the shocks takes it. */
export interface SolvedDraw {
  readonly economy: Economy;
  readonly equilibria: readonly Equilibrium[];
  /** All that was solved for them: the world without trade imbalances first, where that is the base. */
  readonly steps: readonly Equilibrium[];
}

/** What a draw is made of. */
export interface DrawnModel {
  readonly economies: DrawnEconomies;
  /** The assumptions that move the world: the first of the values of a draw. */
  readonly assumptions: readonly Assumption[];
  elasticities(values: Float64Array): Float64Array;
  shocks(values: Float64Array): readonly Shock[];
}

export interface DrawnWorlds {
  /** @throws {NotConvergedError} and {CalibrationError}, see {@link whyUnsolved} */
  at(values: Float64Array): SolvedDraw;
}

/** A draw with every range at its median, and how to guess at those around it. */
interface Middle {
  readonly values: Float64Array;
  readonly solved: SolvedDraw | undefined;
  /** By step. */
  readonly starts: readonly Extrapolation[];
}

/** Draws that a neighbour has to serve to be worth solving, on each of some threads. */
const DRAWS_PER_NEIGHBOUR = 20;
/** Most neighbours of a middle along its one range; along several, what they do together leaves no use for so many. */
const MOST_NEIGHBOURS = 8;

/**
 * Solves draws, each from a start that depends on the draw and the length of the run alone, never on other draws: the
 * draw with the same choices and every range at its median, which is solved from the base year, moved towards the draw
 * where the run is long enough for that to pay.
 * @param draws draws of the whole run
 */
export function drawnWorlds(model: DrawnModel, draws: number): DrawnWorlds {
  const { assumptions, economies } = model;
  const medians = assumptions.map((assumption) => valueAt(assumption, 0.5));
  const ranges = assumptions.filter(({ kind }) => kind === 'range').length;
  const alternatives = assumptions.reduce(
    (product, assumption) => product * (assumption.kind === 'choice' ? assumption.options.length : 1),
    1,
  );
  const neighbours = neighbourShares(draws / (DRAWS_PER_NEIGHBOUR * ranges * alternatives), ranges);
  const middles = new Map<string, Middle>();

  const solved = (values: Float64Array, startOf: (step: number) => Equilibrium | undefined): SolvedDraw => {
    const steps: Equilibrium[] = [];
    const step = (solver: Solver, shock: Shock) => {
      const start = startOf(steps.length);
      const equilibrium = assertConverged(solve(solver, shock, start ? { start } : {}));
      steps.push(equilibrium);
      return equilibrium;
    };
    const drawn = economies.at(model.elasticities(values));
    const balancing = balancedTrade(drawn);
    const economy = economies.balanced ? rebase(drawn, balancing, step(createSolver(drawn), balancing)) : drawn;
    const solver = createSolver(economy);
    return { economy, equilibria: model.shocks(values).map((shock) => step(solver, shock)), steps };
  };
  const neighboursOf = (middle: Float64Array, at: SolvedDraw) =>
    assumptions.map((assumption, place) => {
      if (assumption.kind === 'choice') return [];
      // A range may give one value at several shares.
      const values = new Set(neighbours.map((share) => valueAt(assumption, share)));
      values.delete(middle[place]);
      return [...values].flatMap((value) => {
        const world = unlessUnsolved(() => solved(middle.with(place, value), (step) => at.steps[step]));
        return world ? [{ value, world }] : [];
      });
    });
  const middleOf = (values: Float64Array): Middle => {
    const middle = Float64Array.from(medians, (median, place) =>
      assumptions[place].kind === 'choice' ? values[place] : median,
    );
    const key = middle.join();
    let found = middles.get(key);
    if (!found) {
      const at = unlessUnsolved(() => solved(middle, () => undefined));
      const around = at ? neighboursOf(middle, at) : [];
      const starts = at?.steps.map((equilibrium, step) =>
        extrapolation(
          equilibrium,
          around.map((found, place) => ({
            middle: middle[place],
            others: found.map(({ value, world }) => ({ value, equilibrium: world.steps[step] })),
          })),
        ),
      );
      found = { values: middle, solved: at, starts: starts ?? [] };
      middles.set(key, found);
    }
    return found;
  };
  return {
    at(values) {
      const middle = middleOf(values);
      if (middle.solved && middle.values.every((value, place) => value === values[place])) return middle.solved;
      return solved(values, (step) => middle.starts[step]?.(values));
    },
  };
}

/**
 * Where the neighbours of a middle stand in a range, as shares of the draws below: Chebyshev points without the middle
 * one, so that a polynomial through them stays near everywhere.
 * @param affordable how many are worth solving
 */
function neighbourShares(affordable: number, ranges: number): number[] {
  const count = Math.min(ranges === 1 ? MOST_NEIGHBOURS : 2, 2 * Math.floor(affordable / 2));
  if (!(count > 0)) return [];
  return Array.from(
    { length: count + 1 },
    (_, k) => (1 - Math.cos((Math.PI * (2 * k + 1)) / (2 * count + 2))) / 2,
  ).filter((_, k) => k !== count / 2);
}

/** Why there is no equilibrium, if that is what an error says; other errors are none of a draw's. */
export function whyUnsolved(error: unknown): string | undefined {
  return error instanceof NotConvergedError || error instanceof CalibrationError ? error.message : undefined;
}

function unlessUnsolved<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (whyUnsolved(error) !== undefined) return undefined;
    throw error;
  }
}
