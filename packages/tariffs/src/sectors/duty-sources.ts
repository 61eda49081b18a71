/** What duties of a model are found from. */

import type { Book } from '../ledger/book.js';
import type { ProductShares } from './product-shares.js';

export interface DutySources {
  /** Lists that state shares of sectors. */
  readonly shares: Readonly<Record<string, ProductShares>>;
  /** Ledgers with their imports, by importer. */
  readonly books: readonly Book[];
  /** Day of the ledgers' measures; without one, none of them applies. */
  readonly on?: string | undefined;
  readonly accordingTo?: string | undefined;
}
