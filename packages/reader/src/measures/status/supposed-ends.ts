/** Duties whose end is only a condition: “would lower its own if Washington scrapped the 2.5% duty”. Until then they stand. */

import type { Item } from '../sentences/sentence-items.js';

const CONDITION = /^(?:if|provided|providing|once|unless|should|until|whether)$/;
const ENDS =
  /^(?:drop|lift|scrap|remov|abolish|eliminat|withdr|revok|rescind|repeal|end|giv|gave|dismantl|waiv|phas|terminat)/;
/** Furthest condition before the rate, in items. */
const REACH = 12;

/** Whether the clause of the duty at an item only supposes its end. */
export function isSupposedEnd(items: readonly Item[], at: number): boolean {
  let ends = false;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i -= 1) {
    const { text, kind } = items[i]!;
    if (kind === 'rates' || /^[;:.]$/.test(text) || (text === ',' && i > 0)) return false;
    if (ENDS.test(text)) ends = true;
    else if (ends && CONDITION.test(text)) return true;
  }
  return false;
}
