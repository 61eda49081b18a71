/**
 * What a change of duties does, product by product, to one importer and its suppliers.
 *
 * Demand: the importer buys a CES composite of suppliers (σ), and of the composite an amount with constant elasticity in
 * its price (ε); utility is linear in all other goods, so that there are no income effects. Supply: each exporter sells
 * with constant elasticity in its price (μ). Prices are solved exactly in composite-price.ts. With v the base value at
 * world prices, q quantity, p exporter price, x price to the buyer, P composite price, all hats ratios to the base:
 *
 *     quantity         q̂ = x̂^−σ P̂^(σ+ε)
 *     creation         v ( x̂^ε − 1 )             the supplier's own price moves as it does, relative prices stay
 *     diversion        v ( q̂ − x̂^ε )             relative prices move: x̂^ε ( (x̂/P̂)^−(σ+ε) − 1 )
 *     price effect     v q̂ ( p̂ − 1 )             the new quantity at the new price of the exporter
 *     change of value  v ( p̂ q̂ − 1 )             their sum, exactly
 *
 * These are the three effects of SMART (Laird and Yeats 1986, UNCTAD Discussion Paper 19; Jammes and Olarreaga 2005), each
 * exact instead of to first order. To first order creation is v ε dlog x, with p solved out v ε dlog τ μ/(μ − ε) for one
 * supplier, which is their equation for trade creation; diversion is −(σ + ε) v (dlog x − dlog P), which sums to zero over
 * suppliers at the base prices of the buyer. SMART makes it sum to zero for any change, by definition; here the sum over
 * what buyers spend is ½ (σ + ε)(1 − ε) times the variance of dlog x between suppliers, to second order.
 *
 *     consumer surplus  X ( 1 − P̂^(1+ε) )/(1 + ε), at ε = −1  −X log P̂      ∫ of demand over the composite price
 *     exporter surplus  v ( p̂^(1+μ) − 1 )/(1 + μ), at μ = ∞  0             ∫ of supply over the exporter's price
 *     revenue           Σ t v before, Σ t′ p̂ q̂ v after
 *     importer          consumer surplus + change of revenue + surplus of domestic suppliers
 *     world             importer + surplus of foreign suppliers
 *
 * X = Σ v (1 + t), what buyers spend at base. A supplier without base sales stays without: the model has no way to tell
 * what it would sell.
 */

import { marketMemory, solveCompositePrice } from './composite-price.js';
import { DEFAULT_ELASTICITIES } from './default-elasticities.js';
import { assertMarkets, type ProductMarkets } from './markets.js';

/** What became of a product; the codes in {@link ProductEffects.status} are places in this list. */
export const MARKET_STATUSES = ['converged', 'stalled', 'diverged', 'no-trade'] as const;

/** `stalled`: iterations ran out; `diverged`: a number left the finite ones; `no-trade`: nothing is sold at base. */
export type MarketStatus = (typeof MARKET_STATUSES)[number];

/** Effects on a product that add up over products. */
export const PRODUCT_SUMS = [
  'revenueBefore',
  'revenueAfter',
  'consumerSurplus',
  'domesticSurplus',
  'foreignSurplus',
  'importerWelfare',
  'worldWelfare',
] as const;

/** Effects on a flow that add up over flows. */
export const FLOW_SUMS = [
  'quantityChanges',
  'worldValueChanges',
  'consumerValueChanges',
  'creation',
  'diversion',
  'priceEffects',
  'exporterSurplus',
] as const;

const DIVERGED = 2;
const NO_TRADE = 3;

/** Effects in flat arrays. All of a product that is stalled or diverged are NaN. Money is in the units of the markets. */
export interface ProductEffects {
  /** Places in {@link MARKET_STATUSES}, K. */
  readonly status: Uint8Array;
  readonly iterations: Uint16Array;
  /** How far the logarithm of the composite price is from the mean of the suppliers' prices, K. */
  readonly residuals: Float64Array;
  /** P̂, K. */
  readonly compositePrices: Float64Array;
  readonly revenueBefore: Float64Array;
  readonly revenueAfter: Float64Array;
  /** Change of what buyers gain from buying, K. */
  readonly consumerSurplus: Float64Array;
  /** Change of the surplus of domestic suppliers, K. */
  readonly domesticSurplus: Float64Array;
  /** Change of the surplus of foreign suppliers, K. */
  readonly foreignSurplus: Float64Array;
  readonly importerWelfare: Float64Array;
  readonly worldWelfare: Float64Array;
  /** p̂ of each supplier, F. */
  readonly exporterPrices: Float64Array;
  /** Change of quantity at base world prices, F: creation and diversion together. */
  readonly quantityChanges: Float64Array;
  /** Change of value at world prices, F. */
  readonly worldValueChanges: Float64Array;
  /** Change of value at the prices of the buyer, duty included, F. */
  readonly consumerValueChanges: Float64Array;
  readonly creation: Float64Array;
  readonly diversion: Float64Array;
  readonly priceEffects: Float64Array;
  /** Change of the surplus of each supplier, F. */
  readonly exporterSurplus: Float64Array;
}

export interface ProductEffectsOptions {
  /** Newton steps before a product counts as stalled. */
  readonly maxIterations?: number;
  /** Memory of an earlier result of the same size, overwritten. */
  readonly into?: ProductEffects;
}

const MAX_ITERATIONS = 100;

/** Memory for the effects on so many products and flows. */
export function productEffectsMemory(products: number, flows: number): ProductEffects {
  const byProduct = () => new Float64Array(products);
  const byFlow = () => new Float64Array(flows);
  return {
    status: new Uint8Array(products),
    iterations: new Uint16Array(products),
    residuals: byProduct(),
    compositePrices: byProduct(),
    revenueBefore: byProduct(),
    revenueAfter: byProduct(),
    consumerSurplus: byProduct(),
    domesticSurplus: byProduct(),
    foreignSurplus: byProduct(),
    importerWelfare: byProduct(),
    worldWelfare: byProduct(),
    exporterPrices: byFlow(),
    quantityChanges: byFlow(),
    worldValueChanges: byFlow(),
    consumerValueChanges: byFlow(),
    creation: byFlow(),
    diversion: byFlow(),
    priceEffects: byFlow(),
    exporterSurplus: byFlow(),
  };
}

/**
 * The effects of a change of duties on every product, each product on its own.
 * @throws {MarketsError} markets that mean nothing
 */
export function productEffects(markets: ProductMarkets, options: ProductEffectsOptions = {}): ProductEffects {
  assertMarkets(markets);
  const { offsets, values, dutiesBefore, dutiesAfter } = markets;
  const products = offsets.length - 1;
  const effects = options.into ?? productEffectsMemory(products, values.length);
  if (effects.status.length !== products || effects.creation.length !== values.length) {
    throw new RangeError(`memory for ${effects.status.length} products and ${effects.creation.length} flows was given`);
  }
  const maxIterations = options.maxIterations ?? MAX_ITERATIONS;

  let most = 0;
  for (let k = 0; k < products; k++) most = Math.max(most, (offsets[k + 1] as number) - (offsets[k] as number));
  const memory = marketMemory(most);
  const { shares, shifts, slopes, state } = memory;
  const { substitution, demand } = markets;

  for (let product = 0; product < products; product++) {
    const start = offsets[product] as number;
    const end = offsets[product + 1] as number;
    const sigma = elasticity(substitution, product, DEFAULT_ELASTICITIES.substitution);
    const epsilon = elasticity(demand, product, DEFAULT_ELASTICITIES.demand);

    let spent = 0;
    for (let flow = start; flow < end; flow++) spent += (values[flow] as number) * (1 + (dutiesBefore[flow] as number));
    if (spent === Number.POSITIVE_INFINITY) {
      effects.status[product] = DIVERGED;
      effects.iterations[product] = 0;
      effects.residuals[product] = Number.NaN;
      withhold(effects, product, start, end);
      continue;
    }
    let count = 0;
    for (let flow = start; flow < end; flow++) {
      const value = values[flow] as number;
      if (value === 0) continue;
      const before = dutiesBefore[flow] as number;
      const logDuty = Math.log1p(dutiesAfter[flow] as number) - Math.log1p(before);
      const mu = supplyElasticity(markets, product, flow);
      shares[count] = (value * (1 + before)) / spent;
      shifts[count] = mu === Number.POSITIVE_INFINITY ? logDuty : (mu / (mu + sigma)) * logDuty;
      slopes[count] = mu === Number.POSITIVE_INFINITY ? 1 : (mu - epsilon) / (mu + sigma);
      count++;
    }
    if (count === 0) {
      writeNoTrade(effects, product, start, end);
      continue;
    }
    state.count = count;
    state.exponent = 1 - sigma;
    const code = solveCompositePrice(memory, maxIterations);
    effects.status[product] = code;
    effects.iterations[product] = state.iterations;
    effects.residuals[product] = Math.abs(state.mean);
    if (code !== 0) {
      withhold(effects, product, start, end);
    } else if (!measure(markets, effects, memory.relative, product, state.logPrice, sigma, epsilon, spent)) {
      effects.status[product] = DIVERGED;
      withhold(effects, product, start, end);
    }
  }
  return effects;
}

/** Writes the effects on a solved product; false when any of them is not finite. */
function measure(
  markets: ProductMarkets,
  effects: ProductEffects,
  relative: Float64Array,
  product: number,
  logPrice: number,
  sigma: number,
  epsilon: number,
  spent: number,
): boolean {
  const { offsets, partners, values, dutiesBefore, dutiesAfter, domesticPartner } = markets;
  const end = offsets[product + 1] as number;
  let revenueBefore = 0;
  let revenueAfter = 0;
  let domestic = 0;
  let foreign = 0;
  let check = 0;
  for (let flow = offsets[product] as number, place = 0; flow < end; flow++) {
    const value = values[flow] as number;
    if (value === 0) {
      writeNoFlow(effects, flow);
      continue;
    }
    const before = dutiesBefore[flow] as number;
    const after = dutiesAfter[flow] as number;
    const mu = supplyElasticity(markets, product, flow);
    const y = relative[place++] as number;
    const logQuantity = epsilon * logPrice - sigma * y;
    const logBuyer = y + logPrice;
    // From the supplier's own equation, so that supply equals demand to the last digits also where μ is large.
    const logExporter =
      mu === Number.POSITIVE_INFINITY
        ? 0
        : ((sigma + epsilon) * logPrice - sigma * (Math.log1p(after) - Math.log1p(before))) / (mu + sigma);
    const quantity = value * Math.expm1(logQuantity);
    const worldValue = value * Math.expm1(logExporter + logQuantity);
    const creation = value * Math.expm1(epsilon * logBuyer);
    const surplus = mu === Number.POSITIVE_INFINITY ? 0 : (value * Math.expm1((1 + mu) * logExporter)) / (1 + mu);
    const consumerValue = value * (1 + before) * Math.expm1(logBuyer + logQuantity);
    const exporterPrice = Math.exp(logExporter);
    effects.exporterPrices[flow] = exporterPrice;
    effects.quantityChanges[flow] = quantity;
    effects.worldValueChanges[flow] = worldValue;
    effects.consumerValueChanges[flow] = consumerValue;
    effects.creation[flow] = creation;
    effects.diversion[flow] = quantity - creation;
    effects.priceEffects[flow] = worldValue - quantity;
    effects.exporterSurplus[flow] = surplus;
    revenueBefore += value * before;
    revenueAfter += (value + worldValue) * after;
    if (partners[flow] === domesticPartner) domestic += surplus;
    else foreign += surplus;
    check += Math.abs(quantity) + Math.abs(worldValue) + Math.abs(creation) + Math.abs(consumerValue) + exporterPrice;
  }
  const curvature = 1 + epsilon;
  const consumer = curvature === 0 ? -spent * logPrice : (-spent * Math.expm1(curvature * logPrice)) / curvature;
  const compositePrice = Math.exp(logPrice);
  const importer = consumer + (revenueAfter - revenueBefore) + domestic;
  effects.compositePrices[product] = compositePrice;
  effects.revenueBefore[product] = revenueBefore;
  effects.revenueAfter[product] = revenueAfter;
  effects.consumerSurplus[product] = consumer;
  effects.domesticSurplus[product] = domestic;
  effects.foreignSurplus[product] = foreign;
  effects.importerWelfare[product] = importer;
  effects.worldWelfare[product] = importer + foreign;
  return Number.isFinite(check + compositePrice + importer + foreign);
}

function elasticity(given: number | Float64Array | undefined, product: number, otherwise: number): number {
  if (given === undefined) return otherwise;
  return typeof given === 'number' ? given : (given[product] as number);
}

function supplyElasticity(markets: ProductMarkets, product: number, flow: number): number {
  if (markets.supplyByFlow) return markets.supplyByFlow[flow] as number;
  return elasticity(markets.supply, product, DEFAULT_ELASTICITIES.supply);
}

function writeNoTrade(effects: ProductEffects, product: number, start: number, end: number): void {
  effects.status[product] = NO_TRADE;
  effects.iterations[product] = 0;
  effects.residuals[product] = 0;
  writeProduct(effects, product, 0);
  effects.compositePrices[product] = 1;
  for (let flow = start; flow < end; flow++) writeNoFlow(effects, flow);
}

function withhold(effects: ProductEffects, product: number, start: number, end: number): void {
  writeProduct(effects, product, Number.NaN);
  for (let flow = start; flow < end; flow++) writeFlow(effects, flow, Number.NaN);
}

function writeNoFlow(effects: ProductEffects, flow: number): void {
  writeFlow(effects, flow, 0);
  effects.exporterPrices[flow] = 1;
}

function writeProduct(effects: ProductEffects, product: number, value: number): void {
  effects.compositePrices[product] = value;
  for (const what of PRODUCT_SUMS) effects[what][product] = value;
}

function writeFlow(effects: ProductEffects, flow: number, value: number): void {
  effects.exporterPrices[flow] = value;
  for (const what of FLOW_SUMS) effects[what][flow] = value;
}
