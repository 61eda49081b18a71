/** What the rule files may say of products, money, duties and commitments. */

import { strictFields } from '@parley/input';
import { z } from 'zod';
import { COMMITMENT_VERBS } from '../../kinds.js';

const phrases = z.array(z.string().min(1));
/** Phrases in English and in Korean. */
const bilingual = strictFields({ en: phrases.default([]), ko: phrases.default([]) });
const economy = z
  .string()
  .regex(/^[A-Z]{2,8}$/, 'an economy: ISO 3166 alpha-3 code, EU, or the name of a customs union');
const currency = z.string().regex(/^[A-Z]{3}$/, 'a currency: ISO 4217 code');

const statusSchema = z.enum(['in-force', 'announced', 'threatened', 'proposed', 'agreed', 'suspended', 'removed']);
const boundSchema = z.enum(['about', 'at-least', 'at-most']);

/** Sections of the rule files that this folder reads; every one may be left out. */
export const measureRulesShape = {
  products: z.record(z.string().min(1), bilingual).optional(),
  other_products: bilingual.optional(),
  general_goods: bilingual.optional(),
  currencies: z.record(currency, strictFields({ symbols: phrases, names: phrases, ko: phrases })).optional(),
  home_dollars: z.record(economy, currency).optional(),
  shared_currencies: z
    .array(strictFields({ names: phrases.default([]), symbols: phrases.default([]), of: z.record(economy, currency) }))
    .optional(),
  magnitudes: z.record(z.string(), strictFields({ value: z.number().positive(), words: phrases })).optional(),
  bounds: z.partialRecord(boundSchema, bilingual).optional(),
  per: z.partialRecord(z.enum(['year', 'month']), bilingual).optional(),
  duty_words: bilingual.optional(),
  rate_words: bilingual.optional(),
  kinds: z
    .record(
      z.string(),
      strictFields({
        en: phrases,
        ko: phrases,
        all_goods: z.boolean().optional(),
        named_goods: z.boolean().optional(),
        some_goods: z.boolean().optional(),
        world: z.boolean().optional(),
        imposer: economy.optional(),
      }),
    )
    .optional(),
  world_words: bilingual.optional(),
  other_percentages: bilingual.optional(),
  change_words: bilingual.optional(),
  imposing_verbs: bilingual.optional(),
  bearing_verbs: bilingual.optional(),
  burden_words: bilingual.optional(),
  statuses: z.partialRecord(statusSchema, bilingual).optional(),
  zero_words: bilingual.optional(),
  quota_words: bilingual.optional(),
  quantity_units: bilingual.optional(),
  duty_evidence: z.record(z.string().min(1), z.number()).optional(),
  duty_evidence_english: z.record(z.string().min(1), z.number()).optional(),
  toward: z.record(z.string().min(1), economy).optional(),
  unions: z.record(economy, z.array(economy)).optional(),
  commitments: strictFields({
    verbs: z.partialRecord(z.enum(COMMITMENT_VERBS), phrases).optional(),
    reported: phrases.optional(),
    addressed: phrases.optional(),
    told: phrases.optional(),
    agreed_with: phrases.optional(),
    plain: phrases.optional(),
    agreed_documents: phrases.optional(),
    korean: z.partialRecord(z.enum(['will', 'intends', 'expects']), phrases).optional(),
    not_undertaken: bilingual.optional(),
    done: bilingual.optional(),
    in_force: bilingual.optional(),
    withdrawn: bilingual.optional(),
    instruments: bilingual.optional(),
  }).optional(),
} as const;

/** Schema of those sections by themselves. */
export const measureRulesSchema = strictFields(measureRulesShape);

/** The sections as data. */
export type MeasureRulesData = z.infer<typeof measureRulesSchema>;

/** Phrases in two languages. */
export type Bilingual = z.infer<typeof bilingual>;
