/** The base duty of one line: the preference where the partner has one, otherwise most favoured nation. */

import type { BaseSchedule, ScheduledRate } from '../ledger/base-schedule.js';
import type { Book } from '../ledger/book.js';
import { preferenceOf } from './line-duties.js';

export interface BaseDuty {
  readonly authority: string;
  readonly legal?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly scheduled: ScheduledRate;
  /** The most-favoured-nation rate that a preference stands in front of. */
  readonly instead?: ScheduledRate;
}

/** @param line index of the line in the schedule */
export function baseDutyOf(book: Book, line: number, exporter: string, on: string): BaseDuty {
  const { ledger, schedule } = book;
  const mfn = rateAt(schedule.mfn, line);
  const preference = preferenceOf(book, exporter, on);
  const preferred = preference ? preferredRate(schedule, preference.column, line) : undefined;
  if (preference && preferred) {
    const { authority, legal, in_force, ended } = preference;
    return { authority, legal, from: in_force, to: ended, scheduled: preferred, instead: mfn };
  }
  return { authority: ledger.base.authority, legal: ledger.base.legal, scheduled: mfn };
}

function preferredRate(schedule: BaseSchedule, column: string, line: number): ScheduledRate | undefined {
  return schedule.preferences[column]?.[line];
}

function rateAt(rates: readonly ScheduledRate[], line: number): ScheduledRate {
  return rates[line] ?? { rate: null, text: 'not in the schedule' };
}
