/** The dated steps of a schedule: which duties begin, end, are paused or struck down, and since when that was law. */

import { compareText } from '@parley/input';
import { measuresOnPartner } from '../duty/partner-measures.js';
import type { Book } from '../ledger/book.js';
import type { Measure } from '../measures/measure.js';

export type ScheduleEventKind = 'begins' | 'ends' | 'suspended' | 'invalidated';

export interface ScheduleEvent {
  /** First day for what begins, last day for what ends. */
  readonly date: string;
  readonly kind: ScheduleEventKind;
  readonly measure: Measure;
}

/** Steps of the duties on a partner's goods between two days, both included, earliest first; exemptions are left out. */
export function scheduleEvents(
  book: Pick<Book, 'ledger'>,
  exporter: string,
  from: string,
  to: string,
  accordingTo?: string,
): ScheduleEvent[] {
  return measuresOnPartner(book, { exporter, accordingTo })
    .filter(({ kind }) => kind !== 'exemption')
    .flatMap((measure): ScheduleEvent[] => [
      ...(measure.in_force === undefined ? [] : [{ date: measure.in_force, kind: 'begins' as const, measure }]),
      ...(measure.ended === undefined ? [] : [{ date: measure.ended, kind: endOf(measure), measure }]),
    ])
    .filter(({ date }) => date >= from && date <= to)
    .sort((a, b) => compareText(a.date, b.date) || compareText(a.kind, b.kind));
}

function endOf({ status }: Measure): ScheduleEventKind {
  return status === 'suspended' || status === 'invalidated' ? status : 'ends';
}
