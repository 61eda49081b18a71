/** The rule files: what an analyst can read and extend. A file holds any of the sections; several are used together. */

import { type Read, readDocument, strictFields } from '@parley/input';
import type { z } from 'zod';
import { issueRulesShape } from '../issues/issue-rules-schema.js';
import { likelihoodRulesShape } from '../likelihood/likelihood-schema.js';
import { measureRulesShape } from '../measures/rules/measure-rules-schema.js';
import { nameRulesSchema } from '../names/rules/name-rules-schema.js';
import { stanceRulesShape } from '../positions/rules/stance-rules-schema.js';

/** Schema of a rule file; every section may be left out. */
export const readingRulesSchema = strictFields({
  ...nameRulesSchema.shape,
  ...measureRulesShape,
  ...issueRulesShape,
  ...stanceRulesShape,
  ...likelihoodRulesShape,
});

/** Rules as data. */
export type ReadingRulesData = z.output<typeof readingRulesSchema>;

/**
 * Reads a rule file.
 * @param text YAML or JSON
 * @param file name to print in faults
 */
export function readRules(text: string, file: string): Read<ReadingRulesData> {
  const read = readDocument(text, file, readingRulesSchema);
  if (!read.ok) return read;
  // Each file knows its offices up to its own day: the day goes with them when files are joined.
  const { as_of, offices, ...rest } = read.value;
  if (as_of === undefined || offices === undefined) return read;
  return { ...read, value: { ...rest, offices: offices.map((office) => ({ as_of, ...office })) } };
}
