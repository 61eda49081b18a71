import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Constraint } from '../problem/constraints.js';
import { outcomeOptions, outcomeSpace } from '../problem/outcome-space.js';
import { payoffsAt } from '../problem/payoff-table.js';
import { type BargainingProblem, tabulateProblem } from '../problem/problem.js';
import { solveBargaining } from '../solve.js';
import { IntractableError, mergedOutcomes } from './merged-outcomes.js';
import { feasibleCount, rationalCount } from './outcome-counts.js';
import { paretoFrontier } from './pareto-frontier.js';

/** Tenths and thirds: sums that round differently from what they should be, so that ties hang on the tolerance. */
const value = fc.oneof(
  fc.integer({ min: 0, max: 6 }).map((n) => n * 0.1),
  fc.integer({ min: 0, max: 3 }).map((n) => n / 3),
);

const additiveCases: fc.Arbitrary<BargainingProblem> = fc
  .record({
    optionCounts: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 0, maxLength: 5 }),
    parties: fc.integer({ min: 1, max: 5 }),
  })
  .chain(({ optionCounts, parties }) => {
    const table = (length: number) => fc.array(value, { minLength: length, maxLength: length });
    const issue = fc.integer({ min: 0, max: Math.max(0, optionCounts.length - 1) });
    const entry = issue.chain((i) =>
      fc.tuple(fc.constant(i), fc.uniqueArray(fc.integer({ min: 0, max: (optionCounts[i] ?? 1) - 1 }))),
    );
    const constraint = fc.record({
      when: fc.array(entry, { maxLength: 2 }),
      require: fc.array(entry, { maxLength: 2 }),
    });
    const group = fc.uniqueArray(issue, { minLength: 1, maxLength: 2 }).chain((issues) =>
      table(issues.reduce((size, i) => size * optionCounts[i]!, parties)).map((values) => ({
        issues,
        table: Float64Array.from(values),
      })),
    );
    const none = optionCounts.length === 0;
    return fc
      .record({
        constraints: none ? fc.constant([] as Constraint[]) : fc.array(constraint, { maxLength: 2 }),
        disagreement: fc.array(value, { minLength: parties, maxLength: parties }),
        issues: fc.tuple(...optionCounts.map((count) => table(count * parties))),
        joint: none ? fc.constant([]) : fc.array(group, { maxLength: 2 }),
        ceilings: fc.option(fc.array(fc.constantFrom(0.7, 1, 3), { minLength: parties, maxLength: parties })),
      })
      .map(
        ({ constraints, disagreement, issues, joint, ceilings }): BargainingProblem => ({
          optionCounts,
          parties,
          constraints,
          disagreement,
          payoffs: {
            issues: issues.map((values) => Float64Array.from(values)),
            joint,
            ...(ceilings ? { ceilings } : {}),
          },
        }),
      );
  });

describe('mergedOutcomes', () => {
  test('frontiers, counts, solutions and ties are those of all outcomes listed', () => {
    fc.assert(
      fc.property(additiveCases, fc.constantFrom(0, 1e-9, 0.25), (problem, asked) => {
        // Sums over joint tables are taken in another order when merged, so raw doubles are not to be told apart there.
        const tolerance = problem.payoffs.joint?.length ? Math.max(asked, 1e-9) : asked;
        const listed = tabulateProblem(problem);
        const all = solveBargaining(listed, problem.disagreement, { tolerance });
        const merged = mergedOutcomes(problem, { tolerance });
        const found = solveBargaining(merged.table, problem.disagreement, { tolerance });
        expect(merged.epsilon).toBeNull();
        expect(found.frontier.outcomes).toBe(all.frontier.rows.length);
        expect(found.frontier.points).toBe(all.frontier.points);
        expect(found.rationalFrontier.outcomes).toBe(all.rationalFrontier.rows.length);
        expect(found.rationalFrontier.points).toBe(all.rationalFrontier.points);
        if (!problem.payoffs.joint?.length) {
          const raw = paretoFrontier(merged.table);
          const expected = paretoFrontier(listed);
          expect([raw.outcomes, raw.points]).toEqual([expected.outcomes, expected.points]);
        }
        for (const name of ['nash', 'kalaiSmorodinsky', 'egalitarian', 'utilitarian'] as const) {
          const [one, other] = [found[name], all[name]];
          expect(one === null).toBe(other === null);
          if (!one || !other) continue;
          expect(one.value).toBeCloseTo(other.value, 12);
          expect([one.outcome, one.ties, one.tiedPoints]).toEqual([other.outcome, other.ties, other.tiedPoints]);
          expect(one.payoffs).toEqual(other.payoffs);
        }
        expect(found.zone.exists).toBe(all.zone.exists);
        expect(feasibleCount(problem)).toBe(BigInt(listed.outcomes.length));
        expect(rationalCount(problem, tolerance)).toBe(BigInt(all.rational.length));
      }),
      { numRuns: 600 },
    );
  });

  test('every row gives its outcomes back', () => {
    fc.assert(
      fc.property(additiveCases, (problem) => {
        const space = outcomeSpace(problem.optionCounts);
        const listed = tabulateProblem(problem);
        const payoffsOf = new Map(Array.from(listed.outcomes, (outcome, row) => [outcome, payoffsAt(listed, row)]));
        const { table, optionsOf, packagesOf, countOf } = mergedOutcomes(problem);
        const seen = new Set<string>();
        table.outcomes.forEach((outcome, row) => {
          expect(optionsOf(row)).toEqual(outcomeOptions(space, outcome));
          const packages = [...packagesOf(row)];
          expect(BigInt(packages.length)).toBe(countOf(row));
          for (const options of packages) {
            seen.add(options.join());
            const index = options.reduce((at, option, issue) => at * problem.optionCounts[issue]! + option, 0);
            expect(outcome).toBeLessThanOrEqual(index);
            payoffsOf.get(index)?.forEach((payoff, party) => {
              expect(table.payoffs[row * table.parties + party]).toBeCloseTo(payoff, 12);
            });
          }
        });
        expect(seen.size).toBe(table.counts?.reduce((sum, count) => sum + count, 0));
      }),
    );
  });

  test('with the rational outcomes alone, solutions are the same', () => {
    fc.assert(
      fc.property(additiveCases, (problem) => {
        const whole = mergedOutcomes(problem);
        const part = mergedOutcomes(problem, { rationalOnly: true });
        for (const name of ['nash', 'kalaiSmorodinsky', 'egalitarian', 'utilitarian'] as const) {
          const [one, other] = [part, whole].map(({ table }) => solveBargaining(table, problem.disagreement)[name]);
          const rows = { row: 0, tiedRows: null };
          expect(one && { ...one, ...rows }).toEqual(other && { ...other, ...rows });
          const points = [one?.tiedRows, other?.tiedRows].map((tied, i) =>
            Array.from(tied ?? [], (row) => payoffsAt([part, whole][i]!.table, row)),
          );
          expect(points[0]).toEqual(points[1]);
        }
      }),
    );
  });

  test('a thinned frontier keeps its guarantee', () => {
    fc.assert(
      fc.property(additiveCases, fc.integer({ min: 1, max: 4 }), (problem, mostVectors) => {
        const { table, epsilon } = mergedOutcomes(problem, { mostVectors });
        const lost = epsilon ?? problem.disagreement.map(() => 0);
        const listed = tabulateProblem(problem);
        for (let row = 0; row < listed.outcomes.length; row++) {
          const payoffs = payoffsAt(listed, row);
          const matched = Array.from(table.outcomes.keys()).some((other) =>
            payoffsAt(table, other).every((payoff, party) => payoff >= payoffs[party]! - lost[party]! - 1e-8),
          );
          expect(matched).toBe(true);
        }
      }),
    );
  });

  test('counts what no double can', () => {
    const issues = Array.from({ length: 40 }, () => new Float64Array(20));
    const problem = {
      optionCounts: issues.map(() => 10),
      parties: 2,
      constraints: [],
      payoffs: { issues },
      disagreement: [0, 0],
    };
    const outcomes = mergedOutcomes(problem);
    expect(outcomes.table.outcomes.length).toBe(1);
    expect(outcomes.countOf(0)).toBe(10n ** 40n);
    expect(feasibleCount(problem)).toBe(10n ** 40n);
    expect(rationalCount(problem, 1e-9)).toBe(10n ** 40n);
  });

  test('issues that are far apart in the file and tied together in pairs are merged in another order', () => {
    // Ten pairs (i, i + 10): in the order of the file all ten options would have to be remembered.
    const pairs = Array.from({ length: 10 }, (_, i) => ({
      issues: [i, i + 10],
      table: Float64Array.from({ length: 32 }, (_, at) => ((at * 7 + i * 5) % 11) / 10),
    }));
    const issues = Array.from({ length: 20 }, () => new Float64Array(8));
    const problem = {
      optionCounts: issues.map(() => 4),
      parties: 2,
      constraints: [],
      payoffs: { issues, joint: pairs },
      disagreement: [0, 0],
    };
    const found = mergedOutcomes(problem);
    // The same ten pairs as single issues of sixteen options.
    const single = mergedOutcomes({
      optionCounts: pairs.map(() => 16),
      parties: 2,
      constraints: [],
      payoffs: { issues: pairs.map(({ table }) => table) },
      disagreement: [0, 0],
    });
    const frontier = (merged: typeof found) => paretoFrontier(merged.table, undefined, 1e-9);
    expect(frontier(found).points).toBe(frontier(single).points);
    expect(frontier(found).outcomes).toBe(frontier(single).outcomes);
  });

  test('payoffs that a ceiling cuts deep are listed: little could be dropped while merging', () => {
    const issues = Array.from({ length: 10 }, (_, issue) =>
      Float64Array.from({ length: 9 }, (__, at) => 0.3 * ((at * 5 + issue * 3) % 7) * 0.17),
    );
    const problem = {
      optionCounts: issues.map(() => 3),
      parties: 3,
      constraints: [],
      payoffs: { issues, ceilings: [1, 1, 1] },
      disagreement: [0, 0, 0],
    };
    const { method, table } = mergedOutcomes(problem);
    expect(method).toBe('enumeration');
    const found = paretoFrontier(table, undefined, 1e-9);
    const listed = paretoFrontier(tabulateProblem(problem), undefined, 1e-9);
    expect([found.points, found.outcomes]).toEqual([listed.points, listed.rows.length]);
  });

  test('refuses what can be neither merged nor listed', () => {
    const remainder = (_: Int32Array, out: Float64Array) => out.fill(0);
    const issues = Array.from({ length: 40 }, () => new Float64Array(20));
    const problem = {
      optionCounts: issues.map(() => 10),
      parties: 2,
      constraints: [],
      payoffs: { issues, remainder },
      disagreement: [0, 0],
    };
    expect(() => mergedOutcomes(problem)).toThrow(IntractableError);
    expect(() => mergedOutcomes({ ...problem, disagreement: [Number.NaN, 0] })).toThrow(RangeError);
    expect(() =>
      mergedOutcomes({
        ...problem,
        payoffs: { issues: [Float64Array.of(1, Number.NaN), ...issues.slice(1)] },
        optionCounts: [1, ...problem.optionCounts.slice(1)],
      }),
    ).toThrow('is NaN');
  });
});
