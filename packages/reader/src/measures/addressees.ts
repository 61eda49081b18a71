/** Whom something is told or promised: “told Washington (that) it would …”, “promised Washington to …”. */

import type { Item } from './sentence-items.js';

const TOLD =
  /^(?:tell|tells|told|telling|assure|assures|assured|assuring|inform|informs|informed|notify|notifies|notified|guarantee|guaranteed)$/;
const PROMISED = /^(?:promise|promises|promised|promising)$/;

/** Whether the party at an item is spoken to by whoever does what follows: no subject of it. */
export function isAddressee(items: readonly Item[], at: number): boolean {
  const near = items[at - 1]?.text ?? '';
  const verb = near === 'the' ? (items[at - 2]?.text ?? '') : near;
  const agreed = verb === 'with' && /^agree[ds]?$/.test(items[at - (near === 'the' ? 3 : 2)]?.text ?? '');
  if (!agreed && !TOLD.test(verb) && !PROMISED.test(verb)) return false;
  const next = items[at + 1]?.text ?? '';
  const after = /^(?:government|administration|side|officials|authorities)$/.test(next)
    ? (items[at + 2]?.text ?? '')
    : next;
  if (/^(?:that|it|they)$/.test(after)) return true;
  return (agreed || PROMISED.test(verb)) && after === 'to';
}
