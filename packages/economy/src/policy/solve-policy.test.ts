/** Searches for tariffs as they are written. */

import { InputError } from '@parley/input';
import { describe, expect, test } from 'vitest';
import { policyProblemSchema, solvePolicy } from '../index.js';
import { uneven, valuer } from './policy-worlds.fixture.js';

const economy = uneven();
const run = (optimal: object) => solvePolicy(economy, {}, policyProblemSchema.parse({ optimal }));

function issuesOf(optimal: object) {
  try {
    run(optimal);
  } catch (error) {
    if (error instanceof InputError) return error.issues;
    throw error;
  }
  return [];
}

describe('what is written is what is solved', () => {
  test('each solution, measured from where it should be', () => {
    const parties = [{ region: 'R0' }, { region: 'R1' }];
    const war = run({ solution: 'nash', parties });
    expect(war.converged).toBe(true);
    expect(war.rounds).toBeGreaterThan(0);
    expect(Math.max(...(war.exploitability ?? []))).toBeLessThan(1e-8);
    const { value } = valuer(economy);
    for (const solution of ['cooperative', 'nash-product', 'weighted-sum']) {
      const found = run({ solution, threat: 'nash', parties });
      expect(found.converged, `${solution}: ${found.message}`).toBe(true);
      found.threat.forEach((rate, flow) => {
        expect(rate).toBeCloseTo(war.tariffs[flow], 4);
      });
      if (solution === 'weighted-sum') continue;
      found.players.forEach(({ objective }) => {
        expect(value(found.tariffs, objective)).toBeGreaterThan(value(found.threat, objective));
      });
    }
    const best = run({ parties: [{ region: 'R2', tariffs: [{ exporter: 'R0', sector: 'S1', upper: '40%' }] }] });
    expect(best.rates[0]).toHaveLength(1);
    best.tariffs.forEach((rate, flow) => {
      // S1, importer R2, exporter R0.
      if (flow !== 9 + 6) expect(rate).toBe(0);
      else expect(rate).toBeGreaterThan(0.05);
    });
    expect(best.exploitability).toBeNull();
  });

  test('political weights average 1, and those not named are 1 before', () => {
    const { players } = run({ parties: [{ region: 'R0', objective: { political_weights: { S1: 3 } } }] });
    expect(players[0].objective).toMatchObject({ kind: 'government', politicalWeights: Float64Array.of(0.5, 1.5) });
  });

  test('more starts find nothing worse, and the same seed the same', () => {
    const parties = [{ region: 'R1' }];
    const few = run({ parties });
    const more = run({ parties, extra_starts: 5, seed: 4 });
    expect(valuer(economy).value(more.tariffs, more.players[0].objective)).toBeGreaterThanOrEqual(
      valuer(economy).value(few.tariffs, few.players[0].objective) - 1e-9,
    );
    expect(run({ parties, extra_starts: 5, seed: 4 }).tariffs).toEqual(more.tariffs);
  });
});

describe('refused, with the place', () => {
  const one = (changes: object) => ({ parties: [{ region: 'R0', ...changes }] });
  test.each<[string, object, string, (string | number)[]]>([
    ['an unknown region', { parties: [{ region: 'R9' }] }, 'unknown-region', ['optimal', 'parties', 0, 'region']],
    [
      'an unknown partner',
      one({ tariffs: [{ exporter: 'R9' }] }),
      'unknown-region',
      ['optimal', 'parties', 0, 'tariffs', 0, 'exporter'],
    ],
    [
      'an unknown sector',
      one({ tariffs: [{ sector: 'X' }] }),
      'unknown-sector',
      ['optimal', 'parties', 0, 'tariffs', 0, 'sector'],
    ],
    [
      'a weight on an unknown sector',
      one({ objective: { political_weights: { X: 2 } } }),
      'unknown-sector',
      ['optimal', 'parties', 0, 'objective', 'political_weights', 'X'],
    ],
    [
      'value added of an unknown sector',
      one({ objective: { value_added: { X: 2 } } }),
      'unknown-sector',
      ['optimal', 'parties', 0, 'objective', 'value_added', 'X'],
    ],
    ['a best response of two', { parties: [{ region: 'R0' }, { region: 'R1' }] }, 'parties', ['optimal', 'parties']],
  ])('%s', (_, optimal, code, path) => {
    expect(issuesOf(optimal)[0]).toMatchObject({ code, path });
  });

  test.each<[string, unknown]>([
    ['an unknown solution', { solution: 'war', parties: [{ region: 'R0' }] }],
    ['no party', { parties: [] }],
    ['a negative weight', { parties: [{ region: 'R0', weight: -1 }] }],
    ['a rate of 40', { parties: [{ region: 'R0', tariffs: [{ upper: 40 }] }] }],
    ['an unknown field', { parties: [{ region: 'R0', tarifs: [] }] }],
    ['negative political weights', { parties: [{ region: 'R0', objective: { political_weights: { S0: -1 } } }] }],
  ])('%s, by the schema', (_, optimal) => {
    expect(policyProblemSchema.safeParse({ optimal }).success).toBe(false);
  });

  const refused = (optimal: object) => {
    if (!policyProblemSchema.safeParse({ optimal }).success) return;
    expect(() => run(optimal)).toThrow();
  };
  test('a party that is everyone', () => refused({ parties: [{ region: '*' }] }));
  test('a party named twice', () => refused({ solution: 'nash', parties: [{ region: 'R0' }, { region: 'R0' }] }));
  test('political weights that are all 0', () =>
    refused({ parties: [{ region: 'R0', objective: { political_weights: { S0: 0, S1: 0 } } }] }));
});
