/** “Tariffs on Japanese cars, which had stood at 27.5%, will be cut to 15%”: a rate told in passing, and what becomes of it. */

import type { MeasureRead } from '../../reading.js';
import type { Item } from '../sentences/sentence-items.js';

const RELATIVE = /^(?:which|that)$/;
const STOOD = /^(?:stood|stand|stands|standing|been)$/;
const LIGHT = /^(?:had|has|have|currently|now|at|previously|about|around|long|just|only|been|a|an|the)$/;
const CHANGED =
  /^(?:cut|lowered|reduced|slashed|halved|raised|increased|hiked|doubled|tripled|brought|scrapped|removed|lifted|abolished|eliminated|dropped)$/;
const AUXILIARY = /^(?:was|were|been)$/;
/** How far before the rate the relative clause begins, and after it the verb of change stands, in items. */
const REACH = { before: 7, after: 8 };

/** How a rate stands that a relative clause tells of, by the verb of change after it; null where none is told so. */
export function standingRate(items: readonly Item[], at: number): MeasureRead['status'] | null {
  if (!toldInPassing(items, at)) return null;
  for (let i = at + 1; i < items.length && i <= at + REACH.after; i += 1) {
    const { text, kind } = items[i]!;
    if (kind === 'rates' || text === ';') return null;
    if (!CHANGED.test(text)) continue;
    const before = items.slice(at + 1, i).map((item) => item.text);
    if (before.some((word) => /^(?:not|n['’]t|never)$/.test(word))) return null;
    // “will have been cut”
    if (before.some((word) => /^(?:will|would|to|could|may|might|shall|should)$/.test(word))) return 'in-force';
    return before.some((word) => AUXILIARY.test(word)) ? 'removed' : null;
  }
  return null;
}

function toldInPassing(items: readonly Item[], at: number): boolean {
  let stood = false;
  for (let i = at - 1; i >= Math.max(0, at - REACH.before); i -= 1) {
    const { text } = items[i]!;
    // “which is 30 percent today, will be eliminated”
    if (STOOD.test(text) || (/^(?:is|are|was|were)$/.test(text) && RELATIVE.test(items[i - 1]?.text ?? '')))
      stood = true;
    else if (RELATIVE.test(text)) return stood;
    else if (!LIGHT.test(text)) return false;
  }
  return false;
}
