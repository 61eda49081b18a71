/** Measures behind the talks as plain data: those of the ledgers on the day of the status quo, and those written in the file. */

import { listed } from '@parley/input';
import { dottedCode, inForceOn, type Measure, mainReading, plainCode } from '@parley/tariffs';
import type { Pricing } from '../pricing/pricing.js';

export interface MeasureReport {
  authority: string;
  subject: string | null;
  into: readonly string[];
  from: readonly string[];
  except: readonly string[];
  /** Titles of the products. */
  products: readonly string[];
  rate: number;
  kind: Measure['kind'];
  legal: string | null;
  source: string | null;
  in_force: string | null;
  ended: string | null;
}

export interface LedgerReport {
  ledger: string;
  title: string;
  day: string;
  reading: string;
  notes: readonly string[];
}

/** A measure with the titles of its products in place of their ids. */
export function measureReport({ talks, books }: Pricing, measure: Measure): MeasureReport {
  const titleOf = (name: string) =>
    talks.product_lists[name]?.title ??
    books.flatMap(({ ledger }) => (Object.hasOwn(ledger.lists, name) ? [ledger.lists[name]?.title] : []))[0] ??
    (plainCode(name) === undefined ? name : `HS ${dottedCode(name)}`);
  return {
    authority: measure.authority,
    subject: measure.subject ?? null,
    into: listed(measure.into),
    from: listed(measure.from),
    except: measure.except ?? [],
    products: listed(measure.products).map(titleOf),
    rate: measure.rate,
    kind: measure.kind,
    legal: measure.legal ?? null,
    source: measure.source ?? null,
    in_force: measure.in_force ?? null,
    ended: measure.ended ?? null,
  };
}

/** Measures of the ledgers that bear on a party's goods on the day of the status quo. */
export function statusQuoMeasures(pricing: Pricing): MeasureReport[] {
  const { duties_on: day, according_to: accordingTo } = pricing.talks.base;
  if (day === undefined) return [];
  const parties = pricing.plan.parties.map(({ code }) => code);
  const found = pricing.books
    .filter(({ ledger }) => parties.includes(ledger.importer))
    .flatMap((book) =>
      parties
        .filter((party) => party !== book.ledger.importer)
        .flatMap((exporter) => inForceOn(book, { exporter, on: day, accordingTo })),
    );
  // A record of a day does not know how a measure ended later.
  return [...new Set(found)]
    .map((measure) => measureReport(pricing, measure))
    .map((report) => ({ ...report, ended: report.ended !== null && report.ended > day ? null : report.ended }));
}

/** The ledgers of the talks, with the day and the reading that hold. */
export function ledgerReports({ talks, books }: Pricing): LedgerReport[] {
  const { duties_on: day, according_to: accordingTo } = talks.base;
  return books.map(({ ledger }) => ({
    ledger: ledger.id,
    title: ledger.title,
    day: day ?? '',
    reading: ledger.readings[accordingTo ?? mainReading(ledger)]?.title ?? '',
    notes: ledger.notes,
  }));
}
