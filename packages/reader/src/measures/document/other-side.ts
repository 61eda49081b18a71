/** “Washington reached a deal with Jakarta. Indonesian goods will be charged 19%”: in a text of two economies, what falls on one is levied by the other. */

import type { MeasureRules } from '../rules/measure-rules.js';
import type { PartyMention } from '../sentences/sentence-items.js';

/** The two economies of a text that names no third; null for any other. A union and its members are one. */
export function onlySides(
  parties: readonly PartyMention[],
  { unionOf }: MeasureRules,
): readonly [first: string, second: string] | null {
  const named = new Set(parties.map(({ economy }) => economy));
  const sides = new Set(
    [...named].map((economy) => {
      const union = unionOf.get(economy);
      return union !== undefined && named.has(union) ? union : economy;
    }),
  );
  const [first, second, third] = sides;
  return first === undefined || second === undefined || third !== undefined ? null : [first, second];
}

/** Who levies a duty that nobody is told to levy, on the goods of one of two. */
export function otherSide(sides: readonly [string, string] | null, targets: readonly string[]): string | null {
  const [target, another] = targets;
  if (sides === null || target === undefined || another !== undefined) return null;
  if (target === sides[0]) return sides[1];
  return target === sides[1] ? sides[0] : null;
}
