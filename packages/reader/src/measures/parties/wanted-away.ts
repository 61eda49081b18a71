/** Duties whose end is what a side wants: “Korea's main request is the removal of the 25 percent tariff on cars”. Whoever wants it bears them. */

import type { Item } from '../sentences/sentence-items.js';

/** Furthest words of the wish from the percentage, in items. */
const REACH = 16;

const WISH =
  /^(?:requests?|demands?|priorit(?:y|ies)|ask|asks|aims?|goals?|objectives?|targets?|wish|wishes|condition|conditions|concern|concerns|red line)$/;
const REMOVAL =
  /^(?:removal|elimination|abolition|lifting|scrapping|reduction|lowering|cut|repeal|withdrawal|suspension|end|relief|exemption)$/;
const BE = /^(?:is|are|was|were|remains?|remained|being)$/;

/** Whose end of the duty at an item is wanted, before it or after it; null where nobody's is. */
export function wantedAway(items: readonly Item[], at: number): string | null {
  const removal = items.findLastIndex(({ text }, i) => i < at && at - i <= REACH && REMOVAL.test(text));
  if (removal < 0 || !/^(?:of|from|to)$/.test(items[removal + 1]?.text ?? '')) return null;
  if (items.slice(removal, at).some(({ text }) => text === ';' || text === ',')) return null;
  return wishBefore(items, removal) ?? wishAfter(items, at);
}

/** “Japan's chief demand is the …” */
function wishBefore(items: readonly Item[], removal: number): string | null {
  const be = items.findLastIndex(({ text }, i) => i < removal && removal - i <= 4 && BE.test(text));
  return be > 0 && WISH.test(items[be - 1]!.text) ? ownerOfWish(items, be - 1) : null;
}

/** “The removal of … is Korea's top priority” */
function wishAfter(items: readonly Item[], at: number): string | null {
  const be = items.findIndex(({ text }, i) => i > at && i - at <= REACH && BE.test(text));
  if (be < 0) return null;
  const wish = items.findIndex(({ text }, i) => i > be && i - be <= 6 && WISH.test(text));
  return wish < 0 ? null : ownerOfWish(items, wish);
}

/** “Korea's main request”: whose it is. */
function ownerOfWish(items: readonly Item[], wish: number): string | null {
  for (let i = wish - 1; i >= Math.max(0, wish - 5); i -= 1) {
    const { kind, text, party } = items[i]!;
    if (party !== undefined)
      return party.form === 'adjective' || /^['’]/.test(items[i + 1]?.text ?? '') ? party.economy : null;
    if (kind === 'rates' || BE.test(text)) return null;
  }
  return null;
}
