/** Mentions of measures put together: each (rate, product, imposer, target) once. */

import type { MeasureDetail } from './find-measures.js';

/**
 * Merges mentions. One that leaves a party or the product open is taken for the only other one that agrees with it in all else.
 * @param mentions in the order of the text
 * @returns in the order of first mention
 */
export function mergedMeasures(mentions: readonly MeasureDetail[]): MeasureDetail[] {
  const merged: MeasureDetail[] = [];
  for (const mention of mentions) {
    const same = merged.findIndex((known) => agree(known, mention) && (covers(known, mention) || covers(mention, known)));
    if (same < 0) {
      merged.push(mention);
      continue;
    }
    const known = merged[same]!;
    merged[same] = {
      ...known,
      product: known.product ?? mention.product,
      imposer: known.imposer ?? mention.imposer,
      target: known.target ?? mention.target,
      from_pct: known.from_pct ?? mention.from_pct,
      quantity: known.quantity ?? mention.quantity,
      status: known.status === 'unclear' ? mention.status : known.status,
      from: known.from ?? mention.from,
      kinds: [...new Set([...known.kinds, ...mention.kinds])],
      statedImposer: known.statedImposer || mention.statedImposer,
      statedTarget: known.statedTarget || mention.statedTarget,
    };
  }
  return merged;
}

function agree(a: MeasureDetail, b: MeasureDetail): boolean {
  return (
    a.kind === b.kind &&
    a.rate_pct === b.rate_pct &&
    (a.kind === 'tariff' || a.quantity === b.quantity) &&
    open(a.product, b.product) &&
    open(a.imposer, b.imposer) &&
    open(a.target, b.target)
  );
}

/** True when every field that b knows a knows too. */
function covers(a: MeasureDetail, b: MeasureDetail): boolean {
  return (
    (a.product !== null || b.product === null) &&
    (a.imposer !== null || b.imposer === null) &&
    (a.target !== null || b.target === null)
  );
}

function open(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}
