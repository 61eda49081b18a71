/** Annotated documents, prepared once, so that their duties can be read again and again with other strengths. */

import { basename, dirname } from 'node:path';
import { type SourceDocument, sourceFromText } from '@parley/reader';
import type { MeasureDetail } from '../../packages/reader/src/measures/clauses/measure-draft.js';
import { findDates } from '../../packages/reader/src/measures/dates/find-dates.js';
import { type DutyObserver, findMeasureMentions } from '../../packages/reader/src/measures/find-measures.js';
import { compileMeasureRules, type MeasureRules } from '../../packages/reader/src/measures/rules/measure-rules.js';
import { strengthsOf } from '../../packages/reader/src/measures/rules/signs.js';
import type { Names } from '../../packages/reader/src/mentions.js';
import { findNames } from '../../packages/reader/src/names/find-names.js';
import { compileNameRules } from '../../packages/reader/src/names/rules/name-rules.js';
import type { DateRead } from '../../packages/reader/src/reading.js';
import { type PreparedText, prepareText } from '../../packages/reader/src/text/prepared-text.js';
import { createVocabulary } from '../../packages/reader/src/text/vocabulary.js';
import { NOTHING, specimensIn } from '../reading/corpus.js';
import type { Gold } from '../reading/scores.js';
import { plainSentences } from '../reading/sentences.js';
import { shippedRules } from '../reading/shipped-reader.js';

/** A document with its annotations and everything its duties are read from. */
export interface AnnotatedDocument {
  /** Name of its folder. */
  readonly folder: string;
  readonly name: string;
  readonly gold: Gold;
  readonly prepared: PreparedText;
  readonly names: Names;
  readonly dates: readonly DateRead[];
}

/** Documents, and the rules they are read by but for the strengths. */
export interface Corpus {
  readonly documents: readonly AnnotatedDocument[];
  readonly rules: MeasureRules;
}

/** The documents of folders, in the order of the folders and of their names, then the plain sentences, each a document. */
export async function corpusOf(folders: readonly string[]): Promise<Corpus> {
  const data = shippedRules();
  const vocabulary = createVocabulary();
  const nameRules = compileNameRules(vocabulary, data);
  const rules = compileMeasureRules(vocabulary, data);
  const documents: AnnotatedDocument[] = [];
  const add = (folder: string, name: string, document: SourceDocument, gold: Gold) => {
    const { text, language, published, title, publisher } = document;
    const facts = { published, title, publisher };
    const prepared = prepareText(text, language, vocabulary);
    const names = findNames(prepared, nameRules, facts);
    documents.push({ folder, name, gold, prepared, names, dates: findDates(prepared, facts) });
  };
  for (const folder of folders) {
    const label = `${basename(dirname(folder))}/${basename(folder)}`;
    for (const { name, document, gold } of await specimensIn(folder)) add(label, name, document, gold);
  }
  plainSentences().duties.forEach(({ text, duties }, i) => {
    const document = sourceFromText(text, { name: `sentence ${i + 1}` });
    const { language } = document;
    add('sentences', document.name, document, { ...NOTHING, style: 'sentence', language, measures: duties });
  });
  return { documents, rules };
}

/** Reads a document's duties with given strengths. */
export function dutiesOf(
  { prepared, names, dates }: AnnotatedDocument,
  rules: MeasureRules,
  strengths: ReadonlyMap<string, number>,
  observe?: DutyObserver,
): MeasureDetail[] {
  const evidence = strengthsOf(strengths);
  return findMeasureMentions(prepared, { ...rules, evidence, englishEvidence: evidence }, names, dates, { observe });
}
