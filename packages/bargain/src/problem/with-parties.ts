/** A problem with more at the table: parties whose payoffs are added beside those of the others. */

import { allRows, type PayoffTable } from './payoff-table.js';
import type { BargainingProblem } from './problem.js';

/** A further party. */
export interface FurtherParty {
  /** Value of each option of each issue. */
  readonly issues: readonly Float64Array[];
  /** Values of combinations of options, row-major in the order of `issues`. */
  readonly joint?: readonly { readonly issues: readonly number[]; readonly values: Float64Array }[];
  readonly reservation: number;
}

/**
 * The problem with further parties after its own. Outcomes, constraints and the payoffs of the others stay.
 * @throws RangeError when a table of a further party does not fit the issues
 */
export function withParties(problem: BargainingProblem, further: readonly FurtherParty[]): BargainingProblem {
  const { optionCounts, parties, payoffs, disagreement } = problem;
  const all = parties + further.length;
  const { remainder, ceilings } = payoffs;
  const widened = (own: Float64Array, others: readonly (ArrayLike<number> | undefined)[]): Float64Array => {
    const rows = own.length / parties;
    const table = new Float64Array(rows * all);
    for (let row = 0; row < rows; row++) {
      table.set(own.subarray(row * parties, (row + 1) * parties), row * all);
      others.forEach((values, i) => {
        table[row * all + parties + i] = values?.[row] ?? 0;
      });
    }
    return table;
  };
  const own = new Float64Array(parties);
  return {
    ...problem,
    parties: all,
    disagreement: [...disagreement, ...further.map(({ reservation }) => reservation)],
    payoffs: {
      issues: payoffs.issues.map((table, issue) => {
        const others = further.map(({ issues }) => issues[issue]);
        for (const values of others) checkLength(values?.length, optionCounts[issue]!);
        return widened(table, others);
      }),
      joint: [
        ...(payoffs.joint ?? []).map(({ issues, table }) => ({
          issues,
          table: widened(table, new Array(further.length).fill(undefined)),
        })),
        ...further.flatMap(({ joint = [] }, i) =>
          joint.map(({ issues, values }) => ({
            issues,
            table: widened(
              new Float64Array(values.length * parties),
              further.map((_, other) => (other === i ? values : undefined)),
            ),
          })),
        ),
      ],
      ...(remainder
        ? {
            remainder: (options: Int32Array, out: Float64Array) => {
              remainder(options, own);
              out.fill(0);
              out.set(own);
            },
          }
        : {}),
      ...(ceilings ? { ceilings: [...ceilings, ...further.map(() => Number.POSITIVE_INFINITY)] } : {}),
    },
  };
}

/**
 * A table of the first parties alone: what {@link withParties} added is left out again.
 * @param rows rows to keep, in this order; all of them when left out
 */
export function ofFirstParties(table: PayoffTable, parties: number, rows: Int32Array = allRows(table)): PayoffTable {
  const payoffs = new Float64Array(rows.length * parties);
  rows.forEach((row, i) => {
    payoffs.set(table.payoffs.subarray(row * table.parties, row * table.parties + parties), i * parties);
  });
  const { counts } = table;
  return {
    parties,
    outcomes: Float64Array.from(rows, (row) => table.outcomes[row]!),
    payoffs,
    ...(counts && { counts: Float64Array.from(rows, (row) => counts[row]!) }),
  };
}

function checkLength(length: number | undefined, count: number): void {
  if (length !== count) throw new RangeError(`a further party values ${length ?? 0} options of an issue with ${count}`);
}
