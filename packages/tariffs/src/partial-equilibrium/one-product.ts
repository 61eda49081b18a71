/** The effects of a change of duties on one product, by name, for a reader; the equations are in product-effects.ts. */

import { MARKET_STATUSES, productEffects } from './product-effects.js';

/** A supplier of one product. */
export interface ProductSupplier {
  readonly partner: string;
  /** Base value at world prices. */
  readonly value: number;
  /** Ad valorem duty before and after, as fractions. */
  readonly dutyBefore: number;
  readonly dutyAfter: number;
  /** μ of this supplier; the market's where absent. */
  readonly supply?: number;
  /** True for the importer's own producers. */
  readonly domestic?: boolean;
}

/** One product in one importer's market. Elasticities that are absent are the defaults. */
export interface ProductMarket {
  readonly suppliers: readonly ProductSupplier[];
  readonly substitution?: number;
  readonly demand?: number;
  readonly supply?: number;
}

/** What the change does to one supplier; money in the units of the market. */
export interface SupplierEffect {
  readonly partner: string;
  /** p̂: exporter's price after over before. */
  readonly exporterPrice: number;
  readonly quantityChange: number;
  readonly worldValueChange: number;
  readonly consumerValueChange: number;
  readonly creation: number;
  readonly diversion: number;
  readonly priceEffect: number;
  readonly surplus: number;
}

/** What the change does to a product that was solved. */
export interface ProductEffect {
  readonly status: 'converged' | 'no-trade';
  readonly iterations: number;
  readonly residual: number;
  /** P̂: price of the composite after over before. */
  readonly compositePrice: number;
  readonly revenueBefore: number;
  readonly revenueAfter: number;
  readonly consumerSurplus: number;
  readonly domesticSurplus: number;
  readonly foreignSurplus: number;
  readonly importerWelfare: number;
  readonly worldWelfare: number;
  readonly suppliers: readonly SupplierEffect[];
}

/** A product that was not solved: numbers are withheld. */
export interface ProductNotSolved {
  readonly status: 'stalled' | 'diverged';
  readonly iterations: number;
  readonly residual: number;
}

/**
 * The effects of a change of duties on one product.
 * @throws {MarketsError} a market that means nothing
 */
export function productEffect(
  market: ProductMarket,
  options: { readonly maxIterations?: number } = {},
): ProductEffect | ProductNotSolved {
  const { suppliers, substitution, demand, supply } = market;
  const flows = suppliers.length;
  const own = suppliers.some((supplier) => supplier.supply !== undefined);
  const effects = productEffects(
    {
      offsets: Int32Array.of(0, flows),
      partners: Int32Array.from(suppliers, (supplier, place) => (supplier.domestic ? flows : place)),
      values: Float64Array.from(suppliers, (supplier) => supplier.value),
      dutiesBefore: Float64Array.from(suppliers, (supplier) => supplier.dutyBefore),
      dutiesAfter: Float64Array.from(suppliers, (supplier) => supplier.dutyAfter),
      domesticPartner: flows,
      ...(substitution !== undefined && { substitution }),
      ...(demand !== undefined && { demand }),
      ...(supply !== undefined && { supply }),
      ...(own && {
        supplyByFlow: Float64Array.from(suppliers, (supplier) => supplier.supply ?? supply ?? Number.POSITIVE_INFINITY),
      }),
    },
    options,
  );
  const status = MARKET_STATUSES[effects.status[0] as number] ?? 'diverged';
  const iterations = effects.iterations[0] as number;
  const residual = effects.residuals[0] as number;
  if (status === 'stalled' || status === 'diverged') return { status, iterations, residual };
  return {
    status,
    iterations,
    residual,
    compositePrice: effects.compositePrices[0] as number,
    revenueBefore: effects.revenueBefore[0] as number,
    revenueAfter: effects.revenueAfter[0] as number,
    consumerSurplus: effects.consumerSurplus[0] as number,
    domesticSurplus: effects.domesticSurplus[0] as number,
    foreignSurplus: effects.foreignSurplus[0] as number,
    importerWelfare: effects.importerWelfare[0] as number,
    worldWelfare: effects.worldWelfare[0] as number,
    suppliers: suppliers.map(({ partner }, flow) => ({
      partner,
      exporterPrice: effects.exporterPrices[flow] as number,
      quantityChange: effects.quantityChanges[flow] as number,
      worldValueChange: effects.worldValueChanges[flow] as number,
      consumerValueChange: effects.consumerValueChanges[flow] as number,
      creation: effects.creation[flow] as number,
      diversion: effects.diversion[flow] as number,
      priceEffect: effects.priceEffects[flow] as number,
      surplus: effects.exporterSurplus[flow] as number,
    })),
  };
}
