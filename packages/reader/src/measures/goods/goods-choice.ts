/** What a duty falls on: every list of goods in reach is weighed by all the signs there are, and the best is taken. */

import { note, sumOf } from '../rules/signs.js';
import type { PartyMention } from '../sentences/sentence-items.js';

/** Goods that a duty may fall on; none when the text leaves them open. */
export interface GoodsCandidate {
  readonly products: readonly string[];
  /** Parties whose goods they are, named right beside them. */
  readonly of: readonly PartyMention[];
  /** Said to be imported, without whose they are. */
  readonly imported: boolean;
  /** Numbers of its signs, each once. */
  readonly signs: readonly number[];
}

/** A candidate whose goods are not said to be anybody's. */
export function unownedGoods(products: readonly string[], signs: readonly number[]): GoodsCandidate {
  return { products, of: [], imported: false, signs };
}

/** A candidate with the sum of its signs. */
export interface WeighedGoods extends GoodsCandidate {
  readonly score: number;
}

/**
 * Weighs candidates, best first; those of the same goods are one. Equal ones keep their order.
 * @param strengths by number of sign
 */
export function weighGoods(candidates: readonly GoodsCandidate[], strengths: Float64Array): WeighedGoods[] {
  const merged = new Map<
    string,
    { products: readonly string[]; of: readonly PartyMention[]; imported: boolean; signs: number[] }
  >();
  for (const { products, of, imported, signs } of candidates) {
    const key = products.length < 2 ? (products[0] ?? '') : [...products].sort().join('|');
    const known = merged.get(key);
    if (known === undefined) merged.set(key, { products, of, imported, signs: [...signs] });
    else {
      for (const sign of signs) note(known.signs, sign);
      if (of.length > 0) known.of = [...known.of, ...of];
      known.imported ||= imported;
    }
  }
  const weighed: WeighedGoods[] = [];
  for (const { products, of, imported, signs } of merged.values())
    weighed.push({ products, of, imported, signs, score: sumOf(signs, strengths) });
  return weighed.sort((a, b) => b.score - a.score);
}
