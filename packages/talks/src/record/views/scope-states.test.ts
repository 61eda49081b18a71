import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agendaOf } from '../agenda.js';
import { added, decided, extracted, positionClaim, smallTalks } from '../log/small-record.fixture.js';
import { recordOf } from '../log/statements.js';
import { movementSince } from './movement-since.js';
import { positionMatrix } from './position-matrix.js';
import { type ScopeStep, scopeHistory } from './scope-history.js';
import { scopeBands, scopeStates } from './scope-states.js';

const talks = smallTalks();
const EVENTS = [
  added('one', '2025-05-01'),
  extracted(positionClaim('a', 'one', { said_on: '2025-04-30' }), '2025-05-01'),
  decided('claim-accepted', 'a', '2025-05-01'),
  added('two', '2025-06-01'),
  extracted(positionClaim('b', 'two', { stance: 'excludes', said_on: '2025-06-01' }), '2025-06-01'),
];

test('without a log the states are those of the agenda', () => {
  const agenda = agendaOf(talks);
  const rows = scopeStates(recordOf(talks, []));
  expect(rows.map(({ issue, scope }) => [issue, scope])).toEqual(agenda.map(({ issue, scope }) => [issue, scope]));
  expect(rows.map(({ steps }) => steps.map(({ step }) => step?.state ?? null))).toEqual(
    agenda.map(({ parties }) => parties.map(({ state }) => state)),
  );
});

test('what a party says later moves an issue off the table', () => {
  const scope = (on: string) => scopeStates(recordOf(talks, EVENTS, { on }))[1]?.scope;
  expect(scope('2025-04-20')).toBe('out');
  expect(scope('2025-05-01')).toBe('contested');
  expect(scope('2025-06-01')).toBe('out');
  const { overall, parties } = scopeBands(scopeHistory(recordOf(talks, EVENTS)), 'defence-cost', ['KOR', 'USA']);
  expect(overall).toEqual([
    { from: null, to: '2025-04-17', state: 'open' },
    { from: '2025-04-18', to: '2025-04-29', state: 'out' },
    { from: '2025-04-30', to: '2025-05-31', state: 'contested' },
    { from: '2025-06-01', to: null, state: 'out' },
  ]);
  expect(parties[1]?.bands.map(({ state }) => state)).toEqual([null, 'linked', 'out']);
});

test('bands follow each other without a gap and end in what holds now', () => {
  const day = fc.constantFrom(null, '2025-04-01', '2025-04-05', '2025-05-01', '2025-06-30');
  const step = fc.record({
    party: fc.constantFrom('A', 'B'),
    issue: fc.constantFrom('i', 'j'),
    state: fc.constantFrom('in', 'out', 'linked', 'open'),
    since: day,
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (made) => {
      const steps = made
        .map((one): ScopeStep => ({ ...one, speaker: null, source: 's', quote: null, claim: null }) as ScopeStep)
        .sort((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : (a.since ?? '') > (b.since ?? '') ? 1 : 0));
      const { parties, overall } = scopeBands(steps, 'i', ['A', 'B']);
      for (const bands of [overall, ...parties.map((one) => one.bands)]) {
        expect(bands[0]?.from).toBeNull();
        expect(bands.at(-1)?.to).toBeNull();
        bands.forEach((band, at) => {
          const next = bands[at + 1];
          if (!next) return;
          expect(next.state).not.toBe(band.state);
          expect(Date.parse(next.from ?? '') - Date.parse(band.to ?? '')).toBe(86_400_000);
        });
      }
      for (const { party, bands } of parties) {
        const last = steps.findLast((one) => one.issue === 'i' && one.party === party)?.state ?? null;
        expect(bands.at(-1)?.state).toBe(last);
      }
    }),
  );
});

test('movement since a day is that between what held then and now', () => {
  const matrix = (on: string) => positionMatrix(recordOf(talks, EVENTS, { on }));
  const moved = (then: string, now: string) =>
    movementSince(matrix(then), matrix(now)).find(({ issue, party }) => issue === 'defence-cost' && party === 'USA');
  expect(moved('2025-04-01', '2025-05-01')?.movement).toBe('new');
  expect(moved('2025-05-01', '2025-06-01')?.movement).toBe('reversed');
  expect(moved('2025-05-01', '2025-05-31')?.movement).toBeNull();
  expect(moved('2025-06-01', '2025-06-01')).toMatchObject({ movement: null, before: { stance: 'excludes' } });
});
