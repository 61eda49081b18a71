/** Names of associations and the like, whose goods are no subject: “Steel Manufacturers Association”. */

import { lastBeginningBy } from '../text/in-order.js';

const NAME =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’&-]*(?:\s(?:\p{Lu}[\p{L}'’&-]*|of|and|&|for)){0,6}?\s(?:Association|Institute|Council|Federation|Union|Society|Alliance|Coalition|Chamber|Confederation|Committee)(?![\p{L}\p{N}])/gu;

/** Whether a stretch of a text stands inside such a name. */
export function bodyNames(text: string): (start: number, end: number) => boolean {
  const names = [...text.matchAll(NAME)].map(({ index, 0: name }) => ({ start: index, end: index + name.length }));
  if (names.length === 0) return () => false;
  return (start, end) => {
    const last = lastBeginningBy(names, start);
    return last >= 0 && names[last]!.end >= end;
  };
}
