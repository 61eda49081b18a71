/** The shipped ledger with its schedule and imports, for tests. */

import { shippedUsTariffs } from '../../../data/shipped.js';
import type { Book } from './index.js';

export const usTariffs: Book = shippedUsTariffs();
