/** What a party sees of a session: its own payoffs, and what the others have done in the open. */

import {
  mergedOutcomes,
  type Package,
  problemOf,
  profilePayoff,
  reservationValue,
  type Session,
  type SessionMove,
} from '@parley/bargain';
import type { Negotiation } from '../../files/negotiation.js';
import type { PayoffWords } from '../../print/payoff-words.js';

/** A place at the table. */
export interface Place {
  readonly rehearsal: Negotiation;
  readonly party: number;
  /** A package that is worth most to the party. */
  readonly best: Package;
  /** Whether all payoffs are shown, not only the party's own. */
  readonly reveal: boolean;
  readonly words: PayoffWords;
}

/** An offer that was made by a party. */
export interface SeenOffer {
  readonly party: number;
  readonly package: Package;
}

/** A package that is worth most to a party, whatever it is worth to the others. @throws IntractableError */
export function bestPackage({ scenario }: Negotiation, party: number): Package {
  const { table, optionsOf } = mergedOutcomes(
    problemOf({ ...scenario, profiles: scenario.profiles.slice(party, party + 1) }),
  );
  let best = 0;
  table.payoffs.forEach((payoff, row) => {
    if (payoff > (table.payoffs[best] ?? Number.NEGATIVE_INFINITY)) best = row;
  });
  return optionsOf(best);
}

/** Moves the party may know of: no offers of a round that is not settled, and of votes only its own. */
export function visibleMoves({ moves, state }: Session, party: number): readonly SessionMove[] {
  switch (state.protocol) {
    case 'alternating offers':
      return moves;
    case 'simultaneous offers':
      return moves.filter(({ round, action }) => state.ending || round < state.round || action.party === party);
    case 'mediated text':
      return moves.filter(({ action }) => state.ending || action.party === party);
  }
}

/** The last offer of the party itself; null before its first. */
export function ownOffer(session: Session, party: number): Package | null {
  return session.moves.findLast(({ action }) => action.kind === 'offer' && action.party === party)?.package ?? null;
}

/**
 * What the party can answer to: the standing offer, or where all offer at once that offer of the last round that is
 * worth most to it. With a mediator the standing text, which is nobody's.
 */
export function tableOffer({ scenario, state }: Session, party: number): SeenOffer | null {
  switch (state.protocol) {
    case 'alternating offers':
      return state.standing;
    case 'mediated text':
      return { party: -1, package: state.standing };
    case 'simultaneous offers': {
      const profile = scenario.profiles[party];
      let best: SeenOffer | null = null;
      for (const [by, offer] of state.previous.entries()) {
        if (by === party || !offer || !profile) continue;
        if (!best || profilePayoff(profile, offer) > profilePayoff(profile, best.package))
          best = { party: by, package: offer };
      }
      return best;
    }
  }
}

/** What a package is worth: to the party, or to all when everything is shown. */
export function worth({ rehearsal, party, reveal, words }: Place, options: Package): string {
  const { profiles } = rehearsal.scenario;
  const of = (at: number) => {
    const profile = profiles[at];
    return profile ? words(at, profilePayoff(profile, options)) : '';
  };
  if (!reveal) return `${of(party)} to you`;
  const others = profiles.flatMap(({ name }, at) => (at === party ? [] : [`${of(at)} to ${name}`]));
  return [`${of(party)} to you`, ...others].join(', ');
}

/** The party's reservation value, as words. */
export function reservationWords({ rehearsal, party, words }: Place): string {
  const profile = rehearsal.scenario.profiles[party];
  return profile ? words(party, reservationValue(profile)) : '';
}

/** Whether a package is worth less to the party than no deal. */
export function isBelowReservation({ rehearsal, party }: Place, options: Package): boolean {
  const profile = rehearsal.scenario.profiles[party];
  return profile !== undefined && profilePayoff(profile, options) < reservationValue(profile);
}
