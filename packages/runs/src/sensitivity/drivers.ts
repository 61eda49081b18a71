/** Which assumption drives a figure. */

import type { Assumption } from './assumption.js';
import { firstOrder, groupsAlong } from './first-order.js';
import { correlation, ranksOf } from './ranks.js';
import type { Sample } from './sample.js';

export interface Driver {
  readonly assumption: string;
  /** Spearman's rank correlation with the figure, −1 to 1; null for a choice, or where nothing varies. */
  readonly rank_correlation: number | null;
  /** Share of the figure's variance that the assumption explains alone, 0 to 1. */
  readonly first_order: number | null;
  /** What `first_order` may reach by chance alone. */
  readonly first_order_noise: number | null;
  /** Mean of the figure under each option of a choice. */
  readonly means?: Readonly<Record<string, number>>;
}

/** Drivers of any figure of a sample among the assumptions that bear on it, those that explain most first. */
export function driversOf(
  assumptions: readonly Assumption[],
  sample: Sample,
): (series: Float64Array, bears?: (assumption: number) => boolean) => Driver[] {
  const known = assumptions.map((assumption, index) => {
    const values = sample.assumption(index);
    if (assumption.kind === 'choice') {
      return { assumption, ranks: null, groups: Uint32Array.from(values), groupCount: assumption.options.length };
    }
    const ranks = ranksOf(values);
    return { assumption, ranks, ...groupsAlong(ranks) };
  });
  return (series, bears = () => true) => {
    const figureRanks = ranksOf(series);
    return known
      .filter((_, index) => bears(index))
      .map(({ assumption, ranks, groups, groupCount }): Driver => {
        const explained = firstOrder(series, groups, groupCount);
        return {
          assumption: assumption.name,
          rank_correlation: ranks ? correlation(ranks, figureRanks) : null,
          first_order: explained?.index ?? null,
          first_order_noise: explained?.noise ?? null,
          ...(assumption.kind === 'choice' && { means: meansBy(assumption.options, series, groups) }),
        };
      })
      .sort((a, b) => (b.first_order ?? -1) - (a.first_order ?? -1));
  };
}

/** Mean under each option that was drawn. */
function meansBy(options: readonly string[], series: Float64Array, groups: Uint32Array): Record<string, number> {
  return Object.fromEntries(
    options.flatMap((option, index) => {
      const chosen = series.filter((_, draw) => groups[draw] === index);
      return chosen.length > 0 ? [[option, chosen.reduce((sum, value) => sum + value, 0) / chosen.length]] : [];
    }),
  );
}
