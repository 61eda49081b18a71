/** Mentions of duties summed up: each measure once, without what only doubts need. */

import type { MeasureRead } from '../reading.js';
import type { MeasureDetail } from './measure-draft.js';
import { mergedMeasures } from './merged-measures.js';

/** Each (rate, product, imposer, target) once, with the span of its first mention. */
export function measuresRead(mentions: MeasureDetail[]): MeasureRead[] {
  return mergedMeasures(mentions).map(
    ({ kind, rate_pct, from_pct, quantity, product, imposer, target, status, from, inferred, span }) => ({
      kind,
      rate_pct,
      from_pct,
      quantity,
      product,
      imposer,
      target,
      status,
      from,
      inferred,
      span,
    }),
  );
}
