/** Rows of parties in English: “Canada, Mexico, and the EU”; and those that label a line. */

import type { Item, PartyMention } from './sentence-items.js';

/** “Canada, like Mexico, faces”, “unlike Mexico, Canada”: only named to compare with. */
export function isComparedTo(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.text === 'the' ? items[at - 2]?.text : items[at - 1]?.text;
  return before === 'like' || before === 'unlike';
}

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
    if (party === undefined || party.form === 'person' || isComparedTo(items, before - 1)) break;
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

/** Number of the first item of the line that an item stands in: lines without full stops are one sentence. */
function firstOfLine(text: string, items: readonly Item[], at: number): number {
  let first = at;
  while (first > 0 && !text.slice(items[first - 1]!.end, items[first]!.start).includes('\n')) first -= 1;
  return first;
}

/**
 * The parties that label a line: “EU, Japan and South Korea: 15%”, “Switzerland    39%”.
 * @param at item of the percentage
 * @returns none when the line begins otherwise
 */
export function labelParties(text: string, items: readonly Item[], at: number): string[] {
  if (items[at] === undefined) return [];
  const first = firstOfLine(text, items, at);
  return items.slice(first, at).every(({ text: word }) => LINE_MARK.test(word))
    ? labelsAfter(text, items, at)
    : labelsFrom(items, first, at);
}

/** What may open a line of a list or a table. */
const LINE_MARK = /^[-–—*|•·▪◦]$/;

/** What may stand between the parties of a row: “Norway, Kenya **and for the time being also** Japan”. */
const BETWEEN = /^(?:,|and|or|&|\/|the|also|as|well|for|time|being|now|currently)$/;

/** “40 percent: Laos and Myanmar”: the row after a rate that opens its line. */
function labelsAfter(text: string, items: readonly Item[], at: number): string[] {
  if (items[at + 1]?.text !== ':') return [];
  const found: string[] = [];
  for (let i = at + 2; i < items.length; i += 1) {
    const { party, text: word, kind } = items[i]!;
    if (text.slice(items[i - 1]!.end, items[i]!.start).includes('\n')) break;
    if (party !== undefined && party.form !== 'person' && party.form !== 'adjective') found.push(party.economy);
    else if (word === '(') {
      const close = items.findIndex((item, k) => k > i && item.text === ')');
      if (close < 0) break;
      i = close;
    } else if (BETWEEN.test(word)) continue;
    // “Bosnia-Herzegovina”, where the list has its first word.
    else if (word === '-' && items[i + 1]?.proper) i += 1;
    else if (kind === 'mark') break;
    // “15 percent: Peru said it would pay no more” is no row.
    else if (found.length === 0 || items[i - 1]!.party !== undefined) return [];
    else break;
  }
  return [...new Set(found)];
}

/** The same of a sentence of one line. */
export function openingParties(items: readonly Item[], at: number): string[] {
  return labelsFrom(items, 0, at);
}

function labelsFrom(items: readonly Item[], first: number, at: number): string[] {
  const found: string[] = [];
  for (let i = first; i < at; i += 1) {
    const item = items[i];
    if (item === undefined) break;
    const { party, text: word, kind } = item;
    if (party !== undefined && party.form !== 'person') found.push(party.economy);
    else if (word === '|' && found.length === 0) continue;
    else if (/^[:|]$/.test(word) || (kind === 'rates' && found.length > 0)) break;
    else if (!/^(?:,|and|&|the|-|–|—|•|·|\*|\(|\)|\/|[산와과및]|\d{1,2}|\.|▲|△|○|■|□|●|▶|ㅇ)$/.test(word)) return [];
  }
  return [...new Set(found)];
}
