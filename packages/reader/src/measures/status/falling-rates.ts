/** “The EU's 14% tariff on Indian garments falls to 7%”: a rate as the subject of its own change. */

import type { MeasureRead } from '../../reading.js';
import { type Item, rateBefore } from '../sentences/sentence-items.js';

const MOVES = /^(?:falls?|drops?|declines?|rises?|climbs?|goes|comes)$/;
const MOVED = /^(?:fell|dropped|declined|rose|climbed|went|came)$/;
const BE_CHANGED = /^(?:cut|lowered|reduced|raised|increased|halved|doubled|brought)$/;
/** “The 25% duty lapses in June”, “will last five years”: until then it stands. */
const ENDS = /^(?:lapses|lapse|lapsed|expires|expire|expired|lasts?|reviewed|runs?)$/;
/** How far after its rate the verb may stand, in items. */
const REACH = 14;

/** How a rate stands that its own clause says to move to another; null where none is told so. */
export function movingRate(items: readonly Item[], at: number): MeasureRead['status'] | null {
  const noun = nounAfter(items, at);
  if (noun < 0) return null;
  let will = false;
  for (let i = noun + 1; i < items.length && i <= at + REACH; i += 1) {
    const { text, kind } = items[i]!;
    if (
      kind === 'rates' ||
      /^[,;:]$/.test(text) ||
      /^(?:that|which|and|but|while|if|unless|could|may|might|not)$/.test(text)
    )
      return null;
    if (text === 'reviewed' && !/^(?:be|is|are)$/.test(items[i - 1]!.text)) return null;
    if (ENDS.test(text)) return /(?:expir|laps)ed$/.test(text) ? 'removed' : 'in-force';
    if (/^(?:will|shall|would|to)$/.test(text)) will = true;
    // “will be replaced by a 50% tariff”
    if (text === 'replaced' && items[i + 1]?.text === 'by') return will ? 'in-force' : 'removed';
    const moves = MOVES.test(text);
    const moved =
      MOVED.test(text) || (BE_CHANGED.test(text) && /^(?:be|was|were|been)$/.test(items[i - 1]?.text ?? ''));
    if (!moves && !moved) continue;
    // “will drop by one point a year”
    if (moves && items[i + 1]?.text === 'by') return 'in-force';
    const to = items.findIndex(({ text: word }, k) => k > i && word === 'to');
    if (to < 0 || to > i + 2 || items[to + 1]?.kind !== 'rates') return null;
    return will || moves ? 'in-force' : 'removed';
  }
  return null;
}

/** Item of the rate that a rate is “down from”: “a tariff of 15 percent on Swiss goods, down from 39 percent”; −1 for none. */
export function downFrom(items: readonly Item[], at: number): number {
  if (items[at - 1]?.text !== 'from' || !/^(?:down|up)$/.test(items[at - 2]?.text ?? '')) return -1;
  const newer = rateBefore(items, at);
  return newer >= 0 && items[at]!.rates?.rates.length === 1 ? newer : -1;
}

/** Where a rate ends with the word for a duty that it belongs to: “the 25% **tariff**”, “a duty of **12%**”; −1 where there is none. */
function nounAfter(items: readonly Item[], at: number): number {
  const governed = items[at - 1]?.text === 'of' && items[at - 2]?.phrase?.duty === true;
  if (governed && !items[at]?.rates?.from) return at;
  let i = at + 1;
  while (i <= at + 3 && (items[i]?.party !== undefined || items[i]?.phrase?.product !== undefined)) i += 1;
  const { phrase, text = '' } = items[i] ?? {};
  return phrase?.duty || phrase?.kind !== undefined || /^(?:rate|tariff|duty|levy)$/.test(text) ? i : -1;
}
