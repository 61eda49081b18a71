/** A long list of rates by partner: whoever has a line of his own in it levies none of its rates, nor does whoever is only mentioned beside it. */

import type { MeasureDraft } from '../clauses/measure-draft.js';
import type { PartyMention } from '../sentences/sentence-items.js';

/** Partners with lines of their own that make a list long. */
const LONG = 6;

/** Economies that label lines of which they bear the duty. */
export function bearersInLines(drafts: readonly MeasureDraft[]): ReadonlySet<string> {
  return new Set(
    drafts.flatMap(({ label, parties }) => (label.length > 0 && parties.imposer === null ? parties.targets : [])),
  );
}

/** Who levies none of the rates of a long list. */
export interface IdleInList {
  /** None of the rates that have a partner's line. */
  readonly listed: ReadonlySet<string>;
  /** No rate at all that the text gives to nobody by name. */
  readonly levyNothing: ReadonlySet<string>;
}

const NOBODY: IdleInList = { listed: new Set(), levyNothing: new Set() };

/**
 * Who levies none of the rates of a long list: its bearers, and those named once without a duty of theirs (“for buying Russian oil”).
 * @param imposing economies that the document tells to levy something
 * @returns nobody for a short list
 */
export function idleInLongList(
  bearers: ReadonlySet<string>,
  parties: readonly PartyMention[],
  imposing: ReadonlyMap<string, number>,
): IdleInList {
  if (bearers.size < LONG) return NOBODY;
  const named = new Map<string, number>();
  for (const { economy } of parties) named.set(economy, (named.get(economy) ?? 0) + 1);
  const inPassing = [...named].filter(([economy, times]) => times === 1 && !imposing.has(economy));
  const listed = new Set([...bearers, ...inPassing.map(([economy]) => economy)]);
  return { listed, levyNothing: new Set([...listed].filter((economy) => !imposing.has(economy))) };
}
