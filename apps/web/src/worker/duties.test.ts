import { exposureOf, timelineOf } from '@parley/tariffs';
import { expect, test } from 'vitest';
import { shippedUsTariffs } from '../../../../data/shipped.js';
import { createDuties, type Steps } from './duties.js';

const book = shippedUsTariffs();
const party = (code: string) => ({ code, region: 0 });
const plan = { parties: [party('KOR'), party('USA'), party('NOR')] } as unknown as Parameters<
  typeof createDuties
>[0]['plan'];
const duties = createDuties({ books: [book], plan });

function done<T>({ steps, result }: Steps<T>): T {
  for (const step of steps) step();
  return result();
}

test('a pair is an importer with a ledger and a partner with rows in its statistics', () => {
  expect(duties.pairs.map(({ id, year, statistics }) => [id, year, statistics])).toEqual([
    ['KOR-USA', 2024, 'US Census Bureau'],
  ]);
});

test('day by day gives the timelines of the package, reading by reading', () => {
  const from = '2025-01-01';
  const to = '2026-07-31';
  const { readings } = done(duties.timelines({ pair: 'KOR-USA', from, to }));
  expect(readings.map(({ according_to }) => according_to)).toEqual(Object.keys(book.ledger.readings));
  for (const timeline of readings) {
    expect(timeline).toEqual(timelineOf(book, 'KOR', from, to, timeline.according_to));
  }
});

test('a day has the report, every other reading, and what began or ended', () => {
  const answer = done(duties.exposure({ pair: 'KOR-USA', day: '2025-11-14', reading: 'law' }));
  expect(answer.report).toEqual(exposureOf(book, { exporter: 'KOR', on: '2025-11-14', accordingTo: 'law' }, 10));
  expect(answer.differences.map(({ against }) => against)).toEqual(['budget-lab', 'tradewartracker']);
  expect(answer.ends.map(({ id }) => id)).toEqual(['reciprocal-15-korea']);
  expect(answer.begins.find(({ id }) => id === 'reciprocal-15-floor-korea')).toMatchObject({
    rate: 0.15,
    kind: 'floor',
    in_force: '2025-11-14',
  });
  expect(answer.products[0]).toEqual({ code: '8703.23', chapter: 'Motor vehicles and parts' });
});

test('a pair that is not there is refused', () => {
  expect(() => duties.exposure({ pair: 'NOR-USA', day: '2025-04-24', reading: 'law' })).toThrow('NOR-USA');
});
