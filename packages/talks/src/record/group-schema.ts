/** Domestic groups whose consent an agreement needs. */

import { strictFields } from '@parley/input';
import { z } from 'zod';
import { textSchema } from './text-schema.js';

const groupSchema = strictFields({
  title: textSchema,
  veto: z.boolean().default(true).meta({ description: 'Whether it can stop ratification' }),
  sectors: z.array(z.string()).default([]).meta({ description: 'Sectors whose value added it lives on' }),
  loses_at_most_pct: z.number().nonnegative().optional().meta({
    description: 'Loss of real value added in these sectors, in percent against no deal, that it still accepts',
  }),
  rejects: z
    .record(z.string(), z.union([z.string(), z.array(z.string()).min(1)]))
    .default({})
    .meta({ description: 'Options it would not accept at any price, by issue' }),
  because: textSchema,
  whose: z.string().default('ours'),
  source: z.string().optional().meta({ description: 'Id of a source of the talks file' }),
}).meta({ description: 'A group in the party’s ratification' });

export type Group = z.output<typeof groupSchema>;

/** Groups by party and name. */
export const groupsSchema = z.record(z.string(), z.record(z.string(), groupSchema)).default({});
export type Groups = z.output<typeof groupsSchema>;
