/** Parties that stand as objects beside an English duty: whom a verb levies it on, whose goods its noun is on. */

import { goodsAt } from '../goods/goods-of-duty.js';
import { nextInRow } from '../sentences/party-rows.js';
import type { Item } from '../sentences/sentence-items.js';

/** The party that a verb of levying has as its object: “put Switzerland down for 31 per cent”, “hit China with 100%”. */
export function objectOf(items: readonly Item[], at: number, imposer: string | null): string[] {
  for (let v = at - 1; v >= Math.max(0, at - 9); v -= 1) {
    const { phrase, kind } = items[v]!;
    if (kind === 'rates') return [];
    if (!phrase?.imposing) continue;
    const object = items[v + 1]?.text === 'the' ? items[v + 2] : items[v + 1];
    const next = items[items.indexOf(object!) + 1];
    if (object?.party === undefined || object.party.form === 'person' || object.party.economy === imposer) return [];
    if (
      /^['’]s?$/.test(next?.text ?? '') ||
      next?.phrase?.duty ||
      next?.phrase?.product !== undefined ||
      next?.phrase?.goods ||
      (next?.kind === 'rates' && !/^(?:charg|tax)/.test(items[v]!.text))
    )
      return [];
    if (object.party.form === 'adjective') return [];
    // “charge Peru and Chile 10 percent”
    const row = [object.party.economy];
    for (let next = nextInRow(items, items.indexOf(object)); next >= 0; next = nextInRow(items, next))
      row.push(items[next]!.party!.economy);
    return row.filter((economy) => economy !== imposer);
  }
  return [];
}

const AVERTS = /^(?:avert|avoid|escap|dodg|fend|stav|head off|heading off|forestall)/;

/** “The tariffs on the EU and Japan will be capped at 15%”, “the rate for Brazil was set at 10%”: whose goods the duty is on that the verb is said of. */
export function ownersOfSubject(items: readonly Item[], at: number): string[] {
  // “scrapped its duties on American goods to avoid a 17% tariff”: another duty.
  if (items.slice(Math.max(0, at - 4), at).some(({ text }) => AVERTS.test(text))) return [];
  for (let i = at - 1; i >= 0; i -= 1) {
    const { phrase, kind } = items[i]!;
    if (kind === 'rates' || kind === 'mark') return [];
    const named = phrase?.duty ? /^(?:on|against|for)$/ : phrase?.rate ? /^for$/ : null;
    if (named === null || !named.test(items[i + 1]?.text ?? '') || phrase?.imposing) continue;
    return goodsAt(items, i + 2).of.map(({ economy }) => economy);
  }
  return [];
}
