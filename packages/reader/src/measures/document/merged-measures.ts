/** Mentions of measures put together: each (rate, product, imposer, target) once. */

import type { MeasureDetail } from '../clauses/measure-draft.js';

/**
 * Merges mentions. One that leaves a party or the product open is taken for the only other one that agrees with it in all else.
 * @param mentions in the order of the text
 * @returns in the order of first mention
 */
export function mergedMeasures(mentions: readonly MeasureDetail[]): MeasureDetail[] {
  const merged: MeasureDetail[] = [];
  // Only measures of one rate, or one quantity, can be the same.
  const byRate = new Map<string, number[]>();
  for (const mention of mentions) {
    const key = `${mention.kind}|${mention.rate_pct}|${mention.quantity}`;
    const alike = byRate.get(key) ?? [];
    byRate.set(key, alike);
    const same = alike.find(
      (index) => agree(merged[index]!, mention) && (covers(merged[index]!, mention) || covers(mention, merged[index]!)),
    );
    if (same === undefined) {
      alike.push(merged.length);
      merged.push(mention);
      continue;
    }
    const known = merged[same]!;
    const { product, imposer, target } = known;
    const filled = {
      product: product ?? mention.product,
      imposer: imposer ?? mention.imposer,
      target: target ?? mention.target,
    };
    merged[same] = {
      ...known,
      ...filled,
      from_pct: known.from_pct ?? mention.from_pct,
      quantity: known.quantity ?? mention.quantity,
      status: known.status === 'unclear' ? mention.status : known.status,
      from: known.from ?? mention.from,
      world: known.world || mention.world,
      kinds: [...new Set([...known.kinds, ...mention.kinds])],
      inferred: FIELDS.filter((field) => filled[field] !== null && !names(known, field) && !names(mention, field)),
    };
  }
  return merged;
}

const FIELDS = ['product', 'imposer', 'target'] as const;

/** True when the clause of a mention names a field itself. */
function names(mention: MeasureDetail, field: (typeof FIELDS)[number]): boolean {
  return mention[field] !== null && !mention.inferred.includes(field);
}

function agree(a: MeasureDetail, b: MeasureDetail): boolean {
  return (
    open(a.product, b.product) &&
    open(a.imposer, b.imposer) &&
    open(a.target, b.target) &&
    // A duty on everyone's goods is not the one on a partner's.
    !((a.world && b.target !== null) || (b.world && a.target !== null))
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
