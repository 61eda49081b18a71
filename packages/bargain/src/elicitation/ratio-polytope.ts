/** Draws from a set of weights given by bounds on their ratios. */

import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { hitAndRun, type Inequality, type Polytope } from '../uncertainty/hit-and-run.js';
import { type RatioBounds, weightsWithLargest } from './ratio-bounds.js';

/** Two weights whose ratio can vary by less than this share count as tied to one another. */
const FIXED = 1e-9;

/**
 * Endless draws, uniform over the weights that obey the bounds (by hit-and-run; the same weights every time when only
 * one set of weights does). Weights in a fixed ratio move together, so that the set has room in all its dimensions.
 */
export function* ratioDraws(bounds: RatioBounds, generator: RandomGenerator): Generator<Float64Array, never, void> {
  const { count } = bounds;
  const blocks = blocksOf(bounds);
  for (const totals of hitAndRun(blockPolytope(bounds, blocks), generator)) {
    const weights = new Float64Array(count);
    blocks.forEach(({ members, shares }, block) => {
      members.forEach((weight, i) => {
        weights[weight] = Math.max(0, totals[block]!) * shares[i]!;
      });
    });
    yield weights;
  }
  throw new Error('hit-and-run has no end');
}

/** Weights in a fixed ratio to one another. */
interface Block {
  readonly members: readonly number[];
  /** Share of each member in the block's total. */
  readonly shares: readonly number[];
}

function blocksOf({ count, upper }: RatioBounds): Block[] {
  const blocks: Block[] = [];
  const placed = new Set<number>();
  for (let i = 0; i < count; i++) {
    const isZero = count > 1 && upper.subarray(i * count, (i + 1) * count).some((bound) => bound === 0);
    if (placed.has(i) || isZero) continue;
    const members = [i];
    for (let j = i + 1; j < count; j++) {
      if (upper[i * count + j]! * upper[j * count + i]! <= 1 + FIXED) members.push(j);
    }
    for (const member of members) placed.add(member);
    const multiples = members.map((member) => upper[member * count + i]!);
    const total = multiples.reduce((sum, multiple) => sum + multiple, 0);
    blocks.push({ members, shares: multiples.map((multiple) => multiple / total) });
  }
  return blocks;
}

/**
 * The blocks' totals. The mean of the weights with the largest first, second, … weight leaves room in every bound that
 * leaves any: the weights with the largest wⱼ have the smallest wᵢ / wⱼ.
 */
function blockPolytope(bounds: RatioBounds, blocks: readonly Block[]): Polytope {
  const { count, upper } = bounds;
  const start = new Float64Array(blocks.length);
  for (const { members } of blocks) {
    const largest = weightsWithLargest(bounds, members[0]!);
    blocks.forEach((block, b) => {
      for (const member of block.members) start[b]! += largest[member]! / blocks.length;
    });
  }
  const inequalities: Inequality[] = [];
  blocks.forEach((a, i) => {
    inequalities.push({ variables: [i], coefficients: [-1], bound: 0 });
    blocks.forEach((b, j) => {
      const ratio = upper[a.members[0]! * count + b.members[0]!]!;
      if (i === j || ratio === Number.POSITIVE_INFINITY) return;
      inequalities.push({ variables: [i, j], coefficients: [a.shares[0]!, -ratio * b.shares[0]!], bound: 0 });
    });
  });
  return { start, inequalities };
}
