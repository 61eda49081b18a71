/** Tables of one economy's duties with a column for each partner: “US tariffs”, then “Product    Japan    Vietnam”. */

import type { Span } from '../../reading.js';
import { beginningWithin } from '../../text/in-order.js';
import type { PartyMention } from '../sentences/sentence-items.js';

/** Longest caption, in UTF-16 code units, with the blank line below it. */
const LONGEST_CAPTION = 160;
const OWN_DUTIES =
  /^(?:['’]s?)?(?:\s[a-zà-ɏ-]+){0,3}?\s(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?|surtax(?:es)?)\b/i;

/**
 * Who levies the rates of a column that a partner heads, and the partner.
 * @param heading what heads the column
 * @returns null where it is headed by something else, or the caption does not say whose duties the table is of
 */
export function partnerColumn(
  text: string,
  parties: readonly PartyMention[],
  heading: Span,
): { readonly imposer: string; readonly partner: string } | null {
  const [party, ...others] = beginningWithin(parties, ...heading);
  if (party === undefined || others.length > 0 || party.form === 'person') return null;
  const rest = `${text.slice(heading[0], party.start)}${text.slice(party.end, heading[1])}`;
  if (!/^[\s*†‡|%()]*$/.test(rest)) return null;
  const caption = captionAbove(text, heading[0]);
  const owner = beginningWithin(parties, ...caption).find(({ end }) => OWN_DUTIES.test(text.slice(end, caption[1])));
  return owner === undefined || owner.economy === party.economy
    ? null
    : { imposer: owner.economy, partner: party.economy };
}

/** The line of words over the first row of a table. */
function captionAbove(text: string, offset: number): Span {
  const from = Math.max(0, offset - LONGEST_CAPTION);
  const row = text.lastIndexOf('\n', offset - 1);
  let end = Math.max(from, row);
  while (end > from && /\s/.test(text[end - 1] ?? '')) end -= 1;
  const start = text.lastIndexOf('\n', end - 1);
  return [Math.max(from, start + 1), end];
}
