import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paretoFrontierByDefinition } from '../frontier/pareto-frontier.reference.js';
import { tableCases, tableOf, vectorsOf } from '../problem/random-problem.fixture.js';
import { rationalRows } from '../questions/individual-rationality.js';
import { asymmetricNashSolution } from './asymmetric-nash.js';
import { egalitarianSolution } from './egalitarian.js';
import { nashSolution } from './nash.js';
import { proportionalSolution } from './proportional.js';
import type { Solver } from './solution.js';

const weightsOfFour = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 4, maxLength: 4 });

function solve(solver: Solver, vectors: number[][], d: readonly number[]) {
  const table = tableOf(vectors);
  return solver(table, rationalRows(table, d, 0), d, 0);
}

const solvers = [
  ['proportional', proportionalSolution, egalitarianSolution],
  ['asymmetric Nash', asymmetricNashSolution, nashSolution],
] as const;

describe.each(solvers)('%s', (_, weighted, equal) => {
  test('with equal weights it is the solution without', () => {
    fc.assert(
      fc.property(tableCases(), fc.constantFrom(1, 4), ({ table, disagreement: d }, weight) => {
        const weights = d.map(() => weight);
        const [found, expected] = [weighted(weights), equal].map((solver) => solve(solver, vectorsOf(table), d));
        expect(found && { ...found, value: 0 }).toEqual(expected && { ...expected, value: 0 });
        if (weight === 1) expect(found?.value).toBe(expected?.value);
      }),
    );
  });

  test('is Pareto optimal, and only the ratios of weights matter', () => {
    fc.assert(
      fc.property(tableCases(), weightsOfFour, ({ table, disagreement: d }, all) => {
        const weights = d.map((_d, party) => all[party] ?? 1);
        const found = solve(weighted(weights), vectorsOf(table), d);
        if (found === null) return;
        expect(paretoFrontierByDefinition(table, Array.from(table.outcomes), 0)).toContain(found.row);
        const doubled = solve(weighted(weights.map((weight) => weight * 8)), vectorsOf(table), d);
        expect(doubled?.tiedRows).toEqual(found.tiedRows);
      }),
    );
  });

  test('reordering the parties with their weights reorders the payoffs', () => {
    fc.assert(
      fc.property(tableCases(), weightsOfFour, ({ table, disagreement: d }, all) => {
        const turn = (v: readonly number[]) => [...v.slice(1), ...v.slice(0, 1)];
        const weights = d.map((_d, party) => all[party] ?? 1);
        const found = solve(weighted(weights), vectorsOf(table), d);
        const turned = solve(weighted(turn(weights)), vectorsOf(table).map(turn), turn(d));
        expect(turned?.payoffs).toEqual(found === null ? undefined : turn(found.payoffs));
      }),
    );
  });

  test('asks for one positive weight per party', () => {
    for (const weights of [[], [1], [1, 2, 3], [1, 0], [1, -1], [1, Number.NaN], [1, Number.POSITIVE_INFINITY]]) {
      expect(() => solve(weighted(weights), [[1, 1]], [0, 0])).toThrow(RangeError);
    }
  });
});

describe('proportional', () => {
  test('the smallest weighted gain is the largest there is', () => {
    fc.assert(
      fc.property(tableCases(), weightsOfFour, ({ table, disagreement: d }, all) => {
        const weights = d.map((_d, party) => all[party] ?? 1);
        const found = solve(proportionalSolution(weights), vectorsOf(table), d);
        const rational = vectorsOf(table).filter((v) => v.every((u, p) => u >= (d[p] ?? 0)));
        const smallest = rational.map((v) => Math.min(...v.map((u, p) => (u - (d[p] ?? 0)) / (weights[p] ?? 1))));
        expect(found?.value).toBe(smallest.length > 0 ? Math.max(...smallest) : undefined);
      }),
    );
  });

  test('a party of twice the weight gains twice as much, by hand', () => {
    const line = Array.from({ length: 10 }, (_, i) => [i, 9 - i]);
    expect(solve(proportionalSolution([2, 1]), line, [0, 0])).toMatchObject({ payoffs: [6, 3], value: 3 });
  });

  test('can be undone by changing units: gains of a party and its weight scale together', () => {
    fc.assert(
      fc.property(tableCases(2, 3), weightsOfFour, ({ table, disagreement: d }, all) => {
        const weights = d.map((_d, party) => 2 ** ((all[party] ?? 1) % 4));
        const scale = (v: readonly number[]) => v.map((u, p) => u / (weights[p] ?? 1));
        const found = solve(proportionalSolution(weights), vectorsOf(table), d);
        const unweighted = solve(egalitarianSolution, vectorsOf(table).map(scale), scale(d));
        expect(unweighted?.tiedRows).toEqual(found?.tiedRows);
        expect(unweighted?.value).toEqual(found?.value);
      }),
    );
  });
});

describe('asymmetric Nash', () => {
  test('splits a dollar in proportion to the powers, by hand', () => {
    const line = Array.from({ length: 13 }, (_, i) => [i, 12 - i]);
    expect(solve(asymmetricNashSolution([1, 3]), line, [0, 0])).toMatchObject({ payoffs: [3, 9] });
    expect(solve(asymmetricNashSolution([2, 1]), line, [0, 3])).toMatchObject({ payoffs: [6, 6] });
  });

  test('is the Nash solution of a party for each unit of power (Kalai 1977)', () => {
    fc.assert(
      fc.property(tableCases(2, 3), weightsOfFour, ({ table, disagreement: d }, all) => {
        const powers = d.map((_d, party) => (all[party] ?? 1) % 3 || 1);
        const replicate = (v: readonly number[]) =>
          v.flatMap((u, p) => Array.from({ length: powers[p] ?? 1 }, () => u));
        const found = solve(asymmetricNashSolution(powers), vectorsOf(table), d);
        const replicated = solve(nashSolution, vectorsOf(table).map(replicate), replicate(d));
        expect(replicated?.tiedRows).toEqual(found?.tiedRows);
        if (found) expect(replicated?.value).toBeCloseTo(found.value ** (replicate(d).length / d.length), 6);
      }),
    );
  });
});
