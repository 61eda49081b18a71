/** Duties that somebody kept from being levied: “a deal to avoid a 25 percent tariff”, “narrowly averted a 30% duty”. */

import type { Item } from '../sentences/sentence-items.js';

const AVOIDS = /^(?:avoid|avert|forestall|escape|dodge|stave off|head off|fend off)(?:s|ed|d|ing)?(?: off)?$/;
/** Goods sent another way round avoid a duty that stands. */
const ROUND =
  /^(?:rerout(?:e|es|ed|ing)|transship(?:s|ped|ping|ment)?|circumvent(?:s|ed|ing)?|evad(?:e|es|ed|ing)|mislabel(?:s|ed|led|ing)?)$/;
/** Furthest verb before a rate, in items. */
const REACH = 4;
const FURTHEST_WAY = 16;

/** True when the duty at an item is one that somebody avoids: “the 25% tariff” is a duty that stands, “a 25% tariff” one to come. */
export function isAvoided(items: readonly Item[], at: number): boolean {
  for (let i = at - 1, article = false; i >= Math.max(0, at - REACH); i -= 1) {
    const { text, kind } = items[i]!;
    if (kind === 'rates' || /^[,;:.]$/.test(text)) return false;
    if (/^an?$/.test(text)) article = true;
    else if (AVOIDS.test(text))
      return article && !items.slice(Math.max(0, i - FURTHEST_WAY), i).some((item) => ROUND.test(item.text));
  }
  return false;
}
