/** What moves most between two worlds. */

import type { FlowEffect, RegionEffect } from '@parley/talks';

export interface FlowTotal {
  readonly exporter: string;
  readonly importer: string;
  readonly noDeal: number;
  readonly withPackage: number;
}

/** Goods each way in total, in the order of the flows. */
export function flowTotals(flows: readonly FlowEffect[]): FlowTotal[] {
  const totals = new Map<string, { exporter: string; importer: string; noDeal: number; withPackage: number }>();
  for (const { exporter, importer, noDeal, withPackage } of flows) {
    const key = `${exporter} ${importer}`;
    const total = totals.get(key) ?? { exporter, importer, noDeal: 0, withPackage: 0 };
    total.noDeal += noDeal;
    total.withPackage += withPackage;
    totals.set(key, total);
  }
  return [...totals.values()];
}

/** Changes below this, in million USD, are none. */
const NO_CHANGE = 1e-6;

/** The flows that change most, the largest change first; then the largest flows. */
export function movers(flows: readonly FlowEffect[], most: number): FlowEffect[] {
  const change = (flow: FlowEffect) => {
    const size = Math.abs(flow.withPackage - flow.noDeal);
    return size > NO_CHANGE ? size : 0;
  };
  return [...flows].sort((a, b) => change(b) - change(a) || b.noDeal - a.noDeal).slice(0, most);
}

/** Whether the package moves any trade. */
export function moves(flows: readonly FlowEffect[]): boolean {
  return flows.some((flow) => Math.abs(flow.withPackage - flow.noDeal) > NO_CHANGE);
}

/** The regions outside the talks whose real income changes most. */
export function thirdEconomies(regions: readonly RegionEffect[], own: readonly string[], most: number): RegionEffect[] {
  return regions
    .filter(({ region }) => !own.includes(region))
    .sort((a, b) => Math.abs(b.realIncome) - Math.abs(a.realIncome))
    .slice(0, most);
}
