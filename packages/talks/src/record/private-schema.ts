/**
 * The private layer of talks: what a delegation keeps to itself. It lies in a file of its own beside the talks, which
 * only commands that are asked to read it do, and which no brief reads.
 */

import { strictFields } from '@parley/input';
import { z } from 'zod';
import { groupsSchema } from './group-schema.js';
import { textSchema } from './text-schema.js';

const reservationSchema = strictFields({
  low: z.number(),
  central: z.number(),
  high: z.number(),
  because: textSchema,
  whose: z.string().default('ours').meta({ description: 'Whose estimate it is; ours of the other side is marked' }),
}).meta({ description: 'Least the party would sign for, million USD a year against no deal' });

const redLineSchema = strictFields({
  issue: z.string(),
  never: z.union([z.string(), z.array(z.string()).min(1)]).meta({ description: 'Options it will not sign' }),
  because: textSchema,
});

const fallbackSchema = strictFields({
  title: textSchema,
  package: z.record(z.string(), z.string()).meta({ description: 'Option by issue; as without a deal where not named' }),
  because: textSchema.optional(),
});

export const privateSchema = strictFields({
  private: z.string().meta({ description: 'Id of the talks it belongs to' }),
  of: z.string().meta({ description: 'Party whose delegation keeps it' }),
  handling: textSchema.optional(),
  reservation: z.record(z.string(), reservationSchema).default({}),
  red_lines: z.record(z.string(), z.array(redLineSchema)).default({}),
  fallbacks: z
    .array(fallbackSchema)
    .default([])
    .meta({ description: 'Fallback ladder: packages in the order in which the delegation would come down to them' }),
  groups: groupsSchema,
});

export type PrivateLayer = z.output<typeof privateSchema>;
