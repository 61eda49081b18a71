/** The rules of the rule files, and the annotated corpus, as tests of issues and positions need them. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readDocument } from '@parley/input';
import { z } from 'zod';
import { findIssues } from '../issues/find-issues.js';
import { compileIssueRules } from '../issues/issue-rules.js';
import { issueRulesSchema } from '../issues/issue-rules-schema.js';
import { CAPACITIES } from '../kinds.js';
import type { Names } from '../mentions.js';
import { nameRulesSchema } from '../names/rules/name-rules-schema.js';
import { mergeRules } from '../rules/merge-rules.js';
import { prepareText } from '../text/prepared-text.js';
import { createVocabulary } from '../text/vocabulary.js';
import { compileStanceRules } from './cues/stance-rules.js';
import { findPositions } from './find-positions.js';
import { type Gold, goldNames } from './gold-names.fixture.js';
import { stanceRulesSchema } from './rules/stance-rules-schema.js';

const ROOT = new URL('../../../../', import.meta.url);
const RULES = new URL('data/reading-rules/', ROOT);
const CORPUS = new URL('data/reading-corpus/development/', ROOT);

function read<T>(url: URL, schema: z.ZodType<T>): T {
  const result = readDocument(readFileSync(url, 'utf8'), url.pathname, schema);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

export const vocabulary = createVocabulary();
export const issueData = read(new URL('issues.yaml', RULES), issueRulesSchema);
export const issueRules = compileIssueRules(vocabulary, issueData);
export const stanceRules = compileStanceRules(vocabulary, {
  ...mergeRules(['stances.yaml', 'undertakings.yaml'].map((file) => read(new URL(file, RULES), stanceRulesSchema))),
  unnamed_offices: read(new URL('speakers.yaml', RULES), nameRulesSchema).unnamed_offices,
});

/** Reads issues and positions of a text. */
export function readText(text: string, language: string, names: Names, title: string | null = null) {
  const prepared = prepareText(text, language, vocabulary);
  const issues = findIssues(prepared, issueRules);
  const facts = { published: null, title, publisher: null };
  return { prepared, issues, positions: findPositions(prepared, stanceRules, names, issues, facts) };
}

const nullable = z.string().nullable();
const goldSchema: z.ZodType<Gold> = z.object({
  published: nullable,
  people: z.array(z.object({ name: z.string(), role: nullable, party: nullable })),
  organisations: z.array(z.string()),
  issues: z.array(z.string()),
  positions: z.array(
    z.object({
      speaker: nullable,
      party: nullable,
      capacity: z.enum(CAPACITIES),
      issue: z.string(),
      stance: z.string(),
      strength: z.string(),
      quote: z.string(),
    }),
  ),
});

/** The annotated documents in plain text; none where the corpus is missing. */
export function corpus(): { name: string; language: string; text: string; gold: Gold; names: Names }[] {
  if (!existsSync(CORPUS)) return [];
  return readdirSync(CORPUS)
    .filter((file) => file.endsWith('.txt') && existsSync(new URL(file.replace(/txt$/, 'gold.yaml'), CORPUS)))
    .map((file) => {
      const text = readFileSync(new URL(file, CORPUS), 'utf8').replace(/\r\n/g, '\n');
      const gold = read(new URL(file.replace(/txt$/, 'gold.yaml'), CORPUS), goldSchema);
      return { name: file, language: file.slice(0, 2), text, gold, names: goldNames(text, gold) };
    });
}

/** The reference article; null where it is missing. */
export function referenceArticle(): string | null {
  const url = new URL('../shared/reference/article-korea-us-2plus2.txt', ROOT);
  return existsSync(url) ? readFileSync(url, 'utf8') : null;
}

/** Harmonic mean of precision and recall. */
export function f1(hits: number, found: number, wanted: number): number {
  return found + wanted === 0 ? 1 : (2 * hits) / (found + wanted);
}

/** A gold of nothing but people, for made texts. */
export function namesIn(text: string, people: readonly (readonly [string, string, string])[] = []): Names {
  return goldNames(text, {
    published: null,
    people: people.map(([name, role, party]) => ({ name, role, party })),
    organisations: [],
    issues: [],
    positions: [],
  });
}
