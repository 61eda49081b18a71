/** Ministries and parliaments that go by the name of another economy's: “Kenya's Department of Agriculture”, “Congress of Peru”. */

import type { EconomyMention } from '../../mentions.js';
import type { Match } from '../../text/lexicon.js';
import type { ListedOrganisation } from '../rules/name-phrases.js';
import { atOrAfter, lastBefore } from './spans.js';

/** Names that governments share; there is one White House. */
const SHARED =
  /\b(?:Ministry|Department|Treasury|Congress|Senate|House of Representatives|Parliament|Assembly|Committee)\b/i;

/** “Kenya's Department of Trade (DT) and the |”: what one owner has side by side. */
const SIDE_BY_SIDE = /^['’]s? (?:\p{Lu}[\p{L}-]+,? |and |of |for |\([A-Z]+\),? ){2,12}and (?:the |its )?$/u;

/** How far before a ministry its owner stands at most, UTF-16 code units. */
const REACH = 140;

/** The organisations of the list, each ministry with the party that the words around it say; one said again without an owner goes on with it. */
export function ownedMinistries(
  text: string,
  organisations: readonly Match<ListedOrganisation>[],
  economies: readonly EconomyMention[],
): readonly Match<ListedOrganisation>[] {
  const owners = new Map<string, string>();
  return organisations.map((match, index) => {
    const { start, end, value } = match;
    const { kind, party, id } = value;
    if ((kind !== 'ministry' && kind !== 'legislature') || party === null || !SHARED.test(text.slice(start, end)))
      return match;
    const said = ownerBeside(text, match, economies) ?? parentOf(text, match, organisations[index + 1]);
    const written = text.slice(start, end);
    if (said !== null) owners.set(written, said);
    const owner = said ?? owners.get(written) ?? party;
    return owner === party ? match : { start, end, value: { kind, party: owner, id } };
  });
}

/** “the Finance Committee of the National Assembly” */
function parentOf(
  text: string,
  { end, value }: Match<ListedOrganisation>,
  next: Match<ListedOrganisation> | undefined,
): string | null {
  if (next === undefined || next.value.kind !== value.kind) return null;
  return / (?:of|in) (?:the )?$/.test(text.slice(end, next.start)) && next.start - end <= 8 ? next.value.party : null;
}

function ownerBeside(
  text: string,
  { start, end }: Match<ListedOrganisation>,
  economies: readonly EconomyMention[],
): string | null {
  const after = atOrAfter(economies, end);
  if (after !== undefined && after.form === 'name' && /^ of (?:the )?$/.test(text.slice(end, after.start)))
    return after.economy;
  const inside = atOrAfter(economies, start);
  // “U.S. Department of Commerce”, as the list writes it.
  if (inside !== undefined && inside.start < end) return inside.economy;
  const before = lastBefore(economies, start);
  if (before === undefined || start - before.end > REACH) return null;
  const gap = text.slice(before.end, start);
  if (gap === ' ') return before.form === 'adjective' || isShort(text, before) ? before.economy : null;
  return /^['’]s? $/.test(gap) || SIDE_BY_SIDE.test(gap) ? before.economy : null;
}

/** “US”, “UK”, “U.S.”: said as adjectives are. */
function isShort(text: string, { start, end }: EconomyMention): boolean {
  return /^(?:[A-Z]\.?){2,3}$/.test(text.slice(start, end));
}
