/** Regions and sectors of the data set as numbers, and countries as regions. */

import type { Accounts, Region, Sector } from '@parley/economy';

/** What the tables of 2023–24 are brought to, and the accounts of 2014 they start from. */
export interface World {
  readonly regions: readonly Region[];
  readonly sectors: readonly Sector[];
  /** Accounts of 2014. */
  readonly before: Accounts;
  readonly region: (code: string) => number;
  readonly sector: (code: string) => number;
  /** Region of a country by its ISO code; economies that are not among the other sixteen are the rest of the world. */
  readonly regionOfCountry: (iso: string) => number;
  /** Where sector, importer and exporter stand in an array of flows. */
  readonly flow: (sector: number, importer: number, exporter: number) => number;
}

export function worldOf(before: Accounts): World {
  const { regions, sectors } = before;
  const regionNumber = new Map(regions.map((region, index) => [region.code, index]));
  const sectorNumber = new Map(sectors.map((sector, index) => [sector.code, index]));
  const ofCountry = new Map(regions.flatMap((region, index) => region.members.map((iso) => [iso, index] as const)));
  const found = (numbers: ReadonlyMap<string, number>, code: string): number => {
    const index = numbers.get(code);
    if (index === undefined) throw new Error(`unknown code ${code}`);
    return index;
  };
  const rest = found(regionNumber, 'ROW');
  const n = regions.length;
  return {
    regions,
    sectors,
    before,
    region: (code) => found(regionNumber, code),
    sector: (code) => found(sectorNumber, code),
    regionOfCountry: (iso) => ofCountry.get(iso) ?? rest,
    flow: (sector, importer, exporter) => (sector * n + importer) * n + exporter,
  };
}
