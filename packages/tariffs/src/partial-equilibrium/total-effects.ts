/**
 * Sums of product effects over groups of products (a model sector, a chapter, all) and over suppliers.
 *
 * Changes in money add up over products, because each product's market is on its own. Products that were not solved are
 * left out of every sum; how many there are, and what was traded of them, stands beside the sums.
 */

import type { ProductMarkets } from './markets.js';
import { FLOW_SUMS, MARKET_STATUSES, PRODUCT_SUMS, type ProductEffects } from './product-effects.js';

/** How to add up. */
export interface Grouping {
  /** Number of suppliers P; supplier numbers in the markets are below it. */
  readonly partners: number;
  /** Group of each product, K; −1 leaves a product out. All products are in group 0 where absent. */
  readonly groupOf?: Int32Array;
  /** Number of groups G; 1 where absent. */
  readonly groups?: number;
}

/** Sums by group, G, and by group and supplier, G×P, row-major. */
export interface EffectTotals {
  /** Products that count, G. */
  readonly products: Int32Array;
  /** Products without a solution, G. */
  readonly unsolved: Int32Array;
  /** Base value at world prices of those without a solution, G. */
  readonly unsolvedValues: Float64Array;
  readonly revenueBefore: Float64Array;
  readonly revenueAfter: Float64Array;
  readonly consumerSurplus: Float64Array;
  readonly domesticSurplus: Float64Array;
  readonly foreignSurplus: Float64Array;
  readonly importerWelfare: Float64Array;
  readonly worldWelfare: Float64Array;
  /** Base value at world prices of products that count, G×P. */
  readonly values: Float64Array;
  readonly quantityChanges: Float64Array;
  readonly worldValueChanges: Float64Array;
  readonly consumerValueChanges: Float64Array;
  readonly creation: Float64Array;
  readonly diversion: Float64Array;
  readonly priceEffects: Float64Array;
  readonly exporterSurplus: Float64Array;
}

/**
 * Adds up the effects on products.
 * @throws {RangeError} a group or supplier number that is not below its number of groups or suppliers
 */
export function totalEffects(markets: ProductMarkets, effects: ProductEffects, grouping: Grouping): EffectTotals {
  const { partners, groupOf, groups = 1 } = grouping;
  const { offsets, values } = markets;
  const byGroup = () => new Float64Array(groups);
  const byPartner = () => new Float64Array(groups * partners);
  const totals: EffectTotals = {
    products: new Int32Array(groups),
    unsolved: new Int32Array(groups),
    unsolvedValues: byGroup(),
    revenueBefore: byGroup(),
    revenueAfter: byGroup(),
    consumerSurplus: byGroup(),
    domesticSurplus: byGroup(),
    foreignSurplus: byGroup(),
    importerWelfare: byGroup(),
    worldWelfare: byGroup(),
    values: byPartner(),
    quantityChanges: byPartner(),
    worldValueChanges: byPartner(),
    consumerValueChanges: byPartner(),
    creation: byPartner(),
    diversion: byPartner(),
    priceEffects: byPartner(),
    exporterSurplus: byPartner(),
  };
  for (let product = 0; product + 1 < offsets.length; product++) {
    const group = groupOf ? (groupOf[product] as number) : 0;
    if (group === -1) continue;
    if (!(group >= 0 && group < groups)) throw new RangeError(`product ${product} is in group ${group} of ${groups}`);
    const start = offsets[product] as number;
    const end = offsets[product + 1] as number;
    const status = MARKET_STATUSES[effects.status[product] as number];
    if (status === 'stalled' || status === 'diverged') {
      add(totals.unsolved, group, 1);
      for (let flow = start; flow < end; flow++) add(totals.unsolvedValues, group, values[flow] as number);
      continue;
    }
    add(totals.products, group, 1);
    for (const what of PRODUCT_SUMS) add(totals[what], group, effects[what][product] as number);
    for (let flow = start; flow < end; flow++) {
      const partner = markets.partners[flow] as number;
      if (partner >= partners) throw new RangeError(`flow ${flow} is from supplier ${partner} of ${partners}`);
      const cell = group * partners + partner;
      add(totals.values, cell, values[flow] as number);
      for (const what of FLOW_SUMS) add(totals[what], cell, effects[what][flow] as number);
    }
  }
  return totals;
}

function add(sums: Float64Array | Int32Array, place: number, amount: number): void {
  sums[place] = (sums[place] as number) + amount;
}
