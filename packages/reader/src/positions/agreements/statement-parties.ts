/** Who the parties of a document of the sides are: mostly two, sometimes three or more. */

import type { Names } from '../../mentions.js';
import type { DocumentKind } from '../cues/stance-rules.js';

/** UTF-16 code units at the head in which all who set a document down are named. */
const HEAD = 900;

/** Most parties that “the Participants” stand for. */
const MOST = 4;

/**
 * Parties of a document: the two that it is about and, in a joint one, others that its head names by name and that it speaks of about as often.
 * @param parties the two named most
 */
export function statementParties(
  { economies }: Names,
  kind: DocumentKind | 'report',
  parties: readonly string[],
): readonly string[] {
  if (kind !== 'joint' || parties.length < 2) return parties;
  const counts = new Map<string, number>();
  const heads = new Set<string>();
  for (const { economy, start, form } of economies) {
    if (form !== 'name') continue;
    counts.set(economy, (counts.get(economy) ?? 0) + 1);
    if (start < HEAD) heads.add(economy);
  }
  const least = Math.min(...parties.map((party) => counts.get(party) ?? 0));
  const others = [...counts]
    .filter(
      ([economy, count]) => !parties.includes(economy) && heads.has(economy) && count >= 3 && count * 10 >= least * 6,
    )
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST - parties.length)
    .map(([economy]) => economy);
  return [...parties, ...others];
}
