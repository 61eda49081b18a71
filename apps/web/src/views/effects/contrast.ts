/** One world against another, or against the base year. */

import type { BeforeAfter, RegionFigures, SectorFigure, SolvedWorld } from '../../worker/effects-protocol.js';

/** A change in percent and in million USD; nothing where it has no meaning. */
export interface Change {
  readonly percent: number | undefined;
  readonly musd: number | undefined;
}

/** What is said of a region, in the order it is shown. */
export const REGION_FIGURES = [
  'realIncome',
  'exports',
  'imports',
  'tariffRevenue',
  'realWage',
  'wage',
  'consumerPrices',
  'termsOfTrade',
  'volumeOfTrade',
  'rest',
] as const;
export type RegionFigure = (typeof REGION_FIGURES)[number];

const NOTHING: Change = { percent: undefined, musd: undefined };

/**
 * How a figure of a region differs in one world from another. Percentages of levels are of the level there; real income,
 * wages and prices differ in percentage points of the base year, as the talks count them.
 * @param other the base year when undefined
 */
export function regionChange(figure: RegionFigure, one: RegionFigures, other?: RegionFigures): Change {
  const points = (of: (figures: RegionFigures) => number): Change => ({
    percent: of(one) - (other ? of(other) : 0),
    musd: undefined,
  });
  switch (figure) {
    case 'realIncome':
      return {
        percent: one.realIncomePercent - (other?.realIncomePercent ?? 0),
        musd: one.equivalentVariation - (other?.equivalentVariation ?? 0),
      };
    case 'exports':
    case 'imports':
    case 'tariffRevenue':
      return levelChange(one[figure].after, (other ?? one)[figure][other ? 'after' : 'before']);
    case 'realWage':
      return points(({ realWagePercent }) => realWagePercent);
    case 'wage':
      return points(({ wagePercent }) => wagePercent);
    case 'consumerPrices':
      return points(({ consumerPricePercent }) => consumerPricePercent);
    case 'termsOfTrade':
      return points(({ termsOfTrade }) => termsOfTrade);
    case 'volumeOfTrade':
      return points(({ volumeOfTrade }) => volumeOfTrade);
    case 'rest':
      return points((of) => of.realIncomePercent - of.termsOfTrade - of.volumeOfTrade);
  }
}

/** The change of a figure of a sector; the cell is its place in the tables. */
export function sectorChange(figure: SectorFigure, cell: number, one: SolvedWorld, other?: SolvedWorld): Change {
  const { before, after } = one.sectors[figure];
  const reference = other ? other.sectors[figure].after[cell] : before[cell];
  const change = levelChange(after[cell] ?? Number.NaN, reference ?? Number.NaN);
  return figure === 'quantity' ? { ...change, musd: undefined } : change;
}

/** Million USD in a world and in the one it is held against; in the base year without one. */
export function levelsOf(
  which: 'flows' | 'duties',
  index: number,
  one: SolvedWorld,
  other: SolvedWorld | undefined,
): BeforeAfter {
  const before = other ? other[which].after : one[which].before;
  return { before: before[index] ?? Number.NaN, after: one[which].after[index] ?? Number.NaN };
}

/** From one level to another. */
export function levelChange(after: number, before: number): Change {
  if (before === 0 && after === 0) return { ...NOTHING, musd: 0 };
  return { percent: before > 0 ? 100 * (after / before - 1) : undefined, musd: after - before };
}

/** Lowest and highest of a change over several pairs of worlds; nothing when there is only one. */
export function rangeOf(
  figure: RegionFigure,
  region: number,
  ones: readonly { readonly regions: readonly RegionFigures[] }[],
  others: readonly { readonly regions: readonly RegionFigures[] }[] | undefined,
): { readonly low: Change; readonly high: Change } | undefined {
  const changes = ones.flatMap((one, at) => {
    const figures = one.regions[region];
    const other = others?.[at]?.regions[region];
    return figures && (!others || other) ? [regionChange(figure, figures, other)] : [];
  });
  if (changes.length < 2) return undefined;
  const end = (pick: (...values: number[]) => number): Change => ({
    percent: picked(pick, changes, 'percent'),
    musd: picked(pick, changes, 'musd'),
  });
  return { low: end(Math.min), high: end(Math.max) };
}

function picked(
  pick: (...values: number[]) => number,
  changes: readonly Change[],
  unit: keyof Change,
): number | undefined {
  const values = changes.map((change) => change[unit]).filter((value) => value !== undefined);
  return values.length > 0 ? pick(...values) : undefined;
}
