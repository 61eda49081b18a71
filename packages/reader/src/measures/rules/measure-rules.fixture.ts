/** The shipped rules on measures, and economies named by a few plain words, for tests. */

import { readFileSync } from 'node:fs';
import { readDocument } from '@parley/input';
import type { DocumentFacts, Names } from '../../mentions.js';
import { compileLexicon, findPhrases } from '../../text/lexicon.js';
import { type PreparedText, prepareText } from '../../text/prepared-text.js';
import { createVocabulary } from '../../text/vocabulary.js';
import { compileMeasureRules } from './measure-rules.js';
import { measureRulesSchema } from './measure-rules-schema.js';

const FILES = ['products.yaml', 'money.yaml', 'duties.yaml', 'duty-evidence.yaml'];
const RULES = new URL('../../../../../data/reading-rules/', import.meta.url);

/** The sections of the four files together. */
export const data = Object.assign(
  {},
  ...FILES.map((file) => {
    const read = readDocument(readFileSync(new URL(file, RULES), 'utf8'), file, measureRulesSchema);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    return read.value;
  }),
) as ReturnType<typeof measureRulesSchema.parse>;

const vocabulary = createVocabulary();
export const rules = compileMeasureRules(vocabulary, data);

const ECONOMIES: Record<string, readonly (readonly [phrase: string, form: 'name' | 'adjective' | 'metonym'])[]> = {
  USA: [
    ['United States', 'name'],
    ['U.S.', 'name'],
    ['American', 'adjective'],
    ['Washington', 'metonym'],
    ['White House', 'metonym'],
    ['미국', 'name'],
  ],
  KOR: [
    ['Korea', 'name'],
    ['South Korea', 'name'],
    ['Korean', 'adjective'],
    ['South Korean', 'adjective'],
    ['Seoul', 'metonym'],
    ['한국', 'name'],
  ],
  JPN: [
    ['Japan', 'name'],
    ['Japanese', 'adjective'],
    ['Tokyo', 'metonym'],
    ['일본', 'name'],
  ],
  CHN: [
    ['China', 'name'],
    ['Chinese', 'adjective'],
    ['중국', 'name'],
  ],
  CAN: [
    ['Canada', 'name'],
    ['Canadian', 'adjective'],
    ['캐나다', 'name'],
  ],
  MEX: [
    ['Mexico', 'name'],
    ['멕시코', 'name'],
  ],
  EU: [
    ['EU', 'name'],
    ['European Union', 'name'],
    ['European', 'adjective'],
    ['유럽연합', 'name'],
  ],
  GBR: [
    ['영국', 'name'],
    ['Britain', 'name'],
  ],
  VNM: [['Vietnam', 'name']],
  THA: [['Thailand', 'name']],
  IDN: [['Indonesia', 'name']],
  TWN: [['Taiwan', 'name']],
  BRA: [['Brazilian', 'adjective']],
  CHE: [['Swiss', 'adjective']],
  IND: [['India', 'name']],
  AUS: [
    ['Australia', 'name'],
    ['Australian', 'adjective'],
  ],
};
const PEOPLE: readonly (readonly [name: string, party: string])[] = [
  ['Trump', 'USA'],
  ['트럼프', 'USA'],
  ['Carney', 'CAN'],
];
const economyLexicon = compileLexicon(
  vocabulary,
  Object.entries(ECONOMIES).flatMap(([economy, phrases]) =>
    phrases.map(([phrase, form]) => ({ phrase, value: { economy, form } })),
  ),
);
const personLexicon = compileLexicon(
  vocabulary,
  PEOPLE.map(([phrase], person) => ({ phrase, value: person })),
);

/** Economies and people of a text by the words above. */
export function namesIn(prepared: PreparedText): Names {
  return {
    people: PEOPLE.map(([name, party]) => ({ name, role: null, party, capacity: 'government' as const, spans: [] })),
    personMentions: findPhrases(prepared, personLexicon).map(({ start, end, value }) => ({
      person: value,
      start,
      end,
      how: 'surname' as const,
    })),
    organisations: [],
    organisationMentions: [],
    economies: findPhrases(prepared, economyLexicon).map(({ start, end, value }) => ({ ...value, start, end })),
    unnamed: [],
  };
}

export function prepared(text: string): PreparedText {
  return prepareText(text, /[가-힣]/.test(text) ? 'ko' : 'en', vocabulary);
}

/** Facts of a document of which at most the day is known. */
export function published(day: string | null): DocumentFacts {
  return { published: day, title: null, publisher: null };
}
