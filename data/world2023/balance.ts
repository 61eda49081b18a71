/**
 * The world's accounts from what is known, by minimum cross-entropy.
 *
 * Kept as given: American imports by sector and partner, services trade, the input coefficients of 2014. Kept as totals:
 * GDP of each region and goods trade of each pair. Unknown: goods trade by sector of all other pairs, sales at home, and
 * final demand. Of all accounts in which every good's sales equal its uses in every region, the ones nearest to the
 * prior are taken; the prior is the pattern of 2014 on the level of 2023.
 */

import { type LinearEquations, minimumCrossEntropy } from '@parley/numeric';
import { check } from '../build/check.js';
import type { World } from './world.js';

export interface Known {
  /** Flows kept as given, J×N×N; what is to be found is zero in it. */
  readonly flows: Float64Array;
  /** Goods trade of each pair, importer by exporter; NaN where the flows are given. */
  readonly pairTotals: Float64Array;
  readonly gdp: Float64Array;
}

/** One unknown cell: a flow, or final demand when it has no exporter. */
export interface BalancedCell {
  readonly sector: number;
  readonly importer: number;
  /** Undefined for final demand of the importer. */
  readonly exporter: number | undefined;
  readonly prior: number;
  readonly value: number;
}

export interface Balanced {
  /** All flows, J×N×N. */
  readonly trade: Float64Array;
  readonly cells: readonly BalancedCell[];
  readonly iterations: number;
  readonly residual: number;
}

type Unknown = Omit<BalancedCell, 'value'>;

export function balance(world: World, known: Known, growth: Float64Array, finalDemandOf2014: Float64Array): Balanced {
  const unknowns = priors(world, known, growth, finalDemandOf2014);
  const prior = Float64Array.from(unknowns, (unknown) => unknown.prior);
  const result = minimumCrossEntropy(prior, equationsOf(world, known, unknowns));
  check(result.converged, `the accounts do not balance: residual ${result.residual} after ${result.iterations} steps`);
  const trade = known.flows.slice();
  const cells = unknowns.map((unknown, index): BalancedCell => {
    const value = result.values[index]!;
    if (unknown.exporter !== undefined) trade[world.flow(unknown.sector, unknown.importer, unknown.exporter)] = value;
    return { ...unknown, value };
  });
  return { trade, cells, iterations: result.iterations, residual: result.residual };
}

/** The pattern of 2014 on the level of 2023; cells that are zero in 2014 are left out and stay zero. */
function priors(world: World, known: Known, growth: Float64Array, finalDemand: Float64Array): Unknown[] {
  const n = world.regions.length;
  const j = world.sectors.length;
  const before = world.before.trade;
  const unknowns: Unknown[] = [];
  const goods = world.sectors.flatMap((sector, index) => (sector.goods ? [index] : []));
  const netImports = netImportsOf(world, known);
  for (let importer = 0; importer < n; importer++) {
    for (let exporter = 0; exporter < n; exporter++) {
      if (importer === exporter) {
        for (let sector = 0; sector < j; sector++) {
          const value = before[world.flow(sector, importer, importer)]! * growth[importer]!;
          if (value > 0) unknowns.push({ sector, importer, exporter, prior: value });
        }
        continue;
      }
      const total = known.pairTotals[importer * n + exporter]!;
      if (Number.isNaN(total)) continue;
      const pair = goods.reduce((sum, sector) => sum + before[world.flow(sector, importer, exporter)]!, 0);
      for (const sector of goods) {
        const value = (before[world.flow(sector, importer, exporter)]! / pair) * total;
        if (value > 0) unknowns.push({ sector, importer, exporter, prior: value });
      }
    }
    const spending = known.gdp[importer]! + netImports[importer]!;
    const row = finalDemand.subarray(importer * j, importer * j + j);
    const total = row.reduce((sum, value) => sum + value, 0);
    row.forEach((value, sector) => {
      if (value > 0) unknowns.push({ sector, importer, exporter: undefined, prior: (value / total) * spending });
    });
  }
  return unknowns;
}

/** Imports less exports of each region: both are known as totals before anything is balanced. */
function netImportsOf(world: World, { flows, pairTotals }: Known): Float64Array {
  const n = world.regions.length;
  const net = new Float64Array(n);
  const move = (importer: number, exporter: number, value: number) => {
    net[importer]! += value;
    net[exporter]! -= value;
  };
  for (let importer = 0; importer < n; importer++) {
    for (let exporter = 0; exporter < n; exporter++) {
      const total = pairTotals[importer * n + exporter]!;
      if (!Number.isNaN(total)) move(importer, exporter, total);
      for (let sector = 0; sector < world.sectors.length; sector++) {
        move(importer, exporter, flows[world.flow(sector, importer, exporter)]!);
      }
    }
  }
  return net;
}

/**
 * Sales equal uses of each good in each region, value added is GDP, and goods add up to the total of the pair: in this
 * order, what is unknown on the left and what is known on the right.
 */
function equationsOf(world: World, known: Known, unknowns: readonly Unknown[]): LinearEquations {
  const n = world.regions.length;
  const j = world.sectors.length;
  const shares = world.before.inputShares;
  const uses = (region: number, sector: number) => region * j + sector;
  const valueAdded = (region: number) => n * j + region;
  const pair = (importer: number, exporter: number) => n * j + n + importer * n + exporter;
  const targets = new Float64Array(n * j + n + n * n);
  const starts = [0];
  const rows: number[] = [];
  const coefficients: number[] = [];

  /** What one dollar of output of a sector uses of each good, and adds as value. */
  const ofOutput = (region: number, sector: number, put: (row: number, coefficient: number) => void) => {
    let inputs = 0;
    for (let input = 0; input < j; input++) {
      const share = shares[(region * j + sector) * j + input]!;
      inputs += share;
      if (share > 0) put(uses(region, input), -share);
    }
    put(valueAdded(region), 1 - inputs);
  };
  const ofFlow = (
    sector: number,
    importer: number,
    exporter: number,
    put: (row: number, coefficient: number) => void,
  ) => {
    put(uses(importer, sector), 1);
    ofOutput(exporter, sector, put);
  };

  for (const { sector, importer, exporter } of unknowns) {
    const column = new Map<number, number>();
    const put = (row: number, coefficient: number) => column.set(row, (column.get(row) ?? 0) + coefficient);
    if (exporter === undefined) put(uses(importer, sector), -1);
    else ofFlow(sector, importer, exporter, put);
    if (exporter !== undefined && exporter !== importer) put(pair(importer, exporter), 1);
    for (const [row, coefficient] of column) {
      rows.push(row);
      coefficients.push(coefficient);
    }
    starts.push(rows.length);
  }

  for (let sector = 0; sector < j; sector++) {
    for (let importer = 0; importer < n; importer++) {
      for (let exporter = 0; exporter < n; exporter++) {
        const value = known.flows[world.flow(sector, importer, exporter)]!;
        if (value === 0) continue;
        ofFlow(sector, importer, exporter, (row, coefficient) => {
          targets[row]! -= coefficient * value;
        });
      }
    }
  }
  for (let region = 0; region < n; region++) targets[valueAdded(region)]! += known.gdp[region]!;
  known.pairTotals.forEach((total, index) => {
    if (!Number.isNaN(total)) targets[n * j + n + index] = total;
  });
  return {
    starts: Int32Array.from(starts),
    rows: Int32Array.from(rows),
    coefficients: Float64Array.from(coefficients),
    targets,
  };
}
