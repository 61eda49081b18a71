/**
 * Growers, unions and lawmakers whose country no word beside them tells: “The farmers' union opposes the quota”, in a report on what
 * one country bargains over with Washington. They are that country's.
 */

import type { EconomyMention } from '../../mentions.js';
import type { Capacity, PositionRead } from '../../reading.js';

/** Sides that the talks of many countries are with: named often, they are no home of whoever speaks. */
const WITH_MANY: ReadonlySet<string> = new Set(['USA', 'EU', 'CHN']);

/** Fewest mentions that make a country the one a report is on, and how often the next may be named beside it. */
const FEWEST = 3;
const NEXT_SHARE = 0.5;

/** Speakers that are somebody's at home. */
const AT_HOME: ReadonlySet<Capacity> = new Set(['domestic-group', 'legislator', 'company']);

/** Positions with the home of the report as the party of whoever has none and is somebody's at home. */
export function withSpeakersAtHome(
  positions: readonly PositionRead[],
  economies: readonly EconomyMention[],
): readonly PositionRead[] {
  if (!positions.some(hasNoHome)) return positions;
  const party = homeOf(economies);
  return party === null ? positions : positions.map((one) => (hasNoHome(one) ? { ...one, party } : one));
}

/** What a letter says of its own writers (“We oppose …”) is told in a report of any country. */
function hasNoHome({ party, capacity, quote }: PositionRead): boolean {
  return party === null && AT_HOME.has(capacity) && !quote.text.startsWith('We ');
}

/** The country that a report is on beside the United States, the Union or China; null where it is on several, or on none. */
function homeOf(economies: readonly EconomyMention[]): string | null {
  const counts = new Map<string, number>();
  for (const { economy } of economies) counts.set(economy, (counts.get(economy) ?? 0) + 1);
  const ranked = [...counts].filter(([economy]) => !WITH_MANY.has(economy)).sort(([, a], [, b]) => b - a);
  const [first, second] = ranked;
  if (first === undefined || first[1] < FEWEST || (second?.[1] ?? 0) > first[1] * NEXT_SHARE) return null;
  return first[0];
}
