/** Lists of products as shares of model sectors, for importers whose imports by product are not at hand. */

import { strictFields } from '@parley/input';
import { z } from 'zod';

export const productSharesSchema = strictFields({
  title: z.string(),
  /** Share of the trade of each sector that the list covers, 0 to 1. */
  shares: z.record(z.string(), z.number().min(0).max(1)),
  because: z.string().meta({ description: 'How the shares were found' }),
  source: z.string().optional(),
});

export type ProductShares = z.output<typeof productSharesSchema>;
