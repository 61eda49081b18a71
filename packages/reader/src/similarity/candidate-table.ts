/** Which texts may be like a given one: locality-sensitive hashing over MinHash bands and sampled shingles. */

import { type Fingerprint, SIGNATURE_LENGTH } from './fingerprint.js';
import { mixed } from './shingles.js';

/** A table of fingerprints by number. */
export interface CandidateTable {
  add(fingerprint: Fingerprint, number: number): void;
  /** Numbers of those that may be like it, the likeliest first; ties by number. */
  candidates(fingerprint: Fingerprint): readonly number[];
}

/** Places of a band of the signature: texts with a Jaccard index of 0.6 share one of 32 bands with probability 0.99. */
const BAND = 4;

/** One shingle in two is looked up: excerpts and rewordings, whose Jaccard index is too small for the bands. */
const SAMPLED = 2;

/** Shared keys from which a text is a candidate. */
const FEWEST_KEYS = 2;

/** Texts under one key, at most: beyond, it is boilerplate and tells nothing. */
const MOST_UNDER_KEY = 128;

/** Candidates compared in full, at most. */
const MOST_CANDIDATES = 48;

/** An empty table. */
export function candidateTable(): CandidateTable {
  // A hash table of chains in typed arrays: millions of keys in a few dozen megabytes.
  let heads = new Int32Array(1 << 14).fill(-1);
  let keys = new Uint32Array(1 << 14);
  let numbers = new Int32Array(1 << 14);
  let next = new Int32Array(1 << 14);
  let used = 0;
  let highest = -1;
  let counts = new Uint16Array(64);

  const grow = () => {
    const more = used * 2;
    const longerKeys = new Uint32Array(more);
    longerKeys.set(keys);
    keys = longerKeys;
    const longerNumbers = new Int32Array(more);
    longerNumbers.set(numbers);
    numbers = longerNumbers;
    next = new Int32Array(more);
    heads = new Int32Array(heads.length * 2).fill(-1);
    for (let node = 0; node < used; node++) {
      const slot = (keys[node] ?? 0) & (heads.length - 1);
      next[node] = heads[slot] ?? -1;
      heads[slot] = node;
    }
  };

  const insert = (key: number, number: number) => {
    let under = 0;
    for (let node = heads[key & (heads.length - 1)] ?? -1; node !== -1; node = next[node] ?? -1) {
      if (keys[node] === key && ++under >= MOST_UNDER_KEY) return;
    }
    if (used === keys.length) grow();
    const slot = key & (heads.length - 1);
    keys[used] = key;
    numbers[used] = number;
    next[used] = heads[slot] ?? -1;
    heads[slot] = used++;
  };

  return {
    add(fingerprint, number) {
      forEachKey(fingerprint, (key) => insert(key, number));
      highest = Math.max(highest, number);
      if (counts.length <= highest) counts = new Uint16Array(2 * (highest + 1));
    },
    candidates(fingerprint) {
      const touched: number[] = [];
      forEachKey(fingerprint, (key, weight) => {
        for (let node = heads[key & (heads.length - 1)] ?? -1; node !== -1; node = next[node] ?? -1) {
          if (keys[node] !== key) continue;
          const number = numbers[node] ?? 0;
          if (counts[number] === 0) touched.push(number);
          counts[number] = Math.min(0xffff, (counts[number] ?? 0) + weight);
        }
      });
      const ranked = touched
        .map((number) => ({ number, count: counts[number] ?? 0 }))
        .filter(({ count }) => count >= FEWEST_KEYS)
        .sort((one, other) => other.count - one.count || one.number - other.number);
      for (const number of touched) counts[number] = 0;
      return ranked.slice(0, MOST_CANDIDATES).map(({ number }) => number);
    },
  };
}

function forEachKey({ shingles, signature }: Fingerprint, take: (key: number, weight: number) => void): void {
  if (shingles.length === 0) return;
  for (let band = 0; band * BAND < SIGNATURE_LENGTH; band++) {
    let key = mixed(band + 1);
    for (let place = band * BAND; place < (band + 1) * BAND; place++) key = mixed(key ^ (signature[place] ?? 0));
    take(key, FEWEST_KEYS);
  }
  for (const hash of shingles) if (hash % SAMPLED === 0) take(hash, 1);
}
