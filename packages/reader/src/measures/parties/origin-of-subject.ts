/** Whose goods a duty is on, where the subject of “is subject to” tells where they come from or who makes them. */

import type { Item } from '../sentences/sentence-items.js';
import { BEARERS } from './duty-bearers.js';

const MADE_IN = /^(?:originating|made|produced|built|grown|manufactured|assembled|mined)$/;

/** Words between makers and their country: “producers of all-terrain tyres in”. */
const REACH = 8;

/** “Products listed in the annex and originating in Chile, in particular …, shall be subject to”, “producers of tyres in Thailand which … would face”: where they come from. */
export function originOfSubject(items: readonly Item[], at: number, governor: number): string[] {
  const until = governor > at ? at : Math.max(governor, at);
  for (let i = 0; i + 2 < until; i += 1) {
    if (items[i]!.kind === 'rates') return [];
    const place = MADE_IN.test(items[i]!.text)
      ? i + 1
      : BEARERS.test(items[i]!.text)
        ? placeOfMakers(items, i, until)
        : -1;
    if (place < 0 || !/^(?:in|from)$/.test(items[place]?.text ?? '')) continue;
    if (!firstVerbBears(items, place + 1, at)) return [];
    const row: string[] = [];
    for (let k = place + 1; k < at; k += 1) {
      const { party, text } = items[k]!;
      if (party !== undefined && party.form !== 'person') row.push(party.economy);
      else if (!/^(?:the|and|or|,)$/.test(text)) break;
    }
    if (row.length > 0) return row;
  }
  return [];
}

/** The preposition before the country of makers; −1 where a verb or another clause comes first. */
function placeOfMakers(items: readonly Item[], makers: number, until: number): number {
  for (let i = makers + 1; i < Math.min(until, makers + REACH); i += 1) {
    const { text, party, kind, phrase } = items[i]!;
    if (/^(?:in|from)$/.test(text) && partyFollows(items, i + 1)) return i;
    if (party !== undefined || kind === 'rates' || phrase?.imposing || phrase?.bearing || /^[,;:.]$/.test(text))
      return -1;
  }
  return -1;
}

function partyFollows(items: readonly Item[], at: number): boolean {
  return (items[at]?.text === 'the' ? items[at + 1] : items[at])?.party !== undefined;
}

/** Whether the first verb of a duty there tells who bears it. */
function firstVerbBears(items: readonly Item[], from: number, at: number): boolean {
  return items.slice(from, at).find(({ phrase }) => phrase?.bearing || phrase?.imposing)?.phrase?.bearing === true;
}
