/** Duties spoken of without a rate: later ones take their goods and parties from them. */

import { firstBeginningFrom } from '../../text/in-order.js';
import type { Match } from '../../text/lexicon.js';
import { type PreparedText, sentenceAt } from '../../text/prepared-text.js';
import { goodsOfKorean } from '../goods/goods-korean.js';
import { goodsOf } from '../goods/goods-of-percentage.js';
import { partiesOf } from '../parties/duty-parties.js';
import { partiesOfKorean } from '../parties/korean/duty-parties-korean.js';
import type { Governed } from '../percentages/duty-percentages.js';
import type { ClauseWord } from '../rules/measure-rules.js';
import { type Item, type PartyMention, sentenceItems } from '../sentences/sentence-items.js';
import { isKorean, withPronoun } from './duty-context.js';
import { kindsNear } from './duty-details.js';
import type { MeasureDraft } from './measure-draft.js';

/**
 * Duties spoken of without a rate, in sentences [from, to): drafts without rates, that later ones take their goods and parties
 * from.
 */
export function topicsOf(
  prepared: PreparedText,
  phrases: readonly Match<ClauseWord>[],
  parties: readonly PartyMention[],
  from: number,
  to: number,
): MeasureDraft[] {
  const { sentences, text } = prepared;
  const drafts: MeasureDraft[] = [];
  const start = sentences[from]?.start ?? text.length;
  const end = sentences[to]?.start ?? text.length;
  let last = -1;
  for (let i = firstBeginningFrom(phrases, start); i < phrases.length; i += 1) {
    const phrase = phrases[i]!;
    if (phrase.start >= end) break;
    if (!(phrase.value.duty || phrase.value.kind !== undefined) || phrase.start < last) continue;
    const index = sentenceAt(sentences, phrase.start);
    const sentence = sentences[index]!;
    last = sentence.end;
    const korean = isKorean(text, sentence);
    const whole = withPronoun(sentenceItems(prepared, sentence, [], phrases, parties), prepared, index, parties);
    const items = korean ? whole : withoutShares(whole);
    const at = items.findIndex((item) => item.start === phrase.start);
    // “Mexico has levied no retaliatory duties”
    if (at < 0 || /^(?:no|without)$/.test(items[at - 1]?.text ?? '')) continue;
    const governed: Governed = { head: at, governor: -1 };
    const goods = korean ? null : goodsOf(items, at, governed, -1);
    const products = korean ? goodsOfKorean(text, items, at, governed, -1) : (goods?.products ?? []);
    const read = korean ? partiesOfKorean(text, items, at, governed) : partiesOf(items, at, governed, goods);
    if (products.length === 0 && read.targets.length === 0 && read.imposer === null) continue;
    const kinds = kindsNear(items, at, governed, -1, text, korean);
    drafts.push({
      rates: [],
      from: null,
      fromPlan: null,
      products,
      openProduct: false,
      pastQuota: false,
      sharedOut: false,
      needsGoods: false,
      parties: read,
      label: [],
      placed: [],
      bystanders: [],
      blamedSellers: [],
      neverBear: [],
      otherLevier: null,
      goods: [],
      exempted: [],
      someGoods: kinds.some((kind) => kind.someGoods),
      kinds,
      world: goods?.world === true || kinds.some((kind) => kind.world),
      theirs: false,
      mutual: false,
      eachOther: null,
      joint: null,
      status: 'unclear',
      fromDay: null,
      sentence: index,
      paragraph: sentence.paragraph,
      anaphoric: false,
      chained: false,
      span: [phrase.start, phrase.end],
    });
  }
  return drafts;
}

/** “duties on 95 percent of Chile's exports”: on these, whatever the share of them. */
function withoutShares(items: readonly Item[]): readonly Item[] {
  if (!items.some(({ kind }) => kind === 'number')) return items;
  const kept: Item[] = [];
  for (let i = 0; i < items.length; i += 1) {
    const end = items[i]!.kind === 'number' ? shareEnd(items, i) : -1;
    if (end < 0) kept.push(items[i]!);
    else i = end;
  }
  return kept;
}

/** The “of” of a share of goods that begins at a number; −1 for any other number. */
function shareEnd(items: readonly Item[], number: number): number {
  let i = number + 1;
  if (items[i]?.text === 'per') i += 1;
  if (!/^(?:%|percent|per cent|cent)$/.test(items[i]?.text ?? '')) return -1;
  return items[i + 1]?.text === 'of' ? i + 1 : -1;
}
