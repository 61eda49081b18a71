/** The blocks that prepare a solver against finite differences of the pass, and what is solved with them. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSolver, type Economy, type Extensions, type Solver, solve } from '../index.js';
import { createAdjoint, tariffDerivatives } from './adjoint.js';
import { foldShock, startFrom } from './memory.js';
import { applyOwnLinkages, findOwnLinkages, type OwnLinkages } from './own-linkages.js';
import { pass } from './pass.js';
import { extendedEconomy, randomEconomy, randomTariffs } from './random-economy.fixture.js';
import { createSeeds } from './reverse-pass.js';
import { steadyEconomy } from './steady-economy.fixture.js';

/** Which entries of a point are a region's own: its wage, its spending, its costs. */
function ownEntries({ economy, memory: { layout } }: Solver, region: number): number[] {
  const n = economy.regions.length;
  const spending = (layout.costsAt - layout.spendingAt) / n;
  const costs = (layout.size - layout.costsAt) / n;
  return [
    region,
    ...Array.from({ length: spending }, (_, k) => layout.spendingAt + region * spending + k),
    ...Array.from({ length: costs }, (_, k) => layout.costsAt + region * costs + k),
  ];
}

/**
 * (I − B) times a change, region by region, with B from central differences of the pass at base, fourth order. The wages
 * of other regions are held: through the numeraire their answers would move the region's own wage as well, which the
 * blocks leave out.
 */
function blockProduct(solver: Solver, change: Float64Array): Float64Array {
  const { economy, memory } = solver;
  const { wageResponses } = memory.base;
  const responses = wageResponses.slice();
  const out = new Float64Array(change.length);
  const step = 1e-3;
  economy.regions.forEach((_, region) => {
    const own = ownEntries(solver, region);
    const at = (entry: number, moved: number) => {
      foldShock(economy, {}, memory);
      startFrom(economy, memory, undefined);
      memory.point[entry] += moved;
      pass(economy, memory);
      return Float64Array.from(memory.image);
    };
    responses.forEach((response, other) => {
      wageResponses[other] = other === region ? response : 0;
    });
    for (const entry of own) {
      const [up2, up, down, down2] = [2, 1, -1, -2].map((steps) => at(entry, steps * step));
      for (const row of own) {
        const slope = (8 * (up[row] - down[row]) - (up2[row] - down2[row])) / (12 * step);
        out[row] += ((row === entry ? 1 : 0) - slope) * change[entry];
      }
    }
  });
  wageResponses.set(responses);
  return out;
}

/** The extensions that the blocks have: scale, distribution and profits. */
const inBlocks = extendedEconomy.map((economy): Economy => {
  const { labourSupplyElasticity, tariffExponents, ...rest } = economy.extensions ?? {};
  const extensions: Extensions = { ...rest, deficits: 'fixed' };
  return { ...economy, extensions };
});

const numbers = (length: number, seed: number) =>
  Float64Array.from({ length }, (_, k) => Math.sin(seed + 3 * k + k * k));

function linkagesOf(solver: Solver): OwnLinkages {
  const linkages = findOwnLinkages(solver.economy, solver.memory);
  if (!linkages) throw new Error('no blocks');
  return linkages;
}

describe('own linkages', () => {
  test.each([
    ['without extensions', randomEconomy],
    ['with scale, distribution and profits', inBlocks],
  ])('invert the diagonal blocks of the Jacobian of the pass at base, %s', (_, economies) => {
    fc.assert(
      fc.property(economies, fc.nat({ max: 1000 }), (economy, seed) => {
        const solver = createSolver(economy);
        const change = numbers(solver.memory.layout.size, seed);
        const values = blockProduct(solver, change);
        applyOwnLinkages(linkagesOf(solver), solver.memory.layout, economy.regions.length, values);
        values.forEach((value, k) => {
          expect(Math.abs(value - change[k]), `entry ${k} of ${values.length}`).toBeLessThan(1e-5);
        });
      }),
      { numRuns: 40 },
    );
  });

  test('applied transposed are the transpose: ⟨a, M b⟩ = ⟨Mᵀ a, b⟩', () => {
    fc.assert(
      fc.property(extendedEconomy, fc.nat({ max: 1000 }), (economy, seed) => {
        const solver = createSolver(economy);
        const { layout } = solver.memory;
        const n = economy.regions.length;
        const linkages = linkagesOf(solver);
        const a = numbers(layout.size, seed);
        const b = numbers(layout.size, seed + 0.5);
        const applied = b.slice();
        applyOwnLinkages(linkages, layout, n, applied);
        const transposed = a.slice();
        applyOwnLinkages(linkages, layout, n, transposed, true);
        const dot = (x: Float64Array, y: Float64Array) => x.reduce((sum, value, k) => sum + value * y[k], 0);
        expect(dot(a, applied)).toBeCloseTo(dot(transposed, b), 9);
        // Regions do not touch each other.
        const one = new Float64Array(layout.size);
        for (const entry of ownEntries(solver, 0)) one[entry] = 1;
        applyOwnLinkages(linkages, layout, n, one);
        const own = new Set(ownEntries(solver, 0));
        one.forEach((value, entry) => {
          if (!own.has(entry)) expect(value).toBe(0);
        });
      }),
      { numRuns: 40 },
    );
  });
});

test('adjoints by iteration, prepared or not, are those of the dense Jacobian', () => {
  fc.assert(
    fc.property(steadyEconomy, fc.nat(), (economy, seed) => {
      const shock = { tariffs: randomTariffs(economy, seed).map((rate) => rate / 4) };
      const seeds = createSeeds(economy);
      seeds.logConsumerPrices.forEach((_, region) => {
        seeds.logConsumerPrices[region] = -1 - region;
        seeds.income[region] = (1 + region) / economy.valueAdded[region];
        seeds.logLabour[region] = 0.3;
      });
      const derivatives = (solver: Solver) => {
        expect(solve(solver, shock, { tolerance: 1e-13 }).status).toBe('converged');
        const tariffs = new Float64Array(economy.tariffs.length);
        tariffDerivatives(solver, createAdjoint(solver), seeds, tariffs);
        return tariffs;
      };
      const dense = createSolver(economy);
      const direct = derivatives(dense);
      const large = (): Solver => ({
        ...createSolver(economy),
        jacobian: { ...dense.jacobian, matrix: null, base: null, state: { formed: false, baseFormed: false } },
      });
      const prepared = large();
      prepared.state.linkages = findOwnLinkages(economy, prepared.memory);
      for (const solver of [large(), prepared]) {
        derivatives(solver).forEach((slope, flow) => {
          expect(Math.abs(slope - direct[flow]) / (1 + Math.abs(direct[flow]))).toBeLessThan(1e-6);
        });
      }
    }),
    { numRuns: 40 },
  );
});
