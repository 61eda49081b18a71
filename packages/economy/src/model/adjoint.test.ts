/** The adjoint against central differences, on random economies with random extensions and for every kind of objective. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Economy, Objective } from '../index.js';
import { createPolicyWorld, differentiate, equilibriumAt, logValue } from '../policy/policy-world.js';
import { randomTariffs } from './random-economy.fixture.js';
import { steadyEconomy } from './steady-economy.fixture.js';

function objectivesOf(economy: Economy, region: number): Objective[] {
  const j = economy.sectors.length;
  const uneven = Float64Array.from({ length: j }, (_, sector) => 0.5 + sector);
  return [
    { kind: 'real-income', region },
    { kind: 'real-income', region, disutility: 'as-published' },
    { kind: 'government', region, politicalWeights: uneven },
    { kind: 'weighted', region, realIncome: 1, valueAdded: uneven, revenue: 0.4 },
  ];
}

const STEP = 1e-3;

test('derivatives of every objective with respect to every tariff agree with central differences to 1e-6', () => {
  fc.assert(
    fc.property(steadyEconomy, fc.nat(), fc.nat(), (economy, seed, pick) => {
      const n = economy.regions.length;
      const tariffs = randomTariffs(economy, seed).map((rate) => rate / 4);
      const region = pick % n;
      const objectives = objectivesOf(economy, region);
      const world = createPolicyWorld(economy, {});
      const at = (flow: number, change: number) => {
        const moved = tariffs.slice();
        moved[flow] = (1 + moved[flow]) * Math.exp(change) - 1;
        equilibriumAt(world, moved);
        return objectives.map((objective) => logValue(world, objective));
      };
      // A domestic flow, and flows of both directions.
      const flows = tariffs.map((_, flow) => flow).filter((flow) => (flow + pick) % 5 === 0);
      const gradients = objectives.map((objective) => {
        equilibriumAt(world, tariffs);
        differentiate(world, [objective], Float64Array.of(1));
        return world.byFlow.slice();
      });
      for (const flow of flows) {
        if (flow % n === Math.floor(flow / n) % n) continue;
        // Five-point differences: with three, what is left of the third derivative is larger than a millionth.
        const [up2, up, down, down2] = [2, 1, -1, -2].map((steps) => at(flow, steps * STEP));
        objectives.forEach((objective, k) => {
          const slope = (8 * (up[k] - down[k]) - (up2[k] - down2[k])) / (12 * STEP);
          const error = Math.abs(gradients[k][flow] - slope) / (1 + Math.abs(slope));
          expect(error, `${objective.kind} ${flow}`).toBeLessThan(1e-6);
        });
      }
    }),
    { numRuns: 40 },
  );
});

test('one adjoint of a weighted sum is the weighted sum of the adjoints', () => {
  fc.assert(
    fc.property(steadyEconomy, fc.nat(), (economy, seed) => {
      const tariffs = randomTariffs(economy, seed).map((rate) => rate / 4);
      const objectives = objectivesOf(economy, 0);
      const weights = Float64Array.from(objectives, (_, k) => 1 - 0.7 * k);
      const world = createPolicyWorld(economy, {});
      equilibriumAt(world, tariffs);
      differentiate(world, objectives, weights);
      const together = world.byFlow.slice();
      const sum = together.map(() => 0);
      objectives.forEach((objective, k) => {
        differentiate(world, [objective], Float64Array.of(weights[k]));
        world.byFlow.forEach((slope, flow) => {
          sum[flow] += slope;
        });
      });
      together.forEach((slope, flow) => {
        expect(Math.abs(slope - sum[flow]) / (1 + Math.abs(slope))).toBeLessThan(1e-7);
      });
    }),
    { numRuns: 20 },
  );
});
