/** Uniform draws from a set of points with a fixed sum that obey linear inequalities: hit-and-run. */

import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { standardNormal } from './random-variates.js';

/** a·x ≤ bound, with coefficients for some variables only. */
export interface Inequality {
  readonly variables: readonly number[];
  readonly coefficients: readonly number[];
  readonly bound: number;
}

/** All points with the sum of `start` that obey every inequality; bounded. */
export interface Polytope {
  /** A point that obeys every inequality strictly. */
  readonly start: Float64Array;
  readonly inequalities: readonly Inequality[];
}

/** Steps between two draws, per dimension. */
const STEPS = 10;
/** Pilot points whose differences show where the set is long, per dimension. */
const PILOTS = 10;

/**
 * Endless uniform draws from a polytope (Smith 1984, Operations Research 32): from where it stands the walk takes a
 * random direction and a uniform point of the chord. Half of the directions are those between two of a fixed set of
 * pilot points, so that the walk also gets along in long and thin sets. Neighbouring draws are ten steps per dimension
 * apart, which makes them nearly, not entirely, independent.
 */
export function* hitAndRun(polytope: Polytope, generator: RandomGenerator): Generator<Float64Array, never, void> {
  const { start } = polytope;
  const inequalities = packed(polytope.inequalities);
  const n = start.length;
  if (n < 2) for (;;) yield start.slice();
  const point = start.slice();
  const direction = new Float64Array(n);
  const pilots: Float64Array[] = [];
  const walk = (steps: number) => {
    for (let step = 0; step < steps; step++) {
      if (pilots.length > 1 && uniformFloat64(generator) < 0.5) betweenPilots(pilots, generator, direction);
      else isotropic(generator, direction);
      alongChord(inequalities, point, direction, generator);
    }
    restoreSum(point, start);
  };
  const found: Float64Array[] = [];
  for (let i = 0; i < PILOTS * n; i++) {
    walk(n);
    found.push(point.slice());
  }
  pilots.push(...found);
  for (;;) {
    walk(STEPS * n);
    yield point.slice();
  }
}

function isotropic(generator: RandomGenerator, direction: Float64Array): void {
  let sum = 0;
  for (let i = 0; i < direction.length; i++) {
    direction[i] = standardNormal(generator);
    sum += direction[i]!;
  }
  for (let i = 0; i < direction.length; i++) direction[i]! -= sum / direction.length;
}

function betweenPilots(pilots: readonly Float64Array[], generator: RandomGenerator, direction: Float64Array): void {
  const a = pilots[uniformInt(generator, 0, pilots.length - 1)]!;
  const b = pilots[uniformInt(generator, 0, pilots.length - 1)]!;
  for (let i = 0; i < direction.length; i++) direction[i] = a[i]! - b[i]!;
}

/** Inequalities one after the other: those of row i are at starts[i] to starts[i + 1]. */
interface PackedInequalities {
  readonly starts: Int32Array;
  readonly variables: Int32Array;
  readonly coefficients: Float64Array;
  readonly bounds: Float64Array;
}

function packed(inequalities: readonly Inequality[]): PackedInequalities {
  const starts = new Int32Array(inequalities.length + 1);
  inequalities.forEach(({ variables }, i) => {
    starts[i + 1] = starts[i]! + variables.length;
  });
  return {
    starts,
    variables: Int32Array.from(inequalities.flatMap(({ variables }) => variables)),
    coefficients: Float64Array.from(inequalities.flatMap(({ coefficients }) => coefficients)),
    bounds: Float64Array.from(inequalities, ({ bound }) => bound),
  };
}

/** Moves to a uniform point of the chord through the point; stays where it is when the chord has no length. */
function alongChord(
  { starts, variables, coefficients, bounds }: PackedInequalities,
  point: Float64Array,
  direction: Float64Array,
  generator: RandomGenerator,
): void {
  let from = Number.NEGATIVE_INFINITY;
  let to = Number.POSITIVE_INFINITY;
  for (let i = 0; i < bounds.length; i++) {
    let rise = 0;
    let room = bounds[i]!;
    for (let at = starts[i]!; at < starts[i + 1]!; at++) {
      rise += coefficients[at]! * direction[variables[at]!]!;
      room -= coefficients[at]! * point[variables[at]!]!;
    }
    room = Math.max(0, room); // below 0 only by rounding
    if (rise > 0) to = Math.min(to, room / rise);
    else if (rise < 0) from = Math.max(from, room / rise);
  }
  const share = uniformFloat64(generator);
  if (!(to > from) || !Number.isFinite(to - from)) return;
  const step = from + share * (to - from);
  for (let j = 0; j < point.length; j++) point[j]! += step * direction[j]!;
}

/** Takes back what many roundings have added to the sum. */
function restoreSum(point: Float64Array, start: Float64Array): void {
  let drift = 0;
  for (let i = 0; i < point.length; i++) drift += point[i]! - start[i]!;
  for (let i = 0; i < point.length; i++) point[i]! -= drift / point.length;
}
