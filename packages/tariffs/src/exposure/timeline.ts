/** The average duty over time: one row for each day on which something changes. */

import { type Book, namesOfPartner } from '../ledger/book.js';
import { mainReading, measuresOf } from '../ledger/ledger.js';
import { reachesPartner } from '../measures/bearing.js';
import { dayAfter } from '../measures/days.js';
import type { Measure } from '../measures/measure.js';
import { type AuthorityExposure, exposureOf } from './exposure.js';

export interface TimelineRow {
  date: string;
  additional_rate: number;
  additional_rate_range: [number, number];
  by_authority: AuthorityExposure[];
  /** Measures that begin on the day, and those whose last day was the day before. */
  begins: string[];
  ends: string[];
}

export interface Timeline {
  exporter: string;
  importer: string;
  according_to: string;
  from: string;
  to: string;
  rows: TimelineRow[];
}

/** Average duties between two days, both included. */
export function timelineOf(
  book: Book,
  exporter: string,
  from: string,
  to: string,
  accordingTo?: string,
): Timeline | undefined {
  const reading = accordingTo ?? mainReading(book.ledger);
  const names = namesOfPartner(book, exporter);
  const measures = measuresOf(book.ledger, reading).filter(
    (measure) => exporter === '*' || reachesPartner(measure, names),
  );
  const rows: TimelineRow[] = [];
  for (const date of changeDays(measures, from, to)) {
    const report = exposureOf(book, { exporter, on: date, accordingTo: reading }, 0);
    if (!report) return undefined;
    const { additional_rate, additional_rate_range, by_authority } = report;
    rows.push({
      date,
      additional_rate,
      additional_rate_range,
      by_authority,
      begins: measures.filter(({ in_force }) => in_force === date).map(({ id = '' }) => id),
      ends: measures.filter(({ ended }) => ended !== undefined && dayAfter(ended) === date).map(({ id = '' }) => id),
    });
  }
  return { exporter, importer: book.ledger.importer, according_to: reading, from, to, rows };
}

/** The first day asked for, and every later one on which a measure begins or has ended. */
export function changeDays(measures: readonly Measure[], from: string, to: string): string[] {
  const days = measures.flatMap(({ in_force, ended }) => [
    ...(in_force === undefined ? [] : [in_force]),
    ...(ended === undefined ? [] : [dayAfter(ended)]),
  ]);
  return [...new Set([from, ...days.filter((day) => day > from && day <= to)])].sort();
}
