/** Which measures bear on the goods of a partner on a day, and which of those with one name goes before which. */

import { compareText, listed } from '@parley/input';
import type { Measure } from './measure.js';

/** Everything a partner is known by: its own code, and those of the groups it is in. */
export type PartnerNames = readonly string[];

/** True when a measure, or a quota, is on the goods of a partner. */
export function reachesPartner({ from, except }: Pick<Measure, 'from' | 'except'>, partner: PartnerNames): boolean {
  const named = listed(from);
  if (named.some((name) => partner.includes(name))) return true;
  return named.includes('*') && !(except ?? []).some((name) => partner.includes(name));
}

/**
 * Measures of one name, the one that stands first: one without a date, which somebody puts in the place of those with one;
 * a rule for named partners before one for everyone; then the later in force, then the later in the file.
 */
export function byPrecedence(measures: readonly Measure[]): Measure[] {
  const rank = new Map(measures.map((measure, index) => [measure, index]));
  return [...measures].sort(
    (a, b) =>
      Number(a.in_force !== undefined) - Number(b.in_force !== undefined) ||
      Number(isForEveryone(a)) - Number(isForEveryone(b)) ||
      compareText(b.in_force ?? '', a.in_force ?? '') ||
      (rank.get(b) ?? 0) - (rank.get(a) ?? 0),
  );
}

/** True when a measure is on everyone's goods rather than on those of named partners. */
export function isForEveryone({ from }: Measure): boolean {
  return listed(from).includes('*');
}
