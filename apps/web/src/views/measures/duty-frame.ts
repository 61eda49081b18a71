/** The chart's measures: where days and rates lie in pixels. */

import { shiftedDay, timeOf } from '../../state/day.js';
import type { DutyModel } from './duty-model.js';

export interface DutyFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly start: number;
  readonly end: number;
  /** Beginning of a day. */
  x(day: string): number;
  y(rate: number): number;
  /** The day at a place. */
  dayAt(x: number): string;
}

/** Below the axis there is room for months, years and the lane of dates. */
const MARGIN = { left: 42, top: 44, bottom: 88 };

/** @param ends room for the names at the ends of the lines */
export function dutyFrame(
  { from, to, top }: Pick<DutyModel, 'from' | 'to' | 'top'>,
  width: number,
  height: number,
  ends: number,
): DutyFrame {
  const right = width - ends;
  const bottom = height - MARGIN.bottom;
  const start = timeOf(from);
  const end = timeOf(shiftedDay(to, 1));
  const perMs = (right - MARGIN.left) / (end - start);
  return {
    width,
    height,
    left: MARGIN.left,
    right,
    top: MARGIN.top,
    bottom,
    start,
    end,
    x: (day) => MARGIN.left + (timeOf(day) - start) * perMs,
    y: (rate) => bottom - (rate / top) * (bottom - MARGIN.top),
    dayAt: (x) => {
      const time = Math.min(end - 1, Math.max(start, start + (x - MARGIN.left) / perMs));
      return new Date(time).toISOString().slice(0, 10);
    },
  };
}
