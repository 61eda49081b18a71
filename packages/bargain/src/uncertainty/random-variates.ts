/** Random numbers other than uniform ones, from a generator that the caller seeds. */

import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/**
 * Generators whose numbers lie 2^64 apart, so that what is drawn from one does not change what the others give.
 * @param seed a whole number of 32 bits
 */
export function randomStreams(seed: number, count: number): RandomGenerator[] {
  const generator = xoroshiro128plus(seed);
  return Array.from({ length: count }, () => {
    const stream = generator.clone();
    generator.jump();
    return stream;
  });
}

/** A number from the uniform distribution on (0, 1]: its logarithm is finite. */
function positiveUniform(generator: RandomGenerator): number {
  return 1 - uniformFloat64(generator);
}

/** A number from the standard normal distribution, by the polar method (Marsaglia and Bray 1964, SIAM Review 6). */
export function standardNormal(generator: RandomGenerator): number {
  for (;;) {
    const x = 2 * uniformFloat64(generator) - 1;
    const y = 2 * uniformFloat64(generator) - 1;
    const square = x * x + y * y;
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square);
  }
}

/**
 * Logarithm of a number from the gamma distribution of scale 1 (Marsaglia and Tsang 2000, ACM Transactions on
 * Mathematical Software 26); a shape below 1 is drawn one higher and brought down by a power of a uniform number. In
 * logarithms no shape is too small.
 * @param shape above 0
 */
export function logGammaVariate(generator: RandomGenerator, shape: number): number {
  if (shape < 1) return logGammaVariate(generator, shape + 1) + Math.log(positiveUniform(generator)) / shape;
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = standardNormal(generator);
    const v = (1 + c * x) ** 3;
    if (v <= 0) continue;
    const log = Math.log(v);
    if (Math.log(positiveUniform(generator)) < (x * x) / 2 + d - d * v + d * log) return Math.log(d) + log;
  }
}

/**
 * Weights from a Dirichlet distribution: non-negative, with sum 1.
 * @param shapes one per weight, none negative and not all 0; a weight of shape 0 is 0
 */
export function dirichletVariate(generator: RandomGenerator, shapes: readonly number[]): Float64Array {
  const logs = shapes.map((shape) => (shape > 0 ? logGammaVariate(generator, shape) : Number.NEGATIVE_INFINITY));
  const largest = Math.max(...logs);
  const weights = Float64Array.from(logs, (log) => Math.exp(log - largest));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
