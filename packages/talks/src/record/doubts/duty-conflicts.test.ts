import type { MeasureRead } from '@parley/reader';
import { expect, test } from 'vitest';
import { usTariffs } from '../../korea-us.fixture.js';
import { dutyConflicts } from './duty-conflicts.js';

const TEXT = 'The 25 percent duty on cars';
const duty = (more: Partial<MeasureRead>): MeasureRead => ({
  kind: 'tariff',
  rate_pct: 25,
  from_pct: null,
  quantity: null,
  product: 'automobiles',
  imposer: 'USA',
  target: 'KOR',
  status: 'in-force',
  from: null,
  inferred: [],
  likelihood: null,
  span: [0, TEXT.length],
  ...more,
});
const slips = (more: Partial<MeasureRead>, on: string | null = '2025-05-01') =>
  dutyConflicts([duty(more)], TEXT, on, [usTariffs]).map(({ kind, expected, certainty }) => [
    kind,
    expected,
    certainty,
  ]);

// Proclamation 10908 put 25 % on cars from 3 April 2025; it became 15 % on 1 November 2025.
test('a duty that was likely read wrongly is held against nothing', () => {
  expect(slips({ rate_pct: 50, likelihood: 0.1 })).toEqual([]);
  expect(slips({ rate_pct: 50, likelihood: 0.9 })).toHaveLength(1);
});

test('the rate of the law on the day is no slip; another is, with the law', () => {
  expect(slips({})).toEqual([]);
  expect(slips({ rate_pct: 50 })).toEqual([['rate', '25 % on automobiles on 2025-05-01', 'firm']]);
  expect(slips({ rate_pct: 15 }, '2025-12-01')).toEqual([]);
  expect(dutyConflicts([duty({ rate_pct: 50 })], TEXT, '2025-05-01', [usTariffs])[0]?.evidence).toContain('10908');
});

test('a conflict is soft where the duty was put together from the text around', () => {
  expect(slips({ rate_pct: 50, inferred: ['target'] })).toEqual([
    ['rate', '25 % on automobiles on 2025-05-01', 'soft'],
  ]);
});

test('a duty the other way round is pointed out softly', () => {
  expect(slips({ imposer: 'KOR', target: 'USA' })).toEqual([['direction', 'imposed by USA on KOR', 'soft']]);
});

test.each<[string, Partial<MeasureRead>, string | null]>([
  ['threatened duties', { rate_pct: 50, status: 'threatened' }, '2025-05-01'],
  ['documents without a day', { rate_pct: 50 }, null],
  ['days before the duty began', { rate_pct: 50 }, '2025-03-20'],
  ['importers without a ledger', { rate_pct: 50, imposer: 'JPN' }, '2025-05-01'],
  ['products without a duty of their own', { rate_pct: 50, product: 'toys' }, '2025-05-01'],
  ['what the text leaves open', { rate_pct: 50, imposer: null }, '2025-05-01'],
])('nothing is said of %s', (_, more, on) => {
  expect(slips(more, on)).toEqual([]);
});

test('the level that a cut begins at is no slip, nor is a general duty that is told to pause', () => {
  const cut = duty({ rate_pct: 15, from_pct: 50, status: 'agreed' });
  expect(dutyConflicts([duty({ rate_pct: 50 }), cut], TEXT, '2025-05-01', [usTariffs])).toEqual([]);
  const ofOthers = duty({ rate_pct: 15, from_pct: 50, status: 'agreed', target: 'JPN' });
  expect(dutyConflicts([duty({ rate_pct: 50 }), ofOthers], TEXT, '2025-05-01', [usTariffs])).toHaveLength(1);
  const general = duty({ rate_pct: 25, product: 'all goods' });
  const told = (text: string) =>
    dutyConflicts([{ ...general, span: [0, text.length] }], text, '2025-05-16', [usTariffs]);
  expect(told('The 25 percent duty on all goods')).toHaveLength(1);
  expect(told('The 25 percent duty on all goods, when the pause ends')).toEqual([]);
});
