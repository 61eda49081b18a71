/** Agents that offer, of the packages worth to them what they ask for, the one that seems best for the others. */

import { modelledOpponents, type Together } from '../models/modelled-frontier.js';
import type { ModelName } from '../models/opponent-model.js';
import { ownPackages } from '../packages/own-packages.js';
import { type Acceptance, DEFAULT_ACCEPTANCE } from './acceptance.js';
import { type AgentKind, EVERY_PROTOCOL, reservationOf } from './agent.js';
import { biddingAgent } from './bidding-agent.js';
import { type Concession, concededShare, targetAt } from './concession.js';
import { leastAsked } from './time-dependent.js';

export interface FrontierAwareParameters extends Concession {
  readonly agent: 'frontier-aware';
  /** How opponents are modelled; `frequency` when left out. */
  readonly model?: ModelName;
  /** What counts with several opponents; `sum` when left out. */
  readonly together?: Together;
  /** The payoff at which conceding stops, as a share of the largest gain over the reservation value; 0 when left out. */
  readonly minimum?: number;
  /** AC_combi(0.99, MAX_W) when left out. */
  readonly acceptance?: Acceptance;
}

/**
 * Concedes with time and trades off along the frontier between its own payoff and its models of the others (compare
 * Faratin, Sierra and Jennings 2002, “Using similarity criteria to make issue trade-offs”, Artificial Intelligence 142,
 * with the models of `models/` in place of similarity).
 */
export const frontierAware: AgentKind<FrontierAwareParameters> = {
  protocols: EVERY_PROTOCOL,
  completeInformation: false,
  start(knowledge, parameters) {
    const { model = 'frequency', together = 'sum', minimum = 0, acceptance = DEFAULT_ACCEPTANCE } = parameters;
    const packages = ownPackages(knowledge.domain, knowledge.profile);
    const lowest = leastAsked(reservationOf(knowledge), packages.highest, minimum);
    concededShare(parameters, 0); // refuses bad parameters at once
    const opponents = modelledOpponents(knowledge, model, together);
    return biddingAgent(knowledge, {
      packages,
      acceptance,
      observe: opponents.observe,
      offer: ({ elapsed }) => {
        const target = targetAt(packages.highest, lowest, concededShare(parameters, elapsed));
        return opponents.frontier().bestAtLeast(target) ?? packages.best;
      },
    });
  },
};
