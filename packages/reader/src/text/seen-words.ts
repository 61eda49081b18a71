/** Words of texts met before with their numbers and hints, found by their letters without cutting them out of the text. */

import { grown } from './grown.js';

/** An open table of words; its arrays grow. */
export interface SeenWords {
  count: number;
  /** Index of a word plus one, by hash; 0 is free. */
  slots: Int32Array;
  hashes: Int32Array;
  /** Where each word's letters begin in {@link letters}; one more than there are words. */
  begins: Int32Array;
  letters: Uint16Array;
  /** What each word's number in the vocabulary is; −1 for words that no rule knows. */
  numbers: Int32Array;
  /** What each word may be about. */
  hints: Int32Array;
}

/** Words kept: enough for any language's everyday words, little enough for hostile text. */
const MOST_SEEN = 200_000;

/** Letters of the longest word that is kept. */
const LONGEST = 48;

/** Slots looked at for one word, so that words made to share a hash cost no more than others. */
const MOST_PROBES = 24;

/** What {@link seenWord} gives for a word not met. */
export const NOT_SEEN = -1;

/** Start of a hash; each letter goes in by {@link hashed}. */
export const HASH_START = 0x811c9dc5 | 0;

/** A hash with one more letter. */
export function hashed(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** A table without words. */
export function createSeenWords(): SeenWords {
  return {
    count: 0,
    slots: new Int32Array(4096),
    hashes: new Int32Array(1024),
    begins: new Int32Array(1025),
    letters: new Uint16Array(8192),
    numbers: new Int32Array(1024),
    hints: new Int32Array(1024),
  };
}

/** Forgets every word. */
export function forgetWords(seen: SeenWords): void {
  seen.count = 0;
  seen.slots.fill(0);
}

function firstSlot(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

/** Index of the word [start, end) of a text among those met, {@link NOT_SEEN} when it was not met. */
export function seenWord(seen: SeenWords, text: string, start: number, end: number, hash: number): number {
  const { slots, hashes, begins, letters } = seen;
  const mask = slots.length - 1;
  let slot = firstSlot(hash, mask);
  for (let probe = 0; probe < MOST_PROBES; probe += 1) {
    const index = slots[slot]! - 1;
    if (index < 0) return NOT_SEEN;
    if (hashes[index] === hash) {
      let at = begins[index]!;
      if (begins[index + 1]! - at === end - start) {
        let i = start;
        while (i < end && letters[at] === text.charCodeAt(i)) {
          i += 1;
          at += 1;
        }
        if (i === end) return index;
      }
    }
    slot = (slot + 1) & mask;
  }
  return NOT_SEEN;
}

/** Keeps a word that was not met, unless it is very long or the table full. */
export function keepWord(seen: SeenWords, word: string, hash: number, number: number, hints: number): void {
  const { count } = seen;
  if (word.length > LONGEST || count >= MOST_SEEN) return;
  if (count === seen.hashes.length) {
    seen.hashes = grown(seen.hashes, new Int32Array(count * 2));
    seen.numbers = grown(seen.numbers, new Int32Array(count * 2));
    seen.hints = grown(seen.hints, new Int32Array(count * 2));
    seen.begins = grown(seen.begins, new Int32Array(count * 2 + 1));
  }
  const begin = seen.begins[count]!;
  if (begin + word.length > seen.letters.length)
    seen.letters = grown(seen.letters, new Uint16Array(seen.letters.length * 2));
  if (count * 4 >= seen.slots.length) {
    seen.slots = new Int32Array(seen.slots.length * 2);
    for (let index = 0; index < count; index += 1) place(seen.slots, seen.hashes[index]!, index);
  }
  if (!place(seen.slots, hash, count)) return;
  for (let i = 0; i < word.length; i += 1) seen.letters[begin + i] = word.charCodeAt(i);
  seen.begins[count + 1] = begin + word.length;
  seen.hashes[count] = hash;
  seen.numbers[count] = number;
  seen.hints[count] = hints;
  seen.count = count + 1;
}

function place(slots: Int32Array, hash: number, index: number): boolean {
  const mask = slots.length - 1;
  let slot = firstSlot(hash, mask);
  for (let probe = 0; probe < MOST_PROBES; probe += 1) {
    if (slots[slot] === 0) {
      slots[slot] = index + 1;
      return true;
    }
    slot = (slot + 1) & mask;
  }
  return false;
}
