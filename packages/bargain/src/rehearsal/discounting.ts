/** What the time a negotiation takes does to payoffs. */

import { profilePayoff, reservationValue } from '../scenario/problem-of.js';
import type { Profile, Scenario } from '../scenario/scenario.js';
import type { Ending } from './action.js';

/**
 * A payoff reached at a time: payoff · δ^time with the party's discount factor δ (as in GENIUS: Lin, Kraus, Baarslag,
 * Tykhonov, Hindriks and Jonker 2014, Computational Intelligence 30).
 * @param time share of the time that has passed, from 0 to 1
 */
export function discounted({ discountFactor }: Profile, payoff: number, time: number): number {
  return payoff * discountFactor ** time;
}

/** What each party has at the end, discounted: the payoff of the deal, or without one its reservation value. */
export function finalPayoffs({ profiles }: Scenario, ending: Ending): number[] {
  return profiles.map((profile) => {
    const payoff = ending.kind === 'agreement' ? profilePayoff(profile, ending.package) : reservationValue(profile);
    return discounted(profile, payoff, ending.time);
  });
}
