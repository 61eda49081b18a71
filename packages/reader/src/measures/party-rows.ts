/** Rows of parties in English: “Canada, Mexico, and the EU”; and those that label a line. */

import type { Item, PartyMention } from './sentence-items.js';

/**
 * What stands in one row before a party.
 * @returns the parties, and the item of the first of the row
 */
export function rowBefore(
  items: readonly Item[],
  last: number,
): { readonly parties: readonly PartyMention[]; readonly first: number } {
  const parties: PartyMention[] = [];
  let first = last;
  for (;;) {
    let before = first - 1;
    if (items[before]?.text === 'the') before -= 1;
    if (!/^(?:and|,|or)$/.test(items[before]?.text ?? '')) break;
    if (items[before]?.text !== ',' && items[before - 1]?.text === ',') before -= 1;
    const party = items[before - 1]?.party;
    if (party === undefined || party.form === 'person') break;
    parties.unshift(party);
    first = before - 1;
  }
  return { parties, first };
}

/** The party joined after one by “and” or a comma; −1 when there is none. */
export function nextInRow(items: readonly Item[], i: number): number {
  let k = i + 1;
  if (items[k]?.text === ',') k += 1;
  if (/^(?:and|or)$/.test(items[k]?.text ?? '')) k += 1;
  if (k === i + 1) return -1;
  if (items[k]?.text === 'the') k += 1;
  const party = items[k]?.party;
  return party === undefined || party.form === 'person' ? -1 : k;
}

/**
 * The parties that label a line: “EU, Japan and South Korea: 15%”, “Switzerland    39%”.
 * @param at item of the percentage
 * @returns none when the line begins otherwise
 */
export function labelParties(items: readonly Item[], at: number): string[] {
  const found: string[] = [];
  for (let i = 0; i < at; i += 1) {
    const item = items[i];
    if (item === undefined) break;
    const { party, text, kind } = item;
    if (party !== undefined && party.form !== 'person') found.push(party.economy);
    else if (/^[:|]$/.test(text) || (kind === 'rates' && found.length > 0)) break;
    else if (!/^(?:,|and|&|the|-|–|—|•|·|\*|\(|\)|\/|[산와과및]|\d{1,2}|\.|▲|△|○|■|□|●|▶|ㅇ)$/.test(text)) return [];
  }
  return [...new Set(found)];
}
