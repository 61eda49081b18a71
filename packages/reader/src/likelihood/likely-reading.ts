/** A reading without what is more likely wrong than worth a look. */

import type { MeasureDetail } from '../measures/clauses/measure-draft.js';
import type { MeasureRead, PositionRead, Reading } from '../reading.js';

/** Of readings less likely than this about one in ten is right. */
export const LEAST_LIKELIHOOD = 0.15;

/** A likelihood as “so many in ten”, 1 to 9: nothing is said to be certain. */
export function inTen(likelihood: number): number {
  return Math.min(9, Math.max(1, Math.round(10 * likelihood)));
}

/** Whether a duty or a position is likely enough to be shown as read. What is not estimated, as what a model read, is. */
export function isLikely({ likelihood }: Pick<MeasureRead | PositionRead, 'likelihood'>): boolean {
  return likelihood === null || likelihood >= LEAST_LIKELIHOOD;
}

/** A reading in two parts: what is likely enough to be shown as read, and the duties and positions that are not. */
export interface PartedReading<R extends Reading = Reading> {
  readonly likely: R;
  readonly unlikely: Pick<R, 'measures' | 'positions'>;
}

/** Sets unlikely duties and positions apart; nothing is lost. */
export function partedReading<R extends Reading>(reading: R): PartedReading<R> {
  const { measures, positions } = reading;
  return {
    likely: { ...reading, measures: measures.filter(isLikely), positions: positions.filter(isLikely) },
    unlikely: {
      measures: measures.filter((one) => !isLikely(one)),
      positions: positions.filter((one) => !isLikely(one)),
    },
  };
}

/** The mentions of duties without those of an unlikely one: what was likely misread contradicts nothing. */
export function likelyDuties(mentions: readonly MeasureDetail[], measures: readonly MeasureRead[]): MeasureDetail[] {
  const unlikely = new Set(measures.flatMap((measure) => (isLikely(measure) ? [] : [dutyKey(measure)])));
  return unlikely.size === 0 ? [...mentions] : mentions.filter((mention) => !unlikely.has(dutyKey(mention)));
}

function dutyKey({ rate_pct, product, imposer, target }: MeasureDetail | MeasureRead): string {
  return `${rate_pct} ${product} ${imposer} ${target}`;
}
