/**
 * Agents that answer concessions with concessions: the behaviour-dependent tactics (Faratin, Sierra and Jennings 1998,
 * Robotics and Autonomous Systems 24, section 4.3), applied to payoffs. What an opponent concedes is measured by what
 * its offers are worth to the agent.
 */

import { generatorFor, uniform } from '../../random/seeded.js';
import { ownPackages } from '../packages/own-packages.js';
import { type Acceptance, DEFAULT_ACCEPTANCE } from './acceptance.js';
import { type AgentKind, EVERY_PROTOCOL, type Received, reservationOf } from './agent.js';
import { biddingAgent } from './bidding-agent.js';

export interface TitForTatParameters {
  readonly agent: 'tit-for-tat';
  /**
   * `relative`: concedes in the proportion in which the opponent did `window` offers ago. `absolute`: by as much, give
   * or take something random. `averaged`: in the proportion in which it did over the last `window` offers.
   */
  readonly imitation: 'relative' | 'absolute' | 'averaged';
  /** δ or γ of the paper, at least 1; 1 when left out. */
  readonly window?: number;
  /** M of the paper: the largest random change, as a share of the largest gain; 0 when left out. Only for `absolute`. */
  readonly randomness?: number;
  /** AC_combi(0.99, MAX_W) when left out. */
  readonly acceptance?: Acceptance;
}

/**
 * Asks for its best until it has seen enough offers, so that two of a kind may wait for one another. Faced with several
 * opponents it asks for the mean of what each deserves.
 */
export const titForTat: AgentKind<TitForTatParameters> = {
  protocols: EVERY_PROTOCOL,
  completeInformation: false,
  start(knowledge, { imitation, window = 1, randomness = 0, acceptance = DEFAULT_ACCEPTANCE }) {
    if (!Number.isSafeInteger(window) || window < 1) {
      throw new RangeError(`the window is ${window}; a positive integer is needed`);
    }
    if (!(randomness >= 0 && randomness <= 1)) {
      throw new RangeError(`the randomness is ${randomness}; a share from 0 to 1 is needed`);
    }
    const packages = ownPackages(knowledge.domain, knowledge.profile);
    const reservation = reservationOf(knowledge);
    const { highest } = packages;
    const zero = Number.isFinite(packages.floor) ? packages.floor : reservation;
    const tracks = new Map<number, { readonly payoffs: number[]; target: number }>();
    const observe = ({ party, payoff }: Received) => {
      const track = tracks.get(party) ?? { payoffs: [], target: highest };
      tracks.set(party, track);
      const { payoffs } = track;
      payoffs.push(payoff);
      const before = payoffs.at(-1 - window);
      const after = imitation === 'averaged' ? payoff : payoffs.at(-window);
      if (before === undefined || after === undefined) return;
      let target = answered(track.target, before, after, imitation === 'absolute', zero);
      if (imitation === 'absolute' && randomness > 0) {
        const random = generatorFor(knowledge.seed, knowledge.party, party, payoffs.length);
        const size = uniform(random) * randomness * (highest - reservation);
        target += uniform(random) < 0.5 ? size : -size;
      }
      track.target = Math.min(highest, Math.max(reservation, target));
    };
    return biddingAgent(knowledge, {
      packages,
      acceptance,
      observe,
      offer: ({ random }) => {
        const targets = Array.from(tracks.values(), ({ target }) => target);
        if (targets.length === 0) return packages.best;
        return packages.atLeast(targets.reduce((a, b) => a + b, 0) / targets.length, random);
      },
    });
  },
};

/**
 * The target after the opponent's offers went from one payoff to another.
 * @param zero the payoff from which proportions are taken; where an offer is worth no more there is no proportion, and
 *   the difference is answered instead
 */
function answered(target: number, before: number, after: number, absolute: boolean, zero: number): number {
  if (absolute || before <= zero || after <= zero) return target - (after - before);
  return zero + ((before - zero) / (after - zero)) * (target - zero);
}
