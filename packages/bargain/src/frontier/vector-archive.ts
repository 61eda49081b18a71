/**
 * Vectors kept so far, asked again and again whether one of them dominates another vector.
 *
 * Each party's payoffs are cut into levels at quantiles. For every level there is a row of bits, one bit per vector of
 * the archive that reaches it. Whoever dominates a vector reaches its level for every party, so the rows of its
 * levels, taken together bit by bit, leave few vectors to compare (bitmap skyline: Tan, Eng and Ooi 2001, VLDB).
 */

import type { PruningRule } from './pruning-rule.js';

/** Levels per party, and words of 32 vectors in a row of a block; only speed and memory depend on them. */
const LEVELS = 64;
const MOST_WORDS = 32;
/** Vectors looked at to find the quantiles. */
const SAMPLE = 512;
/** Vectors that have just dropped another are asked first. */
const RECENT = 8;

/** The vector is not in the archive and nothing there drops it. */
export const KEPT = -1;
/** Some vector of the archive drops it. */
export const DROPPED = -2;

export interface VectorArchive {
  readonly size: number;
  /** {@link DROPPED}, {@link KEPT}, or the place of an equal vector in the archive. */
  verdict(position: number): number;
  /** Adds the vector at a position. */
  add(position: number): void;
}

/** An empty archive for vectors among `points` (vectors × parties). */
export function archiveOf(points: Float64Array, parties: number, rule: PruningRule): VectorArchive {
  const { margin, limits } = rule;
  const slack = rule.slack ?? new Float64Array(parties);
  const thinning = rule.slack !== undefined;
  const quantiles = Array.from({ length: parties }, (_, party) => quantilesOf(points, parties, party));
  const count = points.length / parties;
  const wordsPerRow = Math.min(MOST_WORDS, Math.ceil(count / 32));
  const perBlock = 32 * wordsPerRow;
  const wordsPerParty = (LEVELS + 1) * wordsPerRow;
  const blocks: Int32Array[] = [];
  let members = new Float64Array(Math.min(perBlock, count) * parties);
  let size = 0;

  const wanted = new Float64Array(parties); // the vector asked about, less the slack
  const levels = new Int32Array(parties);
  const offsets = new Int32Array(parties);
  const recent = new Int32Array(RECENT).fill(-1);
  let oldest = 0;

  /** Compares the vector at `from` in `points` with a member that may dominate it. */
  const compare = (member: number, from: number): number => {
    const start = member * parties;
    let equal = true;
    let better = false;
    for (let party = 0; party < parties; party++) {
      const theirs = members[start + party]!;
      if (theirs < wanted[party]!) return KEPT;
      const ours = points[from + party]!;
      if (theirs !== ours) {
        equal = false;
        if (theirs > ours + margin && ours <= limits[party]!) better = true;
      }
    }
    if (equal) return member;
    return better || thinning ? DROPPED : KEPT;
  };

  const verdict = (position: number): number => {
    const from = position * parties;
    for (let party = 0; party < parties; party++) wanted[party] = points[from + party]! - slack[party]!;
    for (let i = 0; i < RECENT; i++) {
      const member = recent[i]!;
      if (member >= 0 && compare(member, from) === DROPPED) return DROPPED;
    }
    // The highest level first: its row has the fewest bits.
    for (let party = 0; party < parties; party++) {
      const level = levelOf(quantiles[party]!, wanted[party]!);
      let place = party;
      for (; place > 0 && levels[place - 1]! < level; place--) {
        levels[place] = levels[place - 1]!;
        offsets[place] = offsets[place - 1]!;
      }
      levels[place] = level;
      offsets[place] = party * wordsPerParty + level * wordsPerRow;
    }
    for (let block = 0; block < blocks.length; block++) {
      const bits = blocks[block]!;
      const words = Math.min(wordsPerRow, (size - block * perBlock + 31) >>> 5);
      for (let word = 0; word < words; word++) {
        let candidates = -1;
        for (let party = 0; party < parties && candidates !== 0; party++) candidates &= bits[offsets[party]! + word]!;
        while (candidates !== 0) {
          const lowest = candidates & -candidates;
          candidates ^= lowest;
          const member = block * perBlock + word * 32 + (31 - Math.clz32(lowest));
          const found = compare(member, from);
          if (found === KEPT) continue;
          if (found === DROPPED) {
            recent[oldest] = member;
            oldest = (oldest + 1) % RECENT;
          }
          return found;
        }
      }
    }
    return KEPT;
  };

  const add = (position: number): void => {
    const within = size % perBlock;
    if (within === 0) {
      blocks.push(new Int32Array(parties * wordsPerParty));
      if (size > 0) members = doubled(members, size * parties, Math.min(size + perBlock, count) * parties);
    }
    const bits = blocks[blocks.length - 1]!;
    const word = within >>> 5;
    const bit = 1 << (within & 31);
    for (let party = 0; party < parties; party++) {
      const value = points[position * parties + party]!;
      members[size * parties + party] = value;
      const top = party * wordsPerParty + levelOf(quantiles[party]!, value) * wordsPerRow + word;
      for (let at = party * wordsPerParty + word; at <= top; at += wordsPerRow) bits[at]! |= bit;
    }
    size++;
  };

  return {
    get size() {
      return size;
    },
    verdict,
    add,
  };
}

/** How many of some increasing bounds a value reaches. */
function levelOf(bounds: Float64Array, value: number): number {
  let low = 0;
  let high = bounds.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (bounds[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function quantilesOf(points: Float64Array, parties: number, party: number): Float64Array {
  const count = points.length / parties;
  const step = Math.max(1, Math.floor(count / SAMPLE));
  const sample = new Float64Array(Math.ceil(count / step));
  for (let i = 0; i < sample.length; i++) sample[i] = points[i * step * parties + party]!;
  sample.sort();
  return Float64Array.from(
    { length: LEVELS },
    (_, level) => sample[Math.floor(((level + 0.5) * sample.length) / LEVELS)] ?? 0,
  );
}

function doubled(values: Float64Array<ArrayBuffer>, used: number, needed: number): Float64Array<ArrayBuffer> {
  if (values.length >= needed) return values;
  const larger = new Float64Array(Math.max(needed, 2 * values.length));
  larger.set(values.subarray(0, used));
  return larger;
}
