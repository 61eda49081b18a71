/** Measures as a person writes them. */

import { rateSchema, strictFields } from '@parley/input';
import { z } from 'zod';

const codes = z.union([z.string(), z.array(z.string()).min(1)]);
const share = z.number().min(0).max(1);

export const measureSchema = strictFields({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/, 'lower-case letters, digits and hyphens expected')
    .optional(),
  authority: z.string().meta({ description: 'Legal authority or name of the duty, for example Section 232' }),
  subject: z.string().optional().meta({
    description: 'What the duty is on, where one authority has several side by side, for example autos',
  }),
  into: codes.meta({ description: 'Who imposes it: codes of economies' }),
  from: codes.meta({ description: 'On whose goods: codes of economies, or * for everyone else' }),
  except: z.array(z.string()).optional().meta({ description: 'Partners left out of *' }),
  products: codes.meta({
    description: 'Product lists, Harmonized System codes and ranges, sector codes, or goods for all of them',
  }),
  but_not: codes.optional().meta({ description: 'Products taken out, by the same names' }),
  rate: rateSchema.default(0),
  kind: z.enum(['additional', 'replaces', 'floor', 'cap', 'content', 'exemption']).default('additional').meta({
    description:
      'additional: on top of the base duty; replaces: instead of it; floor: base and measure together are at least the rate; cap: adds no more than lifts the base duty to the rate; content: on the content only; exemption: out of the duty of this name',
  }),
  content_share: strictFields({ low: share, central: share, high: share })
    .optional()
    .meta({ description: 'Share of the customs value that a content-based rate falls on' }),
  yields_to: z
    .array(z.string())
    .optional()
    .meta({ description: 'Duties whose goods this measure leaves alone, whatever their rate' }),
  condition: z
    .string()
    .optional()
    .meta({ description: 'What goods have to meet for the measure to hold; not taken as met' }),
  legal: z.string().optional().meta({ description: 'Act, proclamation or order, and tariff heading' }),
  announced: z.iso.date().optional(),
  signed: z.iso.date().optional(),
  in_force: z.iso.date().optional().meta({ description: 'First day' }),
  ended: z.iso.date().optional().meta({ description: 'Last day' }),
  invalidated: z.iso.date().optional().meta({ description: 'Day a court found it void' }),
  status: z.enum(['in force', 'announced', 'suspended', 'invalidated', 'scheduled']).optional(),
  source: z.string().optional().meta({ description: 'Id of a source of this file' }),
  note: z.string().optional(),
  according_to: z.array(z.string()).min(1).optional().meta({ description: 'Readings that hold it so' }),
  instead_of: z
    .array(z.string())
    .optional()
    .meta({ description: 'Ids of the measures it stands for under those readings' }),
});
