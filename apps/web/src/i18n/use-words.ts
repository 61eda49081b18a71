/** Words, figures and names in the reader's language. */

import { datasetWords, type Text, textIn } from '@parley/talks';
import { useScreen } from '../state/use-workbench.js';
import type { Loaded } from '../worker/protocol.js';
import { economyName } from './economy-names.js';
import { type Language, type Numbers, numbersIn } from './numbers.js';
import { productName } from './product-words.js';
import { type Translate, textsIn, useLanguage } from './use-text.js';

export interface Words extends Numbers {
  readonly language: Language;
  /** A text of the workbench. */
  readonly t: Translate;
  /** A text of the talks. */
  text(text: Text | undefined): string;
  party(code: string): string;
  issue(id: string): string;
  option(issue: string, option: string): string;
  /** Region of the data set, by the party's own name where it is one; else an economy by its ISO code. */
  region(code: string): string;
  sector(code: string): string;
  /** What a duty falls on, as documents are read. */
  product(name: string): string;
  /** Title of a set of elasticities; an elasticity that is a number stands for itself. */
  elasticity(id: string | number): string;
  /** Unit of the data set. */
  readonly unit: string;
  /** Title of the data set. */
  readonly dataset: string;
  /** Whose an estimate is. */
  whose(whose: string): string;
}

export function useWords(): Words {
  const loaded = useScreen((screen) => screen.loaded);
  return wordsOf(useLanguage(), loaded ?? NO_TALKS);
}

const NO_TALKS = {};
const made = new WeakMap<object, Map<Language, Words>>();

/** The same object for every part of a view. */
function wordsOf(language: Language, talks: Loaded | typeof NO_TALKS): Words {
  const known = made.get(talks) ?? new Map<Language, Words>();
  made.set(talks, known);
  const words = known.get(language) ?? wordsIn(language, 'talks' in talks ? talks : undefined);
  known.set(language, words);
  return words;
}

function wordsIn(language: Language, loaded: Loaded | undefined): Words {
  const t = textsIn(language);
  const text = (value: Text | undefined) => (value === undefined ? '' : textIn(value, language));
  const talks = loaded?.talks;
  const translated = datasetWords(language, loaded?.dataset.id ?? '');
  const party = (code: string) => text(talks?.parties[code]?.name) || code;
  const named = (code: string, list: readonly { code: string; name: string }[] | undefined) =>
    translated?.names[code] ?? list?.find((entry) => entry.code === code)?.name;
  return {
    ...numbersIn(language),
    language,
    t,
    text,
    party,
    issue: (id) => text(talks?.issues[id]?.title) || id,
    option: (issue, option) => text(talks?.issues[issue]?.options[option]?.title) || option,
    region: (code) => {
      const own = loaded?.parties.find((candidate) => candidate.region === code);
      if (own !== undefined) return party(own.code);
      return named(code, loaded?.dataset.regions) ?? economyName(language, code) ?? code;
    },
    unit: translated?.unit ?? loaded?.dataset.unit ?? '',
    dataset: translated?.title ?? loaded?.dataset.title ?? '',
    sector: (code) => named(code, loaded?.dataset.sectors) ?? code,
    product: (name) => productName(language, name),
    elasticity: (id) => translated?.elasticities[id] ?? loaded?.dataset.elasticities[id] ?? String(id),
    whose: (whose) => (whose === 'ours' ? t('figure.ours') : party(whose)),
  };
}
