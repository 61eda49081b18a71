/** The protocols under one roof: each is a pure state machine over plain data. */

import type { Action, Move, Package } from '../action.js';
import {
  type AlternatingOffersRules,
  type AlternatingOffersState,
  startAlternatingOffers,
  stepAlternatingOffers,
} from './alternating-offers.js';
import type { Game } from './game.js';
import {
  type MediatedTextRules,
  type MediatedTextState,
  startMediatedText,
  stepMediatedText,
} from './mediated-text.js';
import {
  type SimultaneousOffersRules,
  type SimultaneousOffersState,
  startSimultaneousOffers,
  stepSimultaneousOffers,
} from './simultaneous-offers.js';

export type Rules = AlternatingOffersRules | SimultaneousOffersRules | MediatedTextRules;
export type ProtocolState = AlternatingOffersState | SimultaneousOffersState | MediatedTextState;
export type ProtocolName = Rules['protocol'];

/**
 * The state before the first action.
 * @throws RangeError when there are fewer than two parties or the rules are out of range
 */
export function startProtocol(game: Game<Rules>): ProtocolState {
  checkRules(game);
  switch (game.rules.protocol) {
    case 'alternating offers':
      return startAlternatingOffers();
    case 'simultaneous offers':
      return startSimultaneousOffers({ ...game, rules: game.rules });
    case 'mediated text':
      return startMediatedText({ ...game, rules: game.rules });
  }
}

/**
 * The state after an action; the state given is left alone.
 * @throws IllegalActionError when the rules do not allow the action
 * @throws RangeError when the state is one of another protocol
 */
export function stepProtocol(
  { scenario, rules, seed }: Game<Rules>,
  state: ProtocolState,
  action: Action,
): ProtocolState {
  if (rules.protocol === 'alternating offers' && state.protocol === rules.protocol) {
    return stepAlternatingOffers({ scenario, rules, seed }, state, action);
  }
  if (rules.protocol === 'simultaneous offers' && state.protocol === rules.protocol) {
    return stepSimultaneousOffers({ scenario, rules, seed }, state, action);
  }
  if (rules.protocol === 'mediated text' && state.protocol === rules.protocol) {
    return stepMediatedText({ scenario, rules, seed }, state, action);
  }
  throw new RangeError(`a state of “${state.protocol}” under the rules of “${rules.protocol}”`);
}

/** The parties whose action is awaited, by position; none when the negotiation has ended. */
export function awaitedParties(state: ProtocolState): number[] {
  if (state.ending) return [];
  if (state.protocol === 'alternating offers') return [state.turn];
  const given: readonly (object | null)[] = state.protocol === 'mediated text' ? state.votes : state.offers;
  return given.flatMap((entry, party) => (entry ? [] : [party]));
}

/** An action as it is put on record, with the state it was taken in. */
export function moveOf({ rules }: Game<Rules>, state: ProtocolState, action: Action): Move {
  return { round: state.round, time: state.round / rules.rounds, action, package: packageOf(state, action) };
}

/** The state as every party may see it: what is given at the same time stays hidden until all have given theirs. */
export function publicState(state: ProtocolState): ProtocolState {
  if (state.ending) return state;
  switch (state.protocol) {
    case 'alternating offers':
      return state;
    case 'simultaneous offers':
      return { ...state, offers: state.offers.map(() => null) };
    case 'mediated text':
      return { ...state, votes: state.votes.map(() => null) };
  }
}

/** The moves a party may see: not the hidden ones of this round, and of votes on a text only its own. */
export function movesSeenBy(party: number, state: ProtocolState, moves: readonly Move[]): readonly Move[] {
  switch (state.protocol) {
    case 'alternating offers':
      return moves;
    case 'simultaneous offers': {
      const hidden = state.ending ? 0 : state.offers.filter((offer) => offer).length;
      return hidden === 0 ? moves : moves.slice(0, moves.length - hidden);
    }
    case 'mediated text':
      return moves.filter(({ action }) => action.party === party);
  }
}

function packageOf(state: ProtocolState, action: Action): Package | null {
  if (action.kind === 'offer') return action.package;
  if (action.kind === 'accept' && state.protocol === 'alternating offers') return state.standing?.package ?? null;
  if (action.kind === 'vote' && state.protocol === 'mediated text') return state.text;
  return null;
}

function checkRules({ scenario, rules }: Game<Rules>): void {
  if (scenario.profiles.length < 2)
    throw new RangeError(`${scenario.profiles.length} parties; at least two are needed`);
  if (!Number.isSafeInteger(rules.rounds) || rules.rounds < 1) {
    throw new RangeError(`${rules.rounds} rounds; a positive integer is needed`);
  }
  if (rules.protocol !== 'mediated text') return;
  const { temperature = 1, changes = 1, patience = 1 } = rules;
  if (!(temperature > 0 && Number.isFinite(temperature))) {
    throw new RangeError(`the temperature is ${temperature}; a positive number is needed`);
  }
  for (const [name, value] of Object.entries({ changes, patience })) {
    if (!Number.isSafeInteger(value) || value < 1)
      throw new RangeError(`${name} is ${value}; a positive integer is needed`);
  }
}
