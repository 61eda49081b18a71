/** Distributions of uncertain figures, by their quantiles: a draw is the quantile at a point of [0, 1). */

export type Distribution =
  | { readonly kind: 'uniform' | 'log-uniform'; readonly low: number; readonly high: number }
  | {
      readonly kind: 'triangular' | 'two-piece';
      readonly low: number;
      readonly central: number;
      readonly high: number;
    };

/**
 * The figure below which a share u of the draws lie.
 *
 * `uniform`: every figure of the range alike. `log-uniform`: every ratio alike; the range must be positive.
 * `triangular`: the central figure is the likeliest. `two-piece`: the central figure is the median, every figure on
 * one side of it alike. A range without width gives its one figure exactly.
 */
export function quantileOf(distribution: Distribution, u: number): number {
  const { low, high } = distribution;
  if (low === high) return low;
  switch (distribution.kind) {
    case 'uniform':
      return low + u * (high - low);
    case 'log-uniform':
      return low * (high / low) ** u;
    case 'triangular': {
      const { central } = distribution;
      const below = (central - low) / (high - low);
      return u < below
        ? low + Math.sqrt(u * (high - low) * (central - low))
        : high - Math.sqrt((1 - u) * (high - low) * (high - central));
    }
    case 'two-piece': {
      const { central } = distribution;
      return u < 0.5 ? low + 2 * u * (central - low) : central + (2 * u - 1) * (high - central);
    }
  }
}
