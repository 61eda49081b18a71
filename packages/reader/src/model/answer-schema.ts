/** What an answer must look like: one schema, for the model and for what it sends back. */

import { z } from 'zod';
import {
  CAPACITIES,
  COMMITMENT_STATUSES,
  COMMITMENT_VERBS,
  MEASURE_STATUSES,
  ORGANISATION_KINDS,
  STANCES,
  STRENGTHS,
} from '../kinds.js';
import type { TaxonomyIssue } from './model-answer.js';

const text = z.string().trim().min(1).max(1_000);
/** A model that leaves a field out means the same as null. */
const nullable = <T extends z.ZodType>(schema: T) => schema.nullable().default(null);
const day = z.iso.date();
const percent = z.number().min(-1_000).max(100_000);
const party = text.describe('ISO 3166 alpha-3 code of an economy, EU, or a customs union');
const quote = text.describe('exact words of the document, the shortest stretch that carries the item');

const CAPACITY = z.enum(CAPACITIES);
const STANCE = z.enum(STANCES);
const KIND = z.enum(ORGANISATION_KINDS);
const STATUS = z.enum(MEASURE_STATUSES);

/**
 * Schemas of the items of each list of an answer.
 * @throws {RangeError} when the taxonomy is empty
 */
export function itemSchemas(taxonomy: readonly TaxonomyIssue[]) {
  if (taxonomy.length === 0) throw new RangeError('a taxonomy with at least one issue expected');
  const issue = z.enum(taxonomy.map((entry) => entry.issue));
  return {
    people: z.strictObject({ name: text, role: nullable(text), party: nullable(party), capacity: CAPACITY, quote }),
    organisations: z.strictObject({ name: text, kind: KIND, party: nullable(party), quote }),
    issues: z.strictObject({ issue, quote }),
    measures: z.strictObject({
      kind: z.enum(['tariff', 'quota', 'tariff-rate-quota']),
      rate_pct: nullable(percent),
      from_pct: nullable(percent),
      quantity: nullable(text),
      product: nullable(text),
      imposer: nullable(party),
      target: nullable(party),
      status: STATUS,
      from: nullable(day),
      quote,
    }),
    positions: z.strictObject({
      speaker: nullable(text),
      capacity: CAPACITY,
      party: nullable(party),
      issue,
      stance: STANCE,
      strength: z.enum(STRENGTHS),
      verb: text.describe('the verb that carries the stance, as written'),
      linked_to: z.array(issue).max(20).default([]),
      said_on: nullable(day),
      hedged: z.boolean().default(false),
      quote,
    }),
    amounts: z.strictObject({
      value: z.number().nonnegative(),
      currency: z.string().regex(/^[A-Z]{3}$/),
      what: nullable(text),
      bound: nullable(z.enum(['about', 'at-least', 'at-most'])),
      per: nullable(z.enum(['year', 'month'])),
      quote,
    }),
    commitments: z.strictObject({
      party,
      what: text.describe('what is undertaken, in words of the document'),
      issue: nullable(issue),
      instrument: nullable(text),
      from_pct: nullable(percent),
      to_pct: nullable(percent),
      quota: nullable(text),
      by: nullable(day),
      verb: z.enum(COMMITMENT_VERBS),
      status: z.enum(COMMITMENT_STATUSES),
      quote,
    }),
  };
}

export type ItemSchemas = ReturnType<typeof itemSchemas>;
export type ListName = keyof ItemSchemas;
/** An item of a list, as the model gave it. */
export type Item<L extends ListName> = z.output<ItemSchemas[L]>;

/** Keywords that endpoints with structured output refuse or do not know; the answer is checked for them here. */
const LEFT_OUT = [
  '$schema',
  'default',
  'pattern',
  'format',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'maxItems',
];

/** The JSON Schema of a whole answer: every field required, no others. */
export function answerJsonSchema(schemas: ItemSchemas): Record<string, unknown> {
  const lists = Object.entries(schemas).map(([name, schema]) => [name, z.array(schema)] as const);
  const whole = z.strictObject(Object.fromEntries(lists));
  const { $schema: _, ...schema } = z.toJSONSchema(whole, {
    io: 'output',
    reused: 'ref',
    override: ({ jsonSchema }) => {
      for (const keyword of LEFT_OUT) delete (jsonSchema as Record<string, unknown>)[keyword];
    },
  });
  return schema;
}
