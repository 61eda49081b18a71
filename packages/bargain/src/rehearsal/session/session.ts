/** A negotiation in which some parties are played by agents and some by persons. */

import type { Scenario } from '../../scenario/scenario.js';
import type { Action, Ending, Move } from '../action.js';
import type { Agent } from '../agents/agent.js';
import { needsCompleteInformation, startAgent } from '../agents/by-name.js';
import {
  awaitedParties,
  moveOf,
  movesSeenBy,
  type ProtocolState,
  publicState,
  startProtocol,
  stepProtocol,
} from '../protocol/protocol.js';
import { type SessionRecord, type SessionSetup, scenarioReference } from './session-record.js';

/** A session at some moment. It is never changed: each step gives a new one. */
export interface Session {
  readonly scenario: Scenario;
  /** What has to be kept to come back to this moment. */
  readonly record: SessionRecord;
  readonly state: ProtocolState;
  /** The actions with their times. */
  readonly moves: readonly Move[];
  /** How it ended; null while it goes on. */
  readonly ending: Ending | null;
}

/**
 * A session before the first action. No agent has acted yet: see {@link advance}.
 * @throws RangeError when the seats do not fit the scenario or the rules are out of range
 */
export function startSession(scenario: Scenario, { rules, seats, seed }: SessionSetup): Session {
  if (seats.length !== scenario.profiles.length) {
    throw new RangeError(`${seats.length} seats for ${scenario.profiles.length} parties`);
  }
  const record = { scenario: scenarioReference(scenario), rules, seats, seed, actions: [] };
  return { scenario, record, state: startProtocol({ scenario, rules, seed }), moves: [], ending: null };
}

/** Persons whose action is awaited, by position; none when the session has ended or agents are to act first. */
export function awaitedPersons({ state, record }: Session): number[] {
  const awaited = awaitedParties(state);
  return awaited.every((party) => record.seats[party] === 'person') ? awaited : [];
}

/**
 * The session after an action of a person, or of an agent given by hand.
 * @throws IllegalActionError when the rules do not allow it
 */
export function act(session: Session, action: Action): Session {
  const playing = continued(session);
  take(playing, action);
  return paused(playing);
}

/**
 * Lets agents act until a person has to or the session ends. Where all act at once, agents act before persons, who
 * cannot see what they did until the round is settled.
 * @throws RangeError when an agent cannot play its seat
 */
export function advance(session: Session): Session {
  const playing = continued(session);
  const agents = agentsOf(session);
  for (let party = nextAgent(playing, agents); party !== undefined; party = nextAgent(playing, agents)) {
    take(playing, agentAction(playing, agents[party]!, party));
  }
  return paused(playing);
}

/** A session being played on; its lists grow in place. @internal */
export interface Playing {
  readonly session: Session;
  state: ProtocolState;
  readonly moves: Move[];
  readonly actions: Action[];
}

/** @internal */
export function continued(session: Session): Playing {
  return { session, state: session.state, moves: [...session.moves], actions: [...session.record.actions] };
}

/** @internal */
export function paused({ session, state, moves, actions }: Playing): Session {
  return { ...session, record: { ...session.record, actions }, state, moves, ending: state.ending };
}

/** @throws IllegalActionError @internal */
export function take(playing: Playing, action: Action): void {
  const { scenario, record } = playing.session;
  const game = { scenario, rules: record.rules, seed: record.seed };
  const next = stepProtocol(game, playing.state, action);
  playing.moves.push(moveOf(game, playing.state, action));
  playing.actions.push(action);
  playing.state = next;
}

/** What an agent would do now. @internal */
export function agentAction({ state, moves }: Playing, agent: Agent, party: number): Action {
  return agent({ state: publicState(state), moves: movesSeenBy(party, state, moves) });
}

/** The agents of a session, null for persons. @throws RangeError when one cannot play its seat @internal */
export function agentsOf({ scenario, record }: Session): (Agent | null)[] {
  const { issues, constraints, profiles } = scenario;
  const { rules, seats, seed } = record;
  return seats.map((seat, party) => {
    if (seat === 'person') return null;
    const known = needsCompleteInformation(seat) ? profiles : null;
    return startAgent(seat, {
      domain: { issues, constraints },
      party,
      parties: profiles.length,
      profile: profiles[party]!,
      profiles: known,
      rules,
      seed,
    });
  });
}

function nextAgent({ state }: Playing, agents: readonly (Agent | null)[]): number | undefined {
  return awaitedParties(state).find((party) => agents[party]);
}
