/** Asides between an English duty and its goods: “, depending on the company, on solar cells”. */

import type { Item } from '../sentences/sentence-items.js';

/** The comma that closes an aside before “on …”; −1 when the comma opens none. */
export function pastAside(items: readonly Item[], comma: number): number {
  if (
    !/^(?:depending|effective|starting|beginning|respectively|varying|comprised|comprising|inclusive)$/.test(
      items[comma + 1]?.text ?? '',
    )
  )
    return -1;
  for (let i = comma + 2; i < items.length && i <= comma + 12; i += 1) {
    if (items[i]!.text !== ',') continue;
    return /^(?:on|for|against)$/.test(items[i + 1]?.text ?? '') ? i : -1;
  }
  return -1;
}

/** “without duty, and agreed to buy”: after “to” a verb, no goods. */
export function isVerb(item: Item | undefined): boolean {
  return (
    item?.phrase?.imposing === true ||
    /^(?:buy|purchase|import|export|invest|supply|accept|open|lift|allow|let|keep|give|grant|sell|build|sign|end)$/.test(
      item?.text ?? '',
    )
  );
}
