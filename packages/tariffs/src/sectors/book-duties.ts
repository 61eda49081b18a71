/** Duties by model sector and partner from a ledger and its imports: each line its own rate, lines weighed by imports. */

import { compareText, listed } from '@parley/input';
import { dutiesOnLines } from '../duty/line-duties.js';
import { numberedSectors } from '../duty/line-facts.js';
import { namesIn } from '../duty/partner-measures.js';
import type { Stack } from '../duty/stack.js';
import { type Book, statisticsPartner } from '../ledger/book.js';
import { type ImportLines, importLines } from '../ledger/import-lines.js';
import { dutyName, type Measure } from '../measures/measure.js';
import { type DutyGrid, type DutyLayer, type GridRegion, REST_OF_WORLD, type SectorDuty } from './duty-grid.js';
import type { DutySources } from './duty-sources.js';

/**
 * Prepares the duties of one importer.
 * @returns duties on every partner asked for and goods sector that any measure reaches, with measures written on top
 */
export function bookDuties(
  book: Book,
  { on, accordingTo }: Pick<DutySources, 'on' | 'accordingTo'>,
  grid: DutyGrid,
): (written: readonly Measure[], asked: (exporter: string) => boolean) => SectorDuty[] {
  const { importer } = book.ledger;
  const partnersOf = partnersByRegion(book, grid.regions);
  const namesOf = new Map(
    grid.regions.map((exporter) => {
      const partners = partnersOf.get(exporter.code) ?? [];
      const names = partners.flatMap((partner) => namesIn(book, asExporter(exporter, partner)));
      return [exporter.code, new Set(names)];
    }),
  );
  // Options that leave a partner's goods alone leave its duties as they were.
  const known = new Map<string, SectorDuty[]>();
  const numberOf = new WeakMap<Measure, number>();
  let numbered = 0;
  const keyOf = (measure: Measure) => {
    const at = numberOf.get(measure) ?? numbered++;
    numberOf.set(measure, at);
    return at;
  };
  // Without a day only measures that are written count; a day no ledger reaches has the same effect.
  const day = on ?? '0000-01-01';
  return (written, asked) =>
    grid.regions.flatMap((exporter) => {
      if (exporter.code === importer || !asked(exporter.code)) return [];
      const bearing = written.filter((measure) => mayReach(measure, namesOf.get(exporter.code)));
      const key = `${exporter.code} ${bearing.map(keyOf).join()}`;
      let found = known.get(key);
      if (!found) {
        const sums = new SectorSums();
        for (const partner of partnersOf.get(exporter.code) ?? []) {
          const own = importLines(book, partner);
          if (!own) continue;
          const question = {
            ...asExporter(exporter, partner),
            on: day,
            accordingTo,
            written: on === undefined ? undated(bearing) : bearing,
          };
          sums.add(own, dutiesOnLines(book, question, own.codes, own.sectors));
        }
        found = grid.sectors.flatMap((sector) => {
          const layers = sector.goods ? sums.layersOf(sector.code) : [];
          if (layers.length === 0) return [];
          const base = grid.baseRate(importer, exporter.code, sector.code);
          const total = layers.reduce((sum, { rate }) => sum + rate, base);
          return [{ importer, exporter: exporter.code, sector: sector.code, base, total, layers }];
        });
        known.set(key, found);
      }
      return found;
    });
}

/** Measures as if in force on every day; the later still stands before the earlier. */
function undated(measures: readonly Measure[]): Measure[] {
  const date = ({ in_force = '9999' }: Measure) => in_force;
  return [...measures]
    .sort((a, b) => compareText(date(a), date(b)))
    .map(({ announced, signed, in_force, ended, status, ...measure }) => measure);
}

/** Adds up duty and coverage by sector and name of duty. */
class SectorSums {
  private readonly imports = new Map<string, number>();
  private readonly duties = new Map<string, Map<string, { duty: number; reached: number }>>();

  /** Lines of one sector under one stack are summed first: there are few stacks and thousands of lines. */
  add({ sectors, value }: ImportLines, { stackAt, stacks }: ReturnType<typeof dutiesOnLines>): void {
    const { names, at } = numberedSectors(sectors);
    const sums = new Float64Array(names.length * stacks.length);
    const isReached = new Uint8Array(sums.length);
    // In the order of their first lines, which is the order that layers are told in.
    const reached: number[] = [];
    for (let line = 0; line < value.length; line++) {
      const cell = (at[line] ?? 0) * stacks.length + (stackAt[line] ?? 0);
      if (!isReached[cell]) {
        isReached[cell] = 1;
        reached.push(cell);
      }
      sums[cell] = (sums[cell] ?? 0) + (value[line] ?? 0);
    }
    for (const cell of reached) {
      this.addStack(names[Math.floor(cell / stacks.length)] ?? '', sums[cell] ?? 0, stacks[cell % stacks.length]);
    }
  }

  private addStack(sector: string, value: number, stack: Stack | undefined): void {
    this.imports.set(sector, (this.imports.get(sector) ?? 0) + value);
    for (const { measure, rate, coverage } of stack?.layers ?? []) {
      let duties = this.duties.get(sector);
      if (!duties) {
        duties = new Map();
        this.duties.set(sector, duties);
      }
      const name = dutyName(measure);
      const sum = duties.get(name) ?? { duty: 0, reached: 0 };
      sum.duty += value * rate;
      sum.reached += value * coverage;
      duties.set(name, sum);
    }
  }

  layersOf(sector: string): DutyLayer[] {
    const imports = this.imports.get(sector) ?? 0;
    if (imports === 0) return [];
    return [...(this.duties.get(sector) ?? [])].map(([authority, { duty, reached }]) => ({
      authority,
      rate: duty / imports,
      coverage: reached / imports,
    }));
  }
}

/** Partners of the statistics whose imports stand for each region; those of no region go to the rest of the world. */
function partnersByRegion(book: Book, regions: readonly GridRegion[]): Map<string, string[]> {
  const claimed = new Set<string>();
  const partnersOf = new Map<string, string[]>();
  const { importer, partners: known } = book.ledger;
  for (const { code, members } of regions) {
    if (code === importer) continue;
    const partners = new Set(members.flatMap((member) => statisticsPartner(book, member) ?? []));
    for (const partner of partners) claimed.add(partner);
    partnersOf.set(code, [...partners]);
  }
  // The rows of all other economies are those of the rest of the world too, whichever region has to do with them.
  const own = (partner: string) => !claimed.has(partner) || partner === known.rest;
  const rest = partnersOf.get(REST_OF_WORLD);
  rest?.push(
    ...book.imports.partners.filter((partner) => own(partner) && partner !== importer && !rest.includes(partner)),
  );
  return partnersOf;
}

/** A partner of a region as the exporter of a question: itself in a group of regions, the region where it is one economy. */
function asExporter({ code, members }: GridRegion, partner: string): { exporter: string; also: readonly string[] } {
  return { exporter: members.length === 1 && members[0] === code ? code : partner, also: [code] };
}

/** False for a measure on named partners none of which is of the region. */
function mayReach({ from }: Measure, names: ReadonlySet<string> | undefined): boolean {
  return listed(from).some((name) => name === '*' || names?.has(name));
}
