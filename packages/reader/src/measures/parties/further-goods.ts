/** Goods of another that bear a further rate, with no verb said again: “Japanese cars pay 15% in the United States and British cars 10%”. */

import type { Item } from '../sentences/sentence-items.js';

/** Most words of goods before a rate. */
const REACH = 4;

/** Whose the goods right before a further rate of a sentence are; null for any other rate. */
export function furtherGoods(items: readonly Item[], at: number): string | null {
  if (/^(?:on|against|of)$/.test(items[at + 1]?.text ?? '') || items[at + 1]?.phrase?.duty) return null;
  let i = at - 1;
  while (i > at - REACH && isGoods(items[i])) i -= 1;
  if (i === at - 1) return null;
  const possessive = /^['’]s?$/.test(items[i]?.text ?? '');
  const owner = items[possessive ? i - 1 : i]?.party;
  if (owner === undefined || owner.form === 'person' || !(possessive || owner.form === 'adjective')) return null;
  const before = possessive ? i - 2 : i - 1;
  const opened = /^(?:and|,|;|while|but|whereas)$/.test(items[before]?.text ?? '');
  return opened && items.slice(0, before).some(({ kind }) => kind === 'rates') ? owner.economy : null;
}

function isGoods(item: Item | undefined): boolean {
  return (
    item?.phrase?.product !== undefined || item?.phrase?.goods === true || /^(?:ones|rivals)$/.test(item?.text ?? '')
  );
}
