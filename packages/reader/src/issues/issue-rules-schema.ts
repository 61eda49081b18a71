/** What the rule files may say of issues. */

import { strictFields } from '@parley/input';
import { z } from 'zod';
import { CATEGORIES } from '../kinds.js';

const phrase = z.string().min(1);
const phrases = z.array(phrase);
/** One thing to look for: a phrase, the name of a group (`@duty`), or several of either. */
const thing = z.union([phrase, z.array(phrase).min(1)]);

const nearSchema = z.union([
  z.array(thing).min(2),
  strictFields({
    words: z.array(thing).min(1),
    with: z.array(thing).optional(),
    within: z.number().int().min(1).max(60).optional(),
    beside: z.boolean().optional(),
  }),
]);

const issueSchema = strictFields({
  // Left out in a file that only adds to an issue of another file; every issue needs both once the files are joined.
  category: z.enum(CATEGORIES).optional(),
  label: strictFields({ en: z.string().min(1), ko: z.string().min(1) }).optional(),
  about: z.string().optional(),
  phrases: phrases.optional(),
  near: z.array(nearSchema).optional(),
  names: phrases.optional(),
  subjects: phrases.optional(),
  labels: phrases.optional(),
  acts: phrases.optional(),
  refers: phrases.optional(),
  deals: phrases.optional(),
  unless: phrases.optional(),
  instead_of: z.array(z.string()).optional(),
  heading_for: z.array(z.string()).optional(),
  heading_words: phrases.optional(),
  field: phrases.optional(),
  fields: strictFields({
    cooperation: phrases,
    sectors: phrases.optional(),
    sectors_unless: phrases.optional(),
    topics: z.array(z.string()),
    others: phrases.optional(),
  }).optional(),
});

/** Sections of the rule files that the issues read; every one may be left out. */
export const issueRulesShape = {
  issue_words: z.record(z.string().min(1), phrases).optional(),
  issues: z.record(z.string().min(1), issueSchema).optional(),
  talk_words: phrases.optional(),
  agenda_words: phrases.optional(),
  subject_acts: z.record(z.string().min(1), phrases).optional(),
  boilerplate: phrases.optional(),
  other_articles: phrases.optional(),
};

export const issueRulesSchema = strictFields(issueRulesShape);

/** The sections, as read. */
export type IssueRulesData = z.output<typeof issueRulesSchema>;
export type IssueEntry = z.output<typeof issueSchema>;
