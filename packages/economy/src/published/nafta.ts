/**
 * The economy of Caliendo and Parro (2015), Estimates of the Trade and Welfare Effects of NAFTA, Review of Economic
 * Studies 82(1): 31 regions and 40 sectors in 1993, from the tables of its package cp2015.
 */

import { CalibrationError } from '../model/calibrate.js';
import type { Economy } from '../model/economy.js';
import { assertConverged } from '../model/equilibrium.js';
import { rebase } from '../model/rebase.js';
import { createSolver, solve } from '../model/solve.js';

/** A row of a table, by the names of its columns. */
export type TextRow = Readonly<Record<string, string>>;

/** The tables, as rows of text; values in USD. */
export interface NaftaTables {
  /** region, deficit_usd. */
  readonly deficits: readonly TextRow[];
  /** sector, theta. */
  readonly theta: readonly TextRow[];
  /** sector, importer, exporter, value_usd (net of tariff), tariff_base, tariff_nafta (fractions). */
  readonly trade: readonly TextRow[];
  /** region, sector, input, value_usd. */
  readonly intermediateUse: readonly TextRow[];
  /** region, sector, value_usd. */
  readonly valueAdded: readonly TextRow[];
  /** region, sector, value_usd. */
  readonly finalUse: readonly TextRow[];
}

export interface NaftaWorld {
  /** 1993, in million USD, with the deficits of the data. */
  readonly economy: Economy;
  /** Tariffs as NAFTA left them, J×N×N. */
  readonly withNafta: Float64Array;
}

/**
 * Calibrates the economy. The source's accounts do not quite close: use {@link naftaBaseline}.
 * @throws {CalibrationError} a row that names no region or sector of the tables, or holds no number
 */
export function naftaWorld(tables: NaftaTables): NaftaWorld {
  const regions = tables.deficits.map(({ region = '' }) => region);
  const sectors = tables.theta.map(({ sector = '' }) => sector);
  const n = regions.length;
  const j = sectors.length;
  const region = lookup(regions, 'region');
  const sector = lookup(sectors, 'sector');
  const tariffs = new Float64Array(j * n * n);
  const withNafta = new Float64Array(j * n * n);
  const tradeShares = new Float64Array(j * n * n);
  const expenditure = new Float64Array(n * j);
  for (const row of tables.trade) {
    const importer = region(row.importer);
    const made = sector(row.sector);
    const flow = (made * n + importer) * n + region(row.exporter);
    tariffs[flow] = number(row, 'tariff_base');
    withNafta[flow] = number(row, 'tariff_nafta');
    tradeShares[flow] = million(row) * (1 + tariffs[flow]);
    expenditure[importer * j + made] += tradeShares[flow];
  }
  for (let flow = 0; flow < tradeShares.length; flow++) {
    const spent = expenditure[(Math.floor(flow / n) % n) * j + Math.floor(flow / (n * n))];
    if (spent > 0) tradeShares[flow] /= spent;
  }
  const cell = (row: TextRow) => region(row.region) * j + sector(row.sector);
  const cost = new Float64Array(n * j);
  const inputShares = new Float64Array(n * j * j);
  for (const row of tables.intermediateUse) {
    inputShares[cell(row) * j + sector(row.input)] = million(row);
    cost[cell(row)] += million(row);
  }
  const valueAddedShares = new Float64Array(n * j);
  const valueAdded = new Float64Array(n);
  for (const row of tables.valueAdded) {
    valueAddedShares[cell(row)] = million(row);
    valueAdded[region(row.region)] += million(row);
    cost[cell(row)] += million(row);
  }
  const finalShares = new Float64Array(n * j);
  const final = new Float64Array(n);
  for (const row of tables.finalUse) {
    finalShares[cell(row)] = million(row);
    final[region(row.region)] += million(row);
  }
  return {
    economy: {
      regions: regions.map((code) => ({ code, name: code, members: [] })),
      sectors: sectors.map((code) => ({ code, name: code, goods: true })),
      tradeShares,
      tariffs,
      expenditure,
      inputShares: inputShares.map((value, index) => value / cost[Math.floor(index / j)]),
      valueAddedShares: valueAddedShares.map((value, index) => value / cost[index]),
      finalShares: finalShares.map((value, index) => value / final[Math.floor(index / j)]),
      valueAdded,
      deficits: Float64Array.from(tables.deficits, (row) => number(row, 'deficit_usd') / 1e6),
      tradeElasticities: Float64Array.from(tables.theta, (row) => number(row, 'theta')),
    },
    withNafta,
  };
}

/**
 * The world before NAFTA that results are measured from, solved first as the authors do.
 * @param deficits `none`: without aggregate deficits, as in the paper's tables. `data`: those of 1993
 * @throws {NotConvergedError} where it has no equilibrium
 */
export function naftaBaseline(economy: Economy, deficits: 'none' | 'data'): Economy {
  const settle = { deficits: deficits === 'none' ? new Float64Array(economy.regions.length) : economy.deficits };
  const baseline = assertConverged(solve(createSolver(economy), settle));
  return rebase(economy, settle, baseline);
}

function lookup(names: readonly string[], what: string): (name: string | undefined) => number {
  const index = new Map(names.map((name, position) => [name, position]));
  return (name = '') => {
    const found = index.get(name);
    if (found === undefined) throw new CalibrationError(`there is no ${what} named ${JSON.stringify(name)}`);
    return found;
  };
}

function million(row: TextRow): number {
  return number(row, 'value_usd') / 1e6;
}

function number(row: TextRow, column: string): number {
  const value = Number(row[column] || Number.NaN);
  if (!Number.isFinite(value)) throw new CalibrationError(`${column} of ${JSON.stringify(row)} is not a number`);
  return value;
}
