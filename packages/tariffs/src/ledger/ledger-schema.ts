/** A ledger file as a person writes it. */

import { rateSchema, strictFields } from '@parley/input';
import { z } from 'zod';
import { measureSchema } from '../measures/measure-schema.js';

const codes = z.union([z.string(), z.array(z.string()).min(1)]);

const sourceSchema = strictFields({
  title: z.string(),
  publisher: z.string(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  licence: z.string().optional(),
  note: z.string().optional(),
});

const readingSchema = strictFields({
  title: z.string(),
  note: z.string().optional(),
  follows: z.string().optional().meta({ description: 'The reading it agrees with but for its own measures' }),
  order: z.enum(['rules', 'in-sequence']).optional().meta({
    description:
      'rules: duties stack by the rules of this file; in-sequence: each measure in the order of the file sets, clears or adds to what stands',
  }),
});

const preferenceSchema = strictFields({
  authority: z.string(),
  column: z.string().meta({ description: 'Column of the schedule' }),
  partners: z.array(z.string()).min(1),
  legal: z.string().optional(),
  in_force: z.iso.date(),
  ended: z.iso.date().optional(),
});

const quotaSchema = strictFields({
  id: z.string(),
  title: z.string(),
  authority: z.string(),
  kind: z.enum(['absolute', 'tariff-rate']),
  into: z.string(),
  from: codes,
  products: codes,
  volume: z.number().positive().optional(),
  unit: z.string().optional(),
  per: z.string().optional(),
  in_quota_rate: rateSchema.optional(),
  out_of_quota_rate: rateSchema.optional().meta({ description: 'Absent for an absolute quota' }),
  legal: z.string().optional(),
  in_force: z.iso.date().optional(),
  ended: z.iso.date().optional(),
  source: z.string().optional(),
  note: z.string().optional(),
});

export const productListSchema = strictFields({
  title: z.string(),
  codes: z
    .array(z.string())
    .min(1)
    .meta({ description: 'Harmonized System codes and ranges; a code stands for all lines that begin with it' }),
  source: z.string().optional(),
  note: z.string().optional(),
});

export const ledgerSchema = strictFields({
  ledger: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'lower-case letters, digits and hyphens expected'),
  title: z.string(),
  importer: z.string().meta({ description: 'Code of the economy that imposes' }),
  licence: z.string().default('not stated'),
  covers: strictFields({
    from: z.iso.date(),
    to: z.iso.date(),
    partners: z
      .array(z.string())
      .min(1)
      .optional()
      .meta({ description: 'Partners all of whose duties are followed; everyone when left out' }),
  }),
  base: strictFields({
    authority: z.string().default('MFN'),
    legal: z.string().optional(),
    edition: z.string(),
    preferences: z.array(preferenceSchema).default([]),
  }),
  sources: z.record(z.string(), sourceSchema).default({}),
  readings: z
    .record(z.string(), readingSchema)
    .default({ law: { title: 'As in force' } })
    .meta({
      description: 'Ways to read the record where sources differ; the first is used unless another is asked for',
    }),
  stacking: z
    .array(strictFields({ duty: z.string(), yields_to: z.array(z.string()).min(1), because: z.string().optional() }))
    .default([])
    .meta({ description: 'Duties that leave the goods of others alone' }),
  lists: z.record(z.string(), productListSchema).default({}),
  measures: z.array(measureSchema.extend({ id: z.string() })).default([]),
  quotas: z.array(quotaSchema).default([]),
  partners: strictFields({
    groups: z.array(strictFields({ code: z.string(), title: z.string(), members: z.array(z.string()) })).default([]),
    rest: z.string().optional(),
  }).default({ groups: [] }),
  notes: z.array(z.string()).default([]),
});
