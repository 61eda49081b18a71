/** Small talks for tests: two issues with hand-countable payoffs, and random offers over random scenarios. */

import fc from 'fast-check';
import type { Profile, Scenario } from '../scenario/scenario.js';
import type { Offer } from './offer-record.js';

/** A profile that adds up its issues. */
function additiveProfile(name: string, weights: readonly number[], evaluations: readonly number[][]): Profile {
  return {
    name,
    weights,
    evaluations: evaluations.map((values) => Float64Array.from(values)),
    reservation: { kind: 'none' },
    discountFactor: 1,
  };
}

/**
 * A tariff of 0, 5 or 10 % and a quota of none, small or large. Payoffs of the exporter are 6·(1, ½, 0) for the tariff
 * and 4·(0, ½, 1) for the quota; those of the importer 5·(0, 0.4, 1) and 5·(1, 0.8, 0).
 */
export const TARIFF_TALKS: Scenario = {
  name: 'tariff and quota',
  issues: [
    { name: 'tariff', kind: 'integer', options: ['0', '5', '10'], values: [0, 5, 10] },
    { name: 'quota', kind: 'discrete', options: ['none', 'small', 'large'] },
  ],
  constraints: [],
  profiles: [
    additiveProfile(
      'Exporter',
      [6, 4],
      [
        [1, 0.5, 0],
        [0, 0.5, 1],
      ],
    ),
    additiveProfile(
      'Importer',
      [5, 5],
      [
        [0, 0.4, 1],
        [1, 0.8, 0],
      ],
    ),
  ],
};

/** A scenario of two or three parties with integer payoffs, and offers in it. */
export const talksCases: fc.Arbitrary<{ readonly scenario: Scenario; readonly offers: readonly Offer[] }> = fc
  .record({
    counts: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }),
    parties: fc.integer({ min: 2, max: 3 }),
  })
  .chain(({ counts, parties }) =>
    fc.record({
      scenario: fc
        .tuple(
          ...Array.from({ length: parties }, (_, party) =>
            fc
              .tuple(
                fc.array(fc.integer({ min: 0, max: 4 }), { minLength: counts.length, maxLength: counts.length }),
                fc.tuple(
                  ...counts.map((n) => fc.array(fc.integer({ min: -2, max: 5 }), { minLength: n, maxLength: n })),
                ),
              )
              .map(([weights, evaluations]) => additiveProfile(`party ${party}`, weights, evaluations)),
          ),
        )
        .map(
          (profiles): Scenario => ({
            name: 'random',
            issues: counts.map((count, issue) => ({
              name: `issue ${issue}`,
              kind: 'discrete',
              options: Array.from({ length: count }, (_, option) => `option ${option}`),
            })),
            constraints: [],
            profiles,
          }),
        ),
      offers: fc
        .array(
          fc.record({
            party: fc.nat({ max: parties - 1 }),
            time: fc.nat({ max: 20 }),
            options: fc.tuple(...counts.map((count) => fc.nat({ max: count - 1 }))),
          }),
          { maxLength: 12 },
        )
        .map((made) =>
          made.sort((a, b) => a.time - b.time).map((offer): Offer => ({ ...offer, carried: [], feasible: true })),
        ),
    }),
  );
