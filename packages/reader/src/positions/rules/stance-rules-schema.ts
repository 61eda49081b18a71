/** What the rule files may say of stances. */

import { strictFields } from '@parley/input';
import { z } from 'zod';
import { STANCES, STRENGTHS } from '../../kinds.js';
import { termsSchema } from './undertaking-rules.js';

const phrases = z.array(z.string().min(1));
const strengthSchema = z.enum(STRENGTHS);
const stanceSchema = z.enum(STANCES);
const byStrength = z.partialRecord(strengthSchema, phrases);

/** Words of one language; every list may be left out. */
const languageSchema = strictFields({
  demands: byStrength.optional(),
  offers: byStrength.optional(),
  rejects: byStrength.optional(),
  excludes: byStrength.optional(),
  links: byStrength.optional(),
  supports: byStrength.optional(),
  open: byStrength.optional(),
  'not-discussed': byStrength.optional(),
  negated: z.partialRecord(stanceSchema, byStrength).optional(),
  negation: z.partialRecord(stanceSchema, stanceSchema).optional(),
  threats: phrases.optional(),
  approval: phrases.optional(),
  disapproval: phrases.optional(),
  nominals: z.partialRecord(stanceSchema, phrases).optional(),
  none: phrases.optional(),
  acts: z.partialRecord(z.enum(['give', 'hold', 'talk', 'cooperate', 'keep']), phrases).optional(),
  stems: z.partialRecord(z.enum(['give', 'hold', 'talk', 'cooperate', 'take']), phrases).optional(),
  give: phrases.optional(),
  undertakings: phrases.optional(),
  refusals: phrases.optional(),
  obligations: phrases.optional(),
  prohibitions: phrases.optional(),
  reporting: phrases.optional(),
  sources: phrases.optional(),
  both_sides: phrases.optional(),
  first_person: phrases.optional(),
  side_nouns: phrases.optional(),
  group_nouns: phrases.optional(),
  utterances: phrases.optional(),
  offices: phrases.optional(),
  back_references: phrases.optional(),
  duty_references: phrases.optional(),
  deal_references: phrases.optional(),
  editorials: phrases.optional(),
  joint_documents: phrases.optional(),
  official_documents: phrases.optional(),
  questions: phrases.optional(),
  answers: phrases.optional(),
  hedges: phrases.optional(),
  past_words: phrases.optional(),
  soft_words: phrases.optional(),
  firm_words: phrases.optional(),
  also_nouns: phrases.optional(),
  barriers: phrases.optional(),
  terms: termsSchema.optional(),
});

/** The section of the rule files that positions read. */
export const stanceRulesShape = {
  stances: strictFields({ en: languageSchema.optional(), ko: languageSchema.optional() }).optional(),
};

export const stanceRulesSchema = strictFields(stanceRulesShape);

export type StanceRulesData = z.output<typeof stanceRulesSchema>;
export type StanceLanguage = z.output<typeof languageSchema>;
