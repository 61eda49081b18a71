/** Duties that somebody asks to be removed: whoever asks bears them. */

import type { Item } from '../sentences/sentence-items.js';

/** Furthest “be removed” after a rate, and furthest “that” before one, in items. */
const AFTER = 16;
const BEFORE = 24;
const ASKS =
  /^(?:ask|asks|asked|asking|request|requests|requested|requesting|propos(?:e|es|ed|ing)|demand|demands|demanded|demanding|urge|urges|urged|insist|insists|insisted|insisting|plead|pleads|pleaded|request|expectation|wish|proposal|condition|appeal|plea|hope|hopes|hoped)$/;
const SAYS = /^(?:say|says|said|saying|told|argue|argues|argued|stressed|reiterated|repeated|added)$/;
const MUST = /^(?:must|should|ought|had|has|have|need|needs)$/;
const REMOVED =
  /^(?:removed|eliminated|abolished|lifted|scrapped|dropped|withdrawn|waived|cancelled|canceled|cut|reduced|lowered|halved|refunded|repaid|suspended|postponed|delayed|deferred|rescinded|revoked|ended|repealed|put|brought|phased|taken)$/;

/**
 * Item of the word that asks for the duty at an item to be removed: “asked that the 20% duty be lifted”, “said the 20% duty must be
 * lifted”; −1 where nobody does.
 */
export function askedAway(items: readonly Item[], at: number): number {
  const be = removal(items, at);
  if (be < 0) return -1;
  const modal = /^(?:must|should)$/.test(items[be - 1]?.text ?? '') || items[be - 1]?.text === 'to';
  for (let i = at - 1; i >= Math.max(0, at - BEFORE); i -= 1) {
    const { text } = items[i]!;
    if (text === ';') return -1;
    if (modal && SAYS.test(text)) return i;
    if (text === 'that' && !modal && ASKS.test(items[i - 1]?.text ?? '')) return i - 1;
  }
  return -1;
}

/** The “be” of “be removed” after a rate, said of its duty; −1 where there is none. */
function removal(items: readonly Item[], at: number): number {
  for (let i = at + 1; i < items.length && i <= at + AFTER; i += 1) {
    const { text, party } = items[i]!;
    if (text === ';' || text === '.') return -1;
    // “… and that wine be let in”: of something else.
    if (text === 'that' && items[i - 1]?.text === 'and') return -1;
    if (text !== 'be') {
      if (party !== undefined && items[i + 1]?.text === 'be') return -1;
      continue;
    }
    const verb = /ly$|^(?:also|all)$/.test(items[i + 1]?.text ?? '') ? i + 2 : i + 1;
    if (!REMOVED.test(items[verb]?.text.split(' ')[0] ?? '')) return -1;
    const before = items[i - 1]!.text;
    if (/^(?:will|would|can|could|may|might|shall|not)$/.test(before)) return -1;
    return before !== 'to' || MUST.test(items[i - 2]?.text ?? '') ? i : -1;
  }
  return -1;
}
