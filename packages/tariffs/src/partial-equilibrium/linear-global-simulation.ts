/**
 * The Global Simulation Model (GSIM) to first order, for many importers at once: the linear system its published examples
 * are computed with. For one importer and exact changes use productEffects.
 *
 * With r exporter, v importer, M base value at world prices, T = 1 + t, θ share of exporter r in what v spends at its own
 * prices, φ share of importer v in the exports of r at world prices, p proportional change of the exporter's price, and
 * the proportional change of the price to the buyer p + (T′/T − 1):
 *
 *     demand    q[r][v] = −σ[v] (p[r] + T′/T − 1) + (σ[v] + ε[v]) Σs θ[s][v] (p[s] + T′/T − 1)
 *     clearing  μ[r] p[r] = Σv φ[r][v] q[r][v]
 *
 * Source: Francois and Hall (2003), Global Simulation Analysis of Industry-Level Trade Policy, version 3.0, section 2.
 */

import { factorise, solveFactorised } from '@parley/numeric';

/** Trade of one product between exporters and importers. Matrices are exporters × importers, row-major. */
export interface GlobalMarket {
  readonly exporters: number;
  readonly importers: number;
  /** Base value at world prices; sales at home are a flow like any other. */
  readonly values: Float64Array;
  readonly dutiesBefore: Float64Array;
  readonly dutiesAfter: Float64Array;
  /** σ of each importer. */
  readonly substitution: Float64Array;
  /** ε of each importer. */
  readonly demand: Float64Array;
  /** μ of each exporter; Infinity for a given price. */
  readonly supply: Float64Array;
}

/** Proportional changes, to first order. */
export interface LinearGlobalEffects {
  /** By exporter. */
  readonly exporterPrices: Float64Array;
  /** By importer. */
  readonly compositePrices: Float64Array;
  /** Exporters × importers. */
  readonly quantities: Float64Array;
}

/**
 * Solves GSIM to first order.
 * @returns undefined when the system has no one solution
 */
export function linearGlobalSimulation(market: GlobalMarket): LinearGlobalEffects | undefined {
  const { exporters, importers, values, substitution, demand, supply } = market;
  const cells = exporters * importers;
  for (const [what, given, length] of [
    ['values', values, cells],
    ['dutiesBefore', market.dutiesBefore, cells],
    ['dutiesAfter', market.dutiesAfter, cells],
    ['substitution', substitution, importers],
    ['demand', demand, importers],
    ['supply', supply, exporters],
  ] as const) {
    if (given.length !== length) throw new RangeError(`${what}: ${length} entries expected, ${given.length} given`);
  }
  const at = (matrix: Float64Array, r: number, v: number) => matrix[r * importers + v] as number;
  const of = (vector: Float64Array, place: number) => vector[place] as number;
  const duty = values.map((_, cell) => (1 + of(market.dutiesAfter, cell)) / (1 + of(market.dutiesBefore, cell)) - 1);
  const spending = values.map((value, cell) => value * (1 + of(market.dutiesBefore, cell)));
  const spent = new Float64Array(importers);
  const exported = new Float64Array(exporters);
  spending.forEach((amount, cell) => {
    const r = Math.floor(cell / importers);
    spent[cell % importers] = of(spent, cell % importers) + amount;
    exported[r] = of(exported, r) + of(values, cell);
  });
  const share = (r: number, v: number) => (of(spent, v) > 0 ? at(spending, r, v) / of(spent, v) : 0);
  /** Part of the composite price that duties alone make. */
  const push = Float64Array.from({ length: importers }, (_, v) => {
    let sum = 0;
    for (let r = 0; r < exporters; r++) sum += share(r, v) * at(duty, r, v);
    return sum;
  });

  const matrix = new Float64Array(exporters * exporters);
  const prices = new Float64Array(exporters);
  for (let r = 0; r < exporters; r++) {
    const mu = of(supply, r);
    const row = r * exporters;
    matrix[row + r] = 1;
    if (mu === Number.POSITIVE_INFINITY || of(exported, r) === 0) continue;
    matrix[row + r] = mu;
    for (let v = 0; v < importers; v++) {
      const weight = at(values, r, v) / of(exported, r);
      const sigma = of(substitution, v);
      const cross = sigma + of(demand, v);
      matrix[row + r] = of(matrix, row + r) + weight * sigma;
      for (let s = 0; s < exporters; s++) matrix[row + s] = of(matrix, row + s) - weight * cross * share(s, v);
      prices[r] = of(prices, r) + weight * (cross * of(push, v) - sigma * at(duty, r, v));
    }
  }
  const pivots = new Int32Array(exporters);
  if (!factorise(matrix, exporters, pivots)) return undefined;
  solveFactorised(matrix, exporters, pivots, prices);
  if (!prices.every(Number.isFinite)) return undefined;

  const compositePrices = push.map((sum, v) => {
    let price = sum;
    for (let r = 0; r < exporters; r++) price += share(r, v) * of(prices, r);
    return price;
  });
  const quantities = duty.map((change, cell) => {
    const v = cell % importers;
    const buyer = of(prices, Math.floor(cell / importers)) + change;
    const sigma = of(substitution, v);
    return (sigma + of(demand, v)) * of(compositePrices, v) - sigma * buyer;
  });
  return { exporterPrices: prices, compositePrices, quantities };
}
