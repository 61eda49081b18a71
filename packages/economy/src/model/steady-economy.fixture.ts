/** Extended economies with one equilibrium, for laws that compare two ways to it. */

import type fc from 'fast-check';
import type { Economy } from '../index.js';
import { extendedEconomy } from './random-economy.fixture.js';

/**
 * Where ψθ reaches 1 a sector gathers in one place and there are several equilibria (Lashkaripour and Lugovskyy 2023,
 * section II). Where κ(ψ + φ − 1) does, work pays for itself: more of it lowers prices by scale and by the firms that
 * enter, L̂ = (ŵ/P̂)^κ and P̂ ∝ L̂^−(ψ+φ−1), and nothing holds it back; where a transfer takes much of income, spending
 * moves by more than labour does, and that point is reached sooner. And regions between which no trade links, not even
 * through others, have no wage relative to each other.
 */
export const steadyEconomy: fc.Arbitrary<Economy> = extendedEconomy.filter((economy) => {
  const { extensions, tradeElasticities } = economy;
  const scale = Math.max(0, ...(extensions?.scaleElasticities ?? []));
  const firms = Math.max(1, ...(extensions?.tariffExponents ?? [])) - 1;
  const supply = extensions?.labourSupplyElasticity ?? 0;
  const given = Math.max(...economy.deficits.map((deficit, region) => Math.abs(deficit) / economy.valueAdded[region]));
  return (
    scale * Math.max(...tradeElasticities) < 0.8 && supply * (scale + firms) < 0.25 && given < 0.2 && connected(economy)
  );
});

/** Whether trade links every region to every other, in some direction and number of steps. */
function connected({ regions, tradeShares }: Economy): boolean {
  const n = regions.length;
  const reached = new Set([0]);
  for (let round = 1; round < n; round++) {
    tradeShares.forEach((share, flow) => {
      const [importer, exporter] = [Math.floor(flow / n) % n, flow % n];
      if (share === 0 || !(reached.has(importer) || reached.has(exporter))) return;
      reached.add(importer);
      reached.add(exporter);
    });
  }
  return reached.size === n;
}
