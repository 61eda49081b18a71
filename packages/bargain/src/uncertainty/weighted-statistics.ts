/** Probabilities, means and quantiles over draws that are not equally probable. */

/** An expected value with the error of having few draws. */
export interface Estimate {
  readonly value: number;
  /** Standard error by the number of draws: √Σ p² (x − mean)², with p the probability of each draw. */
  readonly standardError: number;
}

/** What a payoff may be. */
export interface Spread {
  readonly mean: number;
  /** 5 % quantile: the least value that is not exceeded with a probability of at least 5 %. */
  readonly low: number;
  /** 95 % quantile. */
  readonly high: number;
}

/** Expected value of a number per draw. @param probabilities sum 1 */
export function estimateOf(values: Float64Array, probabilities: Float64Array): Estimate {
  let value = 0;
  for (let i = 0; i < values.length; i++) value += probabilities[i]! * values[i]!;
  let square = 0;
  for (let i = 0; i < values.length; i++) square += (probabilities[i]! * (values[i]! - value)) ** 2;
  return { value, standardError: Math.sqrt(square) };
}

/** Mean and outer quantiles of a number per draw. @param probabilities sum 1 */
export function spreadOf(values: Float64Array, probabilities: Float64Array): Spread {
  const order = Int32Array.from(values.keys()).sort((a, b) => values[a]! - values[b]!);
  const quantile = (share: number) => {
    let sum = 0;
    for (const draw of order) {
      sum += probabilities[draw]!;
      if (sum >= share * (1 - 1e-12) && probabilities[draw]! > 0) return values[draw]!;
    }
    return values[order.at(-1)!]!;
  };
  return { mean: estimateOf(values, probabilities).value, low: quantile(0.05), high: quantile(0.95) };
}
