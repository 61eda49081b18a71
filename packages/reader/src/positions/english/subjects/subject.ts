/** What the subject of an English verb can be. */

import type { PlacedHolder } from '../clauses/placed.js';

/** What stands as the subject of a verb. */
export type Subject =
  | { readonly kind: 'holder'; readonly holder: PlacedHolder }
  /** “We”, “our position”: whoever speaks. */
  | { readonly kind: 'first-person' }
  /** “It”, “they”: someone named before, not told whom. */
  | { readonly kind: 'third-person' }
  /** Something that holds no position: “the duty must go”. */
  | { readonly kind: 'thing' }
  | { readonly kind: 'none' };
