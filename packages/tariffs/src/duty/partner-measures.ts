/** The measures of a reading on the goods of a partner, whatever the day. */

import { listed } from '@parley/input';
import { type Book, namesOfPartner } from '../ledger/book.js';
import { mainReading, measuresOf } from '../ledger/ledger.js';
import { reachesPartner } from '../measures/bearing.js';
import type { Measure } from '../measures/measure.js';
import type { DutyQuestion } from './duty-question.js';

/** Whose goods, by which reading, with which measures on top. */
export type PartnerQuestion = Pick<DutyQuestion, 'exporter' | 'also' | 'accordingTo' | 'written'>;

/** Every name the exporter of a question goes by in measures. */
export function namesIn(book: Pick<Book, 'ledger'>, { exporter, also = [] }: PartnerQuestion): string[] {
  return [...namesOfPartner(book, exporter), ...also];
}

/** Measures on an exporter's goods, in force or not: the ledger's, then those written on top. */
export function measuresOnPartner(book: Pick<Book, 'ledger'>, question: PartnerQuestion): Measure[] {
  const { ledger } = book;
  const names = namesIn(book, question);
  const own = measuresOf(ledger, question.accordingTo ?? mainReading(ledger));
  return [...own, ...(question.written ?? [])].filter(
    (measure) => listed(measure.into).includes(ledger.importer) && reachesPartner(measure, names),
  );
}
