/** What a package changes in the world against no deal: real incomes everywhere, and the flows between the parties. */

import { impactOf, type RegionImpact } from '@parley/economy';
import type { Choice } from './plan.js';
import type { Pricing } from './pricing.js';

export interface RegionEffect {
  readonly region: string;
  /** Change of real income against no deal, in percent of base final expenditure. */
  readonly realIncomePercent: number;
  /** The same in million USD a year of the base year. */
  readonly realIncome: number;
  /** Change of tariff revenue, million USD a year. */
  readonly tariffRevenue: number;
  /** Change of consumer prices against world value added, in percentage points of the base year. */
  readonly consumerPricePercent: number;
  /** Change of value added by sector at base-year consumer prices, million USD a year, in the order of the data set. */
  readonly valueAdded: readonly number[];
}

export interface FlowEffect {
  readonly exporter: string;
  readonly importer: string;
  readonly sector: string;
  /** Million USD, net of duty, in the base year, without a deal and with the package. */
  readonly base: number;
  readonly noDeal: number;
  readonly withPackage: number;
}

export interface Effects {
  readonly regions: readonly RegionEffect[];
  /** Goods between the parties by sector, both ways. */
  readonly flows: readonly FlowEffect[];
}

/** Effects of a choice against no deal. @throws {WorldError} */
export function effectsOf(pricing: Pricing, choice: Choice): Effects {
  const after = pricing.world(choice);
  const { regions, sectors } = pricing.baseYear.accounts;
  const n = regions.length;
  const impactAfter = impactOf(after.economy, after.shock, after.equilibrium);
  const impactBefore = pricing.noDealImpact();
  const flows: FlowEffect[] = [];
  for (const from of pricing.plan.parties) {
    for (const into of pricing.plan.parties) {
      if (from === into) continue;
      sectors.forEach((sector, index) => {
        if (!sector.goods) return;
        const flow = (index * n + into.region) * n + from.region;
        flows.push({
          exporter: from.code,
          importer: into.code,
          sector: sector.code,
          base: impactAfter.flowsBefore[flow] ?? Number.NaN,
          noDeal: impactBefore.flowsAfter[flow] ?? Number.NaN,
          withPackage: impactAfter.flowsAfter[flow] ?? Number.NaN,
        });
      });
    }
  }
  return {
    regions: impactAfter.regions.map((region, index) => {
      const other = impactBefore.regions[index];
      return {
        region: region.region,
        realIncomePercent: region.realIncomePercent - (other?.realIncomePercent ?? Number.NaN),
        realIncome: region.equivalentVariation - (other?.equivalentVariation ?? Number.NaN),
        tariffRevenue: region.tariffRevenue.after - (other?.tariffRevenue.after ?? Number.NaN),
        consumerPricePercent: region.consumerPricePercent - (other?.consumerPricePercent ?? Number.NaN),
        valueAdded: region.sectors.map(
          (sector, s) => real(sector.valueAdded.after, region) - real(other?.sectors[s]?.valueAdded.after, other),
        ),
      };
    }),
    flows,
  };
}

/** A nominal amount of a region at its base-year consumer prices. */
function real(nominal: number | undefined, region: RegionImpact | undefined): number {
  return (nominal ?? Number.NaN) / (1 + (region?.consumerPricePercent ?? Number.NaN) / 100);
}
