/** Corpora of made-up documents: drawn words, and changed copies of them, from a seed. */

import type { FiledDocument } from './similarity-index.js';

/** Numbers from 0 up to 1, always the same for a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** So many drawn words; frequent words are drawn more often, as in real text. */
export function drawnWords(random: () => number, count: number): string[] {
  return Array.from({ length: count }, () => `w${Math.floor(random() ** 3 * 4_000).toString(36)}`);
}

/** The words with every one changed with this probability. */
export function changed(words: readonly string[], random: () => number, probability: number): string[] {
  return words.map((word) => (random() < probability ? `x${Math.floor(random() * 4_000).toString(36)}` : word));
}

/** `originals` documents with up to `copies` changed or shortened copies each. */
export function madeCorpus(seed: number, originals: number, copies: number, length = 200): FiledDocument[] {
  const random = randomFrom(seed);
  const documents: FiledDocument[] = [];
  for (let original = 0; original < originals; original++) {
    const words = drawnWords(random, Math.round(length * (0.5 + random())));
    const add = (kind: string, text: readonly string[]) =>
      documents.push({
        id: `${original}-${kind}`,
        text: text.join(' '),
        published: random() < 0.2 ? null : `2025-04-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`,
      });
    add('original', words);
    const made = Math.floor(random() * (copies + 1));
    for (let copy = 0; copy < made; copy++) {
      const chosen = random();
      if (chosen < 0.4) add(`copy-${copy}`, changed(words, random, 0.02));
      else if (chosen < 0.7) add(`reworded-${copy}`, changed(words, random, 0.2));
      else add(`excerpt-${copy}`, words.slice(0, Math.ceil(words.length * 0.4)));
    }
  }
  return documents;
}
