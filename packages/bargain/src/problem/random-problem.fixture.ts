/** Random small problems for tests: integer payoffs from a short range, so that ties are common and sums exact. */

import fc from 'fast-check';
import { outcomeIndex, outcomeSpace } from './outcome-space.js';
import type { PayoffTable } from './payoff-table.js';
import type { BargainingProblem } from './problem.js';

/** A payoff table with a disagreement point. */
export interface TableCase {
  readonly table: PayoffTable;
  readonly disagreement: readonly number[];
}

/** Makes a table with a row per payoff vector. */
export function tableOf(vectors: readonly (readonly number[])[]): PayoffTable {
  return {
    parties: vectors[0]?.length ?? 2,
    outcomes: Int32Array.from(vectors, (_, row) => row),
    payoffs: Float64Array.from(vectors.flat()),
  };
}

/** The payoff vectors of a table, row by row. */
export function vectorsOf(table: PayoffTable): number[][] {
  return Array.from(table.outcomes, (_, row) =>
    Array.from(table.payoffs.slice(row * table.parties, (row + 1) * table.parties)),
  );
}

/** Tables of 1 to 40 rows of integer payoffs in −3…5, disagreement in −3…3. */
export function tableCases(minParties = 2, maxParties = 4): fc.Arbitrary<TableCase> {
  return fc.integer({ min: minParties, max: maxParties }).chain((parties) =>
    fc.record({
      table: fc
        .array(fc.array(fc.integer({ min: -3, max: 5 }), { minLength: parties, maxLength: parties }), {
          minLength: 1,
          maxLength: 40,
        })
        .map(tableOf),
      disagreement: fc.array(fc.integer({ min: -3, max: 3 }), { minLength: parties, maxLength: parties }),
    }),
  );
}

/** A problem with the table of its payoffs, one integer vector per outcome, and off options. */
export interface ProblemCase {
  readonly problem: BargainingProblem;
  readonly off: readonly number[];
}

/**
 * Problems of 1 to 3 issues with 1 to 4 options each, arbitrary (not additive) integer payoffs, some constraints. The
 * payoffs are one table over all issues, or a function of which nothing is known.
 */
export const problemCases: fc.Arbitrary<ProblemCase> = fc
  .record({
    counts: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
    parties: fc.integer({ min: 2, max: 4 }),
  })
  .chain(({ counts, parties }) => {
    const space = outcomeSpace(counts);
    const issue = fc.integer({ min: 0, max: counts.length - 1 });
    const entry = issue.chain((i) =>
      fc.tuple(fc.constant(i), fc.uniqueArray(fc.integer({ min: 0, max: (counts[i] ?? 1) - 1 }), { minLength: 1 })),
    );
    return fc.record({
      problem: fc
        .record({
          payoffs: fc.array(fc.integer({ min: -3, max: 5 }), {
            minLength: space.size * parties,
            maxLength: space.size * parties,
          }),
          constraints: fc.array(
            fc.record({
              when: fc.array(entry, { maxLength: 2 }),
              require: fc.array(entry, { minLength: 1, maxLength: 2 }),
            }),
            { maxLength: 2 },
          ),
          opaque: fc.boolean(),
          disagreement: fc.array(fc.integer({ min: -3, max: 2 }), { minLength: parties, maxLength: parties }),
        })
        .map(
          ({ payoffs, constraints, disagreement, opaque }): BargainingProblem => ({
            optionCounts: counts,
            parties,
            constraints,
            disagreement,
            payoffs: {
              issues: counts.map((count) => new Float64Array(count * parties)),
              ...(opaque
                ? {
                    remainder: (options, out) => {
                      const row = outcomeIndex(space, options);
                      for (let party = 0; party < parties; party++) out[party] = payoffs[row * parties + party]!;
                    },
                  }
                : { joint: [{ issues: [...counts.keys()], table: Float64Array.from(payoffs) }] }),
            },
          }),
        ),
      off: fc.tuple(...counts.map((count) => fc.integer({ min: 0, max: count - 1 }))),
    });
  });
