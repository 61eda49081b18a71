/** Ledgers as `parley data` prints them. */

import { listed } from '@parley/input';
import type { Book } from '@parley/tariffs';
import { dollars, ratePercent } from '../print/rates.js';
import { table } from '../print/table.js';

/** A ledger without its tables and the codes of its lists. */
export function describedLedger({ ledger, schedule, imports }: Book): Record<string, unknown> {
  const { lists, ...rest } = ledger;
  return {
    ...rest,
    lists: Object.fromEntries(
      Object.entries(lists).map(([id, { codes, ...list }]) => [id, { ...list, codes: codes.length }]),
    ),
    schedule: { lines: schedule.codes.length, preferences: Object.keys(schedule.preferences) },
    imports: {
      year: imports.year,
      partners: imports.rows.map(({ partner, codes, total, totalDuty }) => ({
        partner,
        rows: codes.length,
        digits: codes[0]?.length ?? 0,
        imports_usd: total,
        calculated_duty_usd: totalDuty,
      })),
    },
  };
}

export function ledgerOverview(books: readonly Book[]): string {
  return table(
    ['ledger', 'importer', '>measures', '>lists', '>lines', '>import rows', 'covers', 'licence'],
    books.map(({ ledger, schedule, imports }) => [
      ledger.id,
      ledger.importer,
      String(ledger.measures.length),
      String(Object.keys(ledger.lists).length),
      String(schedule.codes.length),
      String(imports.rows.reduce((sum, { codes }) => sum + codes.length, 0)),
      `${ledger.covers.from} to ${ledger.covers.to}`,
      ledger.licence,
    ]),
  );
}

export function ledgerDetail(book: Book): string {
  const { ledger, imports } = book;
  return [
    `${ledger.id}: ${ledger.title}`,
    `Days ${ledger.covers.from} to ${ledger.covers.to}. Base: ${ledger.base.edition}. Licence: ${ledger.licence}.`,
    ...ledger.notes.map((note) => `Note: ${note}`),
    '',
    table(
      ['reading', 'what', 'note'],
      Object.entries(ledger.readings).map(([id, { title, note }]) => [id, title, note ?? '']),
    ),
    '',
    table(
      ['measure', 'duty', '>rate', 'kind', 'from', 'to', 'on whose goods', 'according to', 'law'],
      ledger.measures.map((measure) => [
        measure.id ?? '',
        [measure.authority, measure.subject].filter(Boolean).join(', '),
        measure.kind === 'exemption' ? '' : ratePercent(measure.rate),
        measure.kind,
        measure.in_force ?? measure.status ?? '',
        measure.ended ?? '',
        listed(measure.from).join(' '),
        measure.according_to?.join(' ') ?? '',
        measure.legal ?? '',
      ]),
    ),
    '',
    table(
      ['list', '>codes', 'title', 'source'],
      Object.entries(ledger.lists).map(([id, list]) => [id, String(list.codes.length), list.title, list.source ?? '']),
    ),
    '',
    table(
      ['imports from', '>rows', '>digits', `>${imports.year}, USD`, '>calculated duty'],
      imports.rows.map(({ partner, codes, total, totalDuty }) => [
        partner,
        String(codes.length),
        String(codes[0]?.length ?? 0),
        dollars(total),
        ratePercent(total > 0 ? totalDuty / total : 0, 2),
      ]),
    ),
    '',
    table(
      ['source', 'title', 'publisher', 'licence'],
      Object.entries(ledger.sources).map(([id, { title, publisher, licence }]) => [
        id,
        title,
        publisher,
        licence ?? '',
      ]),
    ),
  ].join('\n');
}
