/** Percentages of an English sentence that tell of origin, of coverage, of prices or of what somebody thinks likely: no duties, whatever duties stand around. */

import { type Item, rateBefore } from '../sentences/sentence-items.js';
import type { Governed } from './duty-percentages.js';

/** Whether the percentage at an item is of another matter; a noun for a duty right after it makes it one. */
export function isOtherMatter(items: readonly Item[], at: number, governed: Governed | 'other' | null): boolean {
  if (governed !== null && governed !== 'other' && governed.head >= 0) return false;
  return (
    isCovered(items, at) ||
    isOfPrice(items, at) ||
    isEnough(items, at) ||
    isMadeUpOf(items, at) ||
    isTaken(items, at) ||
    isSettled(items, at) ||
    isConcession(items, at) ||
    isOnEarnings(items, at) ||
    isFurtherCoverage(items, at) ||
    (isOfOrigin(items) && !isGovernedByDuty(items, governed))
  );
}

const ABOUT =
  /^(?:about|around|roughly|nearly|almost|some|only|just|over|at|least|most|up|to|as|much|more|than|approximately|or)$/;

/** The item before the words that measure a percentage: “about”, “at least”, “up to”; a bare “at” or “to” is no such word. */
function beforeMeasure(items: readonly Item[], at: number): number {
  const nearest = items[at - 1]?.text;
  if (nearest === 'at' || (nearest === 'to' && items[at - 2]?.text !== 'up')) return at - 1;
  let i = at - 1;
  while (i > 0 && ABOUT.test(items[i]!.text)) i -= 1;
  return i;
}

/** “The offer covers 97%”: of the trade, or of its lines. */
function isCovered(items: readonly Item[], at: number): boolean {
  return /^(?:covers?|covered|covering)$/.test(items[beforeMeasure(items, at)]?.text ?? '');
}

/** Furthest price before what it changes by, in items. */
const PRICE_REACH = 10;

/** “Raises the price of a truck by about 3%”. */
function isOfPrice(items: readonly Item[], at: number): boolean {
  if (
    /^(?:higher|lower|above|below|up|down)$/.test(items[at + 1]?.text ?? '') &&
    items.slice(Math.max(0, at - 6), at).some(({ text }) => text === 'prices')
  )
    return true;
  const by = beforeMeasure(items, at);
  if (items[by]?.text !== 'by') return false;
  // “They will be tightened by up to 15 per cent”: how much of something there is to be.
  if (/^(?:tightened|widened|shrunk|strengthened|weakened)$/.test(items[by - 1]?.text ?? '')) return true;
  for (let i = at - 2; i >= Math.max(0, at - PRICE_REACH); i -= 1) {
    const { text, kind, phrase } = items[i]!;
    if (kind === 'rates' || phrase?.duty || /^[;:,]$/.test(text)) return false;
    if (/^(?:prices?|costs?|bills?)$/.test(text)) return true;
  }
  return false;
}

/** “From now on 25 percent is enough”. */
function isEnough(items: readonly Item[], at: number): boolean {
  const next = items.slice(at + 1, at + 4).map(({ text }) => text);
  return (
    /^(?:is|are|was|were|will|would)$/.test(next[0] ?? '') && next.some((word) => /^(?:enough|sufficient)$/.test(word))
  );
}

const MUST = /^(?:must|should|shall|to|needs?|needed)$/;

/** “A car must be 55 percent Peruvian”, “must have 75 percent of its value from the region”: what goods are made of. */
function isMadeUpOf(items: readonly Item[], at: number): boolean {
  const verb = beforeMeasure(items, at);
  if (!/^(?:be|have|contain|include)$/.test(items[verb]?.text ?? '') || !MUST.test(items[verb - 1]?.text ?? ''))
    return false;
  const [next, second, third] = [items[at + 1], items[at + 2], items[at + 3]];
  if (next?.party?.form === 'adjective') return items[at + 2]?.phrase?.duty !== true;
  if (/^(?:local|regional|domestic|foreign|national)$/.test(next?.text ?? '')) return true;
  return (
    next?.text === 'of' &&
    /^(?:its|their|the)$/.test(second?.text ?? '') &&
    /^(?:value|content|parts|components)$/.test(third?.text ?? '')
  );
}

/** “May take up to 24 percent”, “holds 49% of the firm”: of a company; “take 50% off” is of a duty. */
function isTaken(items: readonly Item[], at: number): boolean {
  if (
    !/^(?:take|takes|took|hold|holds|held|own|owns|owned|acquire[ds]?)$/.test(
      items[beforeMeasure(items, at)]?.text ?? '',
    )
  )
    return false;
  if (/^(?:its|their|our)$/.test(items[beforeMeasure(items, at) - 1]?.text ?? '')) return false;
  const { text = '', phrase } = items[at + 1] ?? {};
  return !/^(?:off|from|away|out|on|duty|tariff)$/.test(text) && !phrase?.duty && !phrase?.rate;
}

/** “Expected duties to settle around 50%”, “could live with 10%”: what somebody thinks likely or bearable. */
function isSettled(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.text ?? '';
  if (/^(?:around|near|at|about)$/.test(before) && items[at - 2]?.text === 'settle')
    return items.slice(Math.max(0, at - 14), at).some(({ text }) => /^expect(?:s|ed|ing)?$/.test(text));
  return before === 'with' && /^(?:live|lived|cope|survive)$/.test(items[at - 2]?.text ?? '');
}

/** “One percent is a very small concession”. */
function isConcession(items: readonly Item[], at: number): boolean {
  if (!/^(?:is|was|would)$/.test(items[at + 1]?.text ?? '')) return false;
  return (
    items.slice(at + 2, at + 7).some(({ text }) => /^(?:concessions?|progress|improvement|step)$/.test(text)) &&
    isSmall(items[at]!)
  );
}

/** “A tax of 3% on digital revenues”: of no goods. */
function isOnEarnings(items: readonly Item[], at: number): boolean {
  return (
    items[at + 1]?.text === 'on' &&
    items
      .slice(at + 2, at + 5)
      .some(({ text }) =>
        /^(?:digital|online|streaming|revenues?|turnover|incomes?|profits?|remittances|advertising)$/.test(text),
      )
  );
}

function isSmall({ rates }: Item): boolean {
  return rates!.rates.every(({ value }) => value < 5);
}

/** “75 percent of its value, up from 62.5 percent”: what something that is no duty was before. */
export function movesFromBarred(items: readonly Item[], at: number, barred: ReadonlySet<number>): boolean {
  if (items[at - 1]?.text !== 'from' || !/^(?:up|down)$/.test(items[at - 2]?.text ?? '')) return false;
  const before = rateBefore(items, at);
  return before >= 0 && barred.has(before);
}

/** “Removed on 91 percent of exports at once and on 97 percent after seven years”. */
function isFurtherCoverage(items: readonly Item[], at: number): boolean {
  if (!/^(?:on|for)$/.test(items[at - 1]?.text ?? '')) return false;
  const before = rateBefore(items, at);
  return before > 0 && /^(?:on|for|from)$/.test(items[before - 1]!.text) && items[before + 1]?.text === 'of';
}

/** A sentence on rules of origin or local content. */
function isOfOrigin(items: readonly Item[]): boolean {
  return items.some(({ text }, i) => {
    if (text === 'origin')
      return (
        (items[i - 1]?.text === 'of' && /^rules?$/.test(items[i - 2]?.text ?? '')) ||
        /^(?:local|regional|domestic)$/.test(items[i - 1]?.text ?? '')
      );
    if (/^(?:rules? of origin|local content|regional content|regional value content|local origin)$/.test(text))
      return true;
    return /^(?:content|value)$/.test(text) && /^(?:local|regional|domestic|national)$/.test(items[i - 1]?.text ?? '');
  });
}

/** A word for a duty, or a verb of levying or bearing, tells of the percentage. */
function isGovernedByDuty(items: readonly Item[], governed: Governed | 'other' | null): boolean {
  if (governed === null || governed === 'other' || governed.governor < 0) return false;
  const { phrase, kind } = items[governed.governor]!;
  return (
    kind === 'rates' ||
    Boolean(phrase?.duty || phrase?.zero || phrase?.kind !== undefined || phrase?.rate || phrase?.bearing)
  );
}
