/** Clauses that tell both sides of a duty at once: “access to Japan's market”, “its own goods”, “below Vietnam's 20%”. */

import { partyWithin } from '../goods/goods-lists.js';
import type { GoodsRead } from '../goods/goods-read.js';
import type { Governed } from '../percentages/duty-percentages.js';
import type { Item } from '../sentences/sentence-items.js';
import { avertedBy } from './averted-duties.js';
import { ownGoodsBearing } from './burdened-own-goods.js';
import { marketEntered, placeAfter } from './duty-agents.js';
import { comparedOwner } from './duty-bearers.js';
import { subjectOf } from './duty-subject.js';
import { ofFurtherOwner } from './further-owners.js';
import { grantedAccess } from './granted-access.js';
import { ownDuty } from './own-duties.js';
import { ownLowered, zeroWished } from './own-lowered.js';
import { paidInMarket, paysNothing } from './paid-in-market.js';
import type { PartiesRead } from './parties-read.js';

/** The parties of a duty whose clause tells both sides by itself; null where they must be read word by word. */
export function toldWhole(
  items: readonly Item[],
  at: number,
  governed: Governed,
  goods: GoodsRead | null,
): PartiesRead | null {
  return (
    accessAt(items, at) ??
    avertedBy(items, at) ??
    ownLowered(items, at) ??
    zeroWished(items, at) ??
    paidInMarket(items, at) ??
    paysNothing(items, at) ??
    ofItself(items, at) ??
    ofFurtherOwner(items, at) ??
    sellerCharged(items, at, governed) ??
    grantedBy(items, at, goods) ??
    comparedRate(items, at, governed)
  );
}

/** “give Chile tariff-free access to Japan's market”: the market's owner levies none on whoever is given it. */
function accessAt(items: readonly Item[], at: number): PartiesRead | null {
  const noun = items.findIndex(({ text }, i) => i > at && i <= at + 2 && /^(?:access|entry)$/.test(text));
  if (noun < 0 || !/^(?:to|into)$/.test(items[noun + 1]?.text ?? '')) return null;
  const market = items[partyWithin(items, noun + 2, 3)]?.party;
  if (market === undefined || market.form === 'person') return null;
  // “Access to Indian textiles”: goods that are let in, no market.
  const next = items[partyWithin(items, noun + 2, 3) + 1]?.phrase;
  if (market.form === 'adjective' && (next?.product !== undefined || next?.goods)) return null;
  const given = items[at - 1]?.party ?? subjectOf(items, at);
  const target = given?.economy ?? null;
  return {
    imposer: market.economy,
    targets: target === null || target === market.economy ? [] : [target],
    either: null,
  };
}

/** “Brazil cut its own duty”: the clause says whose it is. */
function ofItself(items: readonly Item[], at: number): PartiesRead | null {
  const own = ownDuty(items, at);
  return own === null ? null : { ...own, either: null, owned: true, itself: true };
}

/** “Its exports face 25% in the United States”: on what the party sells there. */
function sellerCharged(items: readonly Item[], at: number, { head }: Governed): PartiesRead | null {
  const { party: seller } = items[ownGoodsBearing(items, at)?.its ?? -1] ?? {};
  if (seller === undefined) return null;
  const market = marketEntered(items, at) ?? placeAfter(items, Math.max(at, head));
  return { imposer: market === seller.economy ? null : market, targets: [seller.economy], either: null };
}

/** A zero duty that one side grants another. */
function grantedBy(items: readonly Item[], at: number, goods: GoodsRead | null): PartiesRead | null {
  const granted = items[at]?.rates?.rates.every(({ value }) => value === 0) ? grantedAccess(items, at) : null;
  if (granted === null) return null;
  const { giver, receiver } = granted;
  const owners = (goods?.of ?? []).map(({ economy }) => economy).filter((economy) => economy !== giver);
  return { imposer: giver, targets: receiver === null ? [...new Set(owners)] : [receiver], either: null };
}

/** “only slightly below Vietnam's 20%”: the rate it meets. */
function comparedRate(items: readonly Item[], at: number, { head }: Governed): PartiesRead | null {
  const compared = head < 0 ? comparedOwner(items, at) : null;
  return compared === null ? null : { imposer: null, targets: [compared], either: null, compared: true };
}
