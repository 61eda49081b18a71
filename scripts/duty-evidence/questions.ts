/** The choices a reader makes about the duties of annotated documents, with the answers that the annotations call right. */

import type { MeasureRules } from '../../packages/reader/src/measures/rules/measure-rules.js';
import { GOODS_SIGNS, knownSigns, RATE_SIGNS } from '../../packages/reader/src/measures/rules/signs.js';
import { evenProduct, type GoldMeasure } from '../reading/scores.js';
import { type AnnotatedDocument, dutiesOf } from './documents.js';

/** Names of all signs, by number. */
export const SIGNS: readonly string[] = knownSigns();

const NUMBERS = new Map(SIGNS.map((name, number) => [name, number]));

/** One choice: the signs of each answer, and whether it is right. */
export interface Question {
  readonly document: AnnotatedDocument;
  /** Numbers of the signs of each answer. */
  readonly answers: readonly Int32Array[];
  readonly right: readonly boolean[];
}

/** What kinds of choice there are, each fitted by itself. */
export const CHOICES = ['rate', 'goods', 'parties'] as const;
export type Choice = (typeof CHOICES)[number];

/** Questions by kind; those that no answer in reach is right for are left out. */
export type Questions = Readonly<Record<Choice, readonly Question[]>>;

/** Reads documents with given strengths and gathers the questions met on the way. */
export function questionsOf(
  documents: readonly AnnotatedDocument[],
  rules: MeasureRules,
  strengths: ReadonlyMap<string, number>,
): Questions {
  const questions: Record<Choice, Question[]> = { rate: [], goods: [], parties: [] };
  for (const document of documents) {
    const measures = document.gold.measures;
    const optional = document.gold.optional?.measures ?? [];
    const duties = new Set([...measures, ...optional].map(({ rate_pct }) => rate_pct));
    const ask = (choice: Choice, answers: readonly (readonly string[])[], right: readonly boolean[]) => {
      if (right.includes(true)) questions[choice].push({ document, answers: answers.map(numbersOf), right });
    };
    dutiesOf(document, rules, strengths, {
      rate(rates, found) {
        const duty = rates.some(({ value }) => duties.has(value));
        ask('rate', [found.map((sign) => RATE_SIGNS.names[sign] ?? ''), []], [duty, !duty]);
      },
      choice(draft, goods, pairs) {
        const values = new Set(draft.rates.map(({ value }) => value));
        const rated = measures.filter(({ rate_pct }) => values.has(rate_pct));
        if (rated.length === 0) return;
        const right = rightGoods(
          goods.map(({ products }) => products.map(evenProduct)),
          new Set(rated.map(({ product }) => evenProduct(product))),
          new Set(optional.flatMap((one) => (values.has(one.rate_pct) ? [evenProduct(one.product)] : []))),
        );
        ask(
          'goods',
          goods.map((each) => each.signs.map((sign) => GOODS_SIGNS.names[sign] ?? '')),
          right,
        );
        const products = new Set(goods[0]?.products.map(evenProduct));
        const own = rated.filter(({ product }) =>
          products.size === 0 ? product === null : products.has(evenProduct(product)),
        );
        ask(
          'parties',
          pairs.map((each) => each.signs),
          rightPairs(pairs, own.length > 0 ? own : rated),
        );
      },
    });
  }
  return questions;
}

function numbersOf(names: readonly string[]): Int32Array {
  return Int32Array.from(names, (name) => NUMBERS.get(name) as number);
}

/** Lists of annotated goods only, with one at least that is not optional; no part of a longer right list. */
function rightGoods(
  candidates: readonly (readonly (string | null)[])[],
  wanted: ReadonlySet<string | null>,
  optional: ReadonlySet<string | null>,
): boolean[] {
  const fits = candidates.map((goods) =>
    goods.length === 0
      ? wanted.has(null)
      : goods.every((each) => wanted.has(each) || optional.has(each)) && goods.some((each) => wanted.has(each)),
  );
  return candidates.map(
    (goods, i) =>
      fits[i] === true &&
      !candidates.some(
        (other, k) => fits[k] === true && other.length > goods.length && goods.every((each) => other.includes(each)),
      ),
  );
}

/** Annotated pairs; of several targets together all are, and then one of them alone is not right. */
function rightPairs(
  pairs: readonly { readonly imposer: string | null; readonly targets: readonly string[] }[],
  measures: readonly GoldMeasure[],
): boolean[] {
  const annotated = new Set(measures.map(({ imposer, target }) => `${imposer}>${target}`));
  const all = ({ imposer, targets }: (typeof pairs)[number]) =>
    targets.length === 0
      ? annotated.has(`${imposer}>null`)
      : targets.every((target) => annotated.has(`${imposer}>${target}`));
  const together = pairs.some((pair) => pair.targets.length > 1 && all(pair));
  return pairs.map((pair) => all(pair) && (pair.targets.length > 1 || !together));
}
