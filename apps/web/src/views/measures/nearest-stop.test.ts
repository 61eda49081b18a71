import { expect, test } from 'vitest';
import { dutyFrame } from './duty-frame.js';
import { nearestStop } from './nearest-stop.js';

const row = (date: string) => ({
  date,
  additional_rate: 0,
  additional_rate_range: [0, 0] as [number, number],
  by_authority: [],
  begins: [],
  ends: [],
});
const rows = ['2025-01-01', '2025-04-09', '2025-04-10'].map(row);
const frame = dutyFrame({ from: '2025-01-01', to: '2025-12-31', top: 0.3 }, 800, 340, 100);

test('a place stands for the day on which what holds there began', () => {
  expect(nearestStop(frame, rows, undefined, frame.x('2025-03-01'))).toBe('2025-01-01');
  expect(nearestStop(frame, rows, undefined, frame.x('2025-09-01'))).toBe('2025-04-10');
});

test('a duty of one day can be pointed at, and so can the day of the status quo', () => {
  expect(nearestStop(frame, rows, undefined, frame.x('2025-04-09') + 0.5)).toBe('2025-04-09');
  expect(nearestStop(frame, rows, '2025-06-24', frame.x('2025-06-24') - 1)).toBe('2025-06-24');
});

test('places beside the chart are its first and last day', () => {
  expect(frame.dayAt(-50)).toBe('2025-01-01');
  expect(frame.dayAt(5000)).toBe('2025-12-31');
  expect(nearestStop(frame, rows, undefined, 0)).toBe('2025-01-01');
});
