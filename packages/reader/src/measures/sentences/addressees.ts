/** Whom something is told or promised: “told Washington (that) it would …”, “promised Washington to …”. */

import type { Item } from './sentence-items.js';

const TOLD =
  /^(?:tell|tells|told|telling|assure|assures|assured|assuring|inform|informs|informed|notify|notifies|notified|guarantee|guaranteed)$/;
/** Words after an economy's name for those who speak for it, in a pattern. */
export const GOVERNMENT = 'government|administration|side|officials|authorities';
const IS_GOVERNMENT = new RegExp(`^(?:${GOVERNMENT})$`);
const COMMUNICATED = /^(?:indicated|communicated|notified|conveyed|announced|told|presented|explained)$/;
const PROMISED = /^(?:promise|promises|promised|promising)$/;

const MEETS = /^(?:met|meets|meeting|hosted|hosts|hosting|phoned|greeted)$/;

/** “met Vietnamese leaders and threatened”: whoever is met is no subject of what is done next. */
export function isMet(items: readonly Item[], at: number): boolean {
  const near = items[at - 1]?.text ?? '';
  return MEETS.test(near === 'the' || near === 'with' ? (items[at - 2]?.text ?? '') : near);
}

/** Whether the party at an item is spoken to by whoever does what follows: no subject of it. */
export function isAddressee(items: readonly Item[], at: number): boolean {
  const near = items[at - 1]?.text ?? '';
  const verb = near === 'the' ? (items[at - 2]?.text ?? '') : near;
  // “24%, which had been indicated to Japan”
  if (verb === 'to' && COMMUNICATED.test(items[at - (near === 'the' ? 3 : 2)]?.text ?? '')) return true;
  const agreed = verb === 'with' && /^agree[ds]?$/.test(items[at - (near === 'the' ? 3 : 2)]?.text ?? '');
  if (!agreed && !TOLD.test(verb) && !PROMISED.test(verb)) return false;
  const next = items[at + 1]?.text ?? '';
  const first = IS_GOVERNMENT.test(next) ? at + 2 : at + 1;
  const after = items[first]?.text ?? '';
  // “Told Washington that its tariff must go” is on Washington's.
  if (/^(?:it|they)$/.test(after === 'that' ? (items[first + 1]?.text ?? '') : after)) return true;
  return (agreed || PROMISED.test(verb)) && after === 'to';
}
