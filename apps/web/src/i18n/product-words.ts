/** Names of products that documents speak of, in the reader's language. */

import type { Language } from './numbers.js';
import { KO_PRODUCTS } from './product-words.data.js';

/** A product by the name that the rules give it; one that no rule names stays in the words of its document. */
export function productName(language: Language, name: string): string {
  return (language === 'ko' && Object.hasOwn(KO_PRODUCTS, name) && KO_PRODUCTS[name]) || name;
}
