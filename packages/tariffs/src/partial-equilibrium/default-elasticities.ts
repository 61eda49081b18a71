/**
 * Elasticities used where none are given. Sources and the ranges to try are in docs/product-effects.md.
 *
 * Substitution: product-level trade elasticities are centred around −5 (Fontagné, Guimbard and Orefice 2022, Journal of
 * International Economics 133); the GSIM example has 5 too (Francois and Hall 2003). Demand: spending on a product keeps
 * its share of income, as in the general-equilibrium engine. Supply: the duties of 2018 and 2019 were passed on in full
 * to the buyer (Fajgelbaum, Goldberg, Kennedy and Khandelwal 2020, Quarterly Journal of Economics 135).
 */

/** The three elasticities of a market. */
interface Elasticities {
  /** σ: by how many per cent relative quantities of two suppliers move when their relative price moves by one. */
  readonly substitution: number;
  /** ε, negative: by how many per cent the composite moves when its price moves by one. */
  readonly demand: number;
  /** μ: by how many per cent exports move when the exporter's price moves by one; Infinity for a given world price. */
  readonly supply: number;
}

export const DEFAULT_ELASTICITIES: Elasticities = {
  substitution: 5,
  demand: -1,
  supply: Number.POSITIVE_INFINITY,
};
