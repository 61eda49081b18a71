/** The nice tit-for-tat (Baarslag, Hindriks and Jonker 2013, “A tit for tat negotiation strategy for real-time bilateral negotiations”). */

import { modelledOpponents } from '../models/modelled-frontier.js';
import type { ModelName } from '../models/opponent-model.js';
import { ownPackages } from '../packages/own-packages.js';
import { type Acceptance, DEFAULT_ACCEPTANCE } from './acceptance.js';
import { type AgentKind, EVERY_PROTOCOL, type Received, reservationOf } from './agent.js';
import { biddingAgent } from './bidding-agent.js';

export interface NiceTitForTatParameters {
  readonly agent: 'nice tit-for-tat';
  /** How opponents are modelled; `bayesian` when left out, as in the paper. */
  readonly model?: ModelName;
  /** AC_combi(0.99, MAX_W) when left out. */
  readonly acceptance?: Acceptance;
}

/**
 * Goes as far towards the Nash point, as its models place it, as the opponents have come towards it from their first
 * offers, and of the packages worth that to it offers the one the models like best.
 */
export const niceTitForTat: AgentKind<NiceTitForTatParameters> = {
  protocols: EVERY_PROTOCOL,
  completeInformation: false,
  start(knowledge, { model = 'bayesian', acceptance = DEFAULT_ACCEPTANCE }) {
    const packages = ownPackages(knowledge.domain, knowledge.profile);
    const reservation = reservationOf(knowledge);
    const opponents = modelledOpponents(knowledge, model, 'sum');
    const offered = new Map<number, { readonly first: number; most: number }>();
    const observe = (received: Received) => {
      opponents.observe(received);
      const { party, payoff } = received;
      const track = offered.get(party) ?? { first: payoff, most: payoff };
      track.most = Math.max(track.most, payoff);
      offered.set(party, track);
    };
    return biddingAgent(knowledge, {
      packages,
      acceptance,
      observe,
      offer: () => {
        const frontier = opponents.frontier();
        const nash = frontier.nashPayoff ?? packages.highest;
        const shares = Array.from(offered.values(), ({ first, most }) => shareOfWay(first, most, nash));
        const share = shares.reduce((a, b) => a + b, 0) / Math.max(1, shares.length);
        const target = Math.max(reservation, packages.highest - share * (packages.highest - nash));
        return frontier.bestAtLeast(target) ?? packages.best;
      },
    });
  },
};

/** How far from the first offer to the Nash point the best one is, from 0 to 1. */
function shareOfWay(first: number, most: number, nash: number): number {
  if (most >= nash) return 1;
  return (most - first) / (nash - first);
}
