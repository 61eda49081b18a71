/** Goods of a duty by the ones told before it: the same duty moved, its make-up, or another partner's rate, which is on none of them. */

import type { PreparedText } from '../../text/prepared-text.js';
import type { MeasureDraft } from '../clauses/measure-draft.js';
import { ALL_GOODS } from '../goods/goods-read.js';
import { GOODS_SIGNS } from '../rules/signs.js';
import type { Earlier } from './earlier-duty.js';

const IN_SENTENCE = GOODS_SIGNS.sign('in the sentence');

/** “A duty of 24 percent on imports from Malaysia. The rate was raised to 25 percent”: of the duty told last, on the same goods. */
export function isSameDutyMoved(
  { text, sentences }: PreparedText,
  { goods, rates, sentence, paragraph, needsGoods }: MeasureDraft,
  previous: Earlier | null,
): boolean {
  if (previous === null || previous.products.length === 0 || needsGoods) return false;
  if (previous.paragraph !== paragraph || sentence - previous.sentence > 1) return false;
  if (goods.some(({ products, signs }) => !isAll(products) && signs.includes(IN_SENTENCE))) return false;
  const { start } = sentences[sentence]!;
  const before = text.slice(start, rates[0]!.start);
  return sentence === previous.sentence ? THE_RATE_IS.test(before) : THE_RATE_MOVED.test(before);
}

const THE_RATE_MOVED =
  /^(?:The|That|This) (?:rate|tariff|duty|levy) (?:was|has been|will be|is to be|had been|is being|later|then)\s(?:[\p{L}]+\s){1,4}$/u;
const THE_RATE_IS =
  /[;:]\s(?:(?:in the meantime|for now|until then|meanwhile),?\s)?the rate (?:is|was|stays at|remains)\s$/i;

/** “Japanese cars pay 15%. The 15% includes the ordinary duty”: the rate told before, on the same goods. */
const MADE_UP =
  /^The \d[\d.]*\s?(?:%|per ?cent)\s(?:(?:rate|tariff|duty|levy)\s)?(?:already\s)?(?:includes?|combines?|comprises?|is made up of)\b/;
/** How many paragraphs before it the rate may stand. */
const AGAIN_REACH = 2;

/** The duty that a sentence only says the make-up of, as it was chosen; null where it tells one of its own. */
export function sameRateAgain<T extends { readonly draft: MeasureDraft }>(
  { text, sentences }: PreparedText,
  draft: MeasureDraft,
  chosen: readonly T[],
): T | null {
  const { start, end } = sentences[draft.sentence]!;
  const [rate, ...more] = draft.rates;
  if (rate === undefined || more.length > 0 || rate.start - start > 8) return null;
  if (!MADE_UP.test(text.slice(start, Math.min(end, start + 60)))) return null;
  const told = chosen.findLast(({ draft: before }) => before.rates.some(({ value }) => value === rate.value));
  return told !== undefined && draft.paragraph - told.draft.paragraph <= AGAIN_REACH ? told : null;
}

/**
 * “19% on Indonesian goods … steel 50%. Vietnam faces a 20% rate. The Philippines got 19%”: in a text on what partners pay on all they sell,
 * another partner's rate without goods is not on the goods told last.
 */
export function isRateOfPartner(draft: MeasureDraft, previous: Earlier | null, head: MeasureDraft | null): boolean {
  const { products, parties, placed, needsGoods } = draft;
  if (previous === null || needsGoods || draft.someGoods) return false;
  const carried = products.every((product) => product === ALL_GOODS || previous.products.includes(product));
  if (!carried) return false;
  if (parties.targets.length === 0 || parties.targets.some((target) => previous.targets.includes(target))) return false;
  if (
    draft.goods.some(({ products: named, signs }) => !isAll(named) && signs.includes(IN_SENTENCE)) ||
    placed.some(({ economy }) => previous.targets.includes(economy))
  )
    return false;
  return head !== null && isAll(head.products);
}

export function isAll(products: readonly string[]): boolean {
  return products.length > 0 && products.every((product) => product === ALL_GOODS);
}
