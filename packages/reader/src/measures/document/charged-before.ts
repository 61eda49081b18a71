/** Whose goods were charged by nobody named does not levy what follows: “Duties were imposed on bicycles from Vietnam. The following rates apply:”. */

import type { MeasureDraft } from '../clauses/measure-draft.js';
import type { Pair } from '../clauses/party-choice.js';
import type { Earlier } from './earlier-duty.js';

/** The pair weighed for a duty that names neither party, unless its imposer only bore the duty before it. */
export function withBearerBefore(
  pair: Pair,
  { parties, placed, theirs }: MeasureDraft,
  previous: Earlier | null,
): Pair {
  const { imposer, targets } = pair;
  if (imposer === null || targets.length > 0 || previous === null || previous.imposer !== null) return pair;
  if (theirs || parties.imposer !== null || !previous.targets.includes(imposer)) return pair;
  if (placed.some(({ economy }) => economy === imposer)) return pair;
  return { imposer: null, targets: previous.targets };
}
