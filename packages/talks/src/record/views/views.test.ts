import { STANCES, STRENGTHS } from '@parley/reader';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growingRecord } from '../log/growing-record.js';
import type { RecordEvent } from '../log/record-event.js';
import { added, decided, extracted, positionClaim, smallTalks } from '../log/small-record.fixture.js';
import { recordOf } from '../log/statements.js';
import { changesSince } from './changes-since.js';
import { claimNews } from './claim-news.js';
import { concessionTracker } from './concession-tracker.js';
import { contradictions } from './contradictions.js';
import { movementBetween } from './movement.js';
import { positionMatrix } from './position-matrix.js';
import { scopeHistory } from './scope-history.js';
import { stanceHistory } from './stance-history.js';

function said(id: string, day: string, more: Parameters<typeof positionClaim>[2] = {}): RecordEvent[] {
  return [
    added(id, day),
    extracted(positionClaim(`${id}-p`, id, more), day),
    decided('claim-accepted', `${id}-p`, day),
  ];
}

const statement = fc.record({ stance: fc.constantFrom(...STANCES), strength: fc.constantFrom(...STRENGTHS) });

describe('movement', () => {
  test('back is the opposite of forth', () => {
    const opposite = { harder: 'softer', softer: 'harder', reversed: 'reversed', same: 'same', unclear: 'unclear' };
    fc.assert(
      fc.property(statement, statement, (one, other) => {
        expect(movementBetween(other, one)).toBe(opposite[movementBetween(one, other)]);
      }),
    );
  });
  test.each([
    ['rejects', 'open', 'softer'],
    ['rejects', 'supports', 'reversed'],
    ['excludes', 'links', 'reversed'],
    ['open', 'demands', 'harder'],
    ['offers', 'rejects', 'reversed'],
    ['demands', 'not-discussed', 'unclear'],
  ] as const)('from %s to %s is %s', (before, after, movement) => {
    expect(movementBetween({ stance: before, strength: 'moderate' }, { stance: after, strength: 'moderate' })).toBe(
      movement,
    );
  });
  test('a firmer demand is harder, a firmer offer softer', () => {
    const at = (stance: 'demands' | 'offers', strength: 'soft' | 'firm') => ({ stance, strength });
    expect(movementBetween(at('demands', 'soft'), at('demands', 'firm'))).toBe('harder');
    expect(movementBetween(at('offers', 'soft'), at('offers', 'firm'))).toBe('softer');
  });
});

const korea = { party: 'KOR', speaker: 'Ahn Duk-geun' };
const events = [
  ...said('aaaa', '2025-04-25', { stance: 'links' }),
  ...said('bbbb', '2025-06-10', { ...korea, stance: 'open', strength: 'soft' }),
  ...said('cccc', '2025-07-20', { ...korea, stance: 'rejects', strength: 'firm' }),
  ...said('dddd', '2025-07-21', { ...korea, speaker: 'Lee Expert', capacity: 'expert', stance: 'supports' }),
];

describe('the matrix', () => {
  const cell = (on?: string) =>
    positionMatrix(recordOf(smallTalks(), events, on === undefined ? {} : { on }))
      .find(({ issue }) => issue === 'defence-cost')
      ?.cells.find(({ party }) => party === 'KOR');
  test('shows the last word of the government, its movement, and experts apart', () => {
    expect(cell()?.last).toMatchObject({ stance: 'rejects', dated: '2025-07-20' });
    expect(cell()?.movement).toBe('harder');
    expect(cell()?.others.map(({ stance }) => stance)).toEqual(['supports']);
  });
  test('shows any past day', () => {
    expect(cell('2025-04-30')?.last).toMatchObject({ stance: 'excludes', dated: '2025-04-18' });
    expect(cell('2025-06-30')?.movement).toBe('softer');
    expect(cell('2025-04-01')?.last).toBeNull();
  });
  test('silence is a cell of its own', () => {
    const autos = positionMatrix(recordOf(smallTalks(), [])).find(({ issue }) => issue === 'autos');
    expect(autos?.cells.map(({ party, last }) => [party, last?.stance ?? null])).toEqual([
      ['KOR', 'demands'],
      ['USA', null],
    ]);
  });
});

describe('over time', () => {
  test('the history of a stance, step by step', () => {
    expect(
      stanceHistory(recordOf(smallTalks(), events), 'KOR', 'defence-cost').map(
        ({ statement: { stance }, movement }) => [stance, movement],
      ),
    ).toEqual([
      ['excludes', null],
      ['open', 'softer'],
      ['rejects', 'harder'],
    ]);
  });
  test('the agenda: out, then linked by the other side', () => {
    expect(
      scopeHistory(recordOf(smallTalks(), events))
        .filter(({ issue }) => issue === 'defence-cost')
        .map(({ party, state, since }) => [party, state, since]),
    ).toEqual([
      ['KOR', 'out', '2025-04-18'],
      ['USA', 'linked', '2025-04-25'],
      ['KOR', 'open', '2025-06-10'],
      ['KOR', 'in', '2025-07-20'],
    ]);
  });
  test('opening, last and now', () => {
    const [line] = concessionTracker(recordOf(smallTalks(), events)).filter(
      ({ issue, party }) => issue === 'defence-cost' && party === 'KOR',
    );
    expect([line?.opening.stance, line?.last?.stance, line?.now?.stance, line?.movement]).toEqual([
      'excludes',
      'open',
      'rejects',
      'same',
    ]);
  });
  test('what changed since a day, and nothing from before it', () => {
    const changes = changesSince(smallTalks(), events, '2025-06-01');
    expect(changes.documents.map(({ document }) => document)).toEqual(['bbbb', 'cccc', 'dddd']);
    expect(changes.stances.map(({ statement: { dated }, movement }) => [dated, movement])).toEqual([
      ['2025-06-10', 'softer'],
      ['2025-07-20', 'harder'],
    ]);
    expect(changes.events['claim-accepted']).toBe(3);
  });
});

describe('contradictions', () => {
  test('two voices of one government at one time, kept side by side', () => {
    const two = [
      ...said('aaaa', '2025-04-24', { stance: 'links' }),
      ...said('eeee', '2025-04-24', { speaker: 'Donald Trump', stance: 'excludes' }),
    ];
    expect(contradictions(recordOf(smallTalks(), two))).toMatchObject([
      { kind: 'stance', party: 'USA', one: { stance: 'links' }, others: [{ stance: 'excludes' }] },
    ]);
  });
  test('one speaker who changes his mind has moved, and copies of one text cannot contradict each other', () => {
    const moved = [
      ...said('aaaa', '2025-04-24', { stance: 'links' }),
      ...said('eeee', '2025-04-30', { stance: 'excludes' }),
    ];
    expect(contradictions(recordOf(smallTalks(), moved))).toEqual([]);
    const copy = [
      ...said('aaaa', '2025-04-24', { stance: 'links' }),
      added('eeee', '2025-04-24', { same_source_as: 'aaaa' }),
      extracted(positionClaim('eeee-p', 'eeee', { stance: 'excludes', speaker: 'Donald Trump' }), '2025-04-24'),
    ];
    expect(contradictions(recordOf(smallTalks(), copy))).toEqual([]);
  });
});

describe('what a claim brings', () => {
  const record = growingRecord(smallTalks(), []);
  const news = (more: Parameters<typeof positionClaim>[2]) =>
    claimNews(record, positionClaim('x', 'aaaa', more), '2025-05-01').news;
  test('new, changed, repeated, doubtful, off the table', () => {
    expect(news({})).toBe('new');
    expect(news({ ...korea, stance: 'excludes' })).toBe('repeats');
    expect(news({ ...korea, stance: 'open' })).toBe('changed');
    expect(news({ hedged: true })).toBe('doubtful');
    expect(news({ likelihood: 0.1 })).toBe('doubtful');
    expect(news({ likelihood: 0.3 })).toBe('new');
    expect(news({ ...korea, stance: 'excludes', likelihood: 0.1 })).toBe('repeats');
    expect(news({ issue: null, likelihood: 0.1 })).toBe('not-on-the-table');
    expect(news({ party: null })).toBe('doubtful');
    expect(news({ issue: null })).toBe('not-on-the-table');
    expect(news({ quote: { start: 0, end: 0, text: 'x', state: 'unverified' } })).toBe('doubtful');
  });
});
