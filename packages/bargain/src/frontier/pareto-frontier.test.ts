import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allRows } from '../problem/payoff-table.js';
import { tableCases, tableOf, vectorsOf } from '../problem/random-problem.fixture.js';
import { paretoFrontier } from './pareto-frontier.js';
import { paretoFrontierByDefinition } from './pareto-frontier.reference.js';

describe('paretoFrontier', () => {
  test('equals the definition, ties included, for one to five parties', () => {
    fc.assert(
      fc.property(tableCases(1, 5), ({ table }) => {
        const frontier = paretoFrontier(table);
        const expected = paretoFrontierByDefinition(table, Array.from(allRows(table)), 0);
        expect(Array.from(frontier.rows)).toEqual(expected);
        const vectors = vectorsOf(table);
        expect(frontier.points).toBe(new Set(expected.map((row) => String(vectors[row]))).size);
      }),
      { numRuns: 400 },
    );
  });

  test('equals the definition on some of the rows, with doubles and a tolerance', () => {
    const payoff = fc.double({ min: -2, max: 2, noNaN: true });
    const tables = fc
      .integer({ min: 2, max: 4 })
      .chain((n) => fc.array(fc.array(payoff, { minLength: n, maxLength: n }), { minLength: 1, maxLength: 40 }))
      .map(tableOf);
    fc.assert(
      fc.property(tables, fc.constantFrom(0, 0.1, 1), fc.nat(3), (table, tolerance, skip) => {
        const rows = allRows(table).filter((row) => row % 4 !== skip);
        const frontier = paretoFrontier(table, rows, tolerance);
        expect(Array.from(frontier.rows)).toEqual(paretoFrontierByDefinition(table, Array.from(rows), tolerance));
        const keys = Array.from(frontier.rows, (row) =>
          String((vectorsOf(table)[row] ?? []).map((u) => (tolerance > 0 ? Math.round(u / tolerance) : u) + 0)),
        );
        expect(frontier.points).toBe(new Set(keys).size);
      }),
    );
  });

  test.each([2, 3, 4])(
    'equals the definition on thousands of rows of %i parties, where rows are dropped early',
    (n) => {
      // Two parties are first cut by a staircase that needs some 2000 rows, more parties by a window.
      const generator = fc.sample(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: n, maxLength: n }), {
        numRuns: 3000,
        seed: 11,
      });
      const near = generator.map((v) => [
        ...v.slice(1),
        120 - v.slice(1).reduce((s, x) => s + x, 0) - (v[0] ?? 0) / 20,
      ]);
      for (const vectors of [generator, near]) {
        const table = tableOf(vectors);
        const expected = paretoFrontierByDefinition(table, Array.from(allRows(table)), 0);
        expect(Array.from(paretoFrontier(table).rows)).toEqual(expected);
      }
    },
  );

  test('is the same when a range is too wide or too narrow to be cut into steps', () => {
    for (const scale of [1e308, 1e-320, 0]) {
      const table = tableOf(
        Array.from({ length: 2500 }, (_, i) => [(((i * 37) % 2500) / 1250 - 1) * scale, (i * 91) % 2500]),
      );
      const expected = paretoFrontierByDefinition(table, Array.from(allRows(table)), 0);
      expect(Array.from(paretoFrontier(table).rows)).toEqual(expected);
    }
  });

  test('finds a dominator whose sum of payoffs rounds to the same number', () => {
    expect(
      Array.from(
        paretoFrontier(
          tableOf([
            [1e20, 0, 0],
            [1e20, 1, 0],
          ]),
        ).rows,
      ),
    ).toEqual([1]);
  });

  test('counts outcomes that round alike as one point', () => {
    const table = tableOf([
      [1, 2],
      [1 + 4e-10, 2 - 4e-10],
      [0, 3],
    ]);
    expect(paretoFrontier(table, undefined, 1e-9)).toMatchObject({ rows: Int32Array.of(0, 1, 2), points: 2 });
    expect(paretoFrontier(table, undefined, 0)).toMatchObject({ points: 3 });
  });

  test('treats −0 as 0', () => {
    expect(
      paretoFrontier(
        tableOf([
          [-0, 0],
          [0, -0],
        ]),
      ),
    ).toMatchObject({ points: 1, rows: Int32Array.of(0, 1) });
    expect(
      paretoFrontier(
        tableOf([
          [-0, 0, 0],
          [0, -0, 0],
        ]),
      ),
    ).toMatchObject({ points: 1, rows: Int32Array.of(0, 1) });
  });

  test('of no rows is empty, and a malformed tolerance is rejected', () => {
    expect(paretoFrontier(tableOf([[1, 1]]), new Int32Array(0))).toMatchObject({ points: 0, rows: new Int32Array(0) });
    for (const bad of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => paretoFrontier(tableOf([[1, 1]]), undefined, bad)).toThrow(RangeError);
    }
  });
});
