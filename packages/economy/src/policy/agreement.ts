/** What tariff agreements have in common: who takes part, where they start from, and what comes out. */

import type { MinimiseResult } from '@parley/numeric';
import type { Economy } from '../model/economy.js';
import type { Shock } from '../model/shock.js';
import { type Instruments, joinInstruments, ratesIn, setScaled, toScaled } from './instruments.js';
import type { Player } from './nash.js';
import type { Objective } from './objective.js';
import { createPolicyWorld, equilibriumAt, logValue, type PolicyWorld } from './policy-world.js';

export interface AgreementOptions {
  /** Tariffs without agreement, J×N×N; gains are measured from there. Those of the shock where absent. */
  readonly threat?: Float64Array;
  /**
   * Tariffs to start searches from, J×N×N each; the best end is taken. Those without agreement where absent,
   * and for a weighted sum the bounds, too.
   */
  readonly starts?: readonly Float64Array[];
  readonly gradientTolerance?: number;
  readonly maxEvaluations?: number;
}

/** An agreement on tariffs. */
export interface Agreement {
  readonly converged: boolean;
  readonly message: string;
  readonly evaluations: number;
  /** Rates of each player's instruments. */
  readonly rates: readonly Float64Array[];
  readonly tariffs: Float64Array;
  /** log Ĝ of each player at the agreement, less that without it. */
  readonly logGains: Float64Array;
  /** Largest entry of the projected gradient in y. */
  readonly projectedGradient: number;
  /** How unequal gains are that should be equal, in logs; 0 where nothing was to be equal. */
  readonly violation: number;
}

/** @internal A search over the instruments of all players at once. */
export interface AgreementSearch {
  readonly world: PolicyWorld;
  readonly instruments: Instruments;
  readonly objectives: readonly Objective[];
  /** log Ĝ of each player without agreement. */
  readonly threat: Float64Array;
  /** Tariffs of the point last visited. */
  readonly tariffs: Float64Array;
  /** Points to start from, in y. */
  readonly starts: readonly Float64Array[];
}

/**
 * @internal Sets up a search.
 * @throws {NotConvergedError} where the world without agreement has no equilibrium
 */
export function agreementSearch(
  economy: Economy,
  shock: Shock,
  players: readonly Player[],
  options: AgreementOptions,
): AgreementSearch {
  const world = createPolicyWorld(economy, shock);
  const instruments = joinInstruments(players.map((player) => player.instruments));
  const objectives = players.map((player) => player.objective);
  const without = options.threat ?? shock.tariffs ?? economy.tariffs;
  equilibriumAt(world, without);
  const threat = Float64Array.from(objectives, (objective) => logValue(world, objective));
  const starts = (options.starts ?? [without]).map((tariffs) => toScaled(instruments, ratesIn(instruments, tariffs)));
  return { world, instruments, objectives, threat, tariffs: without.slice(), starts };
}

/** What a search from one start found: a point in y and the value reached, smaller is better. */
type Found = Pick<MinimiseResult, 'x' | 'value' | 'evaluations' | 'message' | 'projectedGradient'> & {
  readonly converged: boolean;
  readonly violation: number;
};

/**
 * @internal Searches from every start and keeps the best end, one that converged before one that did not.
 * @param from one search; smaller values are better
 */
export function searchAll(
  search: AgreementSearch,
  players: readonly Player[],
  from: (start: Float64Array) => Found,
): Agreement {
  const { world, instruments, tariffs, objectives, threat } = search;
  let evaluations = 0;
  let best: Found | undefined;
  for (const start of search.starts) {
    world.state.equilibrium = undefined;
    const found = from(start);
    evaluations += found.evaluations;
    if (!best || better(found, best)) best = found;
  }
  if (!best) throw new RangeError('a search needs a start');
  setScaled(instruments, best.x, tariffs);
  equilibriumAt(world, tariffs);
  const { converged, message, projectedGradient, violation } = best;
  return {
    converged,
    message,
    evaluations,
    projectedGradient,
    violation,
    rates: players.map((player) => ratesIn(player.instruments, tariffs)),
    tariffs: tariffs.slice(),
    logGains: Float64Array.from(objectives, (objective, index) => logValue(world, objective) - threat[index]),
  };
}

function better(found: Found, best: Found): boolean {
  if (found.converged !== best.converged) return found.converged;
  return found.value < best.value || Number.isNaN(best.value);
}
