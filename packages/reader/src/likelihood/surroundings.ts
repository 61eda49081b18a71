/** What the signs of a reading are looked for in: its sentences, who is named there, and who is named most in the document. */

import type { EconomyMention } from '../mentions.js';
import type { Span } from '../reading.js';
import { beginningWithin } from '../text/in-order.js';

/** Economies of a document by how often they are named. */
export interface EconomyRanks {
  /** Number of economies named. */
  readonly count: number;
  /** “named first”, “named second”, “named third”, “named later” by how often it is named, “not named”; “open” for null. */
  rankOf(economy: string | null): string;
  /** Economies named in a stretch of the text. */
  within(span: Span): ReadonlySet<string>;
}

const RANKS = ['first', 'second', 'third'];

/** Ranks the economies of a document; of two named as often, the one named first comes first. */
export function economyRanks(mentions: readonly EconomyMention[]): EconomyRanks {
  const counts = new Map<string, number>();
  for (const { economy } of mentions) counts.set(economy, (counts.get(economy) ?? 0) + 1);
  const order = [...counts].sort(([, a], [, b]) => b - a).map(([economy]) => economy);
  return {
    count: order.length,
    rankOf(economy) {
      if (economy === null) return 'open';
      const rank = order.indexOf(economy);
      return rank < 0 ? 'not named' : `named ${RANKS[rank] ?? 'later'}`;
    },
    within: ([from, to]) => new Set(beginningWithin(mentions, from, to).map(({ economy }) => economy)),
  };
}

/** “quoted words” where the stretch holds a quotation mark, “no quoted words” where not. */
export function quotingSign(sentence: string): string {
  return /["“”「『]/.test(sentence) ? 'quoted words' : 'no quoted words';
}
