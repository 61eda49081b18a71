/**
 * Agreements that maximise something of all parties' gains: a weighted sum in million USD, or the Nash product.
 *
 *     weighted sum    max Σm ω[m] I[m] ( Ĝ[m] − Ĝ₀[m] )
 *     Nash product    max Σm ω[m] log( Ĝ[m] − Ĝ₀[m] ),   every gain positive
 *
 * Ĝ₀ is what a party has without agreement. Sources: Harsanyi (1955) for the sum, Nash (1950) for the product; ω are
 * bargaining weights.
 */

import { type BoundedProblem, minimise } from '@parley/numeric';
import { baseIncome, baseLabourIncome, type Economy } from '../model/economy.js';
import type { Shock } from '../model/shock.js';
import { type Agreement, type AgreementOptions, agreementSearch, searchAll } from './agreement.js';
import { arrived } from './best-response.js';
import { cooperativeTariffs } from './cooperative.js';
import { scaledBounds, scaledGradient, setRates, setScaled } from './instruments.js';
import type { Player } from './nash.js';
import type { Objective } from './objective.js';
import { differentiate, logValue, visit } from './policy-world.js';

const GRADIENT_TOLERANCE = 1e-8;
const MAX_EVALUATIONS = 3000;

/** Value of a vector of levels Ĝ, and its derivatives with respect to log Ĝ; −Infinity where it has none. */
type Welfare = (levels: Float64Array, derivatives: Float64Array) => number;

/**
 * Tariffs that maximise the weighted sum of what the parties gain, in million USD of the base year.
 * @param weights ω, one for each player
 */
export function weightedSumTariffs(
  economy: Economy,
  shock: Shock,
  players: readonly Player[],
  weights: Float64Array,
  options: AgreementOptions = {},
): Agreement {
  const money = players.map(({ objective }) => worthOfOne(economy, objective));
  const scale = money.reduce((sum, value) => sum + value, 0);
  const shares = Float64Array.from(players, (_, m) => (weights[m] * money[m]) / scale);
  // What a small party does matters as little to the sum as the party does: its tariffs bend the sum that much less.
  const sized = players.map(({ instruments, objective }, m) => ({
    objective,
    instruments: { ...instruments, scales: instruments.scales.map((value) => value * Math.sqrt(shares[m])) },
  }));
  const without = options.threat ?? shock.tariffs ?? economy.tariffs;
  const starts = options.starts ?? [without, ...atBounds(players, without)];
  return maximise(economy, shock, sized, { ...options, starts }, (levels, derivatives) => {
    let sum = 0;
    for (let m = 0; m < levels.length; m++) {
      const weight = shares[m];
      sum += weight * levels[m];
      derivatives[m] = weight * levels[m];
    }
    return sum;
  });
}

/**
 * Tariffs of the Nash bargaining solution.
 * @param weights ω, one for each player; equal ones give the symmetric solution
 * @throws {NotConvergedError} where the world without agreement has no equilibrium
 */
export function nashBargainingTariffs(
  economy: Economy,
  shock: Shock,
  players: readonly Player[],
  weights: Float64Array,
  options: AgreementOptions = {},
): Agreement {
  // Where all gain: a product of gains has no value anywhere else.
  const equal = cooperativeTariffs(economy, shock, players, { ...options, gradientTolerance: 1e-5 });
  if (!equal.logGains.every((gain) => gain > 0)) {
    return { ...equal, converged: false, message: 'No tariffs were found from which every party gains.' };
  }
  const before = agreementSearch(economy, shock, players, options).threat.map(Math.exp);
  const agreement = maximise(
    economy,
    shock,
    players,
    { ...options, starts: [equal.tariffs] },
    (levels, derivatives) => {
      let sum = 0;
      for (let m = 0; m < levels.length; m++) {
        const gain = levels[m] - before[m];
        if (!(gain > 0)) return Number.NEGATIVE_INFINITY;
        sum += weights[m] * Math.log(gain);
        derivatives[m] = (weights[m] * levels[m]) / gain;
      }
      return sum;
    },
  );
  return { ...agreement, evaluations: agreement.evaluations + equal.evaluations };
}

function maximise(
  economy: Economy,
  shock: Shock,
  players: readonly Player[],
  options: AgreementOptions,
  welfare: Welfare,
): Agreement {
  const search = agreementSearch(economy, shock, players, options);
  const { world, instruments, objectives, tariffs } = search;
  const levels = new Float64Array(objectives.length);
  const derivatives = new Float64Array(objectives.length);
  const problem: BoundedProblem = {
    ...scaledBounds(instruments),
    evaluate: (y, gradient) => {
      setScaled(instruments, y, tariffs);
      if (!visit(world, tariffs)) return Number.NaN;
      for (let m = 0; m < levels.length; m++) levels[m] = Math.exp(logValue(world, objectives[m]));
      const value = welfare(levels, derivatives);
      if (!Number.isFinite(value)) return Number.NaN;
      if (!differentiate(world, objectives, derivatives)) return Number.NaN;
      scaledGradient(instruments, world.byFlow, gradient);
      for (let k = 0; k < gradient.length; k++) gradient[k] = -gradient[k];
      return -value;
    },
  };
  return searchAll(search, players, (start) => {
    const result = minimise(problem, start, {
      gradientTolerance: options.gradientTolerance ?? GRADIENT_TOLERANCE,
      maxEvaluations: options.maxEvaluations ?? MAX_EVALUATIONS,
    });
    // The logarithm of a small gain is steep.
    return { ...result, converged: arrived(result, Math.max(1, ...derivatives)), violation: 0 };
  });
}

/**
 * What doubling Ĝ is worth, in million USD: final expenditure, less what labour costs those who offer it where real income
 * counts that. Under income-tax relief the cost is taken before relief.
 */
export function worthOfOne(economy: Economy, objective: Objective): number {
  const income = baseIncome(economy)[objective.region];
  const supply = economy.extensions?.labourSupplyElasticity ?? 0;
  if (objective.kind !== 'real-income' || supply === 0) return income;
  return income - (supply / (1 + supply)) * baseLabourIncome(economy)[objective.region];
}

/** Tariffs with every instrument at its lower bound, and at its upper one. */
function atBounds(players: readonly Player[], tariffs: Float64Array): Float64Array[] {
  return (['lower', 'upper'] as const).map((bound) => {
    const moved = tariffs.slice();
    for (const { instruments } of players) setRates(instruments, instruments[bound], moved);
    return moved;
  });
}
