import { readDocument } from '@parley/input';
import { describe, expect, test } from 'vitest';
import { type AgentSettings, BOULWARE, CONCEDER, LINEAR } from '../agents/by-name.js';
import type { Rules } from '../protocol/protocol.js';
import { opposedScenario, randomScenario } from '../random-scenarios.fixture.js';
import { replay, restoreSession } from './replay.js';
import { act, advance, awaitedPersons, type Session, startSession } from './session.js';
import { type Seat, type SessionRecord, sessionRecordSchema } from './session-record.js';

const scenario = randomScenario(3);
const RULES: readonly Rules[] = [
  { protocol: 'alternating offers', rounds: 20 },
  { protocol: 'simultaneous offers', rounds: 20, monotonic: false },
  { protocol: 'mediated text', rounds: 20, mediator: 'annealing', temperature: 1, patience: 9 },
];
const aware: AgentSettings = { agent: 'frontier-aware', exponent: 0.3, model: 'bayesian' };

function finished(rules: Rules, seats: readonly Seat[]): Session {
  return advance(startSession(scenario, { rules, seats, seed: 5 }));
}

describe.each(RULES)('a session of $protocol', (rules) => {
  test('replays from its record to the byte, with every agent action as the agent would take it', () => {
    const session = finished(rules, [aware, LINEAR]);
    const text = JSON.stringify(session.record);
    const read = readDocument(text, 'record.json', sessionRecordSchema);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const again = replay(scenario, read.value);
    expect(again.differences).toEqual([]);
    expect(JSON.stringify(again.session)).toBe(JSON.stringify(session));
    expect(JSON.stringify(again.session.record)).toBe(text);
  });

  test('goes on after a pause as if there had been none', () => {
    const { record } = finished(rules, [aware, LINEAR]);
    for (const length of [0, 1, 2, Math.floor(record.actions.length / 2)]) {
      const part = { ...record, actions: record.actions.slice(0, length) };
      expect(advance(restoreSession(scenario, JSON.parse(JSON.stringify(part)))).record).toEqual(record);
    }
  });

  test('says where a record is not what the agent would do', () => {
    const { record } = finished(rules, [aware, LINEAR]);
    const at = record.actions.findIndex(({ kind, party }) => party === 1 && kind !== 'accept');
    const changed: SessionRecord['actions'] = record.actions.slice(0, at + 1).map((action, position) => {
      if (position !== at) return action;
      if (action.kind === 'vote') return { ...action, accept: !action.accept };
      return { kind: 'offer', party: 1, package: [0, 0, 0, 0] };
    });
    const { differences } = replay(scenario, { ...record, actions: changed });
    expect(differences).toEqual([{ at, party: 1, recorded: changed[at], expected: record.actions[at] }]);
  });
});

describe('a person’s seat', () => {
  test('stops the agents when it is the person’s turn', () => {
    const setup = { rules: RULES[0], seats: [CONCEDER, 'person', BOULWARE], seed: 1 } as const;
    const three = randomScenario(2, { parties: 3 });
    const start = startSession(three, setup);
    expect(awaitedPersons(start)).toEqual([]);
    const session = advance(start);
    expect(session.moves.length).toBe(1);
    expect(awaitedPersons(session)).toEqual([1]);
    expect(advance(session)).toEqual(session);
    const next = advance(act(session, { kind: 'offer', party: 1, package: [0, 0, 0, 0] }));
    expect(next.moves.map(({ action }) => action.party).slice(0, 4)).toEqual([0, 1, 2, 0]);
    expect(start.moves).toEqual([]);
    expect(() => act(session, { kind: 'accept', party: 2 })).toThrow('cannot act now');
  });

  test('with simultaneous offers, the agent’s offer does not depend on the person’s in the same round', () => {
    const quick: AgentSettings = { agent: 'tit-for-tat', imitation: 'absolute' };
    const setup = { rules: RULES[1], seats: ['person', quick], seed: 1 } as const;
    const opposed = opposedScenario(3); // the person likes high options, the agent low ones
    const offer = (option: number) => ({ kind: 'offer', party: 0, package: [3, 3, 3, option] }) as const;
    let session = startSession(opposed, setup);
    for (const option of [3, 2, 1]) session = advance(act(session, offer(option)));
    // Three rounds, and the agent's offer of the fourth, which it made without the person.
    expect(session.moves.map(({ round }) => round)).toEqual([0, 0, 1, 1, 2, 2, 3]);
    const settled = restoreSession(opposed, { ...session.record, actions: session.record.actions.slice(0, 6) });
    for (const option of [0, 1, 3]) {
      const personFirst = advance(act(settled, offer(option)));
      expect(personFirst.moves[6].action).toEqual(offer(option));
      expect(personFirst.moves[7].action).toEqual(session.moves[6].action);
      expect(replay(opposed, personFirst.record).differences).toEqual([]);
    }
  });

  test('where all act at once, all persons are awaited together', () => {
    const setup = { rules: RULES[2], seats: ['person', LINEAR, 'person'], seed: 1 } as const;
    const session = advance(startSession(randomScenario(2, { parties: 3 }), setup));
    expect(awaitedPersons(session)).toEqual([0, 2]);
  });
});

describe('a record', () => {
  const { record } = finished(RULES[0], [aware, LINEAR]);

  test('of another scenario is refused', () => {
    expect(() => restoreSession(randomScenario(4), record)).toThrow(/scenario\.name: .*expected "random 4"/);
    expect(() => restoreSession({ ...randomScenario(3, { options: 5 }) }, record)).toThrow('scenario.optionCounts');
  });

  test('with an action that is not allowed is refused with its place', () => {
    const actions = [...record.actions.slice(0, 2), { kind: 'offer', party: 1, package: [0, 0, 0, 0] } as const];
    expect(() => replay(scenario, { ...record, actions })).toThrow('actions[2]: party 1 cannot act now');
  });

  test('is read strictly, with line and field', () => {
    const text = JSON.stringify(
      { ...record, seats: [{ agent: 'frontier-aware', exponent: 1, modle: 'bayesian' }, 'person'] },
      null,
      1,
    );
    const read = readDocument(text, 'record.json', sessionRecordSchema);
    expect(read).toMatchObject({
      ok: false,
      issues: [{ code: 'unknown-key', path: ['seats', 0, 'modle'], hint: 'did you mean model?' }],
    });
  });
});

test('seats must fit the scenario', () => {
  expect(() => startSession(scenario, { rules: RULES[0], seats: [LINEAR], seed: 0 })).toThrow('1 seats for 2 parties');
  expect(() => startSession(scenario, { rules: { ...RULES[0], rounds: 0 }, seats: [LINEAR, LINEAR], seed: 0 })).toThrow(
    '0 rounds',
  );
  expect(() => finished(RULES[0], [{ agent: 'time-dependent', exponent: -1 }, LINEAR])).toThrow('the exponent is -1');
});

test('renaming parties, issues and options changes no action', () => {
  const renamed = {
    ...scenario,
    profiles: scenario.profiles.map((profile, party) => ({ ...profile, name: party ? 'A' : 'B' })),
    issues: scenario.issues.map((issue, at) => ({ ...issue, name: `q${9 - at}`, options: ['d', 'c', 'b', 'a'] })),
  };
  for (const rules of RULES) {
    const again = advance(startSession(renamed, { rules, seats: [aware, LINEAR], seed: 5 }));
    expect(again.record.actions).toEqual(finished(rules, [aware, LINEAR]).record.actions);
  }
});
