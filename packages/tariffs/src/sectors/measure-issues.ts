/** Problems of measures written for a model: unknown regions, products and readings. */

import { didYouMean, type InputIssue, listed, type Path } from '@parley/input';
import type { Book } from '../ledger/book.js';
import { contentShareIssues } from '../measures/content-share.js';
import type { Measure } from '../measures/measure.js';
import { checkCode } from '../products/check-code.js';
import { codeRange } from '../products/code.js';
import type { DutyGrid } from './duty-grid.js';
import type { ProductShares } from './product-shares.js';

/**
 * @param shares lists that state shares of sectors
 * @param books ledgers whose lists and lines measures of their importers may name
 */
export function measureIssues(
  measures: readonly Measure[],
  shares: Readonly<Record<string, ProductShares>>,
  books: readonly Book[],
  grid: Pick<DutyGrid, 'regions' | 'sectors'>,
  path: Path,
): InputIssue[] {
  const issues: InputIssue[] = [];
  const sectors = grid.sectors.map((sector) => sector.code);
  const regions = grid.regions.map((region) => region.code);
  const economies = new Set([...regions, ...grid.regions.flatMap(({ members }) => members)]);
  const report = (code: string, where: Path, message: string, name: string, known: readonly string[]) => {
    const hint = didYouMean(name, known);
    issues.push({ code, severity: 'error', path: where, message, ...(hint && { hint }) });
  };
  measures.forEach((measure, index) => {
    const at = (field: string): Path => [...path, index, field];
    for (const region of listed(measure.into)) {
      if (!regions.includes(region))
        report('unknown-region', at('into'), `${region} is not a region of the data set`, region, regions);
    }
    for (const field of ['from', 'except'] as const) {
      for (const region of listed(measure[field] ?? [])) {
        if ((field === 'from' && region === '*') || economies.has(region)) continue;
        report('unknown-region', at(field), `${region} is not a region of the data set`, region, [...economies]);
      }
    }
    issues.push(...contentShareIssues(measure, [...path, index]));
    const own = books.filter(({ ledger }) => listed(measure.into).includes(ledger.importer));
    const lists = own.flatMap(({ ledger }) => Object.keys(ledger.lists));
    for (const field of ['products', 'but_not'] as const) {
      for (const product of listed(measure[field] ?? [])) {
        const named = product === 'goods' || sectors.includes(product) || lists.includes(product);
        // A list of shares says nothing of single lines, so it cannot stand beside a ledger's.
        if (named || (own.length === 0 && Object.hasOwn(shares, product))) continue;
        if (own.length > 0 && codeRange(product)) {
          for (const book of own) {
            const checked = checkCode(product.split(/[-–]/)[0] ?? product, book.schedule, at(field));
            if (!checked.ok) issues.push(checked.issue);
          }
          continue;
        }
        if (/^[\d.\s–-]+$/.test(product)) {
          issues.push({
            code: 'unknown-product',
            severity: 'error',
            path: at(field),
            message: `${product} is not a Harmonized System code, or there is no ledger of ${listed(measure.into).join(', ')} to find it in`,
            expected: '2, 4, 6, 8 or 10 digits, or a range of them, and a ledger of the importer under base.ledgers',
          });
          continue;
        }
        const known = ['goods', ...lists, ...(own.length === 0 ? Object.keys(shares) : []), ...sectors];
        report(
          'unknown-sector',
          at(field),
          `${product} is neither a product list nor a sector of the data set`,
          product,
          known,
        );
      }
    }
  });
  return issues;
}
