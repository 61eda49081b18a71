/**
 * A trade war: tariffs from which no government gains by changing its own (Nash equilibrium), by repeated best
 * responses, each the best found from several starts before the war is called over. How far from one the tariffs are is
 * said by exploitability, what each government would still gain by one more best response. Source: Ossa (2014), section III.
 */

import type { Economy } from '../model/economy.js';
import type { Shock } from '../model/shock.js';
import { climb } from './best-response.js';
import { type Instruments, ratesIn, setRates, toScaled } from './instruments.js';
import type { Objective } from './objective.js';
import { createPolicyWorld, equilibriumAt, logValue, type PolicyWorld } from './policy-world.js';
import { inverseElasticities, topsAlongRay } from './ray-starts.js';

/** One side: what it can set, and what it wants. */
export interface Player {
  readonly instruments: Instruments;
  readonly objective: Objective;
}

export interface NashOptions {
  /** Rates each player starts from; what a small seller's market would bear, 1/θ, where absent. */
  readonly starts?: readonly Float64Array[];
  /** Stop when no log Ĝ rises by more in a best response. */
  readonly tolerance?: number;
  readonly maxRounds?: number;
  /** Told after each round with the largest gain in log Ĝ any player found in it. */
  readonly onRound?: (round: number, gain: number) => void;
}

export interface NashTariffs {
  readonly converged: boolean;
  readonly rounds: number;
  readonly evaluations: number;
  /** Rates of each player's instruments. */
  readonly rates: readonly Float64Array[];
  readonly tariffs: Float64Array;
  /** log Ĝ of each player at these tariffs, against the base year. */
  readonly logValues: Float64Array;
  /** What each would still gain in log Ĝ by one more best response, all others as they are. */
  readonly exploitability: Float64Array;
}

const TOLERANCE = 1e-11;
const MAX_ROUNDS = 60;
/** Gains that are rounding of one world solved from two starts, in multiples of the tolerance. */
const SLACK = 10;
/** Gradients need be no finer than the gains still being made. */
const LOOSEST = 1e-4;
const TIGHTEST = 1e-6;

/**
 * Nash tariffs of the players; everyone else's tariffs stay as in the shock.
 * @throws {NotConvergedError} where the world has no equilibrium at the starting tariffs
 */
export function nashTariffs(
  economy: Economy,
  shock: Shock,
  players: readonly Player[],
  options: NashOptions = {},
): NashTariffs {
  const world = createPolicyWorld(economy, shock);
  const tariffs = (shock.tariffs ?? economy.tariffs).slice();
  players.forEach(({ instruments }, index) => {
    setRates(instruments, options.starts?.[index] ?? inverseElasticities(economy, instruments), tariffs);
  });
  const tolerance = options.tolerance ?? TOLERANCE;
  const maxRounds = options.maxRounds ?? MAX_ROUNDS;
  let gradientTolerance = LOOSEST;
  let evaluations = 0;
  let rounds = 0;
  let settled = false;
  let exploitability = new Float64Array(players.length);
  while (rounds < maxRounds && !settled) {
    rounds++;
    let largest = 0;
    for (const player of players) {
      const gain = respond(world, tariffs, player, gradientTolerance);
      evaluations += gain.evaluations;
      largest = Math.max(largest, gain.logGain);
    }
    options.onRound?.(rounds, largest);
    if (largest <= tolerance && gradientTolerance <= TIGHTEST) {
      const tried = players.map((player) => bestOfSeveral(economy, shock, tariffs, player));
      exploitability = Float64Array.from(tried, ({ logGain }) => logGain);
      for (const attempt of tried) evaluations += attempt.evaluations;
      settled = Math.max(...exploitability) <= SLACK * tolerance;
      // A government that was at a local best only: it moves, and the war goes on.
      if (!settled) tariffs.set(tried[exploitability.indexOf(Math.max(...exploitability))].tariffs);
    }
    gradientTolerance = Math.max(TIGHTEST, Math.min(gradientTolerance / 10, Math.sqrt(largest) / 10));
  }
  if (!settled) {
    exploitability = Float64Array.from(players, (player) => bestOfSeveral(economy, shock, tariffs, player).logGain);
  }
  equilibriumAt(world, tariffs);
  return {
    converged: settled,
    rounds,
    evaluations,
    rates: players.map(({ instruments }) => ratesIn(instruments, tariffs)),
    tariffs,
    logValues: Float64Array.from(players, ({ objective }) => logValue(world, objective)),
    exploitability,
  };
}

/** Gradient to which searches from other starts go before it is clear whether they lead anywhere new. */
const ROUGH = 1e-3;
/** A rough search this close to a value, in logs, may still end above it. */
const NEAR = 1e-4;
/** Ends of searches that differ by less in every y are one. */
const SAME_END = 0.02;

/**
 * The best response found from several starts, and what it gains over the tariffs given. Other starts are searched roughly
 * first; only one that leads elsewhere, and as high, is followed to its end.
 */
function bestOfSeveral(economy: Economy, shock: Shock, tariffs: Float64Array, { instruments, objective }: Player) {
  const world = createPolicyWorld(economy, shock);
  equilibriumAt(world, tariffs);
  const before = logValue(world, objective);
  let best = climb(world, tariffs.slice(), instruments, objective, {});
  let { evaluations } = best;
  for (const rates of topsAlongRay(world, tariffs, instruments, objective)) {
    const start = tariffs.slice();
    setRates(instruments, rates, start);
    world.state.equilibrium = undefined;
    const rough = climb(world, start, instruments, objective, { gradientTolerance: ROUGH });
    evaluations += rough.evaluations;
    if (!(rough.logValue > best.logValue - NEAR) || apart(instruments, rough.rates, best.rates) < SAME_END) continue;
    const fine = climb(world, rough.tariffs.slice(), instruments, objective, {});
    evaluations += fine.evaluations;
    if (fine.logValue > best.logValue) best = fine;
  }
  return { logGain: Math.max(0, best.logValue - before), tariffs: best.tariffs, evaluations };
}

/** Largest difference of two sets of rates, in y. */
function apart(instruments: Instruments, one: Float64Array, other: Float64Array): number {
  const there = toScaled(instruments, other);
  return toScaled(instruments, one).reduce((largest, value, k) => Math.max(largest, Math.abs(value - there[k])), 0);
}

/** One best response from the tariffs given, which are overwritten, and what it gained. */
function respond(world: PolicyWorld, tariffs: Float64Array, player: Player, gradientTolerance: number) {
  equilibriumAt(world, tariffs);
  const before = logValue(world, player.objective);
  const optimum = climb(world, tariffs, player.instruments, player.objective, { gradientTolerance });
  return { logGain: Math.max(0, optimum.logValue - before), evaluations: optimum.evaluations };
}
