/**
 * Imports of the United States in 2024 and the duty on them, by sector and exporting region, from the census by product.
 *
 * Partners with imports by six-digit product are taken as they are. The others have totals by chapter (two digits) and
 * belong to a group whose products are known: Germany and the rest of the EU to the EU, 37 partners to one group. In
 * each chapter the group's imports by sector are shared among its members so that members and sectors keep their sums
 * (RAS). The rest, partners in no group, take the products of the second group.
 */

import { biproportional } from '@parley/numeric';
import { check } from '../build/check.js';
import type { Row } from '../build/tables.js';
import {
  type Amount,
  type Chapters,
  chaptersByPartner,
  chaptersOf,
  differenceOf,
  mergePatterns,
  NO_GOODS,
  type Pattern,
  patternsByPartner,
  sharesOf,
  totalOf,
  withGaps,
} from './census-amounts.js';
import type { World } from './world.js';

/** Census groups, by the code they have there. */
const EU = 'EUN';
const OTHERS = 'OTH';
/** Partners whose imports the census table has by product. */
const BY_PRODUCT = ['CAN', 'CHE', 'CHN', 'GBR', 'IND', 'JPN', 'KOR', 'MEX', 'MYS', 'THA', 'TWN', 'VNM'];
/** Regions that are one of the 37; what the 37 have beside them is rest of the world. */
const AMONG_OTHERS = ['AUS', 'BRA', 'IDN', 'RUS', 'TUR'];
/**
 * Sectors in which a region has no output in the accounts of 2014, and the sector where its accounts book the making:
 * the tables of both countries join these industries.
 */
const BOOKED_ELSEWHERE: Readonly<Record<string, string>> = {
  'RUS PHA': 'CHM',
  'RUS FMP': 'MET',
  'RUS EEQ': 'ELE',
  'RUS OTR': 'MVH',
  'TUR PHA': 'CHM',
};
/** Share of a member's exports of 2014 added to each sector, so that none is ruled out for being absent then. */
const NEW_EXPORTS = 0.001;

export interface UnitedStatesImports {
  /** Million USD by sector and exporter, J×N; electricity stands with utilities. */
  readonly imports: Float64Array;
  /** Calculated duty, the same way round. */
  readonly duty: Float64Array;
  /** All imports by exporter as published, chapters 98 and 99 included. */
  readonly published: Float64Array;
  /** Chapters 98 and 99 by exporter: left out. */
  readonly leftOut: Float64Array;
}

export function unitedStatesImports(
  world: World,
  tables: { readonly byProduct: readonly Row[]; readonly byChapter: readonly Row[]; readonly sectors: readonly Row[] },
): UnitedStatesImports {
  const n = world.regions.length;
  const j = world.sectors.length;
  const imports = new Float64Array(j * n);
  const duty = new Float64Array(j * n);
  const published = new Float64Array(n);
  const leftOut = new Float64Array(n);
  const chapters = chaptersByPartner(tables.byChapter);
  const patterns = patternsByPartner(world, tables.byProduct, tables.sectors);
  const partners = [...chapters.keys()].filter((partner) => partner !== EU);

  // The EU stands in the table beside its members.
  const members = partners.filter((partner) => world.regionOfCountry(partner) === world.region('REU'));
  const ofMembers = totalOf([chapters.get('DEU')!, ...members.map((partner) => chapters.get(partner)!)]);
  check(
    [...chapters.get(EU)!].every(
      ([chapter, amount]) => Math.abs(ofMembers.get(chapter)!.imports - amount.imports) < 1e-6,
    ),
    'the members of the EU do not add up to it',
  );

  for (const partner of partners) {
    const exporter = world.regionOfCountry(partner);
    for (const [chapter, amount] of chapters.get(partner)!) {
      published[exporter]! += amount.imports;
      if (NO_GOODS.includes(chapter)) leftOut[exporter]! += amount.imports;
    }
  }

  /** Puts a region's imports by chapter on sectors, by the shares its products have in each chapter. */
  const book = (exporter: number, amounts: Chapters, pattern: Pattern) => {
    const { code } = world.regions[exporter]!;
    for (const [chapter, total] of amounts) {
      if (NO_GOODS.includes(chapter)) continue;
      for (const [sector, share] of sharesOf(pattern.get(chapter), code, chapter)) {
        const elsewhere = BOOKED_ELSEWHERE[`${code} ${world.sectors[sector]!.code}`];
        const cell = (elsewhere ? world.sector(elsewhere) : sector) * n + exporter;
        imports[cell]! += share.imports * total.imports;
        duty[cell]! += share.duty * total.duty;
      }
    }
  };
  // A group or partner below a thousand dollars in a chapter has no products in it; then everyone's are taken.
  const everyone = mergePatterns([...BY_PRODUCT, EU, OTHERS].map((partner) => patterns.get(partner)!));

  for (const partner of BY_PRODUCT) {
    const exporter = world.regionOfCountry(partner);
    book(exporter, chapters.get(partner)!, withGaps(patterns.get(partner)!, everyone));
  }

  const union = [
    { region: 'DEU', chapters: chapters.get('DEU')! },
    { region: 'REU', chapters: totalOf(members.map((partner) => chapters.get(partner)!)) },
  ];
  const five = AMONG_OTHERS.map((region) => ({ region, chapters: chapters.get(region)! }));
  // The 37 less the five count as one member, with what the five leave of the group's chapters.
  const left = differenceOf(chaptersOf(patterns.get(OTHERS)!), totalOf(five.map((member) => member.chapters)));
  const products = new Map([
    ...shareGroup(world, patterns.get(EU)!, union),
    ...shareGroup(world, patterns.get(OTHERS)!, [...five, { region: 'ROW', chapters: left }]),
  ]);
  // All others of the world's rest, among the 37 or in no group, by chapter.
  const rest = partners.filter(
    (partner) =>
      world.regionOfCountry(partner) === world.region('ROW') && ![...BY_PRODUCT, ...AMONG_OTHERS].includes(partner),
  );
  const outside = { region: 'ROW', chapters: totalOf(rest.map((partner) => chapters.get(partner)!)) };
  for (const member of [...union, ...five, outside]) {
    book(world.region(member.region), member.chapters, withGaps(products.get(member.region)!, everyone));
  }
  return { imports, duty, published, leftOut };
}

/** Shares a group's imports by chapter and sector among its members. */
function shareGroup(
  world: World,
  group: Pattern,
  members: readonly { readonly region: string; readonly chapters: Chapters }[],
): Map<string, Pattern> {
  const shared = new Map<string, Pattern>(members.map(({ region }) => [region, new Map()]));
  const weights = members.map(({ region }) => sectorWeights(world, world.region(region)));
  for (const [chapter, bySector] of group) {
    const sectors = [...bySector.keys()];
    const rowSums = Float64Array.from(members, ({ chapters }) => Math.max(0, chapters.get(chapter)?.imports ?? 0));
    const total = rowSums.reduce((sum, value) => sum + value, 0);
    const ofGroup = sectors.map((sector) => bySector.get(sector)!.imports);
    const groupTotal = ofGroup.reduce((sum, value) => sum + value, 0);
    if (total === 0 || groupTotal === 0) continue;
    const columnSums = Float64Array.from(ofGroup, (value) => (value / groupTotal) * total);
    const seed = Float64Array.from(
      { length: members.length * sectors.length },
      (_, cell) =>
        columnSums[cell % sectors.length]! *
        weights[Math.floor(cell / sectors.length)]![sectors[cell % sectors.length]!]!,
    );
    const { values, converged } = biproportional(seed, rowSums, columnSums, { tolerance: 1e-10 });
    check(converged, `chapter ${chapter} cannot be shared among the members of its group`);
    members.forEach(({ region }, row) => {
      const ofMember = new Map<number, Amount>();
      sectors.forEach((sector, column) => {
        const amount = bySector.get(sector)!;
        const value = values[row * sectors.length + column]!;
        // The group's rate of duty on the sector says how the member's duty of the chapter is spread.
        ofMember.set(sector, { imports: value, duty: amount.imports > 0 ? (value * amount.duty) / amount.imports : 0 });
      });
      shared.get(region)!.set(chapter, ofMember);
    });
  }
  return shared;
}

/** What a region sold to the United States in 2014 by sector, as shares. */
function sectorWeights(world: World, exporter: number): Float64Array {
  const sold = world.sectors.map((_, sector) => world.before.trade[world.flow(sector, world.region('USA'), exporter)]!);
  const total = sold.reduce((sum, value, sector) => (world.sectors[sector]!.goods ? sum + value : sum), 0);
  return Float64Array.from(sold, (value) => value / total + NEW_EXPORTS);
}
