/** “The bloc”: the union that a text named last before it. */

import type { PartyMention } from './sentence-items.js';

const BLOC = /(?<=\b[Tt]he (?:(?:trade|trading|customs|whole|entire) )?)bloc\b/g;

/**
 * The parties with those that “the bloc” stands for among them.
 * @param parties in order
 * @param unions economies that are unions of others
 */
export function withBlocs(
  text: string,
  parties: readonly PartyMention[],
  unions: ReadonlySet<string>,
): readonly PartyMention[] {
  if (!text.includes(' bloc')) return parties;
  const found: PartyMention[] = [];
  let next = 0;
  let union: string | null = null;
  for (const { index } of text.matchAll(BLOC)) {
    for (; next < parties.length && parties[next]!.start < index; next += 1)
      if (unions.has(parties[next]!.economy)) union = parties[next]!.economy;
    if (union !== null && (parties[next - 1]?.end ?? 0) <= index)
      found.push({ economy: union, start: index, end: index + 4, form: 'name' });
  }
  return found.length === 0 ? parties : [...parties, ...found].sort((a, b) => a.start - b.start);
}
