/** What every feasible outcome is worth to every party, as one flat table. */

import { type Constraint, checkConstraints, satisfies } from './constraints.js';
import { forEachOutcome, type OutcomeSpace } from './outcome-space.js';

/** Payoffs of the feasible outcomes, one row each, in increasing order of outcome index. */
export interface PayoffTable {
  /** Number of parties. */
  readonly parties: number;
  /** Outcome index of each row, increasing. */
  readonly outcomes: Int32Array | Float64Array;
  /** Rows × parties, party fastest; units are the caller's and may differ between parties. */
  readonly payoffs: Float64Array;
  /** How many outcomes with just these payoffs each row stands for; one each when left out. */
  readonly counts?: Float64Array;
}

/** How many outcomes some rows stand for; exact below 2^53. */
export function outcomeCount({ counts }: PayoffTable, rows: Int32Array): number {
  return counts ? rows.reduce((sum, row) => sum + counts[row]!, 0) : rows.length;
}

/**
 * Writes the payoff of every party for one outcome.
 * @param options option of each issue; not to be kept or changed
 * @param out one entry per party, to be filled completely
 */
export type PayoffFunction = (options: Int32Array, out: Float64Array) => void;

/** Thrown when a payoff is not a finite number (or was not written at all, which reads as NaN). */
export class PayoffError extends Error {
  override readonly name = 'PayoffError';
  /**
   * @param options option of each issue of the outcome
   * @param party position of the party
   * @param value the payoff found
   */
  constructor(
    readonly options: readonly number[],
    readonly party: number,
    readonly value: number,
  ) {
    super(`payoff of party ${party} for the outcome [${options.join(', ')}] is ${value}`);
  }
}

/** Payoffs of one row, party by party. */
export function payoffsAt(table: PayoffTable, row: number): number[] {
  return Array.from(table.payoffs.subarray(row * table.parties, (row + 1) * table.parties));
}

/** All rows of a table, for functions that work on some of them. */
export function allRows(table: PayoffTable): Int32Array {
  const rows = new Int32Array(table.outcomes.length);
  for (let row = 0; row < rows.length; row++) rows[row] = row;
  return rows;
}

/**
 * Lists all outcomes that obey the constraints, with their payoffs.
 * @param parties number of parties, at least one
 * @throws RangeError when there is no party or a constraint names an issue or option that is not there
 * @throws PayoffError when a payoff is not finite
 */
export function tabulate(
  space: OutcomeSpace,
  parties: number,
  constraints: readonly Constraint[],
  payoff: PayoffFunction,
): PayoffTable {
  if (!Number.isInteger(parties) || parties < 1) throw new RangeError(`${parties} parties; at least one is needed`);
  checkConstraints(space, constraints);
  // Constraints may leave little of a large space, so then the table grows as needed.
  let capacity = constraints.length === 0 ? space.size : Math.min(space.size, 4096);
  let outcomes = new Int32Array(capacity);
  let payoffs = new Float64Array(capacity * parties);
  let rows = 0;
  const out = new Float64Array(parties);
  forEachOutcome(space, (index, options) => {
    if (!satisfies(constraints, options)) return;
    if (rows === capacity) {
      capacity = Math.min(space.size, capacity * 2);
      outcomes = grown(outcomes, new Int32Array(capacity));
      payoffs = grown(payoffs, new Float64Array(capacity * parties));
    }
    for (let party = 0; party < parties; party++) out[party] = Number.NaN;
    payoff(options, out);
    for (let party = 0; party < parties; party++) {
      const value = out[party]!;
      if (!Number.isFinite(value)) throw new PayoffError(Array.from(options), party, value);
      payoffs[rows * parties + party] = value;
    }
    outcomes[rows++] = index;
  });
  if (rows === capacity) return { parties, outcomes, payoffs };
  return { parties, outcomes: outcomes.slice(0, rows), payoffs: payoffs.slice(0, rows * parties) };
}

function grown<T extends Int32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
