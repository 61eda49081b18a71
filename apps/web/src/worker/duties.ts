/** What the ledgers of the talks charge between the parties: which pairs there are, over time, and on one day. */

import type { Pricing } from '@parley/talks';
import {
  type Book,
  CHAPTERS,
  changeDays,
  type Differences,
  differencesOf,
  dottedCode,
  type ExposureReport,
  exposureOf,
  type Ledger,
  measuresOf,
  type TimelineRow,
  timelineOf,
} from '@parley/tariffs';
import type {
  DutyPair,
  Exposure,
  ExposureQuestion,
  MeasureFacts,
  Timelines,
  TimelinesQuestion,
} from './duty-protocol.js';

/** Work cut into steps that are short enough for one turn; the result is there after the last. */
export interface Steps<T> {
  readonly steps: readonly (() => void)[];
  result(): T;
}

export interface Duties {
  readonly pairs: readonly DutyPair[];
  /** The pair of an id with its ledger. */
  opened(id: string): { readonly book: Book; readonly pair: DutyPair };
  timelines(question: TimelinesQuestion): Steps<Timelines>;
  exposure(question: ExposureQuestion): Steps<Exposure>;
}

const PRODUCTS = 10;

export function createDuties({ books, plan }: Pick<Pricing, 'books' | 'plan'>): Duties {
  const found = pairsOf(
    books,
    plan.parties.map(({ code }) => code),
  );
  const rows = new Map<string, TimelineRow>();

  function opened(id: string): { book: Book; pair: DutyPair } {
    const pair = found.find((one) => one.pair.id === id);
    if (!pair) throw new Error(`no ledger of the talks has duties of ${id}`);
    return pair;
  }

  /** One day of a timeline: a change of the period asked for leaves the days already known as they are. */
  function rowOn(book: Book, pair: DutyPair, day: string, reading: string): TimelineRow {
    const key = `${pair.id} ${reading} ${day}`;
    const row = rows.get(key) ?? timelineOf(book, pair.exporter, day, day, reading)?.rows[0];
    if (!row) throw new Error(`there are no imports from ${pair.exporter}`);
    rows.set(key, row);
    return row;
  }

  return {
    pairs: found.map(({ pair }) => pair),
    opened,

    timelines({ pair: id, from, to }) {
      const { book, pair } = opened(id);
      const days = pair.readings.map((reading) => changeDays(measuresOf(book.ledger, reading.id), from, to));
      return {
        steps: pair.readings.flatMap((reading, at) =>
          (days[at] ?? []).map((day) => () => void rowOn(book, pair, day, reading.id)),
        ),
        result: () => ({
          pair: id,
          from,
          to,
          readings: pair.readings.map((reading, at) => ({
            exporter: pair.exporter,
            importer: pair.importer,
            according_to: reading.id,
            from,
            to,
            rows: (days[at] ?? [])
              .map((day) => rowOn(book, pair, day, reading.id))
              // Days on which something changes for others only.
              .filter(({ date, begins, ends }) => date === from || begins.length > 0 || ends.length > 0),
          })),
        }),
      };
    },

    exposure({ pair: id, day, reading }) {
      const { book, pair } = opened(id);
      const question = { exporter: pair.exporter, on: day, accordingTo: reading };
      let report: ExposureReport | undefined;
      const differences: Differences[] = [];
      const others = pair.readings.filter((other) => other.id !== reading);
      return {
        steps: [
          () => {
            report = exposureOf(book, question, PRODUCTS);
          },
          () => void rowOn(book, pair, day, reading),
          ...others.map((other) => () => {
            differences.push(...[differencesOf(book, question, other.id) ?? []].flat());
          }),
        ],
        result: () => {
          if (!report) throw new Error(`there are no imports from ${pair.exporter}`);
          const { begins, ends } = rowOn(book, pair, day, reading);
          return {
            pair: id,
            day,
            reading,
            report,
            products: report.products.map(({ hs6 }) => ({
              code: dottedCode(hs6),
              chapter: CHAPTERS[hs6.slice(0, 2)] ?? '',
            })),
            differences,
            begins: factsOf(book.ledger, reading, begins),
            ends: factsOf(book.ledger, reading, ends),
          };
        },
      };
    },
  };
}

/** Every two parties of whom one has a ledger and the other has rows in its import statistics. */
function pairsOf(books: readonly Book[], parties: readonly string[]): { book: Book; pair: DutyPair }[] {
  const seen = new Set<string>();
  return books
    .filter(({ ledger }) => parties.includes(ledger.importer))
    .flatMap((book) =>
      parties
        .filter((exporter) => exporter !== book.ledger.importer && book.imports.partners.includes(exporter))
        .map((exporter) => {
          const { ledger, imports } = book;
          const name = `${exporter}-${ledger.importer}`;
          const id = seen.has(name) ? `${name}-${ledger.id}` : name;
          seen.add(name);
          const pair: DutyPair = {
            id,
            exporter,
            importer: ledger.importer,
            ledger: ledger.id,
            title: ledger.title,
            licence: ledger.licence,
            covers: ledger.covers,
            edition: ledger.base.edition,
            readings: Object.entries(ledger.readings).map(([reading, { title, note }]) => ({
              id: reading,
              title,
              note,
            })),
            year: imports.year,
            // A ledger names its sources but not what each is for; this is the name that the shipped one gives.
            statistics: ledger.sources.census?.publisher,
            sources: Object.values(ledger.sources).map(({ title, publisher, url }) => ({ title, publisher, url })),
            notes: ledger.notes,
          };
          return { book, pair };
        }),
    );
}

function factsOf(ledger: Ledger, reading: string, ids: readonly string[]): MeasureFacts[] {
  return measuresOf(ledger, reading)
    .filter(({ id }) => id !== undefined && ids.includes(id))
    .map(({ id = '', authority, subject, rate, kind, legal, condition, in_force, ended }) => ({
      id,
      authority,
      subject,
      rate,
      kind,
      legal,
      condition,
      in_force,
      ended,
    }));
}
