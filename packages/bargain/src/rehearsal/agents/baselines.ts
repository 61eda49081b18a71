/** Agents to compare others with: one that offers anything, one that never yields. */

import { profilePayoff } from '../../scenario/problem-of.js';
import { ownPackages } from '../packages/own-packages.js';
import { randomPackage } from '../packages/random-package.js';
import { type AgentKind, reservationOf } from './agent.js';
import { biddingAgent } from './bidding-agent.js';
import { voter } from './voting.js';

export interface RandomParameters {
  readonly agent: 'random';
}

export interface HardLinerParameters {
  readonly agent: 'hard-liner';
}

export interface VoterParameters {
  readonly agent: 'voter';
  /** 0, a hill climber, when left out; above that an annealer. See {@link voter}. */
  readonly temperature?: number;
}

const BIDDING = ['alternating offers', 'simultaneous offers'] as const;

/** Random draws before a package is looked for that is worth the reservation value. */
const MOST_DRAWS = 32;

/** Offers random packages worth at least its reservation value and accepts what is worth no less than its next offer. */
export const randomAgent: AgentKind<RandomParameters> = {
  protocols: BIDDING,
  completeInformation: false,
  start(knowledge) {
    const { domain, profile } = knowledge;
    const packages = ownPackages(domain, profile);
    const reservation = reservationOf(knowledge);
    return biddingAgent(knowledge, {
      packages,
      acceptance: { kind: 'next' },
      offer: ({ random }) => {
        for (let draw = 0; draw < MOST_DRAWS; draw++) {
          const options = randomPackage(domain, random);
          if (profilePayoff(profile, options) >= reservation) return options;
        }
        return packages.atLeast(reservation, random);
      },
    });
  },
};

/** Offers its best package to the end and accepts nothing worth less. */
export const hardLiner: AgentKind<HardLinerParameters> = {
  protocols: BIDDING,
  completeInformation: false,
  start(knowledge) {
    const packages = ownPackages(knowledge.domain, knowledge.profile);
    return biddingAgent(knowledge, { packages, acceptance: { kind: 'next' }, offer: () => packages.best });
  },
};

/** Only votes on the texts of a mediator. */
export const votingAgent: AgentKind<VoterParameters> = {
  protocols: ['mediated text'],
  completeInformation: false,
  start(knowledge, { temperature = 0 }) {
    if (!(temperature >= 0 && Number.isFinite(temperature))) {
      throw new RangeError(`the temperature is ${temperature}; a number of at least 0 is needed`);
    }
    return voter(knowledge, ownPackages(knowledge.domain, knowledge.profile), temperature);
  },
};
