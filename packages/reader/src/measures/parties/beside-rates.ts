/** Parties right beside a rate: “countries like Bangladesh and Vietnam (at 20%)”, “20% for India”. */

import type { Item } from '../sentences/sentence-items.js';
import {
  appliedTo,
  bracketedAfter,
  bracketedGroup,
  effectFor,
  listedBearers,
  nextHit,
  openedFor,
  pronounBearers,
} from './duty-bearers.js';
import { furtherGoods } from './further-goods.js';

/** Those that one rate of a list is said of, by the words right beside it. */
export function besideRate(items: readonly Item[], at: number, head: number): readonly string[] {
  const noun = Math.max(at, head);
  const to = [...bracketedAfter(items, noun), ...bracketedGroup(items, noun), ...appliedTo(items, noun)];
  if (to.length > 0) return to;
  const effect = effectFor(items, noun);
  if (effect.length > 0) return effect;
  if (head >= 0) return [];
  const further = pronounBearers(items, at);
  if (further.length > 0) return further;
  const another = furtherGoods(items, at) ?? openedFor(items, at);
  if (another !== null) return [another];
  const hit = nextHit(items, at);
  return hit === null ? listedBearers(items, at) : [hit];
}

/** Those named before a rate in brackets, before “at” or before a colon. */
export function partiesBeforeBracket(items: readonly Item[], at: number): string[] {
  let i = items[at - 1]?.text === 'at' ? at - 2 : at - 1;
  const listed = items[at - 1]?.text === 'at' && items[at - 2]?.party !== undefined;
  // “competitors (EU: 15%, Japan: 10%)”, “Peru: 12% and Chile: 10%”
  if (items[at - 1]?.text === ':' && /^(?:[(,;]|and)$/.test(items[at - 3]?.text ?? '')) {
    const labelled = items[at - 2]?.party;
    if (labelled !== undefined && labelled.form !== 'person') return [labelled.economy];
  }
  if (items[i]?.text !== '(' && !listed) return [];
  // “with Laos and Myanmar at 40%”
  if (listed) i = at - 1;
  const parties: string[] = [];
  for (i -= 1; i >= 0; i -= 1) {
    const { party, text } = items[i]!;
    if (party !== undefined && party.form !== 'person') parties.unshift(party.economy);
    else if (!/^(?:and|,|or)$/.test(text) || items[i - 1]?.party === undefined) break;
  }
  return parties;
}
