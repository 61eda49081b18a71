/** One duty as its sentence tells it, before the document completes it. */

import type { DateRead } from '../../reading.js';
import { nextInParagraph } from '../../text/prepared-text.js';
import { exemptedProducts } from '../goods/exempted-goods.js';
import { type ClauseSources, goodsCandidates } from '../goods/goods-candidates.js';
import { unownedGoods } from '../goods/goods-choice.js';
import type { GoodsGroup } from '../goods/goods-groups.js';
import { goodsOfKorean } from '../goods/goods-korean.js';
import { ALL_GOODS, type GoodsRead } from '../goods/goods-of-duty.js';
import { goodsOf } from '../goods/goods-of-percentage.js';
import { remediedGoods } from '../goods/remedied-goods.js';
import { goodsOfOrder } from '../goods/remedy-orders.js';
import { isOnAllGoods } from '../goods/zero-goods.js';
import { withAnnouncedAnswer } from '../parties/announced-answers.js';
import { withAnswered } from '../parties/answered-duties.js';
import { withAskedSide } from '../parties/asked-side.js';
import { blamedSellers, boughtFrom, buyersCharged } from '../parties/bought-from.js';
import { partiesOf } from '../parties/duty-parties.js';
import { boughtByOthers, boughtFromKorean } from '../parties/korean/bought-from.js';
import { withDroppedSubject } from '../parties/korean/dropped-subject.js';
import { partiesOfKorean } from '../parties/korean/duty-parties-korean.js';
import { metByLaw, negotiatedParties } from '../parties/korean/negotiated-duties.js';
import { jointOwners, sidesOfEachOther } from '../parties/mutual-sides.js';
import type { Governed } from '../percentages/duty-percentages.js';
import { isBeyondQuota } from '../percentages/no-duties.js';
import { columnHeading } from '../rates/table-columns.js';
import { GOODS_SIGNS } from '../rules/signs.js';
import { labelParties } from '../sentences/party-rows.js';
import { hasChangedKorean } from '../status/changed-rates-korean.js';
import { dutyDay } from '../status/duty-day.js';
import { changesAt, statusAt } from '../status/duty-status.js';
import { koreanPlanOf, koreanStatusAt } from '../status/duty-status-korean.js';
import { hasChanged } from '../status/former-rates.js';
import { outlinedStatus } from '../status/outlined-duties-korean.js';
import { statusAfterNext } from '../status/paused-after.js';
import { bystanders, levierOfCompared } from './bystanders.js';
import { burdenInNext, productBefore, topicGoodsBefore } from './duty-context.js';
import {
  generalVerb,
  isAnaphoric,
  isOnEveryone,
  isTheirs,
  kindsNear,
  saidOfAll,
  saidOfImports,
  spanOf,
  worldKorean,
  zeroOf,
} from './duty-details.js';
import { labelAbove, ofRow } from './labelled-rates.js';
import type { MeasureDraft } from './measure-draft.js';
import { englishPlaces, koreanPlaces } from './party-evidence.js';
import type { RatedSentence } from './rated-sentences.js';
import { shareOfTrade } from './share-of-trade.js';

/** Sign of goods that a rate has to itself. */
export const SHARED_OUT = GOODS_SIGNS.sign('shared out');

/** “each side gives the other …”, “on each other's goods” */
const MUTUAL =
  /\b(?:each|both) (?:side|part(?:y|ies)|countr(?:y|ies)|nations?|governments?)\b[^.;]{0,40}\b(?:each other|the other)\b|\beach other['’]s\b|(?:양국|양측|두 나라)[^.]{0,20}서로/i;

/** “zero-tariff, zero-quota access”: a zero duty on all goods. */
const ENTRY =
  /^[\s,-]{0,2}(?:and\s)?(?:zero[-\s]quota|quota[-\s]free)?[\s,-]{0,2}(?:access|entry|treatment|trade|market)\b/i;

/** “on the U.S. product”: one named before. */
const THAT_PRODUCT = /^\s(?:(?:tariff|duty|levy|tax)\s)?on (?:the|that|this) (?:[A-Z][A-Za-z.]+ )?product\b/;

/** “the rate on these products, which stands at 10 percent”: on those named before. */
const ON_THESE = /\bon (?:these|those|such) (?:products|goods|items)\b[^.;:%]{0,30}$/;

/** “일부 품목은 0%가 된다”: on goods that the text does not name. */
const SOME_GOODS = /(?:일부|몇몇|특정) (?:품목|제품|상품|물품|수입품)(?:은|는|이|에|에는|에 대해|의 경우) $/;

/** “페루산 제품에 시장을 무관세로 연다”: on all goods of an origin, not on some of them. */
const ALL_OF_ORIGIN =
  /(?<!(?:일부|대부분의?|주요|특정|여러|다른|수입하는)\s(?:[가-힣]{2,6})?)(?:[가-힣]{2,6}|[A-Z]{2,3})산\s(?:모든\s|전\s)?(?:제품|상품|물품|수입품|물건)(?:에|에는|은|을|이|의)\s[^.,]{0,14}$/;

/** Beside a duty before, which stays. */
const BESIDES = /\b(?:on top of|in addition to|added to|besides|plus|along with|alongside|atop)\b/i;

/** “The threatened 25%”, “the 25% once planned” before it took effect: how the rate that never applied stood; “the previous 25%” applies no more. */
function planOf(before: string, after: string, korean: boolean): MeasureDraft['fromPlan'] {
  if (korean) return koreanPlanOf(before, after);
  const word =
    /\b(threatened|proposed|planned|mooted|announced|previous|former)\s(?:(?:rate|level|tariff|duty|levy)\s(?:of\s)?)?(?:a\s|the\s)?$/i.exec(
      before,
    )?.[1];
  if (word === undefined) return null;
  if (/^threat/i.test(word)) return 'threatened';
  if (/^(?:previous|former)/i.test(word)) return BESIDES.test(before) ? null : 'removed';
  return /^announced/i.test(word) ? 'announced' : 'proposed';
}

/** “A 40% counter-tariff on wine”: a duty of a general kind on goods that its clause names. */
function namesGoodsAfter(goods: GoodsRead | null, at: number): boolean {
  return goods !== null && goods.end > at + 1 && goods.products.some((product) => product !== ALL_GOODS);
}

/**
 * The duty at a percentage of a sentence; null where it is none after all.
 * @param named groups of goods of the sentence
 * @param at item of the percentage
 */
export function draftAt(
  sources: ClauseSources,
  { index: sentence, items, korean }: RatedSentence,
  named: readonly GoodsGroup[],
  at: number,
  governed: Governed,
  {
    previous,
    goodsAfter,
    retaliating,
  }: { readonly previous: number; readonly goodsAfter: number; readonly retaliating: boolean },
  dates: readonly DateRead[],
): MeasureDraft | null {
  const { prepared, phrases, parties, lawful } = sources;
  const { text, sentences } = prepared;
  const group = items[at]!.rates!;
  const zero = zeroOf(items[at]!, text);
  // “무관세 쿼터를 줄이고”: on goods named before.
  const quota = zero && /쿼터|할당|물량/.test(text.slice(group.start, group.end));
  // “미국 50% 관세와 겹친다” begins no line of a list.
  const label =
    korean && items[at + 1]?.phrase?.duty && items[at - 1]?.party !== undefined ? [] : labelParties(text, items, at);
  const cell = label.length === 0 ? labelAbove(prepared, parties, sentence, items) : null;
  if (cell !== null) label.push(cell);
  const heading = columnHeading(text, group.start);
  const kinds = kindsNear(items, at, governed, previous, text, korean);
  const allGoods = kinds.some((kind) => kind.allGoods);
  const nought = group.rates.every(({ value }) => value === 0);
  const share = korean ? null : (shareOfTrade(items, at, governed) ?? goodsOfOrder(items, at));
  const goods: GoodsRead | null = korean ? null : (share ?? goodsOf(items, at, governed, previous));
  let products = korean ? goodsOfKorean(text, items, at, governed, goodsAfter) : (goods?.products ?? []);
  // “It begins with ethanol. Brazil charges 18 percent on the U.S. product”
  if (!korean && products[0] === ALL_GOODS && THAT_PRODUCT.test(text.slice(group.end, group.end + 40))) products = [];
  if (!korean && ON_THESE.test(text.slice(Math.max(0, group.start - 64), group.start))) products = [];
  // A row of a table is on what heads its columns, not on what the row above names.
  if (products.length === 0 && heading === null && (!zero || quota)) {
    const named = productBefore(prepared, sentence, phrases);
    if (named !== null && !allGoods) products = [named];
    else if (korean && !allGoods) products = [...topicGoodsBefore(prepared, sentence, phrases)];
  }
  // “if corn came in duty-free …”
  if (zero && /^[^.]{0,16}?(?:다면|라면|으면|되면)/.test(text.slice(group.end, group.end + 24))) return null;
  const clause = korean
    ? withDroppedSubject(
        prepared,
        sentence,
        items,
        at,
        parties,
        metByLaw(
          text,
          items,
          at,
          kinds,
          negotiatedParties(text, items, at, partiesOfKorean(text, items, at, governed), lawful),
        ),
      )
    : withAnnouncedAnswer(
        prepared,
        sentence,
        parties,
        withAskedSide(prepared, sentence, parties, withAnswered(items, at, partiesOf(items, at, governed, goods))),
      );
  const read =
    korean && (heading === null || label.length === 0)
      ? clause
      : ofRow(prepared, parties, { items, at }, { heading, label, retaliating }, clause);
  const world =
    goods?.world === true ||
    (!korean && buyersCharged(items)) ||
    (!korean &&
      (saidOfAll(items, at) ||
        generalVerb(items, at, read) ||
        saidOfImports(items, at) ||
        isOnEveryone(items, at, governed, goods, read.imposer))) ||
    kinds.some((kind) => kind.world) ||
    (korean && worldKorean(items, at, text));
  // “a list of products to receive a zero percent reciprocal rate”: of goods that the clause does not name.
  const openProduct =
    !zero &&
    nought &&
    allGoods &&
    products.every((product) => product === ALL_GOODS) &&
    !(goods !== null && goods.end > at + 1);
  if (openProduct) products = [];
  if (products.length === 0 && !openProduct && allGoods) products = [ALL_GOODS];
  // “Ankara complained about the EU safeguard and its 25 percent”: on everyone's goods all the same.
  let targets = read.loose && kinds.some((kind) => kind.world) ? [] : read.targets;
  if (targets.length === 0) {
    const next = nextInParagraph(prepared, sentence);
    if (next !== undefined) {
      const burdened = burdenInNext(prepared, next, phrases, parties);
      if (burdened !== null && burdened !== read.imposer) targets = [burdened];
    }
  }
  const remedied =
    korean && kinds.some((kind) => kind.namedGoods) ? remediedGoods(prepared, sentence, group.start, phrases) : null;
  // “A 100% tariff on countries that buy Russian oil”: on all their goods.
  const neverBear = korean ? boughtByOthers(text, items) : buyersCharged(items) ? boughtFrom(items) : [];
  const buyers = neverBear.length > 0;
  if (buyers) {
    targets = [];
    products = [ALL_GOODS];
  }
  const general = products.every((product) => product === ALL_GOODS);
  const ofCase = remedied !== null && (general || !remedied.inRules);
  if (ofCase) products = [remedied.product];
  const anaphoric = isAnaphoric(items, at, governed);
  if (products.length === 0 && !openProduct && !anaphoric && targets.length > 0) products = [ALL_GOODS];
  const { start: planned } = group.from ?? group;
  const plan = planOf(text.slice(Math.max(0, planned - 44), planned), text.slice(group.end, group.end + 16), korean);
  const status = korean
    ? outlinedStatus(prepared, sentence, koreanStatusAt(text, items, at))
    : statusAfterNext(prepared, sentence, (group.from === null ? plan : null) ?? statusAt(items, at));
  const ended = status === 'removed' || status === 'suspended';
  return {
    rates: group.rates,
    from: group.from,
    // “Will be cut from the previous 25% to 15%”: until then it stands.
    fromPlan:
      group.from !== null &&
      (korean ? plan !== 'announced' && hasChangedKorean(text.slice(group.end, group.end + 30)) : hasChanged(items, at))
        ? 'removed'
        : group.from === null || (plan === 'removed' && status !== 'in-force')
          ? null
          : plan,
    products,
    exempted: korean ? [] : exemptedProducts(items, at),
    someGoods: kinds.some((kind) => kind.someGoods) || (!korean && isBeyondQuota(items)),
    openProduct,
    sharedOut: ofCase || share !== null || buyers,
    needsGoods:
      (zero &&
        !ENTRY.test(text.slice(group.end, group.end + 40)) &&
        !(korean
          ? ALL_OF_ORIGIN.test(text.slice(Math.max(0, group.start - 44), group.start))
          : isOnAllGoods(items, at))) ||
      (korean && nought && SOME_GOODS.test(text.slice(Math.max(0, group.start - 16), group.start))),
    parties: {
      imposer: read.imposer,
      targets,
      either: read.either,
      loose: read.loose === true,
      compared: read.compared === true,
      owned: read.owned === true,
      itself: read.itself === true,
    },
    label,
    goods:
      ofCase || share !== null || buyers
        ? [unownedGoods(products, [SHARED_OUT])]
        : goodsCandidates(sources, { index: sentence, items, groups: named }, at, governed, {
            rule: products,
            general: allGoods && !namesGoodsAfter(goods, at),
            zero: nought,
            labelled: label.length > 0,
            heading,
          }),
    placed: korean ? koreanPlaces(text, items, at) : englishPlaces(items, at),
    bystanders: korean ? boughtFromKorean(text, items) : bystanders(items, at),
    blamedSellers: korean ? [] : blamedSellers(items),
    neverBear,
    otherLevier: korean ? null : levierOfCompared(items, at),
    theirs: isTheirs(items, at),
    eachOther: korean ? null : sidesOfEachOther(items),
    joint: korean ? null : jointOwners(items, at),
    mutual: MUTUAL.test(text.slice(sentences[sentence]!.start, sentences[sentence]!.end)),
    kinds,
    world,
    status,
    // “Will drop its 25% tariffs on September 1”: the day is that of the change.
    fromDay:
      !korean && changesAt(items, at) ? null : dutyDay(prepared, sentence, [group.start, group.end], ended, dates),
    sentence,
    paragraph: sentences[sentence]!.paragraph,
    anaphoric,
    chained: governed.governor >= 0 && items[governed.governor]!.kind === 'rates',
    span: spanOf(items, at, governed),
  };
}
