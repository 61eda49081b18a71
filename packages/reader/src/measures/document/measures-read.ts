/** Mentions of duties summed up: each measure once, without what only doubts need. */

import type { MeasureRead } from '../../reading.js';
import type { MeasureDetail, MeasureFound } from '../clauses/measure-draft.js';
import { mergedMeasures } from './merged-measures.js';

/**
 * Each (rate, product, imposer, target) once, with the span of its first mention.
 * @param published day of the document; null when it has none
 */
export function measuresRead(mentions: MeasureDetail[], published: string | null = null): MeasureFound[] {
  return mergedMeasures(mentions).map(
    ({ kind, rate_pct, from_pct, quantity, product, imposer, target, status, from, inferred, span, leads }) => ({
      kind,
      rate_pct,
      from_pct,
      quantity,
      product,
      imposer,
      target,
      status: statusOn(published, status, from),
      from,
      inferred,
      span,
      leads,
    }),
  );
}

/** “A 15% rate applies, effective August 7”, in a notice of July, is announced; in one of September it is in force. */
function statusOn(published: string | null, status: MeasureRead['status'], from: string | null): MeasureRead['status'] {
  if (published === null || from === null) return status;
  if (status !== 'in-force' && status !== 'announced' && status !== 'unclear') return status;
  return from <= published ? 'in-force' : 'announced';
}
