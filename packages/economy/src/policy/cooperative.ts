/**
 * Trade talks: efficient tariffs from which every government gains the same proportion of Ĝ over no agreement, the
 * egalitarian point of the Pareto frontier in log Ĝ. Source: Ossa (2014), section IV.
 *
 *     max (1/M) Σm log Ĝ[m]   subject to   log Ĝ[m] − mean = 0 for every party
 *
 * by an augmented Lagrangian (Nocedal and Wright 2006, algorithm 17.4); one adjoint solve gives the gradient of the
 * whole Lagrangian.
 */

import { type EqualityConstrainedProblem, minimiseWithEquations } from '@parley/numeric';
import type { Economy } from '../model/economy.js';
import type { Shock } from '../model/shock.js';
import { type Agreement, type AgreementOptions, agreementSearch, searchAll } from './agreement.js';
import { arrived } from './best-response.js';
import { scaledBounds, scaledGradient, setScaled } from './instruments.js';
import type { Player } from './nash.js';
import { differentiate, logValue, visit } from './policy-world.js';

/** Largest difference between two parties' log gains. */
const EQUALITY_TOLERANCE = 1e-9;
const GRADIENT_TOLERANCE = 1e-7;
const MAX_EVALUATIONS = 5000;

/**
 * Tariffs of an agreement with equal gains.
 * @throws {NotConvergedError} where the world without agreement has no equilibrium
 */
export function cooperativeTariffs(
  economy: Economy,
  shock: Shock,
  players: readonly Player[],
  options: AgreementOptions = {},
): Agreement {
  const search = agreementSearch(economy, shock, players, options);
  const { world, instruments, objectives, threat, tariffs } = search;
  const parties = objectives.length;
  const gains = new Float64Array(parties);
  const weights = new Float64Array(parties);
  const problem: EqualityConstrainedProblem = {
    ...scaledBounds(instruments),
    constraints: parties,
    evaluate: (y, constraints) => {
      setScaled(instruments, y, tariffs);
      if (!visit(world, tariffs)) return Number.NaN;
      let mean = 0;
      for (let m = 0; m < parties; m++) {
        gains[m] = logValue(world, objectives[m]) - threat[m];
        mean += gains[m] / parties;
      }
      for (let m = 0; m < parties; m++) constraints[m] = gains[m] - mean;
      return -mean;
    },
    gradient: (_, multipliers, gradient) => {
      let sum = 0;
      for (let m = 0; m < parties; m++) sum += multipliers[m];
      for (let m = 0; m < parties; m++) weights[m] = multipliers[m] - (1 + sum) / parties;
      if (differentiate(world, objectives, weights)) scaledGradient(instruments, world.byFlow, gradient);
      else gradient.fill(Number.NaN);
    },
  };
  return searchAll(search, players, (start) => {
    const result = minimiseWithEquations(problem, start, {
      constraintTolerance: EQUALITY_TOLERANCE,
      gradientTolerance: options.gradientTolerance ?? GRADIENT_TOLERANCE,
      maxEvaluations: options.maxEvaluations ?? MAX_EVALUATIONS,
    });
    return { ...result, converged: arrived(result) && result.violation <= EQUALITY_TOLERANCE };
  });
}
