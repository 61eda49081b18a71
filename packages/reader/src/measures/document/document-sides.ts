/** Whether a document is about two economies, and which of them levies duties in it. */

import type { MeasureDraft } from '../clauses/measure-draft.js';
import { imposerByLaw, type MeasureRules } from '../rules/measure-rules.js';
import type { PartyMention } from '../sentences/sentence-items.js';

/** A third economy named less than this share of the second's mentions is a bystander. */
const BYSTANDER = 0.5;

/** A union named less than this share of its members' mentions is only mentioned. */
const PASSING = 1 / 4;

/** The unions that a document speaks of as one side: not “Brazil …, a member of Mercosur, …”. */
export function standingUnions(parties: readonly PartyMention[], rules: MeasureRules): ReadonlySet<string> {
  const own = new Map<string, number>();
  const ofMembers = new Map<string, number>();
  for (const { economy } of parties) {
    if (rules.unions.has(economy)) own.set(economy, (own.get(economy) ?? 0) + 1);
    const union = rules.unionOf.get(economy);
    if (union !== undefined) ofMembers.set(union, (ofMembers.get(union) ?? 0) + 1);
  }
  const standing = new Set<string>();
  for (const [union, count] of own) if (count >= PASSING * (ofMembers.get(union) ?? 0)) standing.add(union);
  return standing;
}

/**
 * The two economies a document is about, or null when it is about one or about more.
 * A union's members count as the union where that stands for them.
 */
export function sidesOf(parties: readonly PartyMention[], rules: MeasureRules): readonly [string, string] | null {
  const unions = standingUnions(parties, rules);
  const counts = new Map<string, number>();
  for (const { economy } of parties) {
    const union = rules.unionOf.get(economy);
    const side = union !== undefined && unions.has(union) ? union : economy;
    counts.set(side, (counts.get(side) ?? 0) + 1);
  }
  const order = [...counts].sort((a, b) => b[1] - a[1]);
  const [first, second, third] = order;
  if (first === undefined || second === undefined) return null;
  if (third !== undefined && third[1] > Math.max(1, BYSTANDER * second[1])) return null;
  if (third !== undefined && third[1] === second[1]) return null;
  return [first[0], second[0]];
}

/** The economy that clauses of a document name as imposer at least twice as often as any other; null when there is none. */
export function dominantImposer(drafts: readonly MeasureDraft[]): string | null {
  const counts = new Map<string, number>();
  for (const { parties, kinds, rates } of drafts) {
    const imposer = parties.imposer ?? imposerByLaw(kinds);
    // A duty spoken of without its rate counts half.
    if (imposer !== null) counts.set(imposer, (counts.get(imposer) ?? 0) + (rates.length > 0 ? 2 : 1));
  }
  return byFarMost(counts);
}

/** The economy counted at least twice as often as any other; null when there is none. */
export function byFarMost(counts: ReadonlyMap<string, number>): string | null {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined) return null;
  return second === undefined || first[1] >= 2 * second[1] ? first[0] : null;
}
