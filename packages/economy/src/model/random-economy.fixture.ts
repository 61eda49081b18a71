/** Small random economies for property tests. */

import fc from 'fast-check';
import { type Accounts, calibrate, type Economy, type Extensions } from '../index.js';

export interface RandomEconomy {
  readonly accounts: Accounts;
  readonly tariffs: Float64Array;
  readonly elasticities: Float64Array;
}

/** Accounts of 2 to 4 regions and 1 to 3 sectors, with some zero flows, base tariffs and elasticities from 1 to 9. */
export const randomAccounts: fc.Arbitrary<RandomEconomy> = fc
  .record({ n: fc.integer({ min: 2, max: 4 }), j: fc.integer({ min: 1, max: 3 }) })
  .chain(({ n, j }) =>
    fc
      .record({
        trade: fc.array(
          fc.oneof(
            { weight: 5, arbitrary: fc.double({ min: 1, max: 100, noNaN: true }) },
            { weight: 1, arbitrary: fc.constant(0) },
          ),
          {
            minLength: j * n * n,
            maxLength: j * n * n,
          },
        ),
        inputs: fc.array(fc.double({ min: 0, max: 0.5, noNaN: true }), { minLength: n * j * j, maxLength: n * j * j }),
        tariffs: fc.array(fc.double({ min: 0, max: 0.4, noNaN: true }), { minLength: j * n * n, maxLength: j * n * n }),
        elasticities: fc.array(fc.double({ min: 1, max: 9, noNaN: true }), { minLength: j, maxLength: j }),
      })
      .map(({ trade: drawn, inputs, tariffs, elasticities }) => {
        const trade = drawn.slice();
        // Domestic sales large enough that no region needs more inputs than it buys.
        for (let sector = 0; sector < j; sector++) {
          for (let region = 0; region < n; region++) trade[(sector * n + region) * n + region] += 100 * n * j;
        }
        const domestic = Float64Array.from(tariffs, (rate, flow) => (flow % n === Math.floor(flow / n) % n ? 0 : rate));
        return {
          accounts: {
            regions: Array.from({ length: n }, (_, r) => ({ code: `R${r}`, name: `Region ${r}`, members: [] })),
            sectors: Array.from({ length: j }, (_, s) => ({ code: `S${s}`, name: `Sector ${s}`, goods: true })),
            trade: Float64Array.from(trade),
            inputShares: Float64Array.from(inputs, (share) => share / (2 * j)),
          },
          tariffs: domestic,
          elasticities: Float64Array.from(elasticities),
        };
      }),
  );

export const randomEconomy: fc.Arbitrary<Economy> = randomAccounts.map(({ accounts, tariffs, elasticities }) =>
  calibrate(accounts, tariffs, elasticities),
);

/** New tariffs for an economy, up to 80 %, none on domestic sales. */
export function randomTariffs(economy: Economy, seed: number): Float64Array {
  const n = economy.regions.length;
  let state = seed >>> 0;
  return economy.tariffs.map((_, flow) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return flow % n === Math.floor(flow / n) % n ? 0 : (0.8 * state) / 2 ** 32;
  });
}

/** What an extended economy draws; every extension is there or not on its own. */
const randomExtensions = fc.record({
  scale: fc.option(fc.double({ min: 0, max: 0.15, noNaN: true })),
  supply: fc.option(fc.double({ min: 0.1, max: 1, noNaN: true })),
  distribution: fc.option(fc.double({ min: 0, max: 0.3, noNaN: true })),
  exponent: fc.option(fc.double({ min: 0.3, max: 1.5, noNaN: true })),
  profit: fc.option(fc.double({ min: 0.02, max: 0.2, noNaN: true })),
  revenue: fc.constantFrom('rebate' as const, 'relief' as const),
  deficits: fc.constantFrom('fixed' as const, 'scaled' as const),
});

/** Random economies with random extensions, whose accounts add up under them. Base tariffs are none under `relief`. */
export const extendedEconomy: fc.Arbitrary<Economy> = fc
  .record({ random: randomAccounts, drawn: randomExtensions })
  .map(({ random, drawn }) => {
    const n = random.accounts.regions.length;
    const j = random.accounts.sectors.length;
    const tariffs = drawn.revenue === 'relief' ? random.tariffs.map(() => 0) : random.tariffs;
    const extensions: Extensions = {
      revenue: drawn.revenue,
      deficits: drawn.deficits,
      ...(drawn.scale !== null && { scaleElasticities: new Float64Array(j).fill(drawn.scale) }),
      ...(drawn.supply !== null && { labourSupplyElasticity: drawn.supply }),
      ...(drawn.exponent !== null && {
        tariffExponents: Float64Array.from({ length: n }, (_, r) => 1 + (drawn.exponent ?? 1) * (r / n)),
      }),
      ...(drawn.profit !== null && { profitShares: new Float64Array(j).fill(drawn.profit) }),
      ...(drawn.distribution !== null && {
        distributionShares: Float64Array.from({ length: n }, (_, r) => (drawn.distribution ?? 0) * (1 - r / (2 * n))),
      }),
    };
    return calibrate(random.accounts, tariffs, random.elasticities, extensions);
  });
