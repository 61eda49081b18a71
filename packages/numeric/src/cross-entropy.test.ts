import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { biproportional, type LinearEquations, minimumCrossEntropy } from './index.js';

const positive = fc.double({ min: 0.1, max: 10, noNaN: true });

/** Dense rows as equations by column. */
function equationsOf(rows: readonly (readonly number[])[], targets: readonly number[]): LinearEquations {
  const starts = [0];
  const at: number[] = [];
  const coefficients: number[] = [];
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    rows.forEach((row, index) => {
      if (row[column] === 0) return;
      at.push(index);
      coefficients.push(row[column]);
    });
    starts.push(at.length);
  }
  return {
    starts: Int32Array.from(starts),
    rows: Int32Array.from(at),
    coefficients: Float64Array.from(coefficients),
    targets: Float64Array.from(targets),
  };
}

function entropy(values: Float64Array, prior: Float64Array): number {
  return values.reduce(
    (sum, value, k) => sum + (value > 0 ? value * Math.log(value / prior[k]) : 0) - value + prior[k],
    0,
  );
}

/** A prior, equations with signs, and right-hand sides that some positive x meets. */
const problem = fc.tuple(fc.integer({ min: 2, max: 12 }), fc.integer({ min: 1, max: 4 })).chain(([length, count]) => {
  const row = fc.array(fc.integer({ min: -2, max: 3 }), { minLength: length, maxLength: length });
  const vector = fc.array(positive, { minLength: length, maxLength: length });
  return fc
    .tuple(vector, vector, fc.array(row, { minLength: count, maxLength: count }))
    .map(([prior, solution, rows]) => ({
      prior: Float64Array.from(prior),
      rows,
      solution: Float64Array.from(solution),
      equations: equationsOf(
        rows,
        rows.map((coefficients) => coefficients.reduce((sum, c, k) => sum + c * solution[k], 0)),
      ),
    }));
});

describe('published and hand-worked', () => {
  test('Jaynes (1963), the die that shows 4.5 on average', () => {
    const die = equationsOf(
      [
        [1, 1, 1, 1, 1, 1],
        [1, 2, 3, 4, 5, 6],
      ],
      [1, 4.5],
    );
    const { values, converged } = minimumCrossEntropy(new Float64Array(6).fill(1 / 6), die);
    expect(converged).toBe(true);
    const printed = [0.05435, 0.07877, 0.11416, 0.16545, 0.23977, 0.34749];
    printed.forEach((probability, face) => {
      expect(Math.abs(values[face] - probability)).toBeLessThan(1e-5);
    });
  });

  test('one equation with a sign: 2 e^λ − 3 e^−λ = 1 has e^λ = 3/2', () => {
    const { values } = minimumCrossEntropy(Float64Array.of(2, 3), equationsOf([[1, -1]], [1]));
    expect(values[0]).toBeCloseTo(3, 10);
    expect(values[1]).toBeCloseTo(2, 10);
  });

  test('row and column sums are RAS', () => {
    fc.assert(
      fc.property(
        fc.array(positive, { minLength: 6, maxLength: 6 }),
        fc.array(positive, { minLength: 6, maxLength: 6 }),
        (table, other) => {
          const prior = Float64Array.from(table);
          const rowSums = [0, 1].map((row) => other[3 * row] + other[3 * row + 1] + other[3 * row + 2]);
          const columnSums = [0, 1, 2].map((column) => other[column] + other[column + 3]);
          // Five equations, one of which follows from the rest.
          const margins = equationsOf(
            [
              [1, 1, 1, 0, 0, 0],
              [0, 0, 0, 1, 1, 1],
              [1, 0, 0, 1, 0, 0],
              [0, 1, 0, 0, 1, 0],
              [0, 0, 1, 0, 0, 1],
            ],
            [...rowSums, ...columnSums],
          );
          const entropyResult = minimumCrossEntropy(prior, margins, { tolerance: 1e-11 });
          expect(entropyResult.converged).toBe(true);
          const ras = biproportional(prior, Float64Array.from(rowSums), Float64Array.from(columnSums));
          entropyResult.values.forEach((value, k) => {
            expect(Math.abs(value - ras.values[k])).toBeLessThan(1e-8);
          });
        },
      ),
    );
  });
});

describe('laws', () => {
  test('equations are met, and x is the prior times the exponential of Bᵀλ', () => {
    fc.assert(
      fc.property(problem, ({ prior, rows, equations }) => {
        const { values, multipliers, converged } = minimumCrossEntropy(prior, equations, { tolerance: 1e-10 });
        expect(converged).toBe(true);
        rows.forEach((coefficients, row) => {
          const left = coefficients.reduce((sum, c, k) => sum + c * values[k], 0);
          expect(Math.abs(left - equations.targets[row])).toBeLessThan(1e-7);
        });
        values.forEach((value, k) => {
          const power = rows.reduce((sum, coefficients, row) => sum + coefficients[k] * multipliers[row], 0);
          expect(Math.abs(Math.log(value / prior[k]) - power)).toBeLessThan(1e-9);
        });
      }),
    );
  });

  test('no other solution is nearer', () => {
    fc.assert(
      fc.property(problem, fc.double({ min: 0.01, max: 1, noNaN: true }), ({ prior, solution, equations }, part) => {
        const { values } = minimumCrossEntropy(prior, equations, { tolerance: 1e-10 });
        const other = values.map((value, k) => (1 - part) * value + part * solution[k]);
        expect(entropy(other, prior)).toBeGreaterThan(entropy(values, prior) - 1e-7);
      }),
    );
  });

  test('a prior that meets the equations stays, and zeros stay zeros', () => {
    const equations = equationsOf([[1, 1, 1]], [3]);
    const same = minimumCrossEntropy(Float64Array.of(1, 0, 2), equations);
    expect(same.iterations).toBe(0);
    const moved = minimumCrossEntropy(Float64Array.of(2, 0, 4), equations);
    expect(Array.from(moved.values)).toEqual([expect.closeTo(1, 10), 0, expect.closeTo(2, 10)]);
  });

  test('prior and targets in another unit give x in that unit', () => {
    fc.assert(
      fc.property(problem, fc.double({ min: 0.01, max: 1000, noNaN: true }), ({ prior, equations }, unit) => {
        const plain = minimumCrossEntropy(prior, equations, { tolerance: 1e-11 }).values;
        const scaled = minimumCrossEntropy(
          prior.map((value) => value * unit),
          { ...equations, targets: equations.targets.map((target) => target * unit) },
          { tolerance: 1e-11 },
        ).values;
        scaled.forEach((value, k) => {
          expect(Math.abs(value / unit - plain[k])).toBeLessThan(1e-6);
        });
      }),
    );
  });

  test('equations that nothing meets are said to be so', () => {
    const impossible = minimumCrossEntropy(Float64Array.of(1, 1), equationsOf([[1, 1]], [-1]), { maxIterations: 30 });
    expect(impossible.converged).toBe(false);
    const zeros = minimumCrossEntropy(new Float64Array(2), equationsOf([[1, 1]], [1]));
    expect(zeros.converged).toBe(false);
  });

  test('input that does not fit is refused', () => {
    const equations = equationsOf([[1, 1]], [1]);
    expect(() => minimumCrossEntropy(new Float64Array(3), equations)).toThrow(RangeError);
    expect(() => minimumCrossEntropy(Float64Array.of(-1, 1), equations)).toThrow(RangeError);
    expect(() => minimumCrossEntropy(Float64Array.of(1, 1), { ...equations, targets: new Float64Array(0) })).toThrow(
      RangeError,
    );
  });
});
