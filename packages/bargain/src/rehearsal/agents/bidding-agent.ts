/** Agents made of a way to make offers and a condition to accept them (the BOA architecture of Baarslag et al. 2014). */

import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { profilePayoff } from '../../scenario/problem-of.js';
import type { Action, Package } from '../action.js';
import type { OwnPackages } from '../packages/own-packages.js';
import { type Acceptance, accepts } from './acceptance.js';
import { type Agent, elapsedShare, follower, type Knowledge, type Received, randomOf, reservationOf } from './agent.js';
import { voter } from './voting.js';

/** What the making of an offer may depend on. */
interface BiddingTurn {
  /** Share of the agent's time that has passed, from 0 to 1. */
  readonly elapsed: number;
  readonly round: number;
  readonly received: readonly Received[];
  /** Its own offers so far. */
  readonly own: readonly Received[];
  readonly random: RandomGenerator;
}

/** The parts of a bidding agent. */
export interface Bidding {
  readonly packages: OwnPackages;
  readonly acceptance: Acceptance;
  /** Told of every offer of another party once, in order. */
  readonly observe?: (received: Received) => void;
  /** The next offer; one below the reservation value is replaced by the best package. */
  offer(turn: BiddingTurn): Package;
}

/**
 * An agent that offers and accepts. It walks away when not even its best package is worth its reservation value. With a
 * mediator it votes for what is better for it.
 */
export function biddingAgent(knowledge: Knowledge, bidding: Bidding): Agent {
  const { party, profile, rules } = knowledge;
  const { packages, acceptance } = bidding;
  const reservation = reservationOf(knowledge);
  const follow = follower(knowledge, bidding.observe);
  const vote = voter(knowledge, packages, 0);
  return (turn): Action => {
    const { state } = turn;
    if (state.protocol === 'mediated text') return vote(turn);
    if (packages.highest < reservation) return { kind: 'end', party };
    const { received, own } = follow(turn.moves);
    const elapsed = elapsedShare(state.round, rules.rounds);
    const random = randomOf(knowledge, turn);
    let next = bidding.offer({ elapsed, round: state.round, received, own, random });
    if (profilePayoff(profile, next) < reservation) next = packages.best;
    if (state.protocol === 'alternating offers' && state.standing) {
      const offered = profilePayoff(profile, state.standing.package);
      const decision = { offered, next: profilePayoff(profile, next), reservation, elapsed, received };
      if (accepts(acceptance, decision)) return { kind: 'accept', party };
    }
    return { kind: 'offer', party, package: [...next] };
  };
}
