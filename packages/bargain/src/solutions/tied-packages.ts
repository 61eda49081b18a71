/** Every package that ties for a solution. */

import type { MergedOutcomes } from '../frontier/merged-outcomes.js';
import type { Solution } from './solution.js';

/**
 * The packages tied for a solution, one after the other, as many as `solution.ties`: row by row in outcome order,
 * those of one row in no particular order. They are made only as they are asked for, since there may be very many.
 * @param solution found among the rows of `outcomes.table`
 * @returns option of each issue
 */
export function* tiedPackages(
  solution: Pick<Solution, 'tiedRows'>,
  outcomes: Pick<MergedOutcomes, 'packagesOf'>,
): Generator<number[]> {
  for (const row of solution.tiedRows) yield* outcomes.packagesOf(row);
}
