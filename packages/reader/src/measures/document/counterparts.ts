/** The other economy that something said or undertaken by a party concerns. */

import type { Span } from '../../reading.js';
import { beginningWithin } from '../../text/in-order.js';
import type { MeasureRules } from '../rules/measure-rules.js';
import type { PartyMention } from '../sentences/sentence-items.js';
import { standingUnions } from './document-sides.js';

/** “Like Japan”, “일본처럼”: named to compare with. */
const COMPARED_BEFORE =
  /\b(?:like|unlike|than|as (?:with|for|in)|similar to|same as|compared (?:with|to)|following) (?:the )?$/i;
const COMPARED_AFTER = /^(?:처럼|에 비(?:해|하)|(?:과|와) (?:같|마찬가지|비슷|동일)|보다|에 이어| 수준|산?에 견줘)/u;

/** What tells which other side a party's words concern in a stretch of text; null where that is left open. */
export type CounterpartOf = (party: string, stretch: Span) => string | null;

/** What tells the side that an economy stands as. */
export type SideOf = (economy: string) => string;

/**
 * A member stands as its customs union where the text speaks of that as a side or names several of its members; else an economy stands
 * for itself: Brazil alone is not Mercosur.
 */
export function sidesIn(parties: readonly PartyMention[], rules: MeasureRules): SideOf {
  const standing = standingUnions(parties, rules);
  const members = new Map<string, Set<string>>();
  for (const { economy } of parties) {
    const union = rules.unionOf.get(economy);
    if (union !== undefined) members.set(union, (members.get(union) ?? new Set()).add(economy));
  }
  return (economy) => {
    const union = rules.unionOf.get(economy);
    if (union === undefined) return economy;
    return standing.has(union) || (members.get(union)?.size ?? 0) > 1 ? union : economy;
  };
}

/**
 * Tells of a party and a stretch of text which other side it concerns; null where the text leaves it open.
 *
 * It is named in the stretch, or it is the one that the document speaks of most besides the party.
 * @param parties of the whole text, in order
 * @param sideOf the sides of the same text
 */
export function counterpartsIn(text: string, parties: readonly PartyMention[], sideOf: SideOf): CounterpartOf {
  const counts = countBySide(parties, sideOf);
  const mainFor = new Map<string, string | null>();
  return (party, stretch) => {
    const own = sideOf(party);
    let main = mainFor.get(own);
    if (main === undefined) {
      main = mainBesides(counts, own);
      mainFor.set(own, main);
    }
    return counterpartIn(sidesNamed(text, parties, stretch, sideOf), counts, own, main);
  };
}

function countBySide(parties: readonly PartyMention[], sideOf: SideOf): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { economy } of parties) {
    const side = sideOf(economy);
    counts.set(side, (counts.get(side) ?? 0) + 1);
  }
  return counts;
}

/** The economy spoken of at least twice as often as any other besides the party itself. */
function mainBesides(counts: ReadonlyMap<string, number>, own: string): string | null {
  const others = [...counts].filter(([economy]) => economy !== own).sort((a, b) => b[1] - a[1]);
  const [first, second] = others;
  if (first === undefined || first[1] < 2) return null;
  return second === undefined || first[1] >= 2 * second[1] ? first[0] : null;
}

/** Sides that the stretch names, those left out that are only compared with. */
function sidesNamed(
  text: string,
  parties: readonly PartyMention[],
  [from, to]: Span,
  sideOf: SideOf,
): ReadonlySet<string> {
  return new Set(
    beginningWithin(parties, from, to)
      .filter(
        ({ start, end }) =>
          !COMPARED_BEFORE.test(text.slice(Math.max(0, start - 24), start)) &&
          !COMPARED_AFTER.test(text.slice(end, end + 8)),
      )
      .map(({ economy }) => sideOf(economy)),
  );
}

/** The document's main other side where a stretch names it or nobody; else the one side that it names, if that is no passing mention. */
function counterpartIn(
  named: ReadonlySet<string>,
  counts: ReadonlyMap<string, number>,
  own: string,
  main: string | null,
): string | null {
  const others = [...named].filter((side) => side !== own && (main === null || (counts.get(side) ?? 0) > 1));
  if (others.length === 0 || (main !== null && others.includes(main))) return main;
  return others.length === 1 ? others[0]! : null;
}
