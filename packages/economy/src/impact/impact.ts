/** The difference a shock makes, region by region and sector by sector, as a person reads it. */

import { baseOutput, baseTariffRevenue, type Economy } from '../model/economy.js';
import type { Equilibrium } from '../model/equilibrium.js';
import type { Shock } from '../model/shock.js';
import { baseTradeFlows, tradeFlows } from '../model/trade-flows.js';
import { baseValueAdded, valueAddedOf } from './value-added.js';
import { consumerPrices, equivalentVariation, realIncome } from './welfare.js';

/** A level before and after, in million USD a year of the base year (after: in units of the numeraire). */
export interface Change {
  readonly before: number;
  readonly after: number;
  /** Change in percent; null when there was nothing before. */
  readonly percent: number | null;
}

export interface SectorImpact {
  readonly sector: string;
  /** Nominal gross output. */
  readonly grossOutput: Change;
  /** Change of the quantity produced, in percent; null when nothing was produced. */
  readonly quantityPercent: number | null;
  readonly valueAdded: Change;
  /** Change of the price buyers in the region pay for the sector's goods from everywhere, in percent. */
  readonly pricePercent: number;
  /** Exports and imports of the sector, net of tariff. */
  readonly exports: Change;
  readonly imports: Change;
}

/** What a shock is to a region as a whole. */
export interface RegionTotals {
  readonly region: string;
  /** Change of real income, in percent of base final expenditure. */
  readonly realIncomePercent: number;
  /** Equivalent variation in million USD a year of the base year. */
  readonly equivalentVariation: number;
  readonly tariffRevenue: Change;
  /** Change of the wage against world value added, in percent. */
  readonly wagePercent: number;
  /** Change of the wage against consumer prices, in percent. */
  readonly realWagePercent: number;
  readonly consumerPricePercent: number;
  readonly exports: Change;
  readonly imports: Change;
}

export interface RegionImpact extends RegionTotals {
  readonly sectors: readonly SectorImpact[];
}

export interface Impact {
  readonly regions: readonly RegionImpact[];
  /** Flows net of tariff before and after, million USD, J×N×N. */
  readonly flowsBefore: Float64Array;
  readonly flowsAfter: Float64Array;
}

/** Flows net of tariff before and after, million USD, J×N×N. */
export type FlowChange = Pick<Impact, 'flowsBefore' | 'flowsAfter'>;

/** Flows between all regions before a shock and after. */
export function flowChange(economy: Economy, shock: Shock, equilibrium: Equilibrium): FlowChange {
  return { flowsBefore: baseTradeFlows(economy), flowsAfter: tradeFlows(economy, shock, equilibrium) };
}

/** Reads the impact of a shock off its equilibrium. */
export function impactOf(
  economy: Economy,
  shock: Shock,
  equilibrium: Equilibrium,
  flows: FlowChange = flowChange(economy, shock, equilibrium),
): Impact {
  const j = economy.sectors.length;
  const output = baseOutput(economy);
  const addedBefore = baseValueAdded(economy);
  const addedAfter = valueAddedOf(economy, equilibrium);
  const tradeBefore = bySector(economy, flows.flowsBefore);
  const tradeAfter = bySector(economy, flows.flowsAfter);
  const regions = totalsOf(economy, equilibrium, tradeBefore, tradeAfter).map(
    (totals, r): RegionImpact => ({
      ...totals,
      sectors: economy.sectors.map((sector, s): SectorImpact => {
        const cell = r * j + s;
        const made = change(output[cell], equilibrium.output[cell]);
        return {
          sector: sector.code,
          grossOutput: made,
          quantityPercent:
            made.percent === null ? null : 100 * (made.after / made.before / equilibrium.unitCosts[cell] - 1),
          valueAdded: change(addedBefore[cell], addedAfter[cell]),
          pricePercent: 100 * (equilibrium.priceIndices[cell] - 1),
          exports: change(tradeBefore.exports[cell], tradeAfter.exports[cell]),
          imports: change(tradeBefore.imports[cell], tradeAfter.imports[cell]),
        };
      }),
    }),
  );
  return { regions, ...flows };
}

/** The regions of {@link impactOf} without their sectors. */
export function regionTotals(economy: Economy, equilibrium: Equilibrium, flows: FlowChange): RegionTotals[] {
  return totalsOf(economy, equilibrium, bySector(economy, flows.flowsBefore), bySector(economy, flows.flowsAfter));
}

function totalsOf(economy: Economy, equilibrium: Equilibrium, before: Trade, after: Trade): RegionTotals[] {
  const j = economy.sectors.length;
  const real = realIncome(economy, equilibrium);
  const variation = equivalentVariation(economy, equilibrium);
  const revenue = baseTariffRevenue(economy);
  const prices = consumerPrices(economy, equilibrium);
  return economy.regions.map((region, r) => {
    const cells = economy.sectors.map((_, s) => r * j + s);
    return {
      region: region.code,
      realIncomePercent: 100 * (real[r] - 1),
      equivalentVariation: variation[r],
      tariffRevenue: change(revenue[r], equilibrium.tariffRevenue[r]),
      wagePercent: 100 * (equilibrium.wages[r] - 1),
      realWagePercent: 100 * (equilibrium.wages[r] / prices[r] - 1),
      consumerPricePercent: 100 * (prices[r] - 1),
      exports: change(sum(before.exports, cells), sum(after.exports, cells)),
      imports: change(sum(before.imports, cells), sum(after.imports, cells)),
    };
  });
}

interface Trade {
  readonly exports: Float64Array;
  readonly imports: Float64Array;
}

/** Exports and imports of each region and sector, without domestic sales, N×J. */
function bySector(economy: Economy, flows: Float64Array): Trade {
  const n = economy.regions.length;
  const j = economy.sectors.length;
  const exports = new Float64Array(n * j);
  const imports = new Float64Array(n * j);
  for (let flow = 0; flow < flows.length; flow++) {
    const exporter = flow % n;
    const importer = Math.floor(flow / n) % n;
    if (exporter === importer) continue;
    const sector = Math.floor(flow / (n * n));
    exports[exporter * j + sector] += flows[flow];
    imports[importer * j + sector] += flows[flow];
  }
  return { exports, imports };
}

function change(before: number, after: number): Change {
  return { before, after, percent: before > 0 ? 100 * (after / before - 1) : null };
}

function sum(values: Float64Array, cells: readonly number[]): number {
  return cells.reduce((total, cell) => total + values[cell], 0);
}
