/** What the chart and the tables of one view show, found once from the answers of the worker. */

import type { Timeline } from '@parley/tariffs';
import type { DutyView } from '../../state/duty-view.js';
import type { ReadingTitle, Timelines } from '../../worker/duty-protocol.js';
import { authoritiesOf, scaleOf, stopsOf } from './steps.js';

export interface ReadTimeline {
  readonly reading: ReadingTitle;
  readonly timeline: Timeline;
}

export interface DutyModel {
  readonly own: ReadTimeline;
  /** The other readings, in the order of the ledger. */
  readonly others: readonly ReadTimeline[];
  /** Under the own reading with the schedule as edited; undefined where nothing is. */
  readonly edited: Timeline | undefined;
  readonly authorities: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly top: number;
  readonly ticks: readonly number[];
  /** True where some day has a range. */
  readonly ranged: boolean;
}

/** @returns undefined when the answer does not have the reading */
export function dutyModel(
  { readings, from, to }: Timelines,
  { pair, reading }: Pick<DutyView, 'pair' | 'reading'>,
  edited?: Timeline,
): DutyModel | undefined {
  const all = readings.flatMap((timeline): ReadTimeline[] => {
    const title = pair.readings.find(({ id }) => id === timeline.according_to);
    return title ? [{ reading: title, timeline }] : [];
  });
  const own = all.find((one) => one.reading.id === reading);
  if (!own) return undefined;
  const drawn = [...all.map(({ timeline }) => timeline), ...(edited ? [edited] : [])];
  const highest = drawn.flatMap(({ rows }) =>
    rows.map(({ additional_rate, additional_rate_range: [, high] }) => Math.max(additional_rate, high)),
  );
  return {
    own,
    others: all.filter((one) => one !== own),
    edited,
    authorities: authoritiesOf(readings),
    from,
    to,
    ...scaleOf(Math.max(0, ...highest)),
    ranged: own.timeline.rows.some(({ additional_rate_range: [low, high] }) => low !== high),
  };
}

/** Days of change in order, of the law and of the schedule as edited, with some others. */
export function daysOf(
  model: Pick<DutyModel, 'own' | 'edited'> | undefined,
  ...others: readonly (string | undefined)[]
): string[] {
  const edited = model?.edited?.rows.map(({ date }) => date) ?? [];
  return stopsOf(model?.own.timeline.rows ?? [], ...edited, ...others);
}

/** Colour of an authority: by its place among those of the view. */
export function colourOf(authorities: readonly string[], authority: string): string {
  return `var(--duty-${(Math.max(0, authorities.indexOf(authority)) % 5) + 1})`;
}

/** How the line of another reading is dashed, by its place. */
export function dashOf(place: number): string {
  return ['5 2.5', '1.5 2', '8 2.5 1.5 2.5'][place % 3] ?? '';
}
