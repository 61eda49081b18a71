/** Coming back to a recorded session, and checking that agents did what they would do. */

import { InputError, type InputIssue, type Path } from '@parley/input';
import type { Scenario } from '../../scenario/scenario.js';
import type { Action } from '../action.js';
import { IllegalActionError } from '../protocol/illegal-action.js';
import { agentAction, agentsOf, continued, type Playing, paused, type Session, startSession, take } from './session.js';
import { type SessionRecord, scenarioReference } from './session-record.js';

/** An action on record that the agent would not take. */
export interface ReplayDifference {
  /** Position among the actions. */
  readonly at: number;
  readonly party: number;
  readonly recorded: Action;
  readonly expected: Action;
}

/** A session played again. */
export interface Replay {
  readonly session: Session;
  /** In the order of the actions; none when the record is what the agents would do. */
  readonly differences: readonly ReplayDifference[];
}

/**
 * The session of a record, agents taken at their recorded word.
 * @throws InputError when the record is of another scenario or an action in it is not allowed
 */
export function restoreSession(scenario: Scenario, record: SessionRecord): Session {
  return replayed(scenario, record, () => {});
}

/**
 * Plays a record again and compares each action of an agent with what the agent would do there; the session goes on as
 * recorded.
 * @throws InputError as in {@link restoreSession}
 */
export function replay(scenario: Scenario, record: SessionRecord): Replay {
  const differences: ReplayDifference[] = [];
  let agents: ReturnType<typeof agentsOf> | undefined;
  const session = replayed(scenario, record, (playing, recorded, at) => {
    agents ??= agentsOf(playing.session);
    const agent = agents[recorded.party];
    if (!agent) return;
    const expected = agentAction(playing, agent, recorded.party);
    if (!sameAction(expected, recorded)) differences.push({ at, party: recorded.party, recorded, expected });
  });
  return { session, differences };
}

/** Whether two actions are the same. */
function sameAction(a: Action, b: Action): boolean {
  if (a.kind !== b.kind || a.party !== b.party) return false;
  if (a.kind === 'offer' && b.kind === 'offer') {
    return a.package.length === b.package.length && a.package.every((option, issue) => option === b.package[issue]);
  }
  if (a.kind === 'vote' && b.kind === 'vote') return a.accept === b.accept && a.strength === b.strength;
  return true;
}

function replayed(
  scenario: Scenario,
  record: SessionRecord,
  before: (playing: Playing, action: Action, at: number) => void,
): Session {
  checkReference(scenario, record);
  const playing = continued(startSession(scenario, record));
  record.actions.forEach((action, at) => {
    try {
      take({ ...playing, moves: [], actions: [] }, action); // who may not act is not asked what it would do
      before(playing, action, at);
      take(playing, action);
    } catch (error) {
      if (!(error instanceof IllegalActionError)) throw error;
      fail('illegal-action', ['actions', at], error.message);
    }
  });
  return paused(playing);
}

function checkReference(scenario: Scenario, record: SessionRecord): void {
  const expected = scenarioReference(scenario);
  for (const key of ['name', 'parties', 'optionCounts'] as const) {
    const [found, wanted] = [JSON.stringify(record.scenario[key]), JSON.stringify(expected[key])];
    if (found !== wanted) {
      fail('other-scenario', ['scenario', key], `${found} is not that of the scenario at hand`, wanted);
    }
  }
  if (record.seats.length !== expected.parties.length) {
    const message = `${record.seats.length} seats for ${expected.parties.length} parties`;
    fail('seats', ['seats'], message, `one seat for each of ${expected.parties.join(', ')}`);
  }
}

function fail(code: string, path: Path, message: string, expected?: string): never {
  const issue: InputIssue = { code, severity: 'error', path, message, ...(expected ? { expected } : {}) };
  throw new InputError([issue]);
}
