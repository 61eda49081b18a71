/** Draws of what the parties might want: their weights and their reservation values. */

import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { reservationValue } from '../scenario/problem-of.js';
import type { Profile, Scenario } from '../scenario/scenario.js';
import { randomStreams } from './random-variates.js';
import { type WeightBelief, weightDraws } from './weight-belief.js';

/** What is believed of the reservation value of a party, in its payoff units. */
export type ReservationBelief =
  /** As in the profile; the payoff of a package is counted with the weights drawn. */
  | { readonly kind: 'known' }
  /** Uniform from `low` to `high`. */
  | { readonly kind: 'range'; readonly low: number; readonly high: number };

/** What is believed of one party. Evaluations and all else are as in its profile. */
export interface PartyBelief {
  readonly weights: WeightBelief;
  readonly reservation: ReservationBelief;
}

/** Draws of the weights and reservation values of all parties. */
export interface BeliefDraws {
  /** Number of draws. */
  readonly count: number;
  /** For each party, draws × issues, issue fastest; each draw has the sum of the profile's weights. */
  readonly weights: readonly Float64Array[];
  /** Draws × parties, party fastest, in payoff units. */
  readonly reservations: Float64Array;
  /** Probability of each draw; sum 1. Equal until something has been observed. */
  readonly probabilities: Float64Array;
}

/** Everything is known of a party. */
export const KNOWN: PartyBelief = { weights: { kind: 'known' }, reservation: { kind: 'known' } };

/**
 * Draws from beliefs. What is drawn for one party, and for its weights and its reservation value, does not depend on
 * what is believed of the others; the first draws do not depend on how many follow. So answers under two beliefs that
 * differ in one place differ by that place only.
 * @param beliefs one per party
 * @param seed a whole number of 32 bits; the same seed gives the same draws
 * @throws RangeError when a belief does not fit, or uncertain weights are of a party whose weights are not positive
 */
export function drawBeliefs(
  { profiles, issues }: Scenario,
  beliefs: readonly PartyBelief[],
  count: number,
  seed: number,
): BeliefDraws {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`${count} draws; at least one is needed`);
  if (beliefs.length !== profiles.length)
    throw new RangeError(`${beliefs.length} beliefs for ${profiles.length} parties`);
  const parties = profiles.length;
  const streams = randomStreams(seed, 2 * parties);
  const reservations = new Float64Array(count * parties);
  const weights = profiles.map((profile, party) => {
    const { weights: belief, reservation } = beliefs[party]!;
    checkReservation(profile, reservation);
    const total = profile.weights.reduce((sum, weight) => sum + weight, 0);
    const known = belief.kind === 'known';
    if (!known && !(total > 0)) throw new RangeError(`the weights of ${profile.name} sum to ${total}, not above 0`);
    const shares = weightDraws(
      belief,
      profile.weights.map((weight) => (known ? weight : weight / total)),
      streams[2 * party]!,
    );
    const drawn = new Float64Array(count * issues.length);
    for (let draw = 0; draw < count; draw++) {
      const own = drawn.subarray(draw * issues.length, (draw + 1) * issues.length);
      own.set(shares.next().value);
      if (!known) for (let issue = 0; issue < own.length; issue++) own[issue]! *= total;
      // Drawn even when known, so that the stream is the same.
      const share = uniformFloat64(streams[2 * party + 1]!);
      reservations[draw * parties + party] =
        reservation.kind === 'range'
          ? reservation.low + share * (reservation.high - reservation.low)
          : reservationValue({ ...profile, weights: Array.from(own) });
    }
    return drawn;
  });
  return { count, weights, reservations, probabilities: new Float64Array(count).fill(1 / count) };
}

/** The profiles of one draw, with their reservation values. */
export function drawnProfiles({ profiles, issues }: Scenario, draws: BeliefDraws, draw: number): Profile[] {
  return profiles.map((profile, party) => ({
    ...profile,
    weights: Array.from(draws.weights[party]!.subarray(draw * issues.length, (draw + 1) * issues.length)),
    reservation: { kind: 'value', value: draws.reservations[draw * profiles.length + party]! },
  }));
}

/** Number of equally probable draws that would tell as much (Kish 1965): 1 / Σ probability². */
export function effectiveSampleSize({ probabilities }: BeliefDraws): number {
  return 1 / probabilities.reduce((sum, probability) => sum + probability * probability, 0);
}

function checkReservation({ name }: Profile, belief: ReservationBelief): void {
  if (belief.kind === 'known') return;
  if (!(Number.isFinite(belief.low) && Number.isFinite(belief.high) && belief.low <= belief.high)) {
    throw new RangeError(`the reservation value of ${name} is from ${belief.low} to ${belief.high}`);
  }
}
