import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { biproportional } from './index.js';

/** A positive table, and sums that some other positive table has. */
const problem = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })).chain(([rows, columns]) => {
  const cells = fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), {
    minLength: rows * columns,
    maxLength: rows * columns,
  });
  return fc.tuple(cells, cells).map(([table, other]) => ({
    rows,
    columns,
    table: Float64Array.from(table),
    rowSums: sumsOfRows(other, rows, columns),
    columnSums: sumsOfColumns(other, rows, columns),
  }));
});

describe('hand-worked and published tables', () => {
  test('two by two: the odds ratio of the table stays, which gives the cell in closed form', () => {
    // Odds ratio 1·4/(2·3) = 2/3; with all sums 5, (a / (5 − a))² = 2/3.
    const { values } = biproportional(Float64Array.of(1, 2, 3, 4), Float64Array.of(5, 5), Float64Array.of(5, 5));
    const a = 5 / (1 + Math.sqrt(1.5));
    expect(Array.from(values)).toEqual([a, 5 - a, 5 - a, a].map((value) => expect.closeTo(value, 10)));
  });

  test('Miller and Blair (2009), section 7.4.2: the coefficients of the base year on the flows of the next', () => {
    const coefficients = [0.12, 0.1, 0.049, 0.21, 0.247, 0.265, 0.026, 0.249, 0.145];
    const output = [421, 284, 283];
    const flowsOfNextYear = [98, 72, 75, 65, 8, 63, 88, 27, 44];
    const start = Float64Array.from(coefficients, (share, cell) => share * output[cell % 3]);
    const rowSums = sumsOfRows(flowsOfNextYear, 3, 3);
    const columnSums = sumsOfColumns(flowsOfNextYear, 3, 3);
    expect(Array.from(rowSums)).toEqual([245, 136, 159]);
    expect(Array.from(columnSums)).toEqual([251, 107, 182]);
    const { values, converged } = biproportional(start, rowSums, columnSums);
    expect(converged).toBe(true);
    expectSums(values, rowSums, columnSums, 1e-9);
    // What makes it r·a·s: cross-ratios of the result are those of the start.
    expect(crossRatio(values)).toBeCloseTo(crossRatio(start), 9);
  });
});

describe('laws', () => {
  test('sums are met', () => {
    fc.assert(
      fc.property(problem, ({ table, rowSums, columnSums }) => {
        const { values, converged } = biproportional(table, rowSums, columnSums);
        expect(converged).toBe(true);
        expectSums(values, rowSums, columnSums, 1e-8);
      }),
    );
  });

  test('zeros stay zeros, and sums that only they could meet are refused', () => {
    const diagonal = biproportional(Float64Array.of(1, 0, 0, 1), Float64Array.of(2, 3), Float64Array.of(2, 3));
    expect(Array.from(diagonal.values)).toEqual([2, 0, 0, 3]);
    const impossible = biproportional(Float64Array.of(1, 0, 0, 1), Float64Array.of(2, 3), Float64Array.of(3, 2), {
      maxIterations: 50,
    });
    expect(impossible.converged).toBe(false);
    const unequal = biproportional(Float64Array.of(1), Float64Array.of(0), Float64Array.of(1), { maxIterations: 5 });
    expect(unequal.converged).toBe(false);
  });

  test('scaling rows and columns of the table first changes nothing', () => {
    fc.assert(
      fc.property(
        problem,
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        ({ table, rowSums, columnSums, columns }, by) => {
          const scaled = table.map((value, cell) => value * by ** (Math.floor(cell / columns) - (cell % columns)));
          const plain = biproportional(table, rowSums, columnSums).values;
          biproportional(scaled, rowSums, columnSums).values.forEach((value, cell) => {
            expect(Math.abs(value - plain[cell])).toBeLessThan(1e-7 * (1 + plain[cell]));
          });
        },
      ),
    );
  });

  test('a table that has the sums already stays as it is', () => {
    fc.assert(
      fc.property(problem, ({ table, rows, columns }) => {
        const kept = Array.from(table);
        const { values, iterations } = biproportional(
          table,
          sumsOfRows(kept, rows, columns),
          sumsOfColumns(kept, rows, columns),
        );
        expect(iterations).toBe(0);
        values.forEach((value, cell) => {
          expect(value).toBeCloseTo(table[cell], 10);
        });
      }),
    );
  });

  test('an empty table and lengths that do not agree', () => {
    expect(biproportional(new Float64Array(4), new Float64Array(2), new Float64Array(2)).converged).toBe(true);
    expect(() => biproportional(new Float64Array(3), new Float64Array(2), new Float64Array(2))).toThrow(RangeError);
    expect(() => biproportional(Float64Array.of(-1), Float64Array.of(1), Float64Array.of(1))).toThrow(RangeError);
    expect(() => biproportional(Float64Array.of(1), Float64Array.of(Number.NaN), Float64Array.of(1))).toThrow(
      RangeError,
    );
  });
});

function crossRatio(values: Float64Array): number {
  return (values[0] * values[4]) / (values[1] * values[3]);
}

function sumsOfRows(cells: readonly number[], rows: number, columns: number): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) =>
    cells.slice(row * columns, (row + 1) * columns).reduce((sum, value) => sum + value, 0),
  );
}

function sumsOfColumns(cells: readonly number[], rows: number, columns: number): Float64Array {
  return Float64Array.from({ length: columns }, (_, column) => {
    let sum = 0;
    for (let row = 0; row < rows; row++) sum += cells[row * columns + column];
    return sum;
  });
}

function expectSums(values: Float64Array, rowSums: Float64Array, columnSums: Float64Array, within: number): void {
  const cells = Array.from(values);
  sumsOfRows(cells, rowSums.length, columnSums.length).forEach((sum, row) => {
    expect(Math.abs(sum - rowSums[row])).toBeLessThan(within);
  });
  sumsOfColumns(cells, rowSums.length, columnSums.length).forEach((sum, column) => {
    expect(Math.abs(sum - columnSums[column])).toBeLessThan(within);
  });
}
