/** What is kept of a text to compare it with others: its shingles, a MinHash signature, its numbers. */

import { mixed, shinglesOf, sortedSet } from './shingles.js';

/** Fingerprint of a text. The same text gives the same fingerprint everywhere. */
export interface Fingerprint {
  /** Hash of the text without case, punctuation and spacing. */
  readonly exact: string;
  /** Hashes of the shingles, sorted, each once. */
  readonly shingles: Uint32Array;
  /** Those that stand outside quotation marks somewhere, sorted. */
  readonly unquoted: Uint32Array;
  /** All hashes in the order of the text, 0 for those within quotation marks. */
  readonly sequence: Uint32Array;
  /** MinHash signature over the shingles: the share of equal places of two signatures estimates their Jaccard index. */
  readonly signature: Uint32Array;
  /** Hashes of the numbers of the text, sorted, each once. */
  readonly numbers: Uint32Array;
}

/** Places of a signature. The standard error of an estimate is at most 0.5 / √128, under 0.045. */
export const SIGNATURE_LENGTH = 128;

const MULTIPLIERS = Uint32Array.from({ length: SIGNATURE_LENGTH }, (_, index) => mixed(0x51ed270b + index * 2) | 1);
const OFFSETS = Uint32Array.from({ length: SIGNATURE_LENGTH }, (_, index) => mixed(0x2545f491 - index * 7));

/** The fingerprint of a text. */
export function fingerprintOf(text: string): Fingerprint {
  const { sequence, quoted, numbers, exact } = shinglesOf(text);
  const shingles = sortedSet(sequence);
  const outside = sequence.map((hash, index) => (quoted[index] === 1 ? 0 : hash));
  const unquoted = sortedSet(outside.filter((hash) => hash !== 0));
  return { exact, shingles, unquoted, sequence: outside, signature: signatureOf(shingles), numbers };
}

/** Broder's MinHash: the least value of each of 128 hash functions over the set. */
function signatureOf(shingles: Uint32Array): Uint32Array {
  const signature = new Uint32Array(SIGNATURE_LENGTH).fill(0xffffffff);
  for (let place = 0; place < SIGNATURE_LENGTH; place++) {
    const multiplier = MULTIPLIERS[place] ?? 1;
    const offset = OFFSETS[place] ?? 0;
    let least = 0xffffffff;
    for (let index = 0; index < shingles.length; index++) {
      let value = (Math.imul(shingles[index] ?? 0, multiplier) + offset) | 0;
      value = (value ^ (value >>> 15)) >>> 0;
      if (value < least) least = value;
    }
    signature[place] = least;
  }
  return signature;
}

/** Jaccard index of two texts' shingles, estimated from their signatures alone. */
export function estimatedJaccard(one: Fingerprint, other: Fingerprint): number {
  if (one.shingles.length === 0 || other.shingles.length === 0) return 0;
  let equal = 0;
  for (let place = 0; place < SIGNATURE_LENGTH; place++) if (one.signature[place] === other.signature[place]) equal++;
  return equal / SIGNATURE_LENGTH;
}
