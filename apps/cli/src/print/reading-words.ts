/** How a claim was read, in a few words: “inferred: product, target · 6 in 10 right”. */

import { inTen } from '@parley/reader';

/** What can be told of how a claim was read. */
interface AsRead {
  /** What the words quoted do not name themselves. */
  readonly inferred: readonly string[];
  /** How likely it was read rightly, 0 to 1; null where that is not estimated. */
  readonly likelihood: number | null;
}

/** What is inferred and how likely it is right; empty when its words name all and nothing is estimated. */
export function readingWords({ inferred, likelihood }: AsRead): string {
  return [inferred.length === 0 ? '' : `inferred: ${inferred.join(', ')}`, likelihoodWords(likelihood)]
    .filter((words) => words !== '')
    .join(' · ');
}

/** “6 in 10 right”. */
function likelihoodWords(likelihood: number | null): string {
  return likelihood === null ? '' : `${inTen(likelihood)} in 10 right`;
}
