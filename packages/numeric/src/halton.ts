/**
 * Halton points in [0, 1)^d with random digits: quasi-random numbers whose draws can start anywhere.
 *
 * Coordinate j of point k is the number 0.d₁d₂d₃… in the base of the j-th prime, whose digits are those of k from the
 * last on, each put through a random permutation of its own position. The first bᵐ points, and every bᵐ after them,
 * fall one each into the bᵐ equal cells of the coordinate; every point by itself is uniform. Unscrambled Halton points
 * lie on lines in the larger bases; the permutations break these.
 *
 * Sources: Halton (1960), On the efficiency of certain quasi-random sequences of points in evaluating
 * multi-dimensional integrals, Numerische Mathematik 2; Owen (2017), A randomized Halton algorithm in R,
 * arXiv:1706.02808. Pure: the seed decides everything, and a coordinate does not depend on how many follow it.
 */

import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

export interface Halton {
  readonly dimensions: number;
  /**
   * Writes a point.
   * @param index from 0
   * @param out one entry per dimension
   * @throws {RangeError} an index that is not a whole number from 0 to 2^53 − 1
   */
  point(index: number, out: Float64Array): void;
}

/** Digits below this no longer change a double under one. */
const FINEST = 2 ** -53;
const LARGEST = 1 - 2 ** -53;

/**
 * A randomised Halton sequence.
 * @param dimensions number of coordinates, from 0
 * @param seed a whole number of 32 bits
 */
export function halton(dimensions: number, seed: number): Halton {
  if (!Number.isInteger(dimensions) || dimensions < 0) throw new RangeError(`${dimensions} dimensions`);
  const generator = xoroshiro128plus(seed);
  const axes = primes(dimensions).map((base) => {
    const axis = scrambled(base, generator.clone());
    // The streams of two coordinates lie 2^64 numbers apart.
    generator.jump();
    return axis;
  });
  return {
    dimensions,
    point(index, out) {
      if (!Number.isSafeInteger(index) || index < 0) throw new RangeError(`${index} is not the index of a point`);
      for (let dimension = 0; dimension < dimensions; dimension++) out[dimension] = coordinate(axes[dimension], index);
    },
  };
}

/** One coordinate: its base and what each digit at each position adds to it. */
interface Axis {
  readonly base: number;
  /** Permuted digit times the weight of its position, positions × base, digit fastest. */
  readonly values: Float64Array;
  /** What zeros at this position and all after it add, positions + 1. */
  readonly zeros: Float64Array;
}

function scrambled(base: number, generator: RandomGenerator): Axis {
  const weights: number[] = [];
  for (let weight = 1 / base; weight >= FINEST; weight /= base) weights.push(weight);
  const values = new Float64Array(weights.length * base);
  const zeros = new Float64Array(weights.length + 1);
  weights.forEach((weight, position) => {
    shuffled(base, generator).forEach((digit, index) => {
      values[position * base + index] = digit * weight;
    });
  });
  for (let position = weights.length - 1; position >= 0; position--) {
    zeros[position] = zeros[position + 1] + values[position * base];
  }
  return { base, values, zeros };
}

function coordinate({ base, values, zeros }: Axis, index: number): number {
  let rest = index;
  let position = 0;
  let sum = 0;
  for (; rest > 0 && position < zeros.length - 1; position++) {
    const next = Math.floor(rest / base);
    sum += values[position * base + (rest - next * base)];
    rest = next;
  }
  return Math.min(sum + zeros[position], LARGEST);
}

/** 0 … size − 1 in random order (Fisher and Yates). */
function shuffled(size: number, generator: RandomGenerator): number[] {
  const order = Array.from({ length: size }, (_, index) => index);
  for (let last = size - 1; last > 0; last--) {
    const other = uniformInt(generator, 0, last);
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}

/** The first primes. */
function primes(count: number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  }
  return found;
}
