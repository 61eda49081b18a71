/** Days that matter beside the steps themselves: pauses, ends without a successor, rulings, deadlines of the talks. */

import { shiftedDay } from '../../state/day.js';
import type { ScheduleStep } from '../../worker/schedule-protocol.js';

export type LaneKind = 'suspended' | 'invalidated' | 'expires' | 'deadline';

export interface LaneDay {
  readonly date: string;
  readonly kind: LaneKind;
  /** Names of the duties, or what is due. */
  readonly what: readonly string[];
}

/** A deadline of the talks file. */
export interface Deadline {
  readonly date: string;
  readonly what: string;
}

/**
 * What the chart names, by day. A duty that another of its name follows on the next day has not expired.
 * @param nameOf name of the duty of a measure
 */
export function laneDays(
  steps: readonly ScheduleStep[],
  deadlines: readonly Deadline[],
  nameOf: (measure: ScheduleStep['measure']) => string,
): LaneDay[] {
  const begins = new Set(
    steps.filter(({ kind }) => kind === 'begins').map(({ date, measure }) => `${date} ${nameOf(measure)}`),
  );
  const days = new Map<string, LaneDay>();
  const add = (date: string, kind: LaneKind, what: string) => {
    const key = `${date} ${kind}`;
    const known = days.get(key)?.what ?? [];
    days.set(key, { date, kind, what: known.includes(what) ? known : [...known, what] });
  };
  for (const { date, kind, measure } of steps) {
    const name = nameOf(measure);
    if (kind === 'begins' || (kind === 'ends' && begins.has(`${shiftedDay(date, 1)} ${name}`))) continue;
    add(date, kind === 'ends' ? 'expires' : kind, name);
  }
  for (const { date, what } of deadlines) add(date, 'deadline', what);
  return [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Where a mark of the lane stands, and whether its name has room. */
export interface LanePlace {
  readonly row: number;
  readonly named: boolean;
}

/** Room that a mark takes without its name. */
export const SIGN_WIDTH = 12;

/** Places of marks in rows, left to right: a name that would run into another, or out of the chart, is left out. */
export function lanePlaces(
  marks: readonly { readonly x: number; readonly width: number }[],
  rows: number,
  right: number,
): LanePlace[] {
  const ends = Array.from({ length: rows }, () => Number.NEGATIVE_INFINITY);
  const taken = (row: number, end: number, named: boolean): LanePlace => {
    ends[row] = Math.max(ends[row] ?? 0, end);
    return { row, named };
  };
  return marks.map(({ x, width }) => {
    const free = ends.findIndex((end) => end + SIGN_WIDTH / 2 <= x);
    if (free >= 0 && x + width <= right) return taken(free, x + width, true);
    // The mark alone goes where it covers least.
    const least = free >= 0 ? free : ends.indexOf(Math.min(...ends));
    return taken(least, x + SIGN_WIDTH, false);
  });
}
