/**
 * Growers, unions and lawmakers whose country no word beside them tells: “The farmers' union opposes the quota”, in a report on what
 * one country bargains over with Washington. They are that country's.
 */

import type { EconomyMention } from '../../mentions.js';
import { homeOfReport } from '../../names/economies/home-of-report.js';
import type { Capacity, PositionRead } from '../../reading.js';
import { counted } from '../../text/counted.js';

/** Speakers that are somebody's at home. */
const AT_HOME: ReadonlySet<Capacity> = new Set(['domestic-group', 'legislator', 'company']);

/** Positions with the home of the report as the party of whoever has none and is somebody's at home. */
export function withSpeakersAtHome(
  positions: readonly PositionRead[],
  economies: readonly EconomyMention[],
): readonly PositionRead[] {
  if (!positions.some(hasNoHome)) return positions;
  const party = homeOfReport(counted(economies.map(({ economy }) => economy)));
  return party === null ? positions : positions.map((one) => (hasNoHome(one) ? { ...one, party } : one));
}

/** What a letter says of its own writers (“We oppose …”) is told in a report of any country. */
function hasNoHome({ party, capacity, quote }: PositionRead): boolean {
  return party === null && AT_HOME.has(capacity) && !quote.text.startsWith('We ');
}
