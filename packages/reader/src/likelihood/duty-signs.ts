/** Signs that tell how likely a duty was read rightly. */

import type { MeasureFound } from '../measures/clauses/measure-draft.js';
import type { Names } from '../mentions.js';
import { counted } from '../text/counted.js';
import { isKoreanText } from '../text/korean-text.js';
import type { PreparedText } from '../text/prepared-text.js';
import { offsetCounter } from './counts.js';
import { sentenceOf } from './sentence-of.js';
import { stepsOf } from './steps.js';
import { economyRanks, quotingSign } from './surroundings.js';
import type { TellSign } from './weighed-signs.js';

const RATE = stepsOf(0, 1, 3, 5, 10, 15, 25, 50, 100);
const SENTENCE_LETTERS = stepsOf(60, 110, 170, 250, 350);
const WORDS_LETTERS = stepsOf(3, 5, 10, 20, 40);
const IN_SENTENCE = stepsOf(1, 2, 3, 5, 8);
const ECONOMIES = stepsOf(0, 1, 2, 3);
const OF_RATE = stepsOf(1, 2, 3, 5);
const OF_PRODUCT = stepsOf(1, 2, 4, 8);
const OF_BOTH = stepsOf(1, 2, 3);
const DIRECTIONS = stepsOf(1, 2, 3, 4, 6);
const SHARE = stepsOf(0.1, 0.25, 0.5, 0.75, 0.99);
const OTHER_WAY = stepsOf(0, 1, 3);
const ECONOMIES_OF_DOCUMENT = stepsOf(1, 2, 3, 5, 8);
const DUTIES_OF_DOCUMENT = stepsOf(1, 3, 6, 12, 20);
const AHEAD = stepsOf(0.25, 0.5, 1, 1.5, 2, 3, 4);

const DUTY_WORDS = /tariff|dut(?:y|ies)|lev(?:y|ies)|surcharge|관세|세율/i;

/**
 * Tells the signs of each duty of a document, in their order.
 * @param duties all duties read in the text: whether others go the same way is a sign
 * @param done told after the last sign of each
 */
export function dutySigns(
  prepared: PreparedText,
  { economies }: Pick<Names, 'economies'>,
  duties: readonly MeasureFound[],
  tell: TellSign,
  done: () => void,
): void {
  const { text } = prepared;
  const ranks = economyRanks(economies);
  const directions = counted(duties.map(({ imposer, target }) => directionOf(imposer, target)));
  const rates = counted(duties.map(({ rate_pct }) => rate_pct));
  const products = counted(duties.map(({ product }) => product));
  const both = counted(duties.map(({ rate_pct, product }) => `${rate_pct} ${product}`));
  const dutiesIn = offsetCounter(duties.map(({ span }) => span[0]));
  const language = isKoreanText(prepared) ? 'korean' : 'english';
  for (const duty of duties) {
    const { rate_pct, from_pct, product, imposer, target, status, inferred, span, leads } = duty;
    const [from, to] = sentenceOf(prepared, span);
    const sentence = text.slice(from, to);
    const within = ranks.within([from, to]);
    const missing = inferred.length === 0 ? 'nothing inferred' : `inferred ${inferred.join(', ')}`;
    const named = (economy: string | null) => economy !== null && within.has(economy);
    const same = directions.get(directionOf(imposer, target)) ?? 0;
    tell(missing);
    tell(language, ', ', missing);
    for (const field of inferred) tell(field, ' inferred');
    tell('status ', status);
    tell('status ', status, ', ', missing);
    tell(language);
    tell('rate ', RATE(rate_pct ?? 0));
    if (!Number.isInteger(rate_pct)) tell('rate not whole');
    if (from_pct !== null) tell('replaces a rate');
    tell('product ', product ?? 'open');
    tell(product !== null && isNamed(product, sentence) ? 'product in its sentence' : 'product not in its sentence');
    tell('imposer ', ranks.rankOf(imposer));
    tell('target ', ranks.rankOf(target));
    tell(
      imposer === null ? 'imposer open, target ' : 'imposer read, target ',
      target === null ? 'open, ' : 'read, ',
      missing,
    );
    tell(named(imposer) ? 'imposer in its sentence' : 'imposer not in its sentence');
    tell(named(target) ? 'target in its sentence' : 'target not in its sentence');
    if (named(imposer) && named(target)) tell('both in its sentence');
    tell('sentence ', SENTENCE_LETTERS(to - from), ' letters');
    tell('words ', WORDS_LETTERS(span[1] - span[0]), ' letters');
    tell('duties in its sentence ', IN_SENTENCE(dutiesIn([from, to])));
    tell('economies in its sentence ', ECONOMIES(within.size));
    tell('duties of its rate ', OF_RATE(rates.get(rate_pct) ?? 0));
    tell('duties of its product ', OF_PRODUCT(products.get(product) ?? 0));
    tell('duties of its rate and product ', OF_BOTH(both.get(`${rate_pct} ${product}`) ?? 0));
    tell('directions of the document ', DIRECTIONS(directions.size));
    tell('share of its direction ', SHARE(same / duties.length));
    tell('duties the other way ', OTHER_WAY(directions.get(directionOf(target, imposer)) ?? 0));
    tell('economies of the document ', ECONOMIES_OF_DOCUMENT(ranks.count));
    tell('duties of the document ', DUTIES_OF_DOCUMENT(duties.length));
    tellLead('goods ', leads.goods, tell);
    tellLead('parties ', leads.parties, tell);
    tellLead('parties ', leads.parties, tell, missing);
    tell(quotingSign(sentence));
    tell(DUTY_WORDS.test(sentence) ? 'a word for duties' : 'no word for duties');
    done();
  }
}

/** How clearly they were chosen. */
function tellLead(of: string, lead: number | null, tell: TellSign, missing?: string): void {
  const ahead = lead === null ? 'without a choice' : `ahead ${AHEAD(lead)}`;
  if (missing === undefined) tell(of, ahead);
  else tell(of, ahead, ', ', missing);
}

function directionOf(imposer: string | null, target: string | null): string {
  return `${imposer ?? 'open'} on ${target ?? 'open'}`;
}

/** The first word of a product, without its plural, stands in the sentence. */
function isNamed(product: string, sentence: string): boolean {
  const word = (product.split(' ')[0] ?? product).replace(/s$/, '').slice(0, 5);
  return sentence.toLowerCase().includes(word.toLowerCase());
}
