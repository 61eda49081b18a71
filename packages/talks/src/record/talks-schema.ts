/**
 * The talks file: what a trade-ministry analyst keeps of one negotiation, in YAML.
 *
 * The schema is the authority on the format; the JSON Schema for editors is generated from it.
 */

import { rateSchema, strictFields } from '@parley/input';
import { CAPACITIES, CATEGORIES, COMMITMENT_STATUSES, COMMITMENT_VERBS, STANCES, STRENGTHS } from '@parley/reader';
import { measureSchema, productListSchema, productSharesSchema } from '@parley/tariffs';
import { z } from 'zod';
import { groupsSchema } from './group-schema.js';
import { textSchema } from './text-schema.js';

const sourceId = z.string().meta({ description: 'Id of a source of this file' });
const sourceIds = z.array(sourceId);
const party = z.string().meta({ description: 'Party code of this file' });
const money = z.number();

const SCOPE_STATES = ['in', 'out', 'linked', 'open'] as const;

/** Low, central and high figure of one quantity. */
const rangeSchema = strictFields({ low: z.number(), central: z.number(), high: z.number() });
export type Range = z.output<typeof rangeSchema>;

const statedValueSchema = strictFields({
  low: money,
  central: money,
  high: money,
  because: textSchema.meta({ description: 'Why these figures' }),
  whose: z
    .string()
    .default('ours')
    .meta({ description: 'Whose estimate it is: ours, or the party or institution that states it' }),
  source: sourceId.optional(),
}).meta({ description: 'Million USD a year to the party, against no change' });

const barrierSchema = strictFields({
  into: z.string(),
  from: z.string(),
  products: z.union([z.string(), z.array(z.string()).min(1)]),
  ad_valorem_equivalent: rangeSchema.meta({
    description: 'Change of the cost of trade as a fraction of the price; −0.02 makes it 2 % cheaper',
  }),
  because: textSchema,
  source: sourceId.optional(),
});

const transferSchema = strictFields({
  from: party,
  to: party,
  amount: z.number().nonnegative(),
  currency: z.string().default('USD'),
  per: z.literal('year').default('year'),
  because: textSchema.optional(),
  source: sourceId.optional(),
});

const optionSchema = strictFields({
  title: textSchema,
  status_quo: z.boolean().optional().meta({ description: 'What holds on the date of the file' }),
  measures: z.array(measureSchema).optional().meta({ description: 'Duties in force under this option' }),
  barriers: z.array(barrierSchema).optional(),
  transfers: z.array(transferSchema).optional().meta({ description: 'Payments a year beyond those of the status quo' }),
  stated: z.record(party, statedValueSchema).optional().meta({ description: 'What no model prices, by party' }),
  not_priced: textSchema.optional().meta({ description: 'Why this option carries no value, or what is left out' }),
  sources: sourceIds.optional(),
});

const scopeSchema = strictFields({
  party,
  state: z.enum(SCOPE_STATES).meta({ description: 'in, out, linked to another issue, or open' }),
  since: z.iso.date().optional(),
  speaker: z.string().optional(),
  says: textSchema.optional().meta({ description: 'What was said, in our words' }),
  source: sourceId,
});

const issueSchema = strictFields({
  title: textSchema,
  category: z.enum(CATEGORIES),
  about: textSchema.optional(),
  reads: z.array(z.string()).optional().meta({
    description: 'Issues of the reading taxonomy whose claims belong here; the issue of the same id by default',
  }),
  scope: z.array(scopeSchema).default([]),
  options: z.record(z.string(), optionSchema),
});

const delegateSchema = strictFields({
  name: textSchema,
  role: textSchema,
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  sources: sourceIds,
  doubts: z.array(z.string()).optional().meta({ description: 'Ids of doubts of this file' }),
});

const partySchema = strictFields({
  name: textSchema,
  region: z.string().optional().meta({ description: 'Region of the data set; the party code by default' }),
  delegation: z.array(delegateSchema).default([]),
});

const documentSourceSchema = strictFields({
  title: textSchema,
  publisher: z.string(),
  date: z.iso.date().nullable().meta({ description: 'Date of publication; null when the document does not say' }),
  language: z.string(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  note: textSchema.optional(),
});

const positionSchema = strictFields({
  party,
  speaker: z.string().optional(),
  capacity: z.enum(CAPACITIES).default('government'),
  issue: z.string(),
  stance: z.enum(STANCES),
  strength: z.enum(STRENGTHS).default('moderate'),
  said_on: z.iso
    .date()
    .nullable()
    .default(null)
    .meta({ description: 'Day it was said; null when the source leaves it open' }),
  says: textSchema.meta({ description: 'What was said, in our words' }),
  quote: z.string().optional().meta({ description: 'Exact words of the source' }),
  claim: z.string().optional().meta({ description: 'Claim of the log that it comes from' }),
  source: sourceId,
});

const doubtSchema = strictFields({
  kind: z.enum(['office-holder', 'conflict', 'missing', 'date', 'amount', 'other']),
  title: textSchema,
  as_stated: textSchema,
  expected: textSchema.optional(),
  evidence: textSchema,
  sources: sourceIds.min(1),
});

const issueOptions = z.record(z.string(), z.union([z.string(), z.array(z.string()).min(1)]));

export const talksSchema = strictFields({
  talks: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'lower-case letters, digits and hyphens expected'),
  title: textSchema,
  about: textSchema.optional(),
  as_of: z.iso.date().meta({ description: 'Date of the record: nothing later counts' }),
  meeting: strictFields({ title: textSchema, place: textSchema, date: z.iso.date() }).optional(),
  handling: textSchema.optional(),
  base: strictFields({
    dataset: z.string(),
    elasticity: z.union([z.number().positive(), z.string()]).default(4),
    elasticity_range: z
      .array(z.union([z.number().positive(), z.string()]))
      .default([])
      .meta({ description: 'Other elasticities or sets; the model is run on each to give the range' }),
    base_tariffs: z.enum(['none', 'applied']).default('none'),
    deficits: z.enum(['fixed', 'balanced']).default('fixed'),
    compare_with: z.string().optional().meta({
      description: 'Another data set with the same regions and sectors, on which the brief prints the result too',
    }),
    ledgers: z
      .array(z.string())
      .default([])
      .meta({ description: 'Ledgers of duties by product, of importers whose duties are on the table' }),
    duties_on: z.iso.date().optional().meta({
      description: 'The status quo: the day of the ledgers’ measures that hold unless an option says otherwise',
    }),
    according_to: z.string().optional().meta({ description: 'Reading of the ledgers where sources differ' }),
  }),
  exchange_rates: z
    .record(z.string(), strictFields({ per_usd: z.number().positive(), date: z.string(), source: sourceId.optional() }))
    .default({}),
  parties: z.record(z.string(), partySchema),
  sources: z.record(z.string(), documentSourceSchema).default({}),
  product_lists: z
    .record(z.string(), z.union([productSharesSchema, productListSchema]))
    .default({})
    .meta({ description: 'Lists of products: codes, or shares of sectors where imports by product are not at hand' }),
  background: strictFields({
    title: textSchema,
    measures: z.array(measureSchema),
    because: textSchema,
    sources: sourceIds.default([]),
  })
    .optional()
    .meta({ description: 'Duties in force whatever the talks decide' }),
  issues: z.record(z.string(), issueSchema),
  positions: z.array(positionSchema).default([]),
  linkages: z
    .array(
      strictFields({
        issues: z.array(z.string()).min(2),
        claimed_by: party,
        denied_by: party.optional(),
        says: textSchema,
        sources: sourceIds.min(1),
      }),
    )
    .default([]),
  constraints: z
    // biome-ignore lint/suspicious/noThenProperty: the word a reader of the file expects; never awaited
    .array(strictFields({ if: issueOptions, then: issueOptions, because: textSchema.optional() }))
    .default([])
    .meta({ description: 'Where all of “if” holds, “then” must hold' }),
  no_deal: strictFields({
    title: textSchema,
    package: z
      .record(z.string(), z.string())
      .default({})
      .meta({ description: 'Option of each issue; the status quo where not named' }),
    because: textSchema.optional(),
    sources: sourceIds.default([]),
  }),
  weights: z
    .record(
      party,
      strictFields({
        sectors: z.record(z.string(), rangeSchema),
        because: textSchema,
        whose: z.string().default('ours'),
        source: sourceId.optional(),
      }),
    )
    .default({})
    .meta({ description: 'Political weight of a dollar of value added in a sector; 1 is neutral' }),
  groups: groupsSchema.meta({ description: 'Domestic groups whose consent ratification needs, by party and name' }),
  objectives: z
    .record(
      party,
      z.array(strictFields({ text: textSchema, whose: z.string().default('ours'), source: sourceId.optional() })),
    )
    .default({}),
  commitments: z
    .array(
      strictFields({
        party,
        what: textSchema,
        instrument: textSchema.optional(),
        from: rateSchema.optional(),
        to: rateSchema.optional(),
        by: z.iso.date().optional(),
        verb: z.enum(COMMITMENT_VERBS),
        status: z.enum(COMMITMENT_STATUSES).default('made'),
        source: sourceId,
      }),
    )
    .default([]),
  timeline: z
    .array(strictFields({ date: z.iso.date(), what: textSchema, source: sourceId }))
    .default([])
    .meta({ description: 'Dated events: where it stands' }),
  doubts: z.record(z.string(), doubtSchema).default({}),
});

export type Talks = z.output<typeof talksSchema>;
export type Issue = Talks['issues'][string];
export type Option = Issue['options'][string];
export type Position = Talks['positions'][number];
export type StatedValue = z.output<typeof statedValueSchema>;
export type Stance = (typeof STANCES)[number];
export type ScopeState = (typeof SCOPE_STATES)[number];
