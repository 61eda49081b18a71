/** From measures to the duty on each flow of the model, stacked by authority. */

import { didYouMean, type InputIssue, listed, type Path } from '@parley/input';
import type { Measure, ProductLists } from './measure.js';

/** The regions and sectors of a data set, and its base duties. */
export interface DutyGrid {
  readonly regions: readonly string[];
  readonly sectors: readonly { readonly code: string; readonly goods: boolean }[];
  /** Base ad valorem rate as a fraction. */
  baseRate(importer: string, exporter: string, sector: string): number;
}

/** One layer of a duty. */
export interface DutyLayer {
  readonly authority: string;
  /** What the layer adds to the rate on the sector as a whole, as a fraction. */
  readonly rate: number;
  /** Share of the sector's trade it reaches. */
  readonly coverage: number;
}

/** The duty of an importer on an exporter's goods of one sector. */
export interface SectorDuty {
  readonly importer: string;
  readonly exporter: string;
  readonly sector: string;
  readonly base: number;
  /** Base and layers together: the average rate over the sector's trade. */
  readonly total: number;
  readonly layers: readonly DutyLayer[];
}

/**
 * Stacks measures flow by flow, in the order given.
 *
 * A measure reaches the share of a sector's trade that its product list covers. Where it yields to another authority,
 * it is confined to the share which that authority leaves. Later measures of the same authority on the same flow
 * replace earlier ones, so that a particular rule can follow a general one.
 * @returns duties of all flows that any measure reaches, by importer, exporter and sector in the order of the grid
 */
export function sectorDuties(measures: readonly Measure[], lists: ProductLists, grid: DutyGrid): SectorDuty[] {
  const duties: SectorDuty[] = [];
  for (const importer of grid.regions) {
    const imposed = measures.filter((measure) => listed(measure.into).includes(importer));
    if (imposed.length === 0) continue;
    for (const exporter of grid.regions) {
      if (exporter === importer) continue;
      const bearing = imposed.filter((measure) => reachesPartner(measure, exporter));
      if (bearing.length === 0) continue;
      for (const sector of grid.sectors) {
        const duty = stack(bearing, lists, importer, exporter, sector, grid.baseRate(importer, exporter, sector.code));
        if (duty) duties.push(duty);
      }
    }
  }
  return duties;
}

/** Problems of measures against a grid and product lists: unknown regions, lists, sectors and authorities. */
export function measureIssues(
  measures: readonly Measure[],
  lists: ProductLists,
  grid: Pick<DutyGrid, 'regions' | 'sectors'>,
  path: Path,
): InputIssue[] {
  const issues: InputIssue[] = [];
  const sectors = grid.sectors.map((sector) => sector.code);
  const report = (code: string, where: Path, message: string, name: string, known: readonly string[]) => {
    const hint = didYouMean(name, known);
    issues.push({ code, severity: 'error', path: where, message, ...(hint && { hint }) });
  };
  measures.forEach((measure, index) => {
    const at = (field: string): Path => [...path, index, field];
    for (const field of ['into', 'from'] as const) {
      for (const region of listed(measure[field])) {
        if (field === 'from' && region === '*') continue;
        if (!grid.regions.includes(region))
          report('unknown-region', at(field), `${region} is not a region of the data set`, region, grid.regions);
      }
    }
    for (const region of measure.except ?? []) {
      if (!grid.regions.includes(region))
        report('unknown-region', at('except'), `${region} is not a region of the data set`, region, grid.regions);
    }
    for (const product of listed(measure.products)) {
      if (product === 'goods' || Object.hasOwn(lists, product) || sectors.includes(product)) continue;
      report(
        'unknown-sector',
        at('products'),
        `${product} is neither a product list of this file nor a sector of the data set`,
        product,
        ['goods', ...Object.keys(lists), ...sectors],
      );
    }
  });
  return issues;
}

function stack(
  measures: readonly Measure[],
  lists: ProductLists,
  importer: string,
  exporter: string,
  sector: DutyGrid['sectors'][number],
  base: number,
): SectorDuty | undefined {
  const covered = new Map<string, number>();
  const byAuthority = new Map<string, { measure: Measure; coverage: number }>();
  for (const measure of measures) {
    const coverage = coverageOf(measure, lists, sector);
    if (coverage === 0) continue;
    covered.set(measure.authority, Math.max(covered.get(measure.authority) ?? 0, coverage));
    byAuthority.set(measure.authority, { measure, coverage });
  }
  if (byAuthority.size === 0) return undefined;
  const layers: DutyLayer[] = [];
  for (const { measure, coverage: reach } of byAuthority.values()) {
    const taken = (measure.yields_to ?? []).reduce((sum, authority) => sum + (covered.get(authority) ?? 0), 0);
    const coverage = Math.min(reach, Math.max(0, 1 - taken));
    if (coverage > 0)
      layers.push({ authority: measure.authority, rate: coverage * layerRate(measure, base), coverage });
  }
  const total = layers.reduce((sum, layer) => sum + layer.rate, base);
  return { importer, exporter, sector: sector.code, base, total, layers };
}

/** What a measure adds to the base rate on the goods it reaches. */
function layerRate(measure: Measure, base: number): number {
  switch (measure.kind) {
    case 'additional':
      return measure.rate;
    case 'floor':
      return Math.max(0, measure.rate - base);
    case 'replaces':
      return measure.rate - base;
  }
}

function coverageOf(measure: Measure, lists: ProductLists, sector: DutyGrid['sectors'][number]): number {
  let coverage = 0;
  for (const product of listed(measure.products)) {
    const list = Object.hasOwn(lists, product) ? lists[product] : undefined;
    if (list) coverage += list.shares[sector.code] ?? 0;
    else if (product === sector.code || (product === 'goods' && sector.goods)) coverage = 1;
  }
  return Math.min(1, coverage);
}

function reachesPartner(measure: Measure, exporter: string): boolean {
  const partners = listed(measure.from);
  if (partners.includes(exporter)) return true;
  return partners.includes('*') && !(measure.except ?? []).includes(exporter);
}
