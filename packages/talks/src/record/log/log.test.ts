import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agendaOf } from '../agenda.js';
import { isPlain } from '../views/plain-claim.js';
import { foldLog } from './fold-log.js';
import { logLine, readLog } from './read-log.js';
import type { MeasureClaim, RecordEvent } from './record-event.js';
import { added, decided, extracted, measureClaim, positionClaim, smallTalks } from './small-record.fixture.js';
import { recordOf } from './statements.js';
import { talksWithClaims } from './talks-with-claims.js';

const claim = positionClaim('a-p0-defence-cost', 'aaaa');
const log: readonly RecordEvent[] = [
  added('aaaa', '2025-04-25'),
  extracted(claim, '2025-04-25'),
  decided('claim-accepted', claim.claim, '2025-04-26'),
];

const days = fc.integer({ min: 0, max: 200 }).map((day) => new Date(Date.UTC(2025, 3, 1 + day)).toISOString());
const ids = fc.constantFrom('a', 'b', 'c', 'd');
/** Any order of things done to four claims of one document. */
const anyLog: fc.Arbitrary<RecordEvent[]> = fc
  .array(
    fc.oneof(
      fc.record({
        event: fc.constant('claim-extracted' as const),
        at: days,
        by: fc.constant('Kim'),
        claim: ids.map((id) => positionClaim(id, 'aaaa')),
      }),
      fc.record({
        event: fc.constantFrom('claim-accepted' as const, 'claim-rejected' as const),
        at: days,
        by: fc.constant('Park'),
        claim: ids,
      }),
      fc.record({
        event: fc.constant('claim-edited' as const),
        at: days,
        by: fc.constant('Lee'),
        claim: ids,
        changes: fc.record({ stance: fc.constantFrom('open' as const, 'rejects' as const) }),
      }),
      fc.record({
        event: fc.constant('claims-merged' as const),
        at: days,
        by: fc.constant('Lee'),
        claim: ids,
        others: fc.array(ids, { minLength: 1, maxLength: 2 }),
      }),
    ),
    { maxLength: 20 },
  )
  // Two people do not act in the same instant.
  .map((events) =>
    events.map(
      (event, index): RecordEvent => ({
        ...event,
        at: event.at.replace('.000Z', `.${String(index).padStart(3, '0')}Z`),
      }),
    ),
  );

describe('the log', () => {
  test('reads back what was written, and lines that stand there twice once', () => {
    const text = [...log, ...log].map(logLine).join('');
    expect(readLog(text, 'record.jsonl')).toEqual({ events: log, issues: [] });
  });
  test('reports a line cut off, a conflict of a merge and a wrong field by line, and keeps the rest', () => {
    const lines = [
      logLine(log[0] as RecordEvent),
      '<<<<<<< ours\n',
      logLine(log[1] as RecordEvent),
      `${JSON.stringify({ ...log[2], claim: 3 })}\n`,
      '{"event":"claim-acc',
    ];
    const { events, issues } = readLog(lines.join(''), 'record.jsonl');
    expect(events).toEqual([log[0], log[1]]);
    expect(issues.map(({ line, message }) => [line, message])).toEqual([
      [2, 'a merge left a conflict here'],
      [4, expect.stringContaining('claim')],
      [5, 'the line is damaged'],
    ]);
  });
});

describe('the fold', () => {
  test('does not depend on the order of lines', () => {
    fc.assert(
      fc.property(
        anyLog.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
        ),
        ([events, shuffled]) => {
          const [one, other] = [foldLog(events), foldLog(shuffled)];
          expect(Object.fromEntries(other.claims)).toEqual(Object.fromEntries(one.claims));
        },
      ),
    );
  });
  test('keeps the original of every claim, whatever is done to it', () => {
    fc.assert(
      fc.property(anyLog, (events) => {
        for (const { original, claim: now, edited } of foldLog(events).claims.values()) {
          expect(original).toEqual(positionClaim(original.claim, 'aaaa'));
          if (edited.length === 0) expect(now).toEqual(original);
        }
      }),
    );
  });
  test('of a past day knows nothing of later events', () => {
    fc.assert(
      fc.property(anyLog, days, (events, day) => {
        const until = day.slice(0, 10);
        const past = foldLog(events, until);
        const cut = foldLog(events.filter(({ at }) => at.slice(0, 10) <= until));
        expect(Object.fromEntries(past.claims)).toEqual(Object.fromEntries(cut.claims));
      }),
    );
  });
  test('names claims that the log does not hold', () => {
    const { issues } = foldLog([decided('claim-accepted', 'nowhere', '2025-05-01')]);
    expect(issues[0]?.message).toContain('nowhere');
  });
});

describe('accepted claims in the talks', () => {
  test('nothing changes without a log, and proposed or rejected claims never count', () => {
    const talks = smallTalks();
    expect(talksWithClaims(talks, [])).toBe(talks);
    const proposed = talksWithClaims(talks, log.slice(0, 2));
    expect(proposed.positions).toEqual(talks.positions);
    const rejected = talksWithClaims(talks, [...log, decided('claim-rejected', claim.claim, '2025-04-27')]);
    expect(rejected.positions).toEqual(talks.positions);
    expect(rejected.sources).toEqual(talks.sources);
  });
  test('an accepted linkage makes the issue contested, with the document as its source', () => {
    const talks = talksWithClaims(smallTalks(), log);
    expect(talks.positions.at(-1)).toMatchObject({
      party: 'USA',
      stance: 'links',
      source: 'aaaa',
      quote: 'words of it',
    });
    expect(talks.sources.aaaa).toMatchObject({ title: 'Report aaaa', date: '2025-04-25' });
    const before = agendaOf(smallTalks()).find(({ issue }) => issue === 'defence-cost');
    const after = agendaOf(talks).find(({ issue }) => issue === 'defence-cost');
    expect([before?.scope, after?.scope]).toEqual(['out', 'contested']);
  });
  test('a claim later than the date of the record waits', () => {
    const late = [
      added('bbbb', '2025-08-02'),
      extracted(positionClaim('late', 'bbbb'), '2025-08-02'),
      decided('claim-accepted', 'late', '2025-08-02'),
    ];
    const talks = smallTalks();
    expect(talksWithClaims(talks, late).positions).toEqual(talks.positions);
    expect(recordOf(talks, late).statements.map(({ claim: id }) => id)).toContain('late');
  });
  test('an unverified quote, a foreign party or an issue off the table enters no cell', () => {
    const odd = [
      positionClaim('one', 'aaaa', { quote: { start: 0, end: 0, text: 'invented', state: 'unverified' } }),
      positionClaim('two', 'aaaa', { party: 'JPN' }),
      positionClaim('three', 'aaaa', { issue: null }),
    ];
    const events = odd.flatMap((item) => [
      extracted(item, '2025-04-25'),
      decided('claim-accepted', item.claim, '2025-04-26'),
    ]);
    expect(recordOf(smallTalks(), events).statements.filter(({ claim: id }) => id !== null)).toEqual([]);
  });
});

describe('decisions taken back', () => {
  const withdrawn = (id: string, day: string): RecordEvent => ({
    event: 'decision-withdrawn',
    at: `${day}T14:00:00.000Z`,
    by: 'Park',
    claim: id,
  });

  test('leave every claim as it was before the last decision, whatever that was', () => {
    fc.assert(
      fc.property(
        anyLog,
        fc.oneof(
          fc.constant({ event: 'claim-accepted' as const }),
          fc.constant({ event: 'claim-rejected' as const }),
          fc.constant({ event: 'claim-edited' as const, changes: { stance: 'offers' as const } }),
          fc.constant({ event: 'claims-merged' as const, others: ['b', 'c', 'c'] }),
        ),
        (events, decision) => {
          const before = foldLog(events).claims;
          const last = { ...decision, at: '2026-01-01T13:00:00.000Z', by: 'Park', claim: 'a' } as RecordEvent;
          const after = foldLog([...events, last, withdrawn('a', '2026-01-01')]).claims;
          const plain = (claims: typeof before) => [...claims.values()].map(({ history: _, ...holds }) => holds);
          expect(plain(after)).toEqual(plain(before));
        },
      ),
    );
  });
  test('one after the other go back to the proposal; a withdrawal of nothing changes nothing', () => {
    const edits = [
      ...log,
      {
        event: 'claim-edited',
        at: '2025-04-26T13:30:00.000Z',
        by: 'Lee',
        claim: claim.claim,
        changes: { stance: 'open' },
      },
    ] as RecordEvent[];
    const once = foldLog([...edits, withdrawn(claim.claim, '2025-04-27')]).claims.get(claim.claim);
    expect(once).toMatchObject({ state: 'accepted', edited: [], claim });
    const thrice = foldLog([
      ...edits,
      ...['2025-04-27', '2025-04-28', '2025-04-29'].map((day) => withdrawn(claim.claim, day)),
    ]).claims.get(claim.claim);
    expect(thrice).toMatchObject({ state: 'proposed', edited: [], claim });
    expect(thrice?.history).toHaveLength(5);
  });
});

describe('claims with something inferred', () => {
  test('what a person sets is inferred no longer; the original keeps it', () => {
    const guessed = positionClaim('guessed', 'aaaa', { inferred: ['speaker', 'issue'] });
    const events: RecordEvent[] = [
      added('aaaa', '2025-04-25'),
      extracted(guessed, '2025-04-25'),
      {
        event: 'claim-edited',
        at: '2025-04-26T13:00:00.000Z',
        by: 'Lee',
        claim: 'guessed',
        changes: { issue: 'defence-cost' },
      },
    ];
    const record = foldLog(events).claims.get('guessed');
    expect(record?.claim).toMatchObject({ inferred: ['speaker'] });
    expect(record?.original).toEqual(guessed);
  });
  test('what a person has set right has no likelihood of being read rightly; the original keeps it', () => {
    const read = positionClaim('read', 'aaaa', { likelihood: 0.4 });
    const edit: RecordEvent = {
      event: 'claim-edited',
      at: '2025-04-26T13:00:00.000Z',
      by: 'Lee',
      claim: 'read',
      changes: { stance: 'excludes' },
    };
    const record = foldLog([added('aaaa', '2025-04-25'), extracted(read, '2025-04-25'), edit]).claims.get('read');
    expect(record?.claim).toMatchObject({ stance: 'excludes', likelihood: null });
    expect(record?.original).toEqual(read);
  });
  test('are not plain, nor those of a model, nor those seldom right', () => {
    const talks = smallTalks();
    const news = { news: 'new' } as const;
    expect(isPlain(talks, positionClaim('plain', 'aaaa'), news)).toBe(true);
    expect(isPlain(talks, positionClaim('plain', 'aaaa'), { news: 'doubtful' })).toBe(false);
    expect(isPlain(talks, positionClaim('guessed', 'aaaa', { inferred: ['issue'] }), news)).toBe(false);
    expect(isPlain(talks, positionClaim('read', 'aaaa', { extractor: 'model:any' }), news)).toBe(false);
    expect(isPlain(talks, positionClaim('even', 'aaaa', { likelihood: 0.5 }), news)).toBe(false);
    expect(isPlain(talks, positionClaim('sure', 'aaaa', { likelihood: 0.8 }), news)).toBe(true);
    const duty = (more: Partial<MeasureClaim> = {}) => measureClaim('duty', 'aaaa', more);
    expect(isPlain(talks, duty(), news)).toBe(true);
    expect(isPlain(talks, duty({ inferred: ['target'] }), news)).toBe(false);
    expect(isPlain(talks, duty({ target: null }), news)).toBe(false);
    expect(isPlain(talks, duty({ target: 'JPN' }), news)).toBe(false);
  });
});

describe('documents corrected', () => {
  test('the date of a document dates its undated claims', () => {
    const correction: RecordEvent = {
      event: 'document-edited',
      at: '2025-04-26T15:00:00.000Z',
      by: 'Lee',
      document: 'aaaa',
      changes: { published: '2025-04-22' },
    };
    expect(recordOf(smallTalks(), log).statements.find(({ claim: id }) => id)?.dated).toBe('2025-04-25');
    const record = recordOf(smallTalks(), [...log, correction]);
    expect(record.statements.find(({ claim: id }) => id)?.dated).toBe('2025-04-22');
    expect(record.log.documents.get('aaaa')).toMatchObject({ published: '2025-04-22', edited: ['published'] });
    expect(readLog(logLine(correction), 'record.jsonl').events).toEqual([correction]);
    expect(foldLog([{ ...correction, document: 'nowhere' }]).issues[0]?.message).toContain('nowhere');
  });
});
