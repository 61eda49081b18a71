/** What two sides want together: “both sides would like a first tranche concluded this year” backs the deal; neither asks it of the other. */

import { clauseAt } from './english-sentence.js';
import type { Held, Setting } from './english-setting.js';

/** The deal as what is wanted, or what is to become of it. */
const A_DEAL =
  /^(?:\s[\p{L}\d'’-]+){0,5}?\s(?:deals?|agreements?|pacts?|accords?|treaty|framework|tranche|results?|outcome|conclusion|signature|signing|conclude|finali[sz]e|sign)\b(?!\s(?:on|for|over|of|about)\s)/iu;

/** The talks that sides want to end in a deal; null where they want anything else, or only one side does. */
export function jointWish({ prepared, view, event, finder }: Setting, held: Held): string | null {
  if (held.voices.length !== 2 || event.stance !== 'demands' || event.mode !== null || event.negated) return null;
  const { text, tokens } = prepared;
  // “Both expect signature in June” only foretells.
  if (/^expect/i.test(text.slice(tokens.starts[event.first]!, tokens.ends[event.last]!))) return null;
  const end = tokens.ends[view.clauses[clauseAt(view, event.last)]!.end - 1]!;
  const from = tokens.ends[event.last]!;
  if (!A_DEAL.test(text.slice(from, end))) return null;
  return finder.within(from, end).every(({ issue }) => finder.category(issue) === 'fta')
    ? finder.ofCategory('fta', from)
    : null;
}
