import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { satisfies } from './constraints.js';
import { outcomeOptions, outcomeSpace } from './outcome-space.js';
import { PayoffError, payoffsAt, tabulate } from './payoff-table.js';
import { payoffFunction } from './payoff-terms.js';
import { tabulateProblem } from './problem.js';
import { problemCases } from './random-problem.fixture.js';

describe('satisfies', () => {
  const constraint = {
    when: [
      [0, [1, 2]],
      [1, [0]],
    ],
    require: [[2, [3]]],
  } as const;

  test('binds only when every condition holds', () => {
    expect(satisfies([constraint], [1, 0, 3])).toBe(true);
    expect(satisfies([constraint], [2, 0, 1])).toBe(false);
    expect(satisfies([constraint], [0, 0, 1])).toBe(true);
    expect(satisfies([constraint], [1, 1, 1])).toBe(true);
  });

  test('an empty condition always binds, an empty list of allowed options forbids', () => {
    expect(satisfies([{ when: [], require: [[0, [1]]] }], [0])).toBe(false);
    expect(satisfies([{ when: [[0, [0]]], require: [[0, []]] }], [0])).toBe(false);
    expect(satisfies([{ when: [[0, [0]]], require: [[0, []]] }], [1])).toBe(true);
  });
});

describe('tabulate', () => {
  test('lists exactly the feasible outcomes, in order, with their payoffs', () => {
    fc.assert(
      fc.property(problemCases, ({ problem }) => {
        const table = tabulateProblem(problem);
        const { optionCounts, parties, constraints } = problem;
        const space = outcomeSpace(optionCounts);
        const payoff = payoffFunction(optionCounts, parties, problem.payoffs);
        const feasible = Array.from({ length: space.size }, (_, index) => index).filter((index) =>
          satisfies(constraints, outcomeOptions(space, index)),
        );
        expect(Array.from(table.outcomes)).toEqual(feasible);
        const out = new Float64Array(parties);
        feasible.forEach((index, row) => {
          payoff(Int32Array.from(outcomeOptions(space, index)), out);
          expect(payoffsAt(table, row)).toEqual(Array.from(out));
        });
      }),
    );
  });

  test('grows past its first guess when constraints leave much of a large space', () => {
    const space = outcomeSpace([100, 100]);
    const table = tabulate(space, 1, [{ when: [[0, [0]]], require: [[1, [0]]] }], (options, out) => {
      out[0] = (options[0] ?? 0) * 100 + (options[1] ?? 0);
    });
    expect(table.outcomes.length).toBe(10_000 - 99);
    expect(Array.from(table.payoffs)).toEqual(Array.from(table.outcomes));
  });

  test('names the outcome and the party of a payoff that is not finite', () => {
    const space = outcomeSpace([2, 2]);
    const attempt = () =>
      tabulate(space, 2, [], (options, out) => {
        out[0] = 1;
        out[1] = options[0] === 1 && options[1] === 0 ? Number.POSITIVE_INFINITY : 1;
      });
    expect(attempt).toThrow(PayoffError);
    expect(attempt).toThrow(expect.objectContaining({ options: [1, 0], party: 1, value: Number.POSITIVE_INFINITY }));
  });

  test('notices a payoff that is not written', () => {
    const attempt = () =>
      tabulate(outcomeSpace([2]), 2, [], (options, out) => {
        out[0] = 1;
        if (options[0] === 0) out[1] = 1;
      });
    expect(attempt).toThrow(expect.objectContaining({ options: [1], party: 1, value: Number.NaN }));
  });

  test('rejects constraints on what is not there, and no parties', () => {
    const space = outcomeSpace([2, 2]);
    const none = () => {};
    expect(() => tabulate(space, 1, [{ when: [[2, [0]]], require: [] }], none)).toThrow(RangeError);
    expect(() => tabulate(space, 1, [{ when: [], require: [[1, [2]]] }], none)).toThrow(RangeError);
    expect(() => tabulate(space, 0, [], none)).toThrow(RangeError);
  });
});

describe('payoffFunction', () => {
  test('sums the tables of the issues and of the groups', () => {
    const space = outcomeSpace([2, 1, 3]);
    // The group names issue 2 first, so its table is row-major over (issue 2, issue 0).
    const joint = [{ issues: [2, 0], table: Float64Array.from({ length: 12 }, (_, at) => 1000 * at) }];
    const issues = [
      Float64Array.of(1, 2, 3, 4),
      Float64Array.of(10, 20),
      Float64Array.of(100, 200, 300, 400, 500, 600),
    ];
    const table = tabulate(space, 2, [], payoffFunction(space.optionCounts, 2, { issues, joint }));
    // Outcome (1, 0, 2): 3 + 10 + 500 and 4 + 20 + 600; group entry 2·2 + 1 = 5.
    expect(payoffsAt(table, 5)).toEqual([10_513, 11_624]);
    // Outcome (0, 0, 1): 1 + 10 + 300 and 2 + 20 + 400; group entry 1·2 + 0 = 2.
    expect(payoffsAt(table, 1)).toEqual([4_311, 5_422]);
  });

  test('rejects tables that do not fit', () => {
    const space = outcomeSpace([2, 2]);
    const fits = [new Float64Array(4), new Float64Array(4)];
    expect(() => payoffFunction(space.optionCounts, 2, { issues: [new Float64Array(4)] })).toThrow(RangeError);
    expect(() => payoffFunction(space.optionCounts, 2, { issues: [new Float64Array(4), new Float64Array(3)] })).toThrow(
      RangeError,
    );
    for (const group of [
      [0, 2],
      [0, 0],
    ]) {
      const joint = [{ issues: group, table: new Float64Array(8) }];
      expect(() => payoffFunction(space.optionCounts, 2, { issues: fits, joint })).toThrow(RangeError);
    }
  });
});
