/** States and cities whose goods a text speaks of: “California almonds”, “Bavaria's carmakers”, “Quebec aluminium”. A duty on them is one on their country's. */

import type { EconomyMention } from '../../mentions.js';
import { firstBeginningFrom } from '../../text/in-order.js';
import type { Match } from '../../text/lexicon.js';
import type { ClauseWord } from '../rules/measure-rules.js';
import type { PartyMention } from './sentence-items.js';

/** “California **walnut** growers”: no more than a word before what names the goods. */
const BETWEEN = /^(?:['’]s)?\s(?:(?!(?:and|or|in|on|at|to|of|is|was|has|for|with|from)\s)\p{Ll}[\p{L}-]*\s)?$/u;
const PRODUCERS =
  /^(?:['’]s)?\s(?:\p{Ll}[\p{L}-]*\s)?(?:carmakers|growers|farmers|ranchers|producers|makers|exporters|distillers|distilleries|brewers|steelmakers|winemakers|manufacturers)\b/u;
/** Longest of these, in UTF-16 code units. */
const REACH = 32;

/**
 * Adds the places to the parties of a text, as whose goods they are.
 * @param parties in order
 * @param phrases words of the rules, in order
 */
export function withProducingPlaces(
  parties: readonly PartyMention[],
  places: readonly EconomyMention[],
  text: string,
  phrases: readonly Match<ClauseWord>[],
): readonly PartyMention[] {
  const added = places.flatMap(({ economy, start, end }): PartyMention[] => {
    const after = text.slice(end, end + REACH);
    if (!PRODUCERS.test(after) && !goodsFollow(text, end, phrases)) return [];
    if (parties.some((each) => each.start < end && each.end > start)) return [];
    return [{ economy, start, end, form: /^['’]s/.test(after) ? 'name' : 'adjective' }];
  });
  return added.length === 0 ? parties : [...parties, ...added].sort((a, b) => a.start - b.start);
}

function goodsFollow(text: string, end: number, phrases: readonly Match<ClauseWord>[]): boolean {
  for (let i = firstBeginningFrom(phrases, end); i < phrases.length && phrases[i]!.start <= end + REACH; i += 1) {
    const { start, value } = phrases[i]!;
    if (value.product !== undefined) return BETWEEN.test(text.slice(end, start));
  }
  return false;
}
