/** What agents are: functions of what they may see. */

import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { generatorFor } from '../../random/seeded.js';
import { profilePayoff, reservationValue } from '../../scenario/problem-of.js';
import type { Profile } from '../../scenario/scenario.js';
import type { Action, Move, Package } from '../action.js';
import type { Domain } from '../packages/random-package.js';
import type { ProtocolName, ProtocolState, Rules } from '../protocol/protocol.js';

/** What an agent knows before the negotiation starts. */
export interface Knowledge {
  readonly domain: Domain;
  /** Its position among the parties. */
  readonly party: number;
  readonly parties: number;
  /** Its own preferences. */
  readonly profile: Profile;
  /** The preferences of all parties; null unless the agent is one that negotiates with complete information. */
  readonly profiles: readonly Profile[] | null;
  readonly rules: Rules;
  /** Seed of its random choices. */
  readonly seed: number;
}

/** What an agent sees when it is to act. */
export interface Turn {
  /** The state of the protocol; actions given at the same time as its own are not in it. */
  readonly state: ProtocolState;
  /** What has happened, as far as the agent may see it. */
  readonly moves: readonly Move[];
}

/**
 * An agent at work: the action is a function of what it knows and of the turn alone. It may keep what it has worked out
 * from earlier moves, so the turns it is given must be of one negotiation, in order.
 */
export type Agent = (turn: Turn) => Action;

/** A sort of agent. */
export interface AgentKind<Parameters> {
  /** Protocols it can act in. */
  readonly protocols: readonly ProtocolName[];
  /** Whether it must know the preferences of all parties. */
  readonly completeInformation: boolean;
  /** @throws RangeError when the parameters are out of range or do not suit what is known */
  start(knowledge: Knowledge, parameters: Parameters): Agent;
}

/** All protocols. */
export const EVERY_PROTOCOL: readonly ProtocolName[] = ['alternating offers', 'simultaneous offers', 'mediated text'];

/** Share of a party's own time that has passed: 0 in the first round, 1 in the last one in which it can act. */
export function elapsedShare(round: number, rounds: number): number {
  return rounds > 1 ? Math.min(1, round / (rounds - 1)) : 1;
}

/** The random numbers of an agent for one round. */
export function randomOf({ seed, party }: Knowledge, turn: Turn): RandomGenerator {
  return generatorFor(seed, party, turn.state.round);
}

/** Offers of the other parties as the agent saw them, the latest last, with what each is worth to it. */
export interface Received {
  readonly party: number;
  readonly package: Package;
  readonly payoff: number;
  /** Share of the agent's time that had passed. */
  readonly elapsed: number;
}

/** Keeps up with the moves of a negotiation: each call takes in those since the last. */
export function follower(
  { party, profile, rules }: Knowledge,
  onReceived: (received: Received) => void = () => {},
): (moves: readonly Move[]) => { readonly received: readonly Received[]; readonly own: readonly Received[] } {
  const received: Received[] = [];
  const own: Received[] = [];
  let seen = 0;
  return (moves) => {
    for (; seen < moves.length; seen++) {
      const { action, round } = moves[seen]!;
      if (action.kind !== 'offer') continue;
      const offer = {
        party: action.party,
        package: action.package,
        payoff: profilePayoff(profile, action.package),
        elapsed: elapsedShare(round, rules.rounds),
      };
      if (action.party === party) own.push(offer);
      else {
        received.push(offer);
        onReceived(offer);
      }
    }
    return { received, own };
  };
}

/** What the agent has without agreement. */
export function reservationOf({ profile }: Knowledge): number {
  return reservationValue(profile);
}
