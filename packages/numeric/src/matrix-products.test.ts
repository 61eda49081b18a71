import fc from 'fast-check';
import { Matrix } from 'ml-matrix';
import { expect, test } from 'vitest';
import { vectorKernels } from './kernels.js';
import { addTransposed, multiply } from './matrix-products.js';

const finite = fc.double({ min: -10, max: 10, noNaN: true });
const shapes = fc.record({ rows: fc.integer({ min: 1, max: 9 }), columns: fc.integer({ min: 1, max: 9 }) });
const cases = shapes.chain(({ rows, columns }) =>
  fc.record({
    rows: fc.constant(rows),
    columns: fc.constant(columns),
    a: fc.array(finite, { minLength: rows * columns, maxLength: rows * columns }),
    x: fc.array(finite, { minLength: columns, maxLength: columns }),
    w: fc.array(finite, { minLength: rows, maxLength: rows }),
  }),
);

test('both products agree with ml-matrix, at any offset', () => {
  fc.assert(
    fc.property(cases, fc.nat(3), ({ rows, columns, a, x, w }, offset) => {
      const padded = (values: readonly number[]) => Float64Array.from([...new Array(offset).fill(99), ...values]);
      const matrix = Matrix.from1DArray(rows, columns, a);
      const out = padded(new Array(rows).fill(7));
      multiply(padded(a), offset, rows, columns, padded(x), offset, out, offset);
      matrix
        .mmul(Matrix.columnVector(x))
        .to1DArray()
        .forEach((value, row) => {
          expect(out[offset + row]).toBeCloseTo(value, 9);
        });
      const sums = padded(new Array(columns).fill(1));
      addTransposed(padded(a), offset, rows, columns, padded(w), offset, sums, offset);
      matrix
        .transpose()
        .mmul(Matrix.columnVector(w))
        .to1DArray()
        .forEach((value, column) => {
          expect(sums[offset + column]).toBeCloseTo(1 + value, 9);
        });
    }),
  );
});

test('vector kernels give the same bytes as plain products', () => {
  fc.assert(
    fc.property(cases, fc.nat(3), ({ rows, columns, a, x, w }, offset) => {
      const kernels = vectorKernels(400, 8);
      expect(kernels.vector).toBe(true);
      const held = (values: readonly number[]) => {
        const array = kernels.float64(offset + values.length);
        array.set(values, offset);
        return array;
      };
      const [matrix, right, left] = [held(a), held(x), held(w)];
      const [out, plain] = [held(new Array(rows).fill(7)), new Float64Array(offset + rows)];
      kernels.multiply(matrix, offset, rows, columns, right, offset, out, offset);
      multiply(matrix, offset, rows, columns, right, offset, plain, offset);
      expect([...out]).toEqual([...plain]);
      const [sums, plainSums] = [held(new Array(columns).fill(1)), new Float64Array(offset + columns)];
      plainSums.fill(1, offset);
      kernels.addTransposed(matrix, offset, rows, columns, left, offset, sums, offset);
      addTransposed(matrix, offset, rows, columns, left, offset, plainSums, offset);
      expect([...sums]).toEqual([...plainSums]);
    }),
  );
});

test('without WebAssembly the plain products are used', () => {
  const { WebAssembly } = globalThis as { WebAssembly?: unknown };
  try {
    Reflect.deleteProperty(globalThis, 'WebAssembly');
    expect(vectorKernels(16, 1).vector).toBe(false);
  } finally {
    Reflect.set(globalThis, 'WebAssembly', WebAssembly);
  }
});
