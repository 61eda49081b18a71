/**
 * The strategy of Zeuthen (1930, “Problems of Monopoly and Economic Warfare”; Harsanyi 1956, Econometrica 24; as a
 * strategy for the monotonic concession protocol Rosenschein and Zlotkin 1994, section 3.5). It needs the preferences
 * of both parties.
 */

import { type MergedOutcomes, mergedOutcomes } from '../../frontier/merged-outcomes.js';
import { problemOf, profilePayoff, reservationValue } from '../../scenario/problem-of.js';
import type { Package } from '../action.js';
import { ownPackages } from '../packages/own-packages.js';
import type { AgentKind } from './agent.js';
import { biddingAgent } from './bidding-agent.js';

export interface ZeuthenParameters {
  readonly agent: 'zeuthen';
}

/** Gains over the reservation values: own and the other party's. */
interface Gains {
  readonly own: number;
  readonly other: number;
}

/** Products this near to one another, relatively, are the same. */
const SAME = 1e-12;

/** Payoff vectors kept of the frontier. */
const MOST_VECTORS = 10_000;

/**
 * Starts from its best package on the individually rational frontier. A party's willingness to risk conflict is the
 * share of its gain it would lose by taking the other's offer; the party with the smaller one concedes, just so much
 * that the other has to concede next. When both are equal the parties concede in alternate rounds.
 */
export const zeuthen: AgentKind<ZeuthenParameters> = {
  protocols: ['alternating offers', 'simultaneous offers'],
  completeInformation: true,
  start(knowledge) {
    const { domain, party, profile, profiles } = knowledge;
    const opponent = profiles?.[1 - party];
    if (!opponent || knowledge.parties !== 2) {
      throw new RangeError('a Zeuthen agent needs one opponent whose preferences it knows');
    }
    const gains = (options: Package): Gains => ({
      own: profilePayoff(profile, options) - reservationValue(profile),
      other: profilePayoff(opponent, options) - reservationValue(opponent),
    });
    const problem = problemOf({ name: profile.name, ...domain, profiles: [profile, opponent] });
    const frontier = mergedOutcomes(problem, { rationalOnly: true, mostVectors: MOST_VECTORS });
    const packages = ownPackages(domain, profile);
    const reservations = problem.disagreement;
    return biddingAgent(knowledge, {
      packages,
      acceptance: { kind: 'next' },
      offer: ({ own, received, round }) => {
        const mine = own.at(-1)?.package;
        const theirs = received.at(-1)?.package;
        if (!mine) return leastConcession(frontier, reservations, { product: -1, other: 0 }) ?? packages.best;
        if (!theirs) return mine;
        const [at, against] = [gains(mine), gains(theirs)];
        const [ownRisk, otherRisk] = [riskOf(at.own, against.own), riskOf(against.other, at.other)];
        const concedes = Math.abs(ownRisk - otherRisk) <= SAME ? round % 2 === party : ownRisk < otherRisk;
        if (!concedes) return mine;
        const bound = { product: against.own * against.other * (1 + SAME), other: at.other };
        // Where no product is larger than that of the other's offer, that offer is the concession.
        return leastConcession(frontier, reservations, bound) ?? (against.own >= 0 ? theirs : mine);
      },
    });
  },
};

/** Share of a gain that is lost by taking less; a party with nothing to lose risks everything. */
function riskOf(gain: number, instead: number): number {
  return gain > 0 ? (gain - instead) / gain : 1;
}

/** The package best for the party with a larger product of gains than the bound and no smaller gain of the other. */
function leastConcession(
  { table, optionsOf }: MergedOutcomes,
  reservations: readonly number[],
  bound: { readonly product: number; readonly other: number },
): Package | null {
  let best: number | null = null;
  for (let row = 0; row < table.outcomes.length; row++) {
    const own = table.payoffs[row * 2]! - reservations[0]!;
    const other = table.payoffs[row * 2 + 1]! - reservations[1]!;
    if (own * other <= bound.product || other < bound.other) continue;
    if (best === null || table.payoffs[row * 2]! > table.payoffs[best * 2]!) best = row;
  }
  return best === null ? null : optionsOf(best);
}
