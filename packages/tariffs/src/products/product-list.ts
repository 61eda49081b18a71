/** Lists of products by prefix: what an annex to a proclamation names. */

import { type CodeRange, codeRange, reachOfRange } from './code.js';

/** A named list of products. */
export interface ProductList {
  readonly title: string;
  /** Codes of any length and ranges of codes; a code stands for all lines that begin with it. */
  readonly codes: readonly string[];
  readonly source?: string | undefined;
  readonly note?: string | undefined;
}

export type ProductLists = Readonly<Record<string, ProductList>>;

const PLAIN = /^(?:\d\d){1,5}$/;

/** The ranges a list names. Entries that are not codes are left out; a ledger's check reports them. */
export function rangesOf(codes: readonly string[]): CodeRange[] {
  const ranges: CodeRange[] = [];
  for (const entry of codes) {
    // Most entries are plain codes, and lists are long.
    const range = PLAIN.test(entry) ? { from: entry, to: entry } : codeRange(entry);
    if (range) ranges.push(range);
  }
  return ranges;
}

/** How much of a code a list covers. */
export function reachOfList(ranges: readonly CodeRange[], code: string): 'all' | 'part' | 'none' {
  let reach: 'part' | 'none' = 'none';
  for (const range of ranges) {
    const own = reachOfRange(range, code);
    if (own === 'all') return 'all';
    if (own === 'part') reach = 'part';
  }
  return reach;
}

/**
 * Which of some lines a list covers.
 * @param codes lines in ascending order
 * @returns one byte a line: 1 where it is covered
 */
export function coverageMask(ranges: readonly CodeRange[], codes: readonly string[]): Uint8Array {
  const mask = new Uint8Array(codes.length);
  for (const { from, to } of ranges) {
    mask.fill(1, firstAtOrAfter(codes, from), firstAtOrAfter(codes, after(to)));
  }
  return mask;
}

/** Index of the first of some ascending codes that is not before a code. */
export function firstAtOrAfter(codes: readonly string[], code: string): number {
  let low = 0;
  let high = codes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((codes[middle] ?? '') < code) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The least text that sorts after everything beginning with a code. */
function after(code: string): string {
  return `${code}:`;
}
