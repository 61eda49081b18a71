import { readFileSync } from 'node:fs';
import { type Claim, logLine, parseTalks, type RecordEvent, readLog, talksWithClaims } from '@parley/talks';
import { describe, expect, test } from 'vitest';
import type { Failure, Loaded } from '../worker/protocol.js';
import { Desk } from './desk.js';

const parsed = parseTalks(
  readFileSync(new URL('../../../../examples/korea-us-2025/talks.yaml', import.meta.url), 'utf8'),
  'talks.yaml',
);
if (!parsed.ok) throw new Error('the example cannot be read');
const written = parsed.value;

const claim = (id: string): Claim => ({
  claim: id,
  document: 'ab',
  kind: 'position',
  extractor: 'rules',
  speaker: 'Ahn Duk-geun',
  capacity: 'government',
  party: 'KOR',
  issue: 'defence-cost',
  subject: 'defence-cost',
  importer: null,
  counterpart: null,
  stance: 'excludes',
  strength: 'firm',
  linked_to: [],
  said_on: null,
  hedged: false,
  inferred: [],
  likelihood: null,
  quote: { start: 0, end: 4, text: 'said', state: 'verified' },
});
const stamp = { at: '2025-04-24T08:00:00.000Z', by: 'Park' };
const begin: RecordEvent[] = [
  {
    event: 'document-added',
    ...stamp,
    document: {
      document: 'ab',
      name: 'ab.txt',
      title: 'A report',
      publisher: null,
      published: '2025-04-23',
      url: null,
      language: 'en',
      characters: 4,
      source: null,
      same_source_as: null,
    },
  },
  { event: 'claim-extracted', ...stamp, claim: claim('one') },
  { event: 'claim-extracted', ...stamp, claim: claim('two') },
];

/** The talks as the worker reads them with a log. */
function loadedWith(log: string): Loaded {
  const { events } = readLog(log, 'record.jsonl');
  return { id: 'talks', log, events, talks: talksWithClaims(written, events) } as Loaded;
}

function page(refuse?: Failure) {
  const asked: string[] = [];
  const later: (() => void)[] = [];
  let clock = 0;
  const desk: Desk = new Desk(loadedWith(begin.map(logLine).join('')), undefined, {
    now: () => new Date(Date.UTC(2025, 3, 25, 8, 0, clock++)).toISOString(),
    revise: async (log) => {
      asked.push(log);
      if (refuse) return refuse;
      desk.follow(loadedWith(log));
      return undefined;
    },
    later: (again) => later.push(again),
  });
  const settle = async () => {
    for (let next = later.shift(); next; next = later.shift()) next();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { desk, asked, settle };
}

const stateOf = (desk: Desk, id: string) => desk.claim(id)?.state;

describe('the desk', () => {
  test('a decision holds at once, and the talks follow with all that was decided meanwhile', async () => {
    const { desk, asked, settle } = page();
    desk.decide('claim-accepted', ['one'], 'Kim');
    desk.decide('claim-rejected', ['two'], 'Kim');
    expect([stateOf(desk, 'one'), stateOf(desk, 'two')]).toEqual(['accepted', 'rejected']);
    expect(asked).toEqual([]);
    await settle();
    expect(asked).toHaveLength(1);
    expect(readLog(asked[0] ?? '', 'log').events.slice(-2)).toMatchObject([
      { event: 'claim-accepted', claim: 'one', by: 'Kim' },
      { event: 'claim-rejected', claim: 'two', by: 'Kim' },
    ]);
    expect(desk.current().events).toHaveLength(begin.length + 2);
    expect(desk.current().saving).toEqual({ kind: 'page', waiting: 2 });
  });
  test('what was done is taken back step by step, a decision on many in one', () => {
    const { desk } = page();
    desk.decide('claim-accepted', ['one', 'two'], 'Kim');
    desk.edit(['one'], { stance: 'open' }, 'Kim');
    desk.correct('ab', { published: '2025-04-20', title: null }, 'Kim');
    expect(desk.current().log.documents.get('ab')).toMatchObject({ published: '2025-04-20', title: null });
    desk.undo('Kim');
    expect(desk.current().log.documents.get('ab')).toMatchObject({ published: '2025-04-23', title: 'A report' });
    desk.undo('Kim');
    expect(desk.claim('one')).toMatchObject({ state: 'accepted', claim: { stance: 'excludes' }, edited: [] });
    desk.undo('Kim');
    expect([stateOf(desk, 'one'), stateOf(desk, 'two')]).toEqual(['proposed', 'proposed']);
    expect(desk.undo('Kim')).toBeUndefined();
  });
  test('what somebody else adds to the log on disk comes before ours', async () => {
    const { desk, settle } = page();
    desk.decide('claim-accepted', ['one'], 'Kim');
    await settle();
    const foreign: RecordEvent = { event: 'claim-rejected', at: '2025-04-24T09:00:00.000Z', by: 'Park', claim: 'two' };
    desk.follow(loadedWith([...begin, foreign].map(logLine).join('')));
    expect([stateOf(desk, 'one'), stateOf(desk, 'two')]).toEqual(['accepted', 'rejected']);
    await settle();
    expect(readLog(desk.text(), 'log').events.map(({ by }) => by)).toEqual(['Park', 'Park', 'Park', 'Park', 'Kim']);
  });
  test('talks that cannot be shown with the record say so, and the decision stays', async () => {
    const failure: Failure = { kind: 'model', message: 'no equilibrium' };
    const { desk, settle } = page(failure);
    desk.decide('claim-accepted', ['one'], 'Kim');
    await settle();
    expect(desk.current().failure).toEqual(failure);
    expect(stateOf(desk, 'one')).toBe('accepted');
  });
});
