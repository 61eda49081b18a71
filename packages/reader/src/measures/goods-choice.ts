/** What a duty falls on: every list of goods in reach is weighed by all the signs there are, and the best is taken. */

import type { Strengths } from './party-choice.js';
import type { PartyMention } from './sentence-items.js';

/** Goods that a duty may fall on; none when the text leaves them open. */
export interface GoodsCandidate {
  readonly products: readonly string[];
  /** Parties whose goods they are, named right beside them. */
  readonly of: readonly PartyMention[];
  /** Said to be imported, without whose they are. */
  readonly imported: boolean;
  readonly signs: readonly string[];
}

/** A candidate with the sum of its signs. */
export interface WeighedGoods extends GoodsCandidate {
  readonly score: number;
}

/** Weighs candidates, best first; those of the same goods are one. Equal ones keep their order. */
export function weighGoods(candidates: readonly GoodsCandidate[], strengths: Strengths): WeighedGoods[] {
  const merged = new Map<
    string,
    { products: readonly string[]; of: PartyMention[]; imported: boolean; signs: Set<string> }
  >();
  for (const { products, of, imported, signs } of candidates) {
    const key = [...products].sort().join('|');
    const known = merged.get(key);
    if (known === undefined) merged.set(key, { products, of: [...of], imported, signs: new Set(signs) });
    else {
      for (const sign of signs) known.signs.add(sign);
      known.of.push(...of);
      known.imported ||= imported;
    }
  }
  return [...merged.values()]
    .map(({ products, of, imported, signs }) => {
      let score = 0;
      for (const sign of signs) score += strengths.get(`goods ${sign}`) ?? 0;
      return { products, of, imported, signs: [...signs].map((sign) => `goods ${sign}`), score };
    })
    .sort((a, b) => b.score - a.score);
}
