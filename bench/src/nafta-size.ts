/** A made-up economy of the size of Caliendo and Parro (2015): 31 regions, 40 sectors. */

import { type Accounts, calibrate, type Economy } from '@parley/economy';

/** The same numbers every time (linear congruential, Numerical Recipes). */
function uniform(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Home bias, uneven sizes, half of cost in inputs, elasticities from 2 to 14 as in the paper's sectors. */
export function naftaSize(): { economy: Economy; tariffs: Float64Array } {
  const n = 31;
  const j = 40;
  const draw = uniform(1993);
  const size = Array.from({ length: n }, () => Math.exp(3 * draw()));
  const trade = new Float64Array(j * n * n);
  for (let sector = 0; sector < j; sector++) {
    for (let importer = 0; importer < n; importer++) {
      for (let exporter = 0; exporter < n; exporter++) {
        const pair = (size[importer] ?? 1) * (size[exporter] ?? 1) * (0.5 + draw());
        trade[(sector * n + importer) * n + exporter] =
          importer === exporter ? 400 * (size[importer] ?? 1) + 20 * pair : pair;
      }
    }
  }
  const inputShares = Float64Array.from({ length: n * j * j }, () => draw() / j);
  const accounts: Accounts = {
    regions: Array.from({ length: n }, (_, r) => ({ code: `R${r}`, name: `R${r}`, members: [] })),
    sectors: Array.from({ length: j }, (_, s) => ({ code: `S${s}`, name: `S${s}`, goods: s < 20 })),
    trade,
    inputShares,
  };
  const base = trade.map((_, flow) => (flow % n === Math.floor(flow / n) % n ? 0 : 0.15 * draw()));
  const elasticities = Float64Array.from({ length: j }, () => 2 + 12 * draw());
  const economy = calibrate(accounts, base, elasticities);
  // Three regions free trade among themselves.
  const tariffs = base.map((rate, flow) => (flow % n < 3 && Math.floor(flow / n) % n < 3 ? 0 : rate));
  return { economy, tariffs };
}
