/** Weights of parties in weighted solutions. */

/**
 * Checks that there is one positive weight per party.
 * @throws RangeError otherwise
 */
export function checkPartyWeights(parties: number, weights: readonly number[]): void {
  if (weights.length !== parties || !weights.every((weight) => weight > 0 && weight < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`the weights [${weights.join(', ')}] are not one positive number for each of ${parties}`);
  }
}

/** The weights scaled so that they are 1 on average: only their ratios matter. */
export function averageOne(weights: readonly number[]): number[] {
  const largest = Math.max(...weights);
  const relative = weights.map((weight) => weight / largest);
  const average = relative.reduce((sum, weight) => sum + weight, 0) / weights.length;
  return relative.map((weight) => weight / average);
}
