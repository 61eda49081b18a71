/** What a noun phrase says of the goods that a duty falls on. */

import type { PartyMention } from '../sentences/sentence-items.js';

/** Goods named by a noun phrase or a list of them. */
export interface GoodsRead {
  /** Canonical names, `all goods`, or the text's own nouns. */
  readonly products: readonly string[];
  /** Parties whose goods they are. */
  readonly of: readonly PartyMention[];
  /** Parties they go to. */
  readonly into: readonly PartyMention[];
  /** Said of every partner's goods (“imported cars”). */
  readonly world: boolean;
  /** Item after the phrase. */
  readonly end: number;
}

/** The product of goods that only come by way of the country that a duty names. */
export const REROUTED = 'transshipped goods';

/** Stands among the names of goods for everything a party sells. */
export const ALL_GOODS = 'all goods';
