/** What offers, rejections and acceptances say about the parties: Bayes' rule over draws. */

import { isPosition } from '../problem/outcome-space.js';
import { profilePayoff } from '../scenario/problem-of.js';
import type { Profile, Scenario } from '../scenario/scenario.js';
import { type BeliefDraws, drawnProfiles, effectiveSampleSize } from './belief-draws.js';

/** Something that a party did. */
export type Observation =
  /** It proposed a package; the time counts in the unit of the concession model. */
  | { readonly kind: 'offer'; readonly party: number; readonly options: readonly number[]; readonly time?: number }
  | { readonly kind: 'rejection'; readonly party: number; readonly options: readonly number[] }
  | { readonly kind: 'acceptance'; readonly party: number; readonly options: readonly number[] };

/** How parties choose what to offer. Payoffs count as shares of the party's range over the alternatives. */
type OfferModel =
  /**
   * Of the alternatives that it could accept itself, a party offers each with a probability in proportion to
   * exp(rationality · payoff share) (Luce 1959): 0 for no preference, 10 for a preference of e to 1 for a tenth.
   */
  | { readonly kind: 'softmax'; readonly rationality: number }
  /**
   * A party asks for `opening` at time 0 and for `pace` less with every unit of time, give or take `spread`: a normal
   * density (Hindriks and Tykhonov 2008, AAMAS, with opening 1 and pace 0.05 per round).
   */
  | { readonly kind: 'concession'; readonly opening: number; readonly pace: number; readonly spread: number };

/** How parties behave. */
export interface BehaviourModel {
  readonly offers: OfferModel;
  /** Packages that could have been offered, the observed ones among them or not. */
  readonly alternatives: readonly (readonly number[])[];
  /** Probability that a party acts against its payoffs: rejects what is acceptable to it, say. Default 0.05. */
  readonly errorRate?: number;
}

/** What the observations have made of the draws. */
export interface BeliefUpdate {
  /** `all-ruled-out` when no draw allows what was observed; then the draws are those from before. */
  readonly status: 'updated' | 'all-ruled-out';
  readonly draws: BeliefDraws;
  /** Number of equally probable draws that would tell as much; with few left, draw more. */
  readonly effectiveSampleSize: number;
  /** For each observation, its probability (or, for concessions, relative density) under what was believed before it. */
  readonly evidence: readonly number[];
}

/**
 * Updates the probabilities of draws, observation by observation. A rejection counts against draws in which the package
 * was worth its reservation value to the party, an acceptance against those in which it was not, both up to the error
 * rate; an offer counts for draws in which the party would rather make it than others.
 * @throws RangeError when an observation is of an unknown party or package, or the model is malformed
 */
export function updateBeliefs(
  scenario: Scenario,
  draws: BeliefDraws,
  observations: readonly Observation[],
  model: BehaviourModel,
): BeliefUpdate {
  checkModel(model);
  checkObservations(scenario, observations, model.alternatives);
  const probabilities = draws.probabilities.slice();
  const evidence = observations.map(() => 0);
  const likelihoods = Array.from(probabilities, (_, draw) => {
    const profiles = drawnProfiles(scenario, draws, draw);
    return observations.map((observation) => {
      const reservation = draws.reservations[draw * profiles.length + observation.party]!;
      return likelihood(observation, profiles[observation.party]!, reservation, model);
    });
  });
  for (let at = 0; at < observations.length; at++) {
    let sum = 0;
    for (let draw = 0; draw < probabilities.length; draw++) {
      probabilities[draw]! *= likelihoods[draw]![at]!;
      sum += probabilities[draw]!;
    }
    evidence[at] = sum;
    if (!(sum > 0)) return { status: 'all-ruled-out', draws, effectiveSampleSize: 0, evidence };
    for (let draw = 0; draw < probabilities.length; draw++) probabilities[draw]! /= sum;
  }
  const updated = { ...draws, probabilities };
  return { status: 'updated', draws: updated, effectiveSampleSize: effectiveSampleSize(updated), evidence };
}

function likelihood(
  observation: Observation,
  profile: Profile,
  reservation: number,
  { offers, alternatives, errorRate = 0.05 }: BehaviourModel,
): number {
  const payoff = profilePayoff(profile, observation.options);
  if (observation.kind !== 'offer') {
    const asExpected = payoff >= reservation === (observation.kind === 'acceptance');
    return asExpected ? 1 - errorRate : errorRate;
  }
  const isListed = alternatives.some((options) => options.every((option, i) => option === observation.options[i]));
  const payoffs = alternatives.map((options) => profilePayoff(profile, options));
  if (!isListed) payoffs.push(payoff);
  const low = Math.min(...payoffs);
  const range = Math.max(...payoffs) - low;
  const share = (value: number) => (range > 0 ? (value - low) / range : 0);
  if (offers.kind === 'concession') {
    const distance = (share(payoff) - (offers.opening - offers.pace * (observation.time ?? 0))) / offers.spread;
    return (1 - errorRate) * Math.exp(-0.5 * distance * distance) + errorRate;
  }
  const random = 1 / payoffs.length;
  const acceptable = payoffs.filter((value) => value >= reservation);
  if (acceptable.length === 0) return random;
  const sum = acceptable.reduce((total, value) => total + Math.exp(offers.rationality * (share(value) - 1)), 0);
  const chosen = payoff >= reservation ? Math.exp(offers.rationality * (share(payoff) - 1)) / sum : 0;
  return (1 - errorRate) * chosen + errorRate * random;
}

function checkModel({ offers, errorRate = 0.05 }: BehaviourModel): void {
  if (!(errorRate >= 0 && errorRate < 0.5))
    throw new RangeError(`the error rate is ${errorRate}, not from 0 to below 0.5`);
  if (offers.kind === 'softmax' && !(offers.rationality >= 0 && offers.rationality <= 500)) {
    throw new RangeError(`the rationality is ${offers.rationality}, not from 0 to 500`);
  }
  if (offers.kind === 'concession' && !(Number.isFinite(offers.opening + offers.pace) && offers.spread > 0)) {
    throw new RangeError(
      `opening ${offers.opening}, pace ${offers.pace} and spread ${offers.spread} are no concession`,
    );
  }
}

function checkObservations(
  { issues, profiles }: Scenario,
  observations: readonly Observation[],
  alternatives: readonly (readonly number[])[],
): void {
  const isPackage = (options: readonly number[]) =>
    options.length === issues.length && issues.every((issue, i) => isPosition(options[i]!, issue.options.length));
  observations.forEach(({ party, options, kind }, position) => {
    if (!isPosition(party, profiles.length))
      throw new RangeError(`${kind} ${position + 1}: there is no party ${party}`);
    if (!isPackage(options)) throw new RangeError(`${kind} ${position + 1}: [${options.join(', ')}] is no package`);
  });
  const bad = alternatives.find((options) => !isPackage(options));
  if (bad) throw new RangeError(`the alternative [${bad.join(', ')}] is no package`);
}
