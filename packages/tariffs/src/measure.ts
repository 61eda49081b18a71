/** Measures: one legal duty each, on products, between an importer and its partners. */

import { rateSchema, strictFields } from '@parley/input';
import { z } from 'zod';

const codes = z.union([z.string(), z.array(z.string()).min(1)]);

export const measureSchema = strictFields({
  authority: z.string().meta({ description: 'Legal authority or name of the duty, for example Section 232 (autos)' }),
  into: codes.meta({ description: 'Who imposes it: region codes' }),
  from: codes.meta({ description: 'On whose goods: region codes, or * for everyone else' }),
  except: z.array(z.string()).optional().meta({ description: 'Partners left out of *' }),
  products: codes.meta({ description: 'A product list of this file, sector codes, or goods' }),
  rate: rateSchema,
  kind: z.enum(['additional', 'floor', 'replaces']).default('additional').meta({
    description:
      'additional: on top of the base duty; floor: the base duty is raised to the rate where it is lower; replaces: instead of the base duty',
  }),
  yields_to: z
    .array(z.string())
    .optional()
    .meta({ description: 'Authorities whose goods this measure leaves alone, whatever their rate' }),
  legal: z.string().optional().meta({ description: 'Act, proclamation or order' }),
  announced: z.iso.date().optional(),
  in_force: z.iso.date().optional(),
  ended: z.iso.date().optional(),
  source: z.string().optional().meta({ description: 'Id of a source of this file' }),
});

export type Measure = z.output<typeof measureSchema>;

export const productListSchema = strictFields({
  title: z.string(),
  /** Share of the trade of each sector that the list covers, 0 to 1. */
  shares: z.record(z.string(), z.number().min(0).max(1)),
  because: z.string().meta({ description: 'How the shares were found' }),
  source: z.string().optional(),
});

/** Products as shares of model sectors. */
export type ProductList = z.output<typeof productListSchema>;
export type ProductLists = Readonly<Record<string, ProductList>>;
