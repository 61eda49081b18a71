import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exposureOf } from '../exposure/exposure.js';
import { scheduleEvents } from '../exposure/schedule-events.js';
import { timelineOf } from '../exposure/timeline.js';
import { measuresOf } from '../ledger/ledger.js';
import { usTariffs as book } from '../us-tariffs.fixture.js';
import { editedLedger, type ScheduleEdit, unknownChanges } from './schedule-edit.js';
import { writtenEdit } from './written-edit.js';

const NOTHING: ScheduleEdit = { changes: [], added: [] };
const edited = (edit: Partial<ScheduleEdit>) => ({
  ...book,
  ledger: editedLedger(book.ledger, { ...NOTHING, ...edit }, 'law'),
});
const on = (day: string, edit: Partial<ScheduleEdit>, exporter = 'KOR') =>
  exposureOf(edited(edit), { exporter, on: day });
const law = (day: string, exporter = 'KOR') => exposureOf(book, { exporter, on: day });

test('an edit of nothing changes nothing', () => {
  expect(edited({}).ledger.measures).toEqual(book.ledger.measures);
  expect(timelineOf(edited({}), 'KOR', '2025-01-01', '2026-07-31')).toEqual(
    timelineOf(book, 'KOR', '2025-01-01', '2026-07-31'),
  );
});

test('a rate for one partner leaves the others as they were', () => {
  const change = { changes: [{ measure: 'steel-25', rate: 0.1 }] };
  const own = on('2025-04-24', { ...change, only: 'KOR' });
  expect(own?.additional_rate).toBeLessThan(law('2025-04-24')?.additional_rate ?? 0);
  expect(on('2025-04-24', { ...change, only: 'KOR' }, 'JPN')).toEqual(law('2025-04-24', 'JPN'));
  // For everyone, the partner pays the same as when it alone is meant.
  expect(on('2025-04-24', change)).toEqual(own);
  expect(on('2025-04-24', change, 'JPN')).not.toEqual(law('2025-04-24', 'JPN'));
});

test('a pause takes the duty out on its days only, and what stood beneath stands again', () => {
  const paused = { changes: [{ measure: 'autos-25', paused: { from: '2025-05-01', to: '2025-05-31' } }], only: 'KOR' };
  expect(on('2025-04-30', paused)).toEqual(law('2025-04-30'));
  expect(on('2025-05-01', paused)?.additional_rate).toBeLessThan(law('2025-05-01')?.additional_rate ?? 0);
  expect(on('2025-05-31', paused)?.additional_rate).toBeLessThan(law('2025-05-31')?.additional_rate ?? 0);
  expect(on('2025-06-01', paused)?.additional_rate).toBe(law('2025-06-01')?.additional_rate);
  const events = scheduleEvents(edited(paused), 'KOR', '2025-04-01', '2025-12-31').filter(
    ({ measure }) => measure.id === 'autos-25',
  );
  expect(events.map(({ date, kind }) => `${date} ${kind}`)).toEqual([
    '2025-04-03 begins',
    '2025-04-30 suspended',
    '2025-06-01 begins',
  ]);
});

test('a pause without an end, a later begin and an earlier end', () => {
  const stopped = { changes: [{ measure: 'steel-25', paused: { from: '2025-04-01', to: null } }] };
  expect(on('2025-04-24', stopped)?.by_authority.find(({ authority }) => authority === 'Section 232')).toEqual(
    on('2025-04-24', { changes: [{ measure: 'steel-25', ended: '2025-03-31' }] })?.by_authority.find(
      ({ authority }) => authority === 'Section 232',
    ),
  );
  const late = { changes: [{ measure: 'steel-25', in_force: '2025-05-01' }] };
  expect(on('2025-04-30', late)?.additional_rate).toBe(on('2025-04-30', stopped)?.additional_rate);
  expect(on('2025-05-01', late)).toEqual(law('2025-05-01'));
});

test('an added measure adds its rate on its products, by the reading it is added to', () => {
  const measure = {
    authority: 'Section 301',
    subject: 'ships',
    into: 'USA',
    from: 'KOR',
    products: ['89'],
    rate: 0.4,
    kind: 'additional',
  } as const;
  const before = law('2025-04-24');
  const after = on('2025-04-24', { added: [measure] });
  const ships = after?.by_authority.find(({ authority }) => authority === 'Section 301');
  expect(ships?.rate).toBeCloseTo((after?.additional_rate ?? 0) - (before?.additional_rate ?? 0), 10);
  expect(ships?.rate).toBeCloseTo((0.4 * (ships?.imports_usd ?? 0)) / (before?.imports_2024_usd ?? 1), 10);
  const ledger = editedLedger(book.ledger, { ...NOTHING, added: [measure] }, 'tradewartracker');
  expect(measuresOf(ledger, 'law')).toEqual(measuresOf(book.ledger, 'law'));
  expect(measuresOf(ledger, 'tradewartracker')).toHaveLength(measuresOf(book.ledger, 'tradewartracker').length + 1);
});

test('a change of a measure that is not there is named and left out', () => {
  const edit = { ...NOTHING, changes: [{ measure: 'nothing', rate: 1 }] };
  expect(unknownChanges(book.ledger, edit)).toEqual(['nothing']);
  expect(editedLedger(book.ledger, edit, 'law')).toEqual(book.ledger);
});

test('written on top of the ledger, an edit gives the same duties', () => {
  const charged = measuresOf(book.ledger, 'law').filter(
    ({ kind, condition, id }) => kind !== 'exemption' && condition === undefined && id !== undefined,
  );
  const days = ['2025-04-09', '2025-04-24', '2025-08-18', '2025-12-01', '2026-03-01', '2026-05-01'];
  let written = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...charged),
      fc.constantFrom(...days),
      fc.double({ min: 0, max: 0.6, noNaN: true }),
      fc.boolean(),
      ({ id = '' }, day, rate, stop) => {
        const change = stop ? { measure: id, paused: { from: day, to: null } } : { measure: id, rate };
        const other = edited({ changes: [change], only: 'KOR' });
        const measures = writtenEdit(book, other, { exporter: 'KOR', on: day });
        if (!measures) return;
        written += 1;
        const question = { exporter: 'KOR', on: day };
        expect(exposureOf(book, { ...question, written: measures })?.additional_rate).toBeCloseTo(
          exposureOf(other, question)?.additional_rate ?? Number.NaN,
          10,
        );
      },
    ),
    { numRuns: 60, seed: 7 },
  );
  expect(written).toBeGreaterThan(50);
});

test('the end of an exemption cannot be written as a measure', () => {
  const other = edited({ changes: [{ measure: 'reciprocal-annex-2', ended: '2025-04-10' }], only: 'KOR' });
  expect(writtenEdit(book, other, { exporter: 'KOR', on: '2025-04-24' })).toBeUndefined();
});
