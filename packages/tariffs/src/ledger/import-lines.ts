/**
 * Imports from a partner by tariff line.
 *
 * Where the statistics of a partner go to six digits only, each row is spread over the lines below it: by the imports of
 * the partner whose statistics go deeper, and evenly over the lines of the schedule where it sells none.
 */

import { firstAtOrAfter } from '../products/product-list.js';
import { linesBelow } from './base-schedule.js';
import type { Book } from './book.js';
import type { PartnerImports } from './import-table.js';

export interface ImportLines {
  readonly partner: string;
  /** Ascending. */
  readonly codes: readonly string[];
  /** US dollars. */
  readonly value: Float64Array;
  readonly duty: Float64Array;
  /** Sector of each line; empty where it has none. */
  readonly sectors: readonly string[];
  readonly total: number;
  readonly totalDuty: number;
  /** True where the rows of the partner stop at six digits. */
  readonly spread: boolean;
}

const DEEP = 8;

/** What was found for the imports under the last schedule and sectors asked with. */
interface Known {
  readonly schedule: Book['schedule'];
  readonly sectorOf: Book['sectorOf'];
  readonly byPartner: Map<string, ImportLines>;
  spread?: SpreadLines;
}

const known = new WeakMap<Book['imports'], Known>();

function knownOf({ imports, schedule, sectorOf }: Book): Known {
  const last = known.get(imports);
  if (last?.schedule === schedule && last.sectorOf === sectorOf) return last;
  const fresh: Known = { schedule, sectorOf, byPartner: new Map() };
  known.set(imports, fresh);
  return fresh;
}

/** Lines of a partner of the statistics; the same object each time, so that what holds for them is found once. */
export function importLines(book: Book, partner: string): ImportLines | undefined {
  const { byPartner } = knownOf(book);
  const lines = byPartner.get(partner) ?? newImportLines(book, partner);
  if (lines) byPartner.set(partner, lines);
  return lines;
}

function newImportLines(book: Book, partner: string): ImportLines | undefined {
  const rows = book.imports.rows.find((candidate) => candidate.partner === partner);
  if (!rows) return undefined;
  const { total, totalDuty } = rows;
  if (isDeep(rows)) {
    const { codes, value, duty } = rows;
    return { partner, codes, value, duty, sectors: sectorsOf(book, codes), total, totalDuty, spread: false };
  }
  const { codes, sectors, firstOf, shares } = spreadLines(book);
  const value = new Float64Array(codes.length);
  const duty = new Float64Array(codes.length);
  rows.codes.forEach((code, row) => {
    const [from, to] = firstOf.get(code) ?? [0, 0];
    for (let line = from; line < to; line++) {
      value[line] = (rows.value[row] ?? 0) * (shares[line] ?? 0);
      duty[line] = (rows.duty[row] ?? 0) * (shares[line] ?? 0);
    }
  });
  return { partner, codes, value, duty, sectors, total, totalDuty, spread: true };
}

/** Lines that six-digit rows are spread over: the same for every partner whose statistics stop there. */
interface SpreadLines {
  readonly codes: readonly string[];
  readonly sectors: readonly string[];
  /** Share of each line in its six-digit code. */
  readonly shares: Float64Array;
  /** First line of a six-digit code, and one past its last. */
  readonly firstOf: ReadonlyMap<string, readonly [number, number]>;
}

function spreadLines(book: Book): SpreadLines {
  const found = knownOf(book);
  if (found.spread) return found.spread;
  const deep = book.imports.rows.find(isDeep);
  const rows = book.imports.rows.filter((candidate) => !isDeep(candidate));
  const codes: string[] = [];
  const shares: number[] = [];
  const firstOf = new Map<string, readonly [number, number]>();
  for (const code of [...new Set(rows.flatMap((own) => own.codes))].sort()) {
    const from = codes.length;
    for (const [line, share] of compositionOf(book, code, deep)) {
      codes.push(line);
      shares.push(share);
    }
    firstOf.set(code, [from, codes.length]);
  }
  const lines = { codes, sectors: sectorsOf(book, codes), shares: Float64Array.from(shares), firstOf };
  found.spread = lines;
  return lines;
}

function sectorsOf({ sectorOf }: Book, codes: readonly string[]): string[] {
  return codes.map((code) => sectorOf.get(code.slice(0, 6)) ?? '');
}

/** The lines a code stands for, with the share of each. */
export function compositionOf(
  { schedule }: Book,
  code: string,
  deep: PartnerImports | undefined,
): readonly (readonly [string, number])[] {
  if (deep) {
    const from = firstAtOrAfter(deep.codes, code);
    const to = firstAtOrAfter(deep.codes, `${code}:`);
    let total = 0;
    for (let row = from; row < to; row++) total += deep.value[row] ?? 0;
    if (total > 0) {
      const shares: [string, number][] = [];
      for (let row = from; row < to; row++) shares.push([deep.codes[row] ?? '', (deep.value[row] ?? 0) / total]);
      return shares;
    }
  }
  const [from, to] = linesBelow(schedule, code);
  if (to <= from) return [[code, 1]];
  return schedule.codes.slice(from, to).map((line): [string, number] => [line, 1 / (to - from)]);
}

/** True where the statistics of a partner go to tariff lines. */
export function isDeep({ codes }: PartnerImports): boolean {
  return (codes[0]?.length ?? 0) >= DEEP;
}
