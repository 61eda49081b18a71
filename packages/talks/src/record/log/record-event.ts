/**
 * The log of the record: what was done to it, by whom, when and why. It is only ever added to; what holds is a fold of it.
 *
 * Each event is one line of JSON in `log/record.jsonl` beside the talks file, so that two analysts' logs merge line by line.
 */

import { strictFields } from '@parley/input';
import { CAPACITIES, COMMITMENT_STATUSES, COMMITMENT_VERBS, INFERABLE, STANCES, STRENGTHS } from '@parley/reader';
import { z } from 'zod';

const quoteSchema = strictFields({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
  state: z.enum(['verified', 'repaired', 'unverified']).default('unverified'),
}).meta({ description: 'Words of the document: [start, end) of its text in UTF-16 code units' });

const base = {
  claim: z.string().min(1).meta({ description: 'Id of the claim' }),
  document: z.string().min(1).meta({ description: 'Id of the document it was read in' }),
  quote: quoteSchema,
  extractor: z.string().default('rules').meta({ description: 'rules, a person, or the model that proposed it' }),
};

const nullableText = z.string().nullable();
const nullableDate = z.iso.date().nullable();

const inferred = z
  .array(z.enum(INFERABLE))
  .default([])
  .meta({ description: 'Fields that its own words do not name, worked out from the text around them' });

const likelihood = z.number().min(0).max(1).nullable().default(null).meta({
  description: 'How likely it was read rightly, by documents annotated by hand; null where it is not estimated',
});

const positionClaimSchema = strictFields({
  ...base,
  kind: z.literal('position'),
  speaker: nullableText,
  capacity: z.enum(CAPACITIES),
  party: nullableText,
  issue: nullableText.meta({ description: 'Issue of the talks file; null when it is none of them' }),
  subject: z.string().meta({ description: 'Issue of the taxonomy' }),
  importer: nullableText
    .default(null)
    .meta({ description: 'Whose duty, rule or market it is about; null when its words do not say' }),
  counterpart: nullableText
    .default(null)
    .meta({ description: 'The other economy it concerns; null when the document leaves it open' }),
  stance: z.enum(STANCES),
  strength: z.enum(STRENGTHS),
  linked_to: z.array(z.string()).default([]),
  said_on: nullableDate,
  hedged: z.boolean().default(false),
  inferred,
  likelihood,
});

const measureClaimSchema = strictFields({
  ...base,
  kind: z.literal('measure'),
  measure: z.string().meta({ description: 'tariff, quota or tariff-rate-quota' }),
  rate_pct: z.number().nullable(),
  from_pct: z.number().nullable(),
  quantity: nullableText,
  product: nullableText,
  imposer: nullableText,
  target: nullableText,
  status: z.string(),
  from: nullableDate,
  inferred,
  likelihood,
});

const commitmentClaimSchema = strictFields({
  ...base,
  kind: z.literal('commitment'),
  party: z.string(),
  counterpart: nullableText
    .default(null)
    .meta({ description: 'The other economy it concerns; null when the document leaves it open' }),
  what: z.string().min(1),
  issue: nullableText,
  instrument: nullableText,
  from_pct: z.number().nullable(),
  to_pct: z.number().nullable(),
  quota: nullableText,
  by: nullableDate,
  verb: z.enum(COMMITMENT_VERBS),
  status: z.enum(COMMITMENT_STATUSES),
});

const doubtClaimSchema = strictFields({
  ...base,
  kind: z.literal('doubt'),
  doubt: z.string().meta({ description: 'office-holder, name-variant, date, rate, amount, direction, attribution' }),
  as_stated: z.string(),
  expected: nullableText,
  evidence: z.string(),
  evidence_ko: z.string().optional(),
  certainty: z.enum(['firm', 'soft']),
});

const claimSchema = z.discriminatedUnion('kind', [
  positionClaimSchema,
  measureClaimSchema,
  commitmentClaimSchema,
  doubtClaimSchema,
]);

/** One thing that a document says, as it stands in the log. */
export type Claim = z.output<typeof claimSchema>;
export type PositionClaim = z.output<typeof positionClaimSchema>;
export type MeasureClaim = z.output<typeof measureClaimSchema>;
export type CommitmentClaim = z.output<typeof commitmentClaimSchema>;
export type DoubtClaim = z.output<typeof doubtClaimSchema>;

const documentSchema = strictFields({
  document: z.string().min(1).meta({ description: 'Fingerprint of the text' }),
  name: z.string(),
  title: nullableText,
  publisher: nullableText,
  published: nullableDate,
  url: nullableText,
  language: z.string(),
  characters: z.int().nonnegative(),
  source: z.string().nullable().default(null).meta({ description: 'Source of the talks file that it is a copy of' }),
  same_source_as: z
    .string()
    .nullable()
    .default(null)
    .meta({ description: 'Earlier document whose copy, excerpt or reworded copy it is: both count as one source' }),
});

/** A document as the log knows it. */
export type LoggedDocument = z.output<typeof documentSchema>;

const documentChangesSchema = strictFields({
  title: nullableText.optional(),
  publisher: nullableText.optional(),
  published: nullableDate.optional(),
  url: nullableText.optional(),
});
/** What a person corrects of what is known about a document; its text stays. */
export type DocumentChanges = z.output<typeof documentChangesSchema>;

const stamp = {
  at: z.iso.datetime().meta({ description: 'When it was done, UTC' }),
  by: z.string().min(1).meta({ description: 'Who did it' }),
  why: z.string().optional(),
};

/** Fields of a claim that a person may set: the rest is what the document says. */
const editableFields = {
  speaker: nullableText,
  capacity: z.enum(CAPACITIES),
  party: nullableText,
  issue: nullableText,
  stance: z.enum(STANCES),
  strength: z.enum(STRENGTHS),
  said_on: nullableDate,
  rate_pct: z.number().nullable(),
  product: nullableText,
  imposer: nullableText,
  target: nullableText,
  what: z.string().min(1),
  instrument: nullableText,
  by: nullableDate,
  verb: z.enum(COMMITMENT_VERBS),
  status: z.string(),
};

export const changesSchema = strictFields(
  Object.fromEntries(Object.entries(editableFields).map(([name, schema]) => [name, schema.optional()])) as {
    [Name in keyof typeof editableFields]: z.ZodOptional<(typeof editableFields)[Name]>;
  },
);
/** What a person changes of a claim. */
export type Changes = z.output<typeof changesSchema>;

export const recordEventSchema = z.discriminatedUnion('event', [
  strictFields({ event: z.literal('document-added'), ...stamp, document: documentSchema }),
  strictFields({ event: z.literal('claim-extracted'), ...stamp, claim: claimSchema }),
  strictFields({ event: z.literal('claim-accepted'), ...stamp, claim: z.string() }),
  strictFields({ event: z.literal('claim-rejected'), ...stamp, claim: z.string() }),
  strictFields({ event: z.literal('claim-edited'), ...stamp, claim: z.string(), changes: changesSchema }),
  strictFields({
    event: z.literal('claims-merged'),
    ...stamp,
    claim: z.string().meta({ description: 'The claim that stays' }),
    others: z.array(z.string()).min(1).meta({ description: 'Claims that say the same' }),
  }),
  strictFields({
    event: z.literal('decision-withdrawn'),
    ...stamp,
    claim: z.string().meta({ description: 'The claim is again as it was before the last decision on it' }),
  }),
  strictFields({
    event: z.literal('document-edited'),
    ...stamp,
    document: z.string().min(1),
    changes: documentChangesSchema,
  }),
]);

/** One event of the log. */
export type RecordEvent = z.output<typeof recordEventSchema>;
