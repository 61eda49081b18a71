/** Names of associations and the like, whose goods are no subject: “Steel Manufacturers Association”. */

import { lastBeginningBy } from '../text/in-order.js';

/** What such a name ends with. */
const HEAD =
  /\s(?:Association|Institute|Council|Federation|Union|Society|Alliance|Coalition|Chamber|Confederation|Committee)(?![\p{L}\p{N}])/gu;

/** “The Ministries of National Defense, Foreign Affairs and Trade”: several told with one word. */
const SEVERAL =
  /(?<![\p{L}\p{N}])(?:Ministries|Departments) of (?:the )?\p{Lu}\p{L}*(?:(?:, (?:and )?| and | )\p{Lu}\p{L}*){0,16}/gu;

/** What stands before its head: a capital, then at most six words more. */
const BEFORE_HEAD = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’&-]*(?:\s(?:\p{Lu}[\p{L}'’&-]*|of|and|&|for)){0,6}$/u;

/** Seven words, UTF-16 code units. */
const LONGEST_BEFORE = 160;

/** Whether a stretch of a text stands inside such a name. */
export function bodyNames(text: string): (start: number, end: number) => boolean {
  const names: { readonly start: number; readonly end: number }[] = [];
  // Heads are few, words with a capital many.
  for (const { index, 0: head } of text.matchAll(HEAD)) {
    const from = Math.max(names.at(-1)?.end ?? 0, index - LONGEST_BEFORE);
    const before = BEFORE_HEAD.exec(text.slice(from, index));
    if (before !== null) names.push({ start: from + before.index, end: index + head.length });
  }
  if (text.includes('ies of ') || text.includes('nts of ')) {
    for (const { index, 0: several } of text.matchAll(SEVERAL))
      names.push({ start: index, end: index + several.length });
    names.sort((a, b) => a.start - b.start);
  }
  if (names.length === 0) return () => false;
  return (start, end) => {
    const last = lastBeginningBy(names, start);
    return last >= 0 && names[last]!.end >= end;
  };
}
