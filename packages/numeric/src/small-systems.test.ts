import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeHeap, takeLeast } from './breakpoint-heap.js';
import { addRows, multiplyRows } from './matrix-products.js';
import { factoriseQuasiDefinite, solveQuasiDefinite } from './quasi-definite.js';

const numbers = (length: number) =>
  fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: length, maxLength: length });

describe('quasi-definite systems', () => {
  test('solves [−A Bᵀ; B C] z = b', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: 1, max: 4 }),
        numbers(72),
        (negatives, rest, list) => {
          const n = negatives + rest;
          const a = new Float64Array(n * n);
          // −A and C from squares, B at will.
          for (let i = 0; i < n; i++) {
            for (let j = 0; j <= i; j++) {
              let entry = list[i * 8 + j];
              if (i < negatives === j < negatives) {
                entry = i === j ? 0.1 : 0;
                for (let k = 0; k < 8; k++) entry += list[i * 8 + k] * list[j * 8 + k];
                if (i < negatives) entry = -entry;
              }
              a[i * n + j] = entry;
              a[j * n + i] = entry;
            }
          }
          const b = Float64Array.from(list.slice(64, 64 + n));
          const z = b.slice();
          const factors = a.slice();
          expect(factoriseQuasiDefinite(factors, n, negatives)).toBe(true);
          solveQuasiDefinite(factors, n, z);
          for (let i = 0; i < n; i++) {
            let sum = 0;
            for (let j = 0; j < n; j++) sum += a[i * n + j] * z[j];
            expect(sum).toBeCloseTo(b[i], 7);
          }
          expect(factoriseQuasiDefinite(a.slice(), n, negatives + 1)).toBe(false);
        },
      ),
    );
  });

  test('a zero and a NaN are refused', () => {
    expect(factoriseQuasiDefinite(new Float64Array(4), 2, 1)).toBe(false);
    expect(factoriseQuasiDefinite(Float64Array.of(Number.NaN), 1, 0)).toBe(false);
  });
});

test('the heap gives indices by rising key, once each', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true }), { maxLength: 50 }), (list) => {
      const keys = Float64Array.from(list);
      const indices = Int32Array.from(list.keys());
      makeHeap(indices, keys.length, keys);
      const taken: number[] = [];
      for (let count = keys.length; count > 0; count--) taken.push(takeLeast(indices, count, keys));
      expect(taken.map((index) => keys[index])).toEqual([...keys].sort((p, q) => p - q));
      expect(new Set(taken).size).toBe(list.length);
    }),
  );
});

test('products with rows and sums of rows equal the plain ones on any stretch', () => {
  fc.assert(
    fc.property(fc.nat(9), fc.nat(9), fc.nat(5), fc.nat(9), numbers(200), (first, more, from, length, list) => {
      const stride = 14;
      const end = Math.min(first + more, 13);
      const rows = Float64Array.from({ length: 13 * stride }, (_, k) => list[k]);
      const v = Float64Array.from(list.slice(0, 20));
      const out = new Float64Array(13);
      multiplyRows(rows, first * stride + from, stride, end - first, length, v, 3, out, first);
      const sum = v.slice();
      addRows(rows, 0, stride, end, length, out, 0, sum, 0);
      for (let r = first; r < end; r++) {
        let plain = 0;
        for (let i = 0; i < length; i++) plain += rows[r * stride + from + i] * v[3 + i];
        expect(out[r]).toBeCloseTo(plain, 10);
      }
      for (let i = 0; i < 20; i++) {
        let plain = v[i];
        if (i < length) for (let r = 0; r < end; r++) plain += out[r] * rows[r * stride + i];
        expect(sum[i]).toBeCloseTo(plain, 10);
      }
    }),
  );
});
