/** Random numbers that depend on nothing but a seed and what they are for. */

import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/**
 * A generator for one purpose. What is drawn for one purpose does not move what is drawn for another, so that a
 * decision can be made again without making those before it.
 * @param seed an integer
 * @param keys integers that name the purpose
 * @throws RangeError when the seed is not a safe integer
 */
export function generatorFor(seed: number, ...keys: readonly number[]): RandomGenerator {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`the seed is ${seed}; an integer is needed`);
  let hash = 0x2545f491;
  for (const key of [Math.floor(seed / 2 ** 32), seed, ...keys]) {
    hash = Math.imul(hash ^ key, 0x9e3779b1);
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca77);
    hash ^= hash >>> 13;
  }
  return xoroshiro128plus(hash);
}

/** A number from 0 up to, not including, 1. */
export function uniform(random: RandomGenerator): number {
  return uniformFloat64(random);
}

/** A position in a list of `length` entries, at least one, all equally likely. */
export function position(random: RandomGenerator, length: number): number {
  return uniformInt(random, 0, length - 1);
}

/** The numbers 0 … length − 1 in random order (Fisher and Yates). */
export function permutation(random: RandomGenerator, length: number): number[] {
  const order = Array.from({ length }, (_, i) => i);
  for (let last = length - 1; last > 0; last--) {
    const other = position(random, last + 1);
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
