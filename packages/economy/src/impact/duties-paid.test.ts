import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assertConverged } from '../model/equilibrium.js';
import { randomEconomy, randomTariffs } from '../model/random-economy.fixture.js';
import { createSolver, solve } from '../model/solve.js';
import { tradeFlows } from '../model/trade-flows.js';
import { dutiesPaid } from './duties-paid.js';

test('duties paid at the borders of a region are its tariff revenue', () => {
  fc.assert(
    fc.property(randomEconomy, fc.nat(), (economy, seed) => {
      const n = economy.regions.length;
      const shock = { tariffs: randomTariffs(economy, seed) };
      const equilibrium = assertConverged(solve(createSolver(economy), shock));
      const paid = dutiesPaid(shock.tariffs, tradeFlows(economy, shock, equilibrium), n);
      economy.regions.forEach((_, importer) => {
        const own = paid.subarray(importer * n, (importer + 1) * n);
        const revenue = equilibrium.tariffRevenue[importer];
        expect(Math.abs(own.reduce((sum, duty) => sum + duty, 0) - revenue)).toBeLessThan(1e-6 * (1 + revenue));
        expect(own[importer]).toBe(0);
      });
    }),
    { numRuns: 30 },
  );
});
