import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { andersonMixer, mix, resetMixer, solveSymmetric } from './index.js';

describe('Anderson acceleration', () => {
  test('an affine map in n dimensions is solved in about n + 1 steps, as GMRES would (Walker and Ni 2011, theorem 2.2)', () => {
    const n = 6;
    const matrix = Float64Array.from(
      { length: n * n },
      (_, k) => 0.9 / (1 + Math.abs((k % n) - Math.floor(k / n))) / 3,
    );
    const image = new Float64Array(n);
    const apply = (x: Float64Array) => {
      for (let i = 0; i < n; i++) {
        image[i] = 1;
        for (let j = 0; j < n; j++) image[i] += matrix[i * n + j] * x[j];
      }
      return image;
    };
    const mixer = andersonMixer(n, n);
    const x = new Float64Array(n);
    let residual = 1;
    for (let step = 0; step < n + 2; step++) residual = mix(mixer, x, apply(x));
    expect(residual).toBeLessThan(1e-9);
    apply(x);
    x.forEach((value, i) => {
      expect(image[i]).toBeCloseTo(value, 8);
    });
  });

  test('finds cos x = x faster than plain iteration, again after a reset', () => {
    const mixer = andersonMixer(1, 3);
    for (let round = 0; round < 2; round++) {
      resetMixer(mixer);
      const x = Float64Array.of(1);
      let steps = 0;
      while (mix(mixer, x, Float64Array.of(Math.cos(x[0]))) > 1e-12) steps++;
      expect(x[0]).toBeCloseTo(0.7390851332151607, 12);
      expect(steps).toBeLessThan(12);
    }
  });

  test('an image that is not finite is reported as NaN', () => {
    expect(mix(andersonMixer(1, 2), Float64Array.of(1), Float64Array.of(Number.NaN))).toBeNaN();
  });
});

describe('symmetric systems', () => {
  test('A z = b for random positive definite A', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 42, maxLength: 42 }),
        (n, numbers) => {
          const a = new Float64Array(n * n);
          for (let i = 0; i < n; i++) {
            for (let j = 0; j < n; j++) {
              for (let k = 0; k < n; k++) a[i * n + j] += numbers[i * n + k] * numbers[j * n + k];
            }
            a[i * n + i] += 0.1;
          }
          const b = Float64Array.from(numbers.slice(36, 36 + n));
          const z = b.slice();
          expect(solveSymmetric(a, n, z, n, new Float64Array(n * n))).toBe(true);
          for (let i = 0; i < n; i++) {
            let sum = 0;
            for (let j = 0; j < n; j++) sum += a[i * n + j] * z[j];
            expect(sum).toBeCloseTo(b[i], 8);
          }
        },
      ),
    );
  });

  test('a repeated column gets no weight of its own, and the zero matrix is refused', () => {
    const b = Float64Array.of(2, 2);
    expect(solveSymmetric(Float64Array.of(1, 1, 1, 1), 2, b, 2, new Float64Array(4))).toBe(true);
    expect(b[0] + b[1]).toBeCloseTo(2, 12);
    expect(solveSymmetric(new Float64Array(4), 2, b, 2, new Float64Array(4))).toBe(false);
  });
});
