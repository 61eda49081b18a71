import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PayoffError } from '../problem/payoff-table.js';
import { type BargainingProblem, tabulateProblem } from '../problem/problem.js';
import { problemCases } from '../problem/random-problem.fixture.js';
import { IntractableError } from './merged-outcomes.js';
import { payoffRanges } from './payoff-ranges.js';

function listed(problem: BargainingProblem) {
  const { payoffs } = tabulateProblem(problem);
  const own = (party: number) => Array.from(payoffs).filter((_, at) => at % problem.parties === party);
  const parties = [...Array(problem.parties).keys()];
  return { least: parties.map((p) => Math.min(...own(p))), most: parties.map((p) => Math.max(...own(p))) };
}

/** Tenths, thirds and their negatives, whose sums round. */
const value = fc.oneof(
  fc.integer({ min: -9, max: 9 }).map((n) => n * 0.1),
  fc.integer({ min: -5, max: 5 }).map((n) => n / 3),
);

const additive: fc.Arbitrary<BargainingProblem> = fc
  .record({
    optionCounts: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 5 }),
    parties: fc.integer({ min: 1, max: 3 }),
    ceiling: fc.constantFrom(undefined, 0.5, 1),
    constrained: fc.boolean(),
  })
  .chain(({ optionCounts, parties, ceiling, constrained }) =>
    fc
      .tuple(
        ...optionCounts.map((count) => fc.array(value, { minLength: count * parties, maxLength: count * parties })),
      )
      .map((tables) => ({
        optionCounts,
        parties,
        constraints: constrained && optionCounts.length > 1 ? [{ when: [[0, [0]]], require: [[1, [0]]] } as const] : [],
        payoffs: {
          issues: tables.map((table) => Float64Array.from(table)),
          ...(ceiling === undefined ? {} : { ceilings: Array.from({ length: parties }, () => ceiling) }),
        },
        disagreement: Array.from({ length: parties }, () => 0),
      })),
  );

describe('payoffRanges', () => {
  test('sums over issues: to the last bit what listing finds, under ceilings and constraints too', () => {
    fc.assert(
      fc.property(additive, (problem) => {
        expect(payoffRanges(problem)).toEqual(listed(problem));
      }),
      { numRuns: 300 },
    );
  });

  test('joint tables, constraints and payoffs without structure: what listing finds', () => {
    fc.assert(
      fc.property(problemCases, ({ problem }) => {
        expect(payoffRanges(problem)).toEqual(listed(problem));
      }),
      { numRuns: 300 },
    );
  });

  test('needs no list: 10^30 outcomes, with a joint table and a constraint', () => {
    const problem: BargainingProblem = {
      optionCounts: Array.from({ length: 30 }, () => 10),
      parties: 2,
      constraints: [{ when: [[3, [9]]], require: [[4, [0]]] }],
      payoffs: {
        issues: Array.from({ length: 30 }, () => Float64Array.from({ length: 20 }, (_, at) => at >> 1)),
        joint: [{ issues: [0, 1], table: Float64Array.from({ length: 200 }, (_, at) => (at === 0 ? -7 : 0)) }],
      },
      disagreement: [0, 0],
    };
    // Issues 3 and 4 together give 8 + 9 at most, or 9 + 0.
    expect(payoffRanges(problem)).toEqual({ least: [-7, 0], most: [269, 269] });
  });

  test('says so when no outcome is feasible, a payoff is not finite, or nothing can be done', () => {
    const problem = {
      optionCounts: [2],
      parties: 1,
      constraints: [{ when: [], require: [[0, []]] } as const],
      payoffs: { issues: [Float64Array.of(1, 2)] },
      disagreement: [0],
    };
    expect(payoffRanges(problem)).toEqual({ least: [Number.POSITIVE_INFINITY], most: [Number.NEGATIVE_INFINITY] });
    const broken = { ...problem, constraints: [], payoffs: { issues: [Float64Array.of(1, Number.NaN)] } };
    expect(() => payoffRanges(broken)).toThrow(PayoffError);
    const opaque = {
      ...problem,
      constraints: [],
      payoffs: { ...problem.payoffs, remainder: (_: Int32Array, out: Float64Array) => out.fill(0) },
    };
    expect(payoffRanges(opaque)).toEqual({ least: [1], most: [2] });
    expect(() => payoffRanges(opaque, { mostOutcomes: 1 })).toThrow(IntractableError);
  });
});
