import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withFewRows } from './few-rows.js';
import { expectedOf } from './lottery.js';

test('expected gains stay, and at most one candidate more than parties remains', () => {
  const cases = fc.integer({ min: 1, max: 5 }).chain((parties) =>
    fc.record({
      parties: fc.constant(parties),
      // Whole numbers from a short range: many candidates are alike or in line.
      vectors: fc.array(fc.array(fc.integer({ min: -3, max: 6 }), { minLength: parties, maxLength: parties }), {
        minLength: 1,
        maxLength: 20,
      }),
      weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 20, maxLength: 20 }),
    }),
  );
  fc.assert(
    fc.property(cases, ({ parties, vectors, weights }) => {
      const gains = Float64Array.from(vectors.flat());
      const total = vectors.reduce((sum, _, i) => sum + weights[i]!, 0);
      const mixture = vectors.map((_, position) => ({ position, probability: weights[position]! / total }));
      const few = withFewRows(mixture, gains, parties);
      expect(few.length).toBeLessThanOrEqual(parties + 1);
      expect(few.every(({ probability }) => probability > 0)).toBe(true);
      expect(few.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 12);
      const [before, after] = [mixture, few].map((some) => expectedOf(some, gains, parties));
      before!.forEach((gain, party) => {
        expect(after![party]).toBeCloseTo(gain, 9);
      });
    }),
    { numRuns: 300 },
  );
});
