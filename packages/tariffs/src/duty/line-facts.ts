/**
 * What holds for lines whatever the day: where they stand in the schedule, and which names of products cover them. Found
 * once for each array of lines, since the same lines are asked about for many days and readings.
 */

import { listed } from '@parley/input';
import { type BaseSchedule, scheduleLine } from '../ledger/base-schedule.js';
import { type Book, selectorOf } from '../ledger/book.js';
import type { Measure } from '../measures/measure.js';
import { coverageMask } from '../products/product-list.js';

const positions = new WeakMap<readonly string[], WeakMap<BaseSchedule, Int32Array>>();
const coverages = new WeakMap<readonly string[], WeakMap<Book['ledger']['lists'], Map<string, Uint8Array>>>();

/** Sectors of lines as numbers. */
interface NumberedSectors {
  readonly names: readonly string[];
  /** Sector of each line, by index into {@link names}. */
  readonly at: Int32Array;
}

const sectorNumbers = new WeakMap<readonly string[], NumberedSectors>();

/** @param sectors sector of each line */
export function numberedSectors(sectors: readonly string[]): NumberedSectors {
  return of(sectorNumbers, sectors, () => {
    const names = [...new Set(sectors)];
    const numberOf = new Map(names.map((name, number) => [name, number]));
    return { names, at: Int32Array.from(sectors, (sector) => numberOf.get(sector) ?? 0) };
  });
}

/** Index of each line in the schedule, −1 where it has none. */
export function schedulePositions(schedule: BaseSchedule, codes: readonly string[]): Int32Array {
  const bySchedule = of(positions, codes, () => new WeakMap<BaseSchedule, Int32Array>());
  return of(bySchedule, schedule, () => Int32Array.from(codes, (code) => scheduleLine(schedule, code) ?? -1));
}

/**
 * Lines that are among a measure's products: one byte a line.
 * @param codes ascending
 * @param sectors sector of each line
 */
export function linesOfMeasure(
  book: Book,
  { products, but_not }: Measure,
  codes: readonly string[],
  sectors: readonly string[],
): Uint8Array {
  const within = listed(products).map((name) => coverageOf(book, name, codes, sectors));
  const without = listed(but_not ?? []).map((name) => coverageOf(book, name, codes, sectors));
  const [only] = within;
  if (within.length === 1 && only && without.length === 0) return only;
  const mask = new Uint8Array(codes.length);
  for (const covered of within) for (let line = 0; line < mask.length; line++) if (covered[line]) mask[line] = 1;
  for (const covered of without) for (let line = 0; line < mask.length; line++) if (covered[line]) mask[line] = 0;
  return mask;
}

function coverageOf(book: Book, name: string, codes: readonly string[], sectors: readonly string[]): Uint8Array {
  const selector = selectorOf(book.ledger, name);
  // Sectors are the caller's, who may ask about the same lines with others.
  if (selector.kind === 'sector') return Uint8Array.from(sectors, (sector) => (sector === selector.sector ? 1 : 0));
  const byLists = of(coverages, codes, () => new WeakMap<Book['ledger']['lists'], Map<string, Uint8Array>>());
  const byName = of(byLists, book.ledger.lists, () => new Map<string, Uint8Array>());
  const known = byName.get(name);
  if (known) return known;
  const covered = selector.kind === 'all' ? new Uint8Array(codes.length).fill(1) : coverageMask(selector.ranges, codes);
  byName.set(name, covered);
  return covered;
}

function of<K extends object, V>(known: WeakMap<K, V>, key: K, make: () => V): V {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}
