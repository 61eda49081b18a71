/** A ledger with what it is held against: the base schedule, the imports and the sector of each product. */

import type { CodeRange } from '../products/code.js';
import { rangesOf } from '../products/product-list.js';
import type { BaseSchedule } from './base-schedule.js';
import type { ImportTable } from './import-table.js';
import type { Ledger } from './ledger.js';

export interface Book {
  readonly ledger: Ledger;
  readonly schedule: BaseSchedule;
  readonly imports: ImportTable;
  /** Sector of the model by six-digit code. */
  readonly sectorOf: ReadonlyMap<string, string>;
  /** Descriptions of lines as CSV, see productNames; undefined where there are none. */
  readonly descriptions?: string | undefined;
}

/** The same book with more lists in its ledger; tables that are not read yet stay so. */
export function withLists(book: Book, lists: Ledger['lists']): Book {
  return {
    ledger: { ...book.ledger, lists: { ...book.ledger.lists, ...lists } },
    get schedule() {
      return book.schedule;
    },
    imports: book.imports,
    get sectorOf() {
      return book.sectorOf;
    },
    descriptions: book.descriptions,
  };
}

/** Sectors as CSV: `hs6,sector`. */
export function decodeSectors(text: string): Map<string, string> {
  return new Map(
    text
      .trimEnd()
      .split(/\r?\n/)
      .slice(1)
      .map((line): [string, string] => {
        const at = line.indexOf(',');
        return [line.slice(0, at), line.slice(at + 1)];
      }),
  );
}

/** What a name in a measure's products stands for. */
export type ProductSelector =
  | { readonly kind: 'all' }
  | { readonly kind: 'codes'; readonly ranges: readonly CodeRange[] }
  | { readonly kind: 'sector'; readonly sector: string };

const selectors = new WeakMap<Ledger['lists'], Map<string, ProductSelector>>();

/** Names to what they stand for: goods, a list of the ledger, codes and ranges, or else a sector. */
export function selectorOf(ledger: Ledger, name: string): ProductSelector {
  let known = selectors.get(ledger.lists);
  if (!known) {
    known = new Map();
    selectors.set(ledger.lists, known);
  }
  const found = known.get(name) ?? newSelector(ledger, name);
  known.set(name, found);
  return found;
}

function newSelector(ledger: Ledger, name: string): ProductSelector {
  if (name === 'goods') return { kind: 'all' };
  const list = Object.hasOwn(ledger.lists, name) ? ledger.lists[name] : undefined;
  if (list) return { kind: 'codes', ranges: rangesOf(list.codes) };
  const ranges = rangesOf([name]);
  return ranges.length > 0 ? { kind: 'codes', ranges } : { kind: 'sector', sector: name };
}

/** Partner code of the import statistics whose rows stand for an economy; undefined where there are none. */
export function statisticsPartner({ ledger, imports }: Book, economy: string): string | undefined {
  if (imports.partners.includes(economy)) return economy;
  const group = ledger.partners.groups.find(({ members }) => members.includes(economy));
  if (group && imports.partners.includes(group.code)) return group.code;
  const { rest } = ledger.partners;
  return rest !== undefined && imports.partners.includes(rest) ? rest : undefined;
}

/** Every name a partner is known by in measures: its code and the groups it belongs to. */
export function namesOfPartner({ ledger }: Pick<Book, 'ledger'>, economy: string): string[] {
  const groups = ledger.partners.groups.filter(({ members }) => members.includes(economy)).map(({ code }) => code);
  return [economy, ...groups];
}
