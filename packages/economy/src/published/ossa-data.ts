/** The data of Ossa (2014), Trade Wars and Trade Talks with Data, from the tables of its programs, as rows of text. */

import { CalibrationError } from '../model/calibrate.js';
import type { TextRow } from './nafta.js';
import type { OssaData } from './ossa.js';

/** Sets of elasticities of substitution, by their column. */
export type OssaElasticities = 'main' | 'low_sig_3.5' | 'med_sig_5.0' | 'high_sig_6.5' | 'novar_sig';

export interface OssaTables {
  /** code, region. */
  readonly regions: readonly TextRow[];
  /** code, name. */
  readonly industries: readonly TextRow[];
  /** industry, exporter, importer, trade_raw, trade_purged (million USD, net of tariff), tariff (fraction). */
  readonly tradeTariff: readonly TextRow[];
  /** industry, and a column for each set. */
  readonly sigma: readonly TextRow[];
  /** industry, and a column for each region: political weights λ, which average 1 over industries. */
  readonly lambda: readonly TextRow[];
}

/** @throws {CalibrationError} a row that names no region or industry of the tables, or holds no number */
export function ossaData(
  tables: OssaTables,
  trade: 'trade_raw' | 'trade_purged',
  elasticities: OssaElasticities = 'main',
): OssaData {
  const regions = tables.regions.map(({ code = '', region = '' }) => ({ code, name: region, members: [] }));
  const sectors = tables.industries.map(({ code = '', name = '' }) => ({ code, name, goods: true }));
  const n = regions.length;
  const flows = new Float64Array(sectors.length * n * n);
  const tariffs = new Float64Array(flows.length);
  const at = places(tables);
  for (const row of tables.tradeTariff) {
    const flow = (at.industry(row.industry) * n + at.region(row.importer)) * n + at.region(row.exporter);
    flows[flow] = number(row, trade);
    tariffs[flow] = number(row, 'tariff');
  }
  const substitution = new Float64Array(sectors.length);
  for (const row of tables.sigma) substitution[at.industry(row.industry)] = number(row, elasticities);
  return { regions, sectors, trade: flows, tariffs, substitution };
}

/** λ, N×J: [region][industry]; the published ones, or 1 for all. */
export function politicalWeights(tables: OssaTables, lobbying: boolean): Float64Array[] {
  const at = places(tables);
  return tables.regions.map(({ code = '' }) => {
    const weights = new Float64Array(tables.industries.length).fill(1);
    if (lobbying) for (const row of tables.lambda) weights[at.industry(row.industry)] = number(row, code);
    return weights;
  });
}

/**
 * Tariffs of a table with a row for each industry, exporter and importer, as fractions, J×N×N; flows without a row keep
 * what they have.
 */
export function tariffsFrom(tables: OssaTables, rows: readonly TextRow[], otherwise: Float64Array): Float64Array {
  const n = tables.regions.length;
  const at = places(tables);
  const tariffs = otherwise.slice();
  for (const row of rows) {
    tariffs[(at.industry(row.industry) * n + at.region(row.importer)) * n + at.region(row.exporter)] = number(
      row,
      'tariff',
    );
  }
  return tariffs;
}

function places({ regions, industries }: OssaTables) {
  const lookup = (rows: readonly TextRow[], what: string) => {
    const index = new Map(rows.map(({ code = '' }, position) => [code, position]));
    return (name = '') => {
      const found = index.get(name);
      if (found === undefined) throw new CalibrationError(`there is no ${what} named ${JSON.stringify(name)}`);
      return found;
    };
  };
  return { region: lookup(regions, 'region'), industry: lookup(industries, 'industry') };
}

function number(row: TextRow, column: string): number {
  const value = Number(row[column] || Number.NaN);
  if (!Number.isFinite(value)) throw new CalibrationError(`${column} of ${JSON.stringify(row)} is not a number`);
  return value;
}
