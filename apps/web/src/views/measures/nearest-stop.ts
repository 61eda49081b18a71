/** Which day of change a place in the chart stands for. */

import type { TimelineRow } from '@parley/tariffs';
import { shiftedDay } from '../../state/day.js';
import type { DutyFrame } from './duty-frame.js';
import { rowOn } from './steps.js';

/** Duties that hold for a day or two are narrower than a pointer is steady. */
const REACH = 3;

/**
 * The day on which what holds at a place began; a day of change, or that of the status quo, close by is taken instead.
 * @param x pixels from the left of the chart
 */
export function nearestStop(
  frame: Pick<DutyFrame, 'x' | 'dayAt'>,
  rows: readonly TimelineRow[],
  statusQuo: string | undefined,
  x: number,
): string | undefined {
  const days = [...rows.map(({ date }) => date), ...(statusQuo === undefined ? [] : [statusQuo])];
  const middle = (day: string) => (frame.x(day) + frame.x(shiftedDay(day, 1))) / 2;
  const [close] = days
    .map((day) => ({ day, away: Math.abs(middle(day) - x) }))
    .filter(({ away }) => away <= REACH)
    .sort((a, b) => a.away - b.away);
  return close?.day ?? rowOn(rows, frame.dayAt(x))?.date;
}
