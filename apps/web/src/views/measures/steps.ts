/** Rates that hold from one day of change to the next, laid out for a chart of steps. */

import { compareText } from '@parley/input';
import type { Timeline, TimelineRow } from '@parley/tariffs';
import { shiftedDay, timeOf } from '../../state/day.js';

/** The row that holds on a day: the last one that begins no later. */
export function rowOn(rows: readonly TimelineRow[], day: string): TimelineRow | undefined {
  return rows.findLast(({ date }) => date <= day);
}

/** First and last day of the row that begins on a day. */
export function spanOf({ rows, to }: Pick<Timeline, 'rows' | 'to'>, date: string): { from: string; to: string } {
  const next = rows.find((row) => row.date > date);
  return { from: date, to: next ? shiftedDay(next.date, -1) : to };
}

/** Days that arrow keys stop at, in order: every day of change, that of the status quo, and the one chosen. */
export function stopsOf(rows: readonly TimelineRow[], ...others: readonly (string | undefined)[]): string[] {
  const days = [...rows.map(({ date }) => date), ...others.filter((day) => day !== undefined)];
  return [...new Set(days)].sort();
}

/** Authorities of some timelines, in the order in which they appear; each keeps its colour whatever the reading. */
export function authoritiesOf(timelines: readonly Timeline[]): string[] {
  const first = new Map<string, string>();
  for (const { rows } of timelines) {
    for (const { date, by_authority } of rows) {
      for (const { authority, rate } of by_authority) {
        if (rate > 0 && date < (first.get(authority) ?? '9999')) first.set(authority, date);
      }
    }
  }
  return [...first].sort((a, b) => compareText(a[1], b[1])).map(([authority]) => authority);
}

/** A value that holds from a moment on. */
export interface Level {
  readonly at: Date;
  readonly low: number;
  readonly high: number;
}

/** A value of each row as levels, the last one twice, so that the last day is drawn to its end. */
export function levelsOf(
  { rows, to }: Pick<Timeline, 'rows' | 'to'>,
  value: (row: TimelineRow) => readonly [low: number, high: number],
): Level[] {
  const level = (row: TimelineRow, at: number): Level => {
    const [low, high] = value(row);
    return { at: new Date(at), low, high };
  };
  const last = rows.at(-1);
  return [
    ...rows.map((row) => level(row, timeOf(row.date))),
    ...(last ? [level(last, timeOf(shiftedDay(to, 1)))] : []),
  ];
}

/** What an authority adds to a row, above those that come before it. */
export function stratumOf(
  { by_authority }: TimelineRow,
  authorities: readonly string[],
  authority: string,
): [number, number] {
  const rate = (name: string | undefined) => by_authority.find((one) => one.authority === name)?.rate ?? 0;
  const below = authorities.slice(0, authorities.indexOf(authority)).reduce((sum, name) => sum + rate(name), 0);
  return [below, below + rate(authority)];
}

/** End and ticks of a scale of percentages that begins at zero. */
export function scaleOf(most: number): { top: number; ticks: number[] } {
  const step = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1].find((size) => most / size <= 6) ?? 2;
  const count = Math.max(1, Math.ceil(most / step - 1e-9));
  return { top: count * step, ticks: Array.from({ length: count + 1 }, (_, at) => at * step) };
}

/** Moves places apart until they keep a distance, in their order and between two ends; those that can stay, stay. */
export function apart(places: readonly number[], distance: number, least: number, most: number): number[] {
  const order = places.map((_, at) => at).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const moved = [...places];
  // Down from the first, then back up from the last, so that neither end is passed.
  let low = least;
  for (const at of order) {
    moved[at] = Math.max(moved[at] ?? 0, low);
    low = (moved[at] ?? 0) + distance;
  }
  let high = most;
  for (const at of [...order].reverse()) {
    moved[at] = Math.min(moved[at] ?? 0, high);
    high = (moved[at] ?? 0) - distance;
  }
  return moved;
}
