/**
 * The markets of one importer, product by product, in flat arrays.
 *
 * A flow is what one supplier sells of one product. The flows of product k are those from `offsets[k]` up to, but not
 * with, `offsets[k + 1]`. Values are at world prices: what the exporter receives, duty excluded. Units of money are the
 * caller's and come back in the results.
 */

/** What an importer buys, and the duties on it before and after a change. */
export interface ProductMarkets {
  /** First flow of each product, and the number of flows last, K + 1. */
  readonly offsets: Int32Array;
  /** Supplier of each flow, numbered from 0, F. */
  readonly partners: Int32Array;
  /** Base value of each flow at world prices, F. */
  readonly values: Float64Array;
  /** Ad valorem duty of each flow as a fraction of its value at world prices, before the change, F. */
  readonly dutiesBefore: Float64Array;
  /** The same after the change, F. */
  readonly dutiesAfter: Float64Array;
  /** σ, above 0, one for all or by product, K. */
  readonly substitution?: number | Float64Array;
  /** ε, below 0, one for all or by product, K. */
  readonly demand?: number | Float64Array;
  /** μ, from 0 to Infinity, one for all or by product, K. */
  readonly supply?: number | Float64Array;
  /** μ of each flow, F; goes before {@link supply}. */
  readonly supplyByFlow?: Float64Array;
  /** Supplier number of the importer itself, whose sales bear no duty and whose surplus is the importer's. */
  readonly domesticPartner?: number;
}

/** What is wrong with markets. */
export class MarketsError extends Error {
  override readonly name = 'MarketsError';
}

/**
 * Refuses markets that mean nothing.
 * @throws {MarketsError} arrays of the wrong length, values or duties that are negative or not finite, elasticities out
 *   of their range, offsets that do not increase, a duty on domestic sales
 */
export function assertMarkets(markets: ProductMarkets): void {
  const { offsets, partners, values, dutiesBefore, dutiesAfter, domesticPartner } = markets;
  const products = offsets.length - 1;
  const flows = values.length;
  if (products < 0 || offsets[0] !== 0) throw new MarketsError('offsets must begin with 0');
  for (let product = 0; product < products; product++) {
    if ((offsets[product + 1] as number) < (offsets[product] as number)) {
      throw new MarketsError(`offsets[${product + 1}] is ${offsets[product + 1]}: less than the one before`);
    }
  }
  if (offsets[products] !== flows) {
    throw new MarketsError(`offsets end with ${offsets[products]}, but there are ${flows} values`);
  }
  assertLength('partners', partners, flows);
  assertEach('values', values, flows, isAmount, 'a finite amount of zero or more');
  assertEach('dutiesBefore', dutiesBefore, flows, isAmount, 'a rate of zero or more');
  assertEach('dutiesAfter', dutiesAfter, flows, isAmount, 'a rate of zero or more');
  assertElasticity('substitution', markets.substitution, products, isPositive, 'a finite number above 0');
  assertElasticity('demand', markets.demand, products, isNegative, 'a finite number below 0');
  assertElasticity('supply', markets.supply, products, isSupply, 'a number from 0 to Infinity');
  assertElasticity('supplyByFlow', markets.supplyByFlow, flows, isSupply, 'a number from 0 to Infinity');
  for (let flow = 0; flow < flows; flow++) {
    const partner = partners[flow] as number;
    if (partner < 0) throw new MarketsError(`partners[${flow}] is ${partner}: a number from 0 expected`);
    if (partner === domesticPartner && (dutiesBefore[flow] !== 0 || dutiesAfter[flow] !== 0)) {
      throw new MarketsError(`flow ${flow} is domestic and bears a duty`);
    }
  }
}

const isAmount = (value: number) => value >= 0 && value < Number.POSITIVE_INFINITY;
const isPositive = (value: number) => value > 0 && value < Number.POSITIVE_INFINITY;
const isNegative = (value: number) => value < 0 && value > Number.NEGATIVE_INFINITY;
const isSupply = (value: number) => value >= 0;

function assertElasticity(
  what: string,
  given: number | Float64Array | undefined,
  length: number,
  accepts: (value: number) => boolean,
  expected: string,
): void {
  if (given === undefined) return;
  if (typeof given !== 'number') assertEach(what, given, length, accepts, expected);
  else if (!accepts(given)) throw new MarketsError(`${what} is ${given}: ${expected} expected`);
}

function assertEach(
  what: string,
  values: Float64Array,
  length: number,
  accepts: (value: number) => boolean,
  expected: string,
): void {
  assertLength(what, values, length);
  for (let i = 0; i < length; i++) {
    const value = values[i] as number;
    if (!accepts(value)) throw new MarketsError(`${what}[${i}] is ${value}: ${expected} expected`);
  }
}

function assertLength(what: string, values: Float64Array | Int32Array, length: number): void {
  if (values.length !== length) {
    throw new MarketsError(`${what}: ${length} entries expected, ${values.length} given`);
  }
}
