/** Agents that concede with time, whatever the others do. */

import { ownPackages } from '../packages/own-packages.js';
import type { Acceptance } from './acceptance.js';
import { type AgentKind, EVERY_PROTOCOL, reservationOf } from './agent.js';
import { biddingAgent } from './bidding-agent.js';
import { type Concession, concededShare, targetAt } from './concession.js';

export interface TimeDependentParameters extends Concession {
  readonly agent: 'time-dependent';
  /** The payoff at which conceding stops, as a share of the largest gain over the reservation value; 0 when left out. */
  readonly minimum?: number;
  /** AC_next when left out, as in the paper. */
  readonly acceptance?: Acceptance;
}

/** Asks for a payoff between its best and its least by {@link concededShare}, and offers a random package worth it. */
export const timeDependent: AgentKind<TimeDependentParameters> = {
  protocols: EVERY_PROTOCOL,
  completeInformation: false,
  start(knowledge, { minimum = 0, acceptance = { kind: 'next' }, ...concession }) {
    const packages = ownPackages(knowledge.domain, knowledge.profile);
    const lowest = leastAsked(reservationOf(knowledge), packages.highest, minimum);
    concededShare(concession, 0); // refuses bad parameters at once
    return biddingAgent(knowledge, {
      packages,
      acceptance,
      offer: ({ elapsed, random }) =>
        packages.atLeast(targetAt(packages.highest, lowest, concededShare(concession, elapsed)), random),
    });
  },
};

/**
 * The payoff at which conceding stops.
 * @throws RangeError when the share is not between 0 and 1
 */
export function leastAsked(reservation: number, highest: number, minimum: number): number {
  if (!(minimum >= 0 && minimum <= 1)) throw new RangeError(`the minimum is ${minimum}; a share from 0 to 1 is needed`);
  return reservation + minimum * (highest - reservation);
}
