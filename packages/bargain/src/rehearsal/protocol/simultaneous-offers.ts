/**
 * Simultaneous offers: in each round every party makes an offer without seeing those of the others. An offer is the
 * deal when every other party finds it at least as good as its own (the monotonic concession protocol of Rosenschein
 * and Zlotkin 1994, “Rules of Encounter”, chapter 3; for more than two parties Endriss 2006, AAMAS). When several
 * offers are, one is drawn. The test is made with the parties' payoffs by whoever runs the protocol; the parties see
 * only the offers.
 */

import { generatorFor, position } from '../../random/seeded.js';
import { profilePayoff } from '../../scenario/problem-of.js';
import type { Action, Ending, Package } from '../action.js';
import { type Game, PURPOSE } from './game.js';
import { checkActor, checkPackage, IllegalActionError, noSuchAction } from './illegal-action.js';

export interface SimultaneousOffersRules {
  readonly protocol: 'simultaneous offers';
  /** Rounds until the deadline, at least one. */
  readonly rounds: number;
  /**
   * The monotonic concession protocol: an offer may not be worse for any other party than the same party's last, and
   * a round in which nobody offers anybody more ends the negotiation. Otherwise any offer will do.
   */
  readonly monotonic: boolean;
}

export interface SimultaneousOffersState {
  readonly protocol: 'simultaneous offers';
  /** Rounds completed. */
  readonly round: number;
  /** Offer of each party in this round; null while it is awaited. */
  readonly offers: readonly (Package | null)[];
  /** Offer of each party in the last round; null in the first. */
  readonly previous: readonly (Package | null)[];
  readonly ending: Ending | null;
}

/** All offers of the first round are awaited. */
export function startSimultaneousOffers({ scenario }: Game<SimultaneousOffersRules>): SimultaneousOffersState {
  const none = scenario.profiles.map(() => null);
  return { protocol: 'simultaneous offers', round: 0, offers: none, previous: none, ending: null };
}

/**
 * The state after an action. The round is settled when the last offer is in.
 * @throws IllegalActionError when the action is not allowed
 */
export function stepSimultaneousOffers(
  game: Game<SimultaneousOffersRules>,
  state: SimultaneousOffersState,
  action: Action,
): SimultaneousOffersState {
  const { scenario, rules } = game;
  const awaited = state.offers.flatMap((offer, party) => (offer ? [] : [party]));
  checkActor(scenario, state.ending, awaited, action);
  const { round } = state;
  const time = round / rules.rounds;
  if (action.kind === 'end') {
    return { ...state, ending: { kind: 'no agreement', reason: 'walked away', party: action.party, round, time } };
  }
  if (action.kind !== 'offer') return noSuchAction(action, 'offer or end');
  checkPackage(scenario, action, action.package);
  const last = state.previous[action.party];
  if (rules.monotonic && last) checkNotWorse(game, action, action.package, last);
  const offers = state.offers.map((offer, party) => (party === action.party ? [...action.package] : offer));
  return awaited.length > 1 ? { ...state, offers } : settled(game, state, offers as Package[]);
}

function settled(
  { scenario, rules, seed }: Game<SimultaneousOffersRules>,
  state: SimultaneousOffersState,
  offers: readonly Package[],
): SimultaneousOffersState {
  const { round, previous } = state;
  const { profiles } = scenario;
  const own = profiles.map((profile, party) => profilePayoff(profile, offers[party]!));
  const agreed = offers.flatMap((offer, by) =>
    profiles.every((profile, party) => party === by || profilePayoff(profile, offer) >= own[party]!) ? [by] : [],
  );
  const time = round / rules.rounds;
  if (agreed.length > 0) {
    const drawn = agreed[position(generatorFor(seed, PURPOSE.tie, round), agreed.length)]!;
    return { ...state, offers, ending: { kind: 'agreement', package: offers[drawn]!, round, time } };
  }
  const conceded = offers.some((offer, by) => {
    const last = previous[by];
    return (
      !last || profiles.some((profile, p) => p !== by && profilePayoff(profile, offer) > profilePayoff(profile, last))
    );
  });
  if (rules.monotonic && !conceded) {
    return { ...state, offers, ending: { kind: 'no agreement', reason: 'standstill', round, time } };
  }
  const next = round + 1;
  return {
    ...state,
    round: next,
    offers: offers.map(() => null),
    previous: offers,
    ending: next === rules.rounds ? { kind: 'no agreement', reason: 'deadline', round: next, time: 1 } : null,
  };
}

function checkNotWorse(
  { scenario }: Game<SimultaneousOffersRules>,
  action: Action,
  offer: Package,
  last: Package,
): void {
  const worse = scenario.profiles.find(
    (profile, party) => party !== action.party && profilePayoff(profile, offer) < profilePayoff(profile, last),
  );
  if (worse) {
    const message = `the offer is worse for ${worse.name} than the one before`;
    throw new IllegalActionError('not a concession', action, message);
  }
}
