/**
 * American imports and duty of 2024 as the census has them: by partner and chapter (two digits), and by partner, chapter
 * and sector where products are known. Million USD.
 */

import { check } from '../build/check.js';
import type { Row } from '../build/tables.js';
import type { World } from './world.js';

/** Chapters that are no goods of the partner: American goods returned, and low-value shipments. */
export const NO_GOODS: readonly string[] = ['98', '99'];
/** Code of what is known by chapter only. */
const BY_CHAPTER_ONLY = 'UNT';

export interface Amount {
  imports: number;
  duty: number;
}
/** Amounts by chapter and sector. */
export type Pattern = Map<string, Map<number, Amount>>;
/** Amounts by chapter. */
export type Chapters = Map<string, Amount>;

export function chaptersByPartner(rows: readonly Row[]): Map<string, Chapters> {
  const partners = new Map<string, Chapters>();
  for (const { hs2 = '', partner = '', imports_usd, duty_usd } of rows) {
    const chapters = partners.get(partner) ?? new Map<string, Amount>();
    partners.set(partner, chapters);
    add(chapters, hs2, { imports: Number(imports_usd) / 1e6, duty: Number(duty_usd) / 1e6 });
  }
  return partners;
}

export function patternsByPartner(
  world: World,
  rows: readonly Row[],
  sectorRows: readonly Row[],
): Map<string, Pattern> {
  const sectorOf = new Map(sectorRows.map(({ hs6 = '', sector = '' }) => [hs6, sector]));
  const partners = new Map<string, Pattern>();
  for (const { hs6 = '', partner = '', imports_k, duty_k } of rows) {
    const chapter = hs6.slice(0, 2);
    if (partner === BY_CHAPTER_ONLY || NO_GOODS.includes(chapter)) continue;
    const sector = sectorOf.get(hs6);
    check(sector !== undefined && sector !== 'SPC', `${hs6} has no sector`);
    const pattern = partners.get(partner) ?? new Map<string, Map<number, Amount>>();
    partners.set(partner, pattern);
    const bySector = pattern.get(chapter) ?? new Map<number, Amount>();
    pattern.set(chapter, bySector);
    add(bySector, world.sector(sector), { imports: Number(imports_k) / 1000, duty: Number(duty_k) / 1000 });
  }
  return partners;
}

/** Shares of a chapter's imports and duty by sector. */
export function sharesOf(
  bySector: Map<number, Amount> | undefined,
  partner: string,
  chapter: string,
): [number, Amount][] {
  const amounts = [...(bySector ?? [])];
  const total = amounts.reduce((sum, [, amount]) => sum + amount.imports, 0);
  const duty = amounts.reduce((sum, [, amount]) => sum + amount.duty, 0);
  check(total > 0, `no products known of ${partner} in chapter ${chapter}`);
  return amounts.map(([sector, amount]) => [
    sector,
    { imports: amount.imports / total, duty: duty > 0 ? amount.duty / duty : amount.imports / total },
  ]);
}

/** The pattern, with another's chapters where it has none. */
export function withGaps(pattern: Pattern, other: Pattern): Pattern {
  return new Map([
    ...other,
    ...[...pattern].filter(([, bySector]) => [...bySector.values()].some((a) => a.imports > 0)),
  ]);
}

export function mergePatterns(patterns: readonly Pattern[]): Pattern {
  const merged: Pattern = new Map();
  for (const pattern of patterns) {
    for (const [chapter, bySector] of pattern) {
      const sums = merged.get(chapter) ?? new Map<number, Amount>();
      merged.set(chapter, sums);
      for (const [sector, amount] of bySector) add(sums, sector, amount);
    }
  }
  return merged;
}

export function chaptersOf(pattern: Pattern): Chapters {
  const chapters: Chapters = new Map();
  for (const [chapter, bySector] of pattern) for (const amount of bySector.values()) add(chapters, chapter, amount);
  return chapters;
}

export function totalOf(parts: readonly Chapters[]): Chapters {
  const total: Chapters = new Map();
  for (const part of parts) for (const [chapter, amount] of part) add(total, chapter, amount);
  return total;
}

export function differenceOf(all: Chapters, part: Chapters): Chapters {
  return new Map(
    [...all].map(([chapter, amount]) => [
      chapter,
      {
        imports: amount.imports - (part.get(chapter)?.imports ?? 0),
        duty: amount.duty - (part.get(chapter)?.duty ?? 0),
      },
    ]),
  );
}

function add<Key>(amounts: Map<Key, Amount>, key: Key, { imports, duty }: Amount): void {
  const sum = amounts.get(key) ?? { imports: 0, duty: 0 };
  amounts.set(key, { imports: sum.imports + imports, duty: sum.duty + duty });
}
