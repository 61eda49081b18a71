import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outcomeOptions, outcomeSpace } from '../problem/outcome-space.js';
import { type BargainingProblem, tabulateProblem } from '../problem/problem.js';
import { problemCases } from '../problem/random-problem.fixture.js';
import { SOLVERS, type SolutionName } from '../solutions/by-name.js';
import { solveBargaining } from '../solve.js';
import { logroll } from './logrolling.fixture.js';
import { overReservation, overWeight, type SolutionStretch } from './solution-paths.js';

const solutions = Object.keys(SOLVERS) as SolutionName[];

/** The stretch that a value, given in order, falls into. */
function stretchAt(path: readonly SolutionStretch[], values: readonly number[], value: number) {
  const place = values.indexOf(value);
  return path.find(({ from, to }) => values.indexOf(from) <= place && place <= values.indexOf(to));
}

test('along reservation values every package is the one found afresh', () => {
  fc.assert(
    fc.property(problemCases, fc.constantFrom(...solutions), ({ problem }, solution) => {
      const values = [-4, -2, -1, 0, 0.5, 1, 2, 4, 6];
      const path = overReservation(problem, 0, values, solution);
      const listed = tabulateProblem(problem);
      const space = outcomeSpace(problem.optionCounts);
      for (const value of values) {
        const expected = solveBargaining(listed, [value, ...problem.disagreement.slice(1)])[solution];
        expect(stretchAt(path, values, value)?.options).toEqual(expected && outcomeOptions(space, expected.outcome));
      }
    }),
  );
});

test('a party that has more to fall back on never gets less under the egalitarian solution', () => {
  // In a fine grid of shares of a pie, what the first party must have is what it gets.
  const pie: BargainingProblem = {
    optionCounts: [101],
    parties: 2,
    constraints: [],
    disagreement: [0, 0],
    payoffs: { issues: [Float64Array.from({ length: 202 }, (_, at) => (at % 2 === 0 ? at / 2 : 100 - (at - 1) / 2))] },
  };
  const path = overReservation(pie, 0, [0, 20, 40, 60, 80, 100], 'egalitarian');
  expect(path.map(({ payoffs }) => payoffs)).toEqual([
    [50, 50],
    [60, 40],
    [70, 30],
    [80, 20],
    [90, 10],
    [100, 0],
  ]);
});

test('along weights the package changes where the trade does', () => {
  // The first party gives on the second issue as long as 5 is more than it costs: factors of 2 up to below 2.5.
  const path = overWeight(logroll, 0, 1, [0, 1, 2, 3, 4], 'nash');
  expect(path.map(({ from, to, options }) => [from, to, options])).toEqual([
    [0, 2, [1, 1]],
    [3, 4, [0, 0]],
  ]);
  expect(() => overWeight(logroll, 2, 0, [1], 'nash')).toThrow(RangeError);
  expect(() => overReservation(logroll, -1, [1], 'nash')).toThrow(RangeError);
});
