/** Signs that tell how likely a duty was read rightly. */

import type { MeasureFound } from '../measures/measure-draft.js';
import type { Names } from '../mentions.js';
import { isKoreanText } from '../text/korean-text.js';
import type { PreparedText } from '../text/prepared-text.js';
import { counted, offsetCounter } from './counts.js';
import { sentenceOf } from './sentence-of.js';
import { stepOf } from './steps.js';
import { economyRanks, quotingSign } from './surroundings.js';

const DUTY_WORDS = /tariff|dut(?:y|ies)|lev(?:y|ies)|surcharge|관세|세율/i;

/**
 * Signs of each duty of a document, in their order.
 * @param duties all duties read in the text: whether others go the same way is a sign
 */
export function dutySigns(
  prepared: PreparedText,
  { economies }: Pick<Names, 'economies'>,
  duties: readonly MeasureFound[],
): string[][] {
  const { text } = prepared;
  const ranks = economyRanks(economies);
  const directions = counted(duties.map(({ imposer, target }) => directionOf(imposer, target)));
  const rates = counted(duties.map(({ rate_pct }) => rate_pct));
  const products = counted(duties.map(({ product }) => product));
  const both = counted(duties.map(({ rate_pct, product }) => `${rate_pct} ${product}`));
  const dutiesIn = offsetCounter(duties.map(({ span }) => span[0]));
  const language = isKoreanText(prepared) ? 'korean' : 'english';
  return duties.map((duty) => {
    const { rate_pct, from_pct, product, imposer, target, status, inferred, span, leads } = duty;
    const [from, to] = sentenceOf(prepared, span);
    const sentence = text.slice(from, to);
    const within = ranks.within([from, to]);
    const missing = inferred.length === 0 ? 'nothing inferred' : `inferred ${inferred.join(', ')}`;
    const named = (economy: string | null) => economy !== null && within.has(economy);
    const same = directions.get(directionOf(imposer, target)) ?? 0;
    return [
      missing,
      `${language}, ${missing}`,
      ...inferred.map((field) => `${field} inferred`),
      `status ${status}`,
      `status ${status}, ${missing}`,
      language,
      `rate ${stepOf(rate_pct ?? 0, [0, 1, 3, 5, 10, 15, 25, 50, 100])}`,
      ...(Number.isInteger(rate_pct) ? [] : ['rate not whole']),
      ...(from_pct === null ? [] : ['replaces a rate']),
      `product ${product ?? 'open'}`,
      `product ${product !== null && isNamed(product, sentence) ? '' : 'not '}in its sentence`,
      `imposer ${ranks.rankOf(imposer)}`,
      `target ${ranks.rankOf(target)}`,
      `imposer ${imposer === null ? 'open' : 'read'}, target ${target === null ? 'open' : 'read'}, ${missing}`,
      `imposer ${named(imposer) ? '' : 'not '}in its sentence`,
      `target ${named(target) ? '' : 'not '}in its sentence`,
      ...(named(imposer) && named(target) ? ['both in its sentence'] : []),
      `sentence ${stepOf(to - from, [60, 110, 170, 250, 350])} letters`,
      `words ${stepOf(span[1] - span[0], [3, 5, 10, 20, 40])} letters`,
      `duties in its sentence ${stepOf(dutiesIn([from, to]), [1, 2, 3, 5, 8])}`,
      `economies in its sentence ${stepOf(within.size, [0, 1, 2, 3])}`,
      `duties of its rate ${stepOf(rates.get(rate_pct) ?? 0, [1, 2, 3, 5])}`,
      `duties of its product ${stepOf(products.get(product) ?? 0, [1, 2, 4, 8])}`,
      `duties of its rate and product ${stepOf(both.get(`${rate_pct} ${product}`) ?? 0, [1, 2, 3])}`,
      `directions of the document ${stepOf(directions.size, [1, 2, 3, 4, 6])}`,
      `share of its direction ${stepOf(same / duties.length, [0.1, 0.25, 0.5, 0.75, 0.99])}`,
      `duties the other way ${stepOf(directions.get(directionOf(target, imposer)) ?? 0, [0, 1, 3])}`,
      `economies of the document ${stepOf(ranks.count, [1, 2, 3, 5, 8])}`,
      `duties of the document ${stepOf(duties.length, [1, 3, 6, 12, 20])}`,
      `goods ${leadSign(leads.goods)}`,
      `parties ${leadSign(leads.parties)}`,
      `parties ${leadSign(leads.parties)}, ${missing}`,
      quotingSign(sentence),
      `${DUTY_WORDS.test(sentence) ? 'a' : 'no'} word for duties`,
    ];
  });
}

/** How clearly it was chosen. */
function leadSign(lead: number | null): string {
  return lead === null ? 'without a choice' : `ahead ${stepOf(lead, [0.25, 0.5, 1, 1.5, 2, 3, 4])}`;
}

function directionOf(imposer: string | null, target: string | null): string {
  return `${imposer ?? 'open'} on ${target ?? 'open'}`;
}

/** The first word of a product, without its plural, stands in the sentence. */
function isNamed(product: string, sentence: string): boolean {
  const word = (product.split(' ')[0] ?? product).replace(/s$/, '').slice(0, 5);
  return sentence.toLowerCase().includes(word.toLowerCase());
}
