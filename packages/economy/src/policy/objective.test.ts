/** What governments want, from the figures an equilibrium reports and the formulas of docs/model.md. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { baseIncome, consumerPrices, type Economy, type Objective } from '../index.js';
import { randomTariffs } from '../model/random-economy.fixture.js';
import { steadyEconomy } from '../model/steady-economy.fixture.js';
import { createPolicyWorld, equilibriumAt, logValue } from './policy-world.js';
import { documentedValue, valuer } from './policy-worlds.fixture.js';

const moderate = (economy: Economy, seed: number) => randomTariffs(economy, seed).map((rate) => rate / 2);

test('every kind is what the document says', () => {
  fc.assert(
    fc.property(steadyEconomy, fc.nat(), (economy, seed) => {
      const world = createPolicyWorld(economy, {});
      const tariffs = moderate(economy, seed);
      equilibriumAt(world, tariffs);
      const equilibrium = valuer(economy).at(tariffs);
      const bySector = Float64Array.from(economy.sectors, (_, sector) => 0.4 + 0.7 * sector);
      economy.regions.forEach((_, region) => {
        const objectives: Objective[] = [
          { kind: 'real-income', region },
          { kind: 'real-income', region, disutility: 'as-published' },
          { kind: 'government', region, politicalWeights: bySector },
          { kind: 'weighted', region, realIncome: 0.8, valueAdded: bySector, revenue: -0.3 },
        ];
        for (const objective of objectives) {
          const documented = documentedValue(economy, equilibrium, objective);
          expect(Math.exp(logValue(world, objective)) / documented, objective.kind).toBeCloseTo(1, 8);
        }
      });
    }),
    { numRuns: 60 },
  );
});

describe('laws', () => {
  const values = (economy: Economy, tariffs: Float64Array, objectives: Objective[]) => {
    const world = createPolicyWorld(economy, {});
    equilibriumAt(world, tariffs);
    return objectives.map((objective) => logValue(world, objective));
  };

  test('at base every objective is 1', () => {
    fc.assert(
      fc.property(steadyEconomy, (economy) => {
        const bySector = Float64Array.from(economy.sectors, (_, sector) => 1 + sector);
        const objectives: Objective[] = economy.regions.flatMap((_, region) => [
          { kind: 'real-income', region },
          { kind: 'government', region, politicalWeights: bySector },
          { kind: 'weighted', region, realIncome: 1, valueAdded: bySector, revenue: 1 },
        ]);
        for (const value of values(economy, economy.tariffs, objectives)) expect(Math.abs(value)).toBeLessThan(1e-9);
      }),
      { numRuns: 30 },
    );
  });

  test('with all political weights 1 a government wants real income; all weights alike are all 1', () => {
    const given = steadyEconomy.filter(({ extensions }) => extensions?.labourSupplyElasticity === undefined);
    fc.assert(
      fc.property(given, fc.nat(), fc.double({ min: 0.1, max: 9, noNaN: true }), (economy, seed, weight) => {
        economy.regions.forEach((_, region) => {
          const even = (value: number): Objective => ({
            kind: 'government',
            region,
            politicalWeights: new Float64Array(economy.sectors.length).fill(value),
          });
          const [plain, ones, others] = values(economy, moderate(economy, seed), [
            { kind: 'real-income', region },
            even(1),
            even(weight),
          ]);
          expect(ones).toBeCloseTo(plain, 9);
          expect(others).toBeCloseTo(ones, 9);
        });
      }),
      { numRuns: 30 },
    );
  });

  test('real income alone in a weighted sum is real income; what it is beyond value added and revenue is the transfer', () => {
    const given = steadyEconomy.filter(({ extensions }) => extensions?.labourSupplyElasticity === undefined);
    fc.assert(
      fc.property(given, fc.nat(), (economy, seed) => {
        const region = seed % economy.regions.length;
        const tariffs = moderate(economy, seed);
        const none = new Float64Array(economy.sectors.length);
        const ones = none.map(() => 1);
        const [plain, alone, rest] = values(economy, tariffs, [
          { kind: 'real-income', region },
          { kind: 'weighted', region, realIncome: 1, valueAdded: none, revenue: 0 },
          { kind: 'weighted', region, realIncome: 1, valueAdded: ones.map((one) => -one), revenue: -1 },
        ]);
        expect(alone).toBeCloseTo(plain, 9);
        const equilibrium = valuer(economy).at(tariffs);
        const price = consumerPrices(economy, equilibrium)[region];
        const transfer = equilibrium.deficits[region] / price - economy.deficits[region];
        expect(Math.exp(rest)).toBeCloseTo(1 + transfer / baseIncome(economy)[region], 8);
      }),
      { numRuns: 30 },
    );
  });
});
