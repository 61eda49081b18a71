/** The rule files of the project, compiled for tests of names. */

import { readdirSync, readFileSync } from 'node:fs';
import { readDocument } from '@parley/input';
import type { DocumentFacts } from '../../mentions.js';
import { mergeRules } from '../../rules/merge-rules.js';
import { prepareText } from '../../text/prepared-text.js';
import { createVocabulary } from '../../text/vocabulary.js';
import { findNames } from '../find-names.js';
import { compileNameRules } from './name-rules.js';
import { type NameRulesData, nameRulesSchema } from './name-rules-schema.js';

const RULES = new URL('../../../../../data/reading-rules/', import.meta.url);

/** Reads rule files; throws with the first fault. */
export function readNameRules(files: readonly string[]): NameRulesData {
  return mergeRules(
    files.map((file) => {
      const read = readDocument(readFileSync(new URL(file, RULES), 'utf8'), file, nameRulesSchema);
      if (!read.ok) throw new Error(JSON.stringify(read.issues[0]));
      return read.value;
    }),
  );
}

/** Every rule file that holds names. */
function nameRuleFiles(): string[] {
  const offices = readdirSync(new URL('offices/', RULES)).filter((file) => file.endsWith('.yaml'));
  const own = ['economies.yaml', 'organisations.yaml', 'roles.yaml', 'speakers.yaml'];
  return [...own, ...offices.sort().map((file) => `offices/${file}`)];
}

const vocabulary = createVocabulary();

/** The rules of all files. */
export const rules = compileNameRules(vocabulary, readNameRules(nameRuleFiles()));

/** Names of a text. */
export function namesOf(text: string, language = 'en', published: string | null = null) {
  const facts: DocumentFacts = { published, title: null, publisher: null };
  const prepared = prepareText(text, language, vocabulary);
  return { prepared, facts, names: findNames(prepared, rules, facts) };
}
