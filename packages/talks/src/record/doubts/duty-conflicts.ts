/** Duties that a document states and the ledger knows otherwise: another rate on that day, or the other way round. */

import { isLikely, type MeasureRead, type Slip } from '@parley/reader';
import { type Book, followsPartner, inForceOn } from '@parley/tariffs';
import { DUTIES_ON_PRODUCT } from './duties-on-product.data.js';

/** A duty of the ledger on a product and a day. */
interface KnownDuty {
  readonly rate: number;
  readonly legal: string;
}

/**
 * Slips of the measures of one document against ledgers.
 *
 * Only duties said to be in force are held against them, only on products the ledger has a duty of its own on, and only where the ledger
 * follows the partner on that day; all of its readings count, so that a source Parley knows of is never called wrong.
 * A duty that was likely read wrongly is held against nothing; nor is the level that a cut begins at, which may be past or never have
 * come, nor a general duty in a document that tells of its pause. A conflict is soft where what the duty falls on or whose it is had to be inferred: then our reading may be what is wrong.
 * @param on day of the document; without one nothing can be held against a day
 * @param books ledgers of the importers that the document names
 */
export function dutyConflicts(
  measures: readonly MeasureRead[],
  text: string,
  on: string | null,
  books: readonly Pick<Book, 'ledger'>[],
): Slip[] {
  if (on === null) return [];
  return measures.flatMap((measure): Slip[] => {
    const { kind, rate_pct, product, imposer, target, status, inferred, span } = measure;
    if (!isLikely(measure)) return [];
    if (kind !== 'tariff' || rate_pct === null || product === null || imposer === null || target === null) return [];
    if (status !== 'in-force' || isCutFrom(measure, measures)) return [];
    if (product === 'all goods' && PAUSE.test(text)) return [];
    const as_stated = text.slice(span[0], span[1]).replace(/\s+/g, ' ');
    const known = knownDuties(books, imposer, target, product, on);
    if (known !== undefined) {
      if (known.length === 0 || known.some(({ rate }) => sameRate(rate, rate_pct))) return [];
      const rates = [...new Set(known.map(({ rate }) => percent(rate)))].join(' or ');
      const laws = [...new Set(known.map(({ legal }) => legal))].join('; ');
      return [
        {
          kind: 'rate',
          as_stated,
          expected: `${rates} on ${product} on ${on}`,
          span,
          evidence: `ledger of ${imposer}: ${laws}`,
          evidence_ko: `${imposer} 관세 대장: ${laws}`,
          certainty: inferred.length === 0 ? 'firm' : 'soft',
        },
      ];
    }
    const reversed = knownDuties(books, target, imposer, product, on);
    const same = reversed?.find(({ rate }) => rate > 0 && sameRate(rate, rate_pct));
    if (same === undefined) return [];
    return [
      {
        kind: 'direction',
        as_stated,
        expected: `imposed by ${target} on ${imposer}`,
        span,
        evidence: `ledger of ${target}: ${percent(same.rate)} on ${product} of ${imposer}, ${same.legal}`,
        evidence_ko: `${target} 관세 대장: ${imposer} ${product}에 ${percent(same.rate)}, ${same.legal}`,
        certainty: 'soft',
      },
    ];
  });
}

/** “the 90-day pause on reciprocal tariffs”, “whose duties are suspended until 9 July” */
const PAUSE = /\b(?:pause[sd]?|suspend(?:s|ed)|suspension|on hold|reprieve)\b|유예/;

/** “to reduce duties from 25% to 15%”: the level that the same duty is brought down from. */
function isCutFrom(measure: MeasureRead, measures: readonly MeasureRead[]): boolean {
  const { rate_pct, product, imposer, target } = measure;
  return measures.some(
    (other) =>
      other !== measure &&
      other.from_pct === rate_pct &&
      other.product === product &&
      other.imposer === imposer &&
      other.target === target,
  );
}

/** Duties of the ledger in all its readings; undefined when no ledger can say. */
function knownDuties(
  books: readonly Pick<Book, 'ledger'>[],
  importer: string,
  exporter: string,
  product: string,
  on: string,
): KnownDuty[] | undefined {
  const book = books.find(({ ledger }) => ledger.importer === importer);
  const subjects = DUTIES_ON_PRODUCT[product];
  if (book === undefined || subjects === undefined) return undefined;
  const { covers, readings } = book.ledger;
  if (!followsPartner(book.ledger, exporter) || on < covers.from || on > covers.to) return undefined;
  return Object.keys(readings).flatMap((accordingTo) =>
    inForceOn(book, { exporter, on, accordingTo })
      .filter(({ subject, authority, kind }) => kind !== 'exemption' && subjects.includes(subject ?? authority))
      .map(({ rate, authority, legal }) => ({ rate, legal: legal ?? authority })),
  );
}

function sameRate(fraction: number, rate: number): boolean {
  return Math.abs(fraction * 100 - rate) < 1e-9 * Math.max(1, rate);
}

function percent(fraction: number): string {
  return `${Number((fraction * 100).toFixed(6))} %`;
}
