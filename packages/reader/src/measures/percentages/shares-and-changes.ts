/** Percentages of an English sentence that compare, divide or change something: “40% more than in the previous year”, “about half of imports from Mexico and 38 percent from Canada”. */

import { type Item, rateBefore } from '../sentences/sentence-items.js';
import type { Governed } from './duty-percentages.js';
import { isMovement } from './moved-measures.js';

/** Whether the percentage at an item tells of a comparison, a share or a change, whatever duties stand around it. */
export function isShareOrChange(items: readonly Item[], at: number, governed: Governed | 'other' | null): boolean {
  if (isComparison(items, at) || isChangeBy(items, at) || isTakenOff(items, at) || isMovement(items, at)) return true;
  if (isChangeOfTrade(items, at) || isRuleOfOwners(items, at) || isPaidOut(items, at)) return true;
  const heads = governed !== null && governed !== 'other' && governed.head >= 0;
  return !heads && (isPartOfTrade(items, at) || isFurtherShare(items, at) || isShareThatMoves(items, at));
}

/** “Almost 40% more than in the previous year”, “12 percent less than wheat”. */
function isComparison(items: readonly Item[], at: number): boolean {
  return /^(?:more|less|fewer|higher|lower)$/.test(items[at + 1]?.text ?? '') && items[at + 2]?.text === 'than';
}

/** “could shave 0.5 percent off growth”, “wiped 3% off the index”: what is lost. */
function isTakenOff(items: readonly Item[], at: number): boolean {
  return (
    /^(?:off|from)$/.test(items[at + 1]?.text ?? '') &&
    items
      .slice(Math.max(0, at - 4), at)
      .some(({ text }) => /^(?:shav|knock|lopp?|wip|trimm?|slic|subtract|tak|took)(?:e|es|ed|ing|s|en)?$/.test(text))
  );
}

const CHANGE = /^(?:reduction|cut|decrease|decline|drop|fall|increase|rise|growth|expansion|jump)$/;

/** “A reduction of 47% compared to 2024 quotas”, “a cut of 40 percent in its quota”. */
function isChangeBy(items: readonly Item[], at: number): boolean {
  let of = at - 1;
  while (/^(?:about|around|roughly|nearly|almost|approximately|some|up|to|as|much|over)$/.test(items[of]?.text ?? ''))
    of -= 1;
  if (items[of]?.text !== 'of') return false;
  if (isTrade(items[of - 1])) return isChangeIn(items, of - 1);
  if (!CHANGE.test(items[of - 1]?.text ?? '')) return false;
  return /^(?:in|compared|relative|versus|against|over)$/.test(items[at + 1]?.text ?? '');
}

function isTrade(item: Item | undefined): boolean {
  return /(?:^| )(?:imports?|exports?|shipments|deliveries|sales|trade|output|production|purchases|prices|orders)$/.test(
    item?.text ?? '',
  );
}

/** “A decrease in imports of roughly 10%”, “a rise in its car exports of 8 percent”: of what is traded. */
function isChangeIn(items: readonly Item[], noun: number): boolean {
  for (let i = noun - 1; i >= Math.max(1, noun - 4); i -= 1)
    if (items[i]!.text === 'in') return CHANGE.test(items[i - 1]!.text);
  return false;
}

/** “A 75 percent increase of rice procurements”, “a 20 percent reduction in steel imports”: of what is traded, no duty between. */
function isChangeOfTrade(items: readonly Item[], at: number): boolean {
  if (!CHANGE.test(items[at + 1]?.text ?? '') || !/^(?:of|in)$/.test(items[at + 2]?.text ?? '')) return false;
  for (let i = at + 3; i < items.length && i <= at + 3 + CHANGED_REACH; i += 1) {
    const { phrase, text, kind } = items[i]!;
    if (phrase?.duty || phrase?.kind !== undefined || kind === 'rates' || kind === 'mark') return false;
    if (/(?:^| )procurements?$/.test(text) || isTrade(items[i])) return true;
  }
  return false;
}

/** Words between a change and what changes. */
const CHANGED_REACH = 6;

/** “Its 50% affiliates rule”, “a 10 percent ownership threshold”: whose firms something is about. */
function isRuleOfOwners(items: readonly Item[], at: number): boolean {
  return (
    /^(?:affiliates?|ownership|equity|shareholding|stake)$/.test(items[at + 1]?.text ?? '') ||
    (/^(?:affiliates?|ownership)$/.test(items[at + 2]?.text ?? '') && items[at + 1]?.text === '-')
  );
}

const PAID = /^(?:made|paid|distributed|allocated|given|credited|remitted|go|accrue)$/;
const DIVIDED = /^(?:distribut(?:ions?|ed)|profits?|proceeds|revenues?|earnings|dividends?|cash)$/;

/** “Distributions will be made 50 percent to Country A”, “90 percent will be paid to Country A and 10 percent to Country B”: what each gets. */
function isPaidOut(items: readonly Item[], at: number): boolean {
  if (items.some(({ phrase }) => phrase?.duty)) return false;
  if (/^(?:will|shall|is|are)$/.test(items[at + 1]?.text ?? '')) {
    const be = items[at + 2]?.text === 'be' ? at + 3 : at + 2;
    return PAID.test(items[be]?.text ?? '') && items[be + 1]?.text === 'to';
  }
  if (items[at + 1]?.text !== 'to') return false;
  const before = rateBefore(items, at);
  if (before >= 0 && at - before < REACH && isPaidOut(items, before)) return true;
  return items.slice(Math.max(0, at - REACH), at).some(({ text }) => DIVIDED.test(text));
}

const PART = /^(?:half|third|thirds|quarter|quarters|fifth|fifths|most|much|majority|bulk)$/;
const TRADED = /^(?:imports?|exports?|shipments|goods|trade|sales|products|purchases)$/;
/** How far before it the other part of the trade is told. */
const REACH = 14;

/** “About half of imports from Mexico and about 38 percent from Canada”: as much of its trade. */
function isPartOfTrade(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.text !== 'from' && items[at + 1]?.text !== 'of') return false;
  let joined = false;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i -= 1) {
    const { text, phrase, kind } = items[i]!;
    if (kind === 'rates' || phrase?.duty || phrase?.bearing || phrase?.imposing || /^[;:]$/.test(text)) return false;
    if (/^(?:and|but|,)$/.test(text)) joined = true;
    if (joined && PART.test(text) && items.slice(i + 1, i + 6).some((item) => TRADED.test(item.text))) return true;
  }
  return false;
}

/** “80% of imports from China, against 86% from Chile and 90% for products of Peru”: as much of the trade with another. */
function isFurtherShare(items: readonly Item[], at: number): boolean {
  if (!/^(?:from|of|for|with)$/.test(items[at + 1]?.text ?? '')) return false;
  for (let i = at - 1; i >= Math.max(0, at - 2 * REACH); i -= 1) {
    const { text, phrase, kind } = items[i]!;
    if (phrase?.duty || phrase?.kind !== undefined || phrase?.bearing || phrase?.imposing || /^[;:]$/.test(text))
      return false;
    if (kind !== 'rates') continue;
    if (items[i + 1]?.text === 'of') return items.slice(i + 2, i + 6).some((item) => TRADED.test(item.text));
    if (!/^(?:from|for|with)$/.test(items[i + 1]?.text ?? '')) return false;
  }
  return false;
}

const SHARE = /^(?:share|proportion|ratio|percentage|fraction)$/;

/** “The proportion of beef in imports tripled from 1.2% to 3.1%”: a share that is told of, no duty between. */
function isShareThatMoves(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= 0; i -= 1) {
    const { text, phrase, kind } = items[i]!;
    if (phrase?.duty || phrase?.kind !== undefined || phrase?.bearing || /^[;]$/.test(text)) return false;
    if (kind === 'rates' && items[i + 1]?.text !== 'to') return false;
    if (SHARE.test(text)) return items[i + 1]?.text === 'of';
  }
  return false;
}

/** “… 26% of its goods enter without a duty. That is up from 23%”: a sentence that only tells how a share moved. */
const MOVED =
  /\b(?:that|it|this|which)(?:['’]s|\s(?:is|was|are|were))\s(?:(?:slightly|sharply|well|way)\s)?(?:up|down)\sfrom\s(?:(?:about|around|just|only|some|nearly)\s)?$/i;
const SHARE_BEFORE =
  /\d\s?(?:%|per\s?cent)\sof\s(?:(?:its|their|all|the|our)\s)?(?:[a-zà-ɏ.’'-]+\s){0,3}?(?:goods|exports?|imports?|products|shipments|trade|sales)\b[^%]{0,160}$/i;
/** Furthest the share stands before, UTF-16 code units. */
const MOVED_REACH = 300;

/** Whether the percentage at an offset is what a share of the trade was before. */
export function isShareThatMoved(text: string, start: number): boolean {
  if (!MOVED.test(text.slice(Math.max(0, start - 48), start))) return false;
  const before = text.slice(Math.max(0, start - MOVED_REACH), start);
  return SHARE_BEFORE.test(before);
}
