/** Whose English duty it is, by a possessive or an adjective before it: “Canada's 25% duty”, “U.S. tariffs”. */

import { rowBefore } from '../sentences/party-rows.js';
import type { Item } from '../sentences/sentence-items.js';
import { bringsDown } from './brought-down.js';
import { NOT_SUBJECT } from './duty-subject.js';

const NP_WORDS =
  /^(?:the|a|an|“|”|"|'|’s|'s|‘|’|-|new|additional|extra|further|current|existing|planned|proposed|threatened|matching|own|sweeping|steep|hefty|flat|higher|lower|latest|first|same|about|around|roughly|nearly|increased|reduced|recent|across-the-board|import|customs|average|so-called|total|initial|maximum|combined|overall|ordinary|standard|basic|temporary|provisional|final|remaining|older|previous|former|up)$/;

/** “its tariff (rate) with the United States”, “their duties with Washington”: who levies what somebody else has there. */
export function metWith(items: readonly Item[], noun: number): string | null {
  let i = items[noun]?.kind === 'rates' ? noun + 1 : noun;
  if (!items[i]?.phrase?.duty && !items[i]?.phrase?.rate) return null;
  if (items[i + 1]?.phrase?.rate) i += 1;
  if (items[i + 1]?.text !== 'with') return null;
  const party = (items[i + 2]?.text === 'the' ? items[i + 3] : items[i + 2])?.party;
  return party === undefined || party.form === 'person' ? null : party.economy;
}

/** Whose duty it is, by a possessive or an adjective before the noun phrase. */
export function possessorBefore(
  items: readonly Item[],
  at: number,
): { readonly economy: string; readonly product: boolean } | null {
  let product = false;
  // “the US duty of 15% on planes and the European Union's of 10%”: the noun is not said again.
  const alone =
    items[at - 1]?.text === 'of' && /^['’]s?$/.test(items[at - 2]?.text ?? '') ? items[at - 3]?.party : null;
  if (alone && items.slice(0, at).some(({ kind }) => kind === 'rates')) return { economy: alone.economy, product };
  for (let i = at - 1; i >= Math.max(0, at - 7); i -= 1) {
    const { party, phrase, text } = items[i]!;
    if (party !== undefined) {
      const before = items[i - 1]?.text ?? '';
      const possessive = /^['’]s?$/.test(items[i + 1]?.text ?? '');
      if (party.form === 'person' && !possessive) return null;
      if (
        NOT_SUBJECT.test(before) &&
        !possessive &&
        party.form !== 'adjective' &&
        !/^(?:of|on|to|with|from|in|for|against|by|at|than|as|over)$/.test(before)
      )
        return null;
      if (/^(?:in|from)$/.test(before) && !possessive) return null;
      // “the Japan 15% rate”: the rate that it meets.
      const rate = items[at + 1]?.phrase;
      if (i === at - 1 && party.form === 'name' && !possessive && rate?.rate && !rate.duty) return null;
      // “Thailand welcomed its tariff cut”: its by bearing it.
      if (/^(?:its|their)$/.test(text) && items[i - 1]?.phrase?.bearing && !bringsDown(items, i - 1)) return null;
      // “its tariff with the United States”: the one it meets there.
      if (/^(?:its|their)$/.test(text) && metWith(items, at) !== null) return null;
      // “will charge Indonesia 19%”: the object of the verb.
      if (i === at - 1 && items[rowBefore(items, i).first - 1]?.phrase?.imposing) return null;
      return { economy: party.economy, product };
    }
    if (phrase?.product !== undefined) {
      product = true;
      continue;
    }
    if (phrase?.kind !== undefined || phrase?.rate || phrase?.world || phrase?.duty) continue;
    // “to goods of Korea a tariff of …”: an article begins another noun phrase.
    if (/^(?:a|an|the)$/.test(text)) return null;
    if (text === 'to' && items[i - 1]?.text === 'up') continue;
    if (phrase?.status !== undefined && !phrase.imposing && !phrase.bearing) continue;
    if (!NP_WORDS.test(text) && !(text.endsWith('ed') && phrase?.status !== undefined)) return null;
  }
  return null;
}
