/** One pair of economies sector by sector, and the market of one sector by exporter. */

import type { BeforeAfter } from '../../../worker/effects-protocol.js';
import { levelsOf } from '../contrast.js';
import type { Pair } from '../effects-context.js';

export interface FlowRow extends BeforeAfter {
  /** Code of the sector, or of the exporter. */
  readonly code: string;
}

/** Sizes that the flows are read with. */
export interface FlowSize {
  readonly regions: readonly string[];
  readonly sectors: readonly string[];
}

/** What one economy sells to another, by sector. */
export function pairRows({ one, other }: Pair, size: FlowSize, exporter: string, importer: string): FlowRow[] {
  const n = size.regions.length;
  const [from, into] = [size.regions.indexOf(exporter), size.regions.indexOf(importer)];
  return size.sectors.map((code, sector) => ({
    code,
    ...levelsOf('flows', (sector * n + into) * n + from, one, other),
  }));
}

/** Who sells in a market, its own producers among them. */
export function marketRows({ one, other }: Pair, size: FlowSize, importer: string, sector: string): FlowRow[] {
  const n = size.regions.length;
  const [into, at] = [size.regions.indexOf(importer), size.sectors.indexOf(sector)];
  return size.regions.map((code, from) => ({ code, ...levelsOf('flows', (at * n + into) * n + from, one, other) }));
}

export function totalOf(rows: readonly BeforeAfter[]): BeforeAfter {
  return rows.reduce((sum, { before, after }) => ({ before: sum.before + before, after: sum.after + after }), {
    before: 0,
    after: 0,
  });
}

/** Rows as shares of their total, in percent. */
export function sharesOf(rows: readonly FlowRow[]): FlowRow[] {
  const total = totalOf(rows);
  return rows.map(({ code, before, after }) => ({
    code,
    before: total.before > 0 ? (100 * before) / total.before : 0,
    after: total.after > 0 ? (100 * after) / total.after : 0,
  }));
}

/** Changes below this, in million USD, are none. */
const NO_CHANGE = 1e-6;

/** The rows that change most, the largest change first; then the largest. */
export function movers(rows: readonly FlowRow[], most: number): FlowRow[] {
  const change = ({ before, after }: FlowRow) => (Math.abs(after - before) > NO_CHANGE ? Math.abs(after - before) : 0);
  return [...rows].sort((a, b) => change(b) - change(a) || b.before - a.before).slice(0, most);
}
