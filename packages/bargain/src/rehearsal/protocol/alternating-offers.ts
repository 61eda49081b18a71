/**
 * The stacked alternating offers protocol (Aydoğan, Festen, Hindriks and Jonker 2017, “Alternating offers protocols for
 * multilateral negotiation”; with two parties, the alternating offers of Rubinstein 1982). Parties act in a fixed
 * order. A party accepts the latest offer, makes an offer of its own, or walks away; when all others have accepted an
 * offer one after the other, it is the deal. In a round each party acts once.
 */

import type { Action, Ending, Offer } from '../action.js';
import type { Game } from './game.js';
import { checkActor, checkPackage, noSuchAction } from './illegal-action.js';

export interface AlternatingOffersRules {
  readonly protocol: 'alternating offers';
  /** Rounds until the deadline, at least one. */
  readonly rounds: number;
}

export interface AlternatingOffersState {
  readonly protocol: 'alternating offers';
  /** Rounds completed. */
  readonly round: number;
  /** Whose turn it is. */
  readonly turn: number;
  /** The latest offer. */
  readonly standing: Offer | null;
  /** How many parties have accepted it, its own party not counted. */
  readonly acceptances: number;
  readonly ending: Ending | null;
}

/** The first party is to make the first offer. */
export function startAlternatingOffers(): AlternatingOffersState {
  return { protocol: 'alternating offers', round: 0, turn: 0, standing: null, acceptances: 0, ending: null };
}

/**
 * The state after an action.
 * @throws IllegalActionError when the action is not allowed
 */
export function stepAlternatingOffers(
  { scenario, rules }: Game<AlternatingOffersRules>,
  state: AlternatingOffersState,
  action: Action,
): AlternatingOffersState {
  checkActor(scenario, state.ending, [state.turn], action);
  const parties = scenario.profiles.length;
  const { round, standing } = state;
  const time = round / rules.rounds;
  switch (action.kind) {
    case 'end':
      return { ...state, ending: { kind: 'no agreement', reason: 'walked away', party: action.party, round, time } };
    case 'accept': {
      if (!standing) return noSuchAction(action, 'nothing has been offered yet');
      const acceptances = state.acceptances + 1;
      if (acceptances === parties - 1) {
        return { ...state, acceptances, ending: { kind: 'agreement', package: standing.package, round, time } };
      }
      return passed({ ...state, acceptances }, parties, rules.rounds);
    }
    case 'offer': {
      checkPackage(scenario, action, action.package);
      const offer = { party: action.party, package: [...action.package] };
      return passed({ ...state, standing: offer, acceptances: 0 }, parties, rules.rounds);
    }
    default:
      return noSuchAction(action, 'offer, accept or end');
  }
}

/** The turn goes to the next party, or the time is up. */
function passed(state: AlternatingOffersState, parties: number, rounds: number): AlternatingOffersState {
  if (state.turn + 1 < parties) return { ...state, turn: state.turn + 1 };
  const round = state.round + 1;
  const ending: Ending | null = round === rounds ? { kind: 'no agreement', reason: 'deadline', round, time: 1 } : null;
  return { ...state, turn: 0, round, ending };
}
