/**
 * Small worlds solved by brute force, in levels: plain fixed points inside a bisection on one relative wage. No hats, no
 * derivatives, no acceleration.
 */

/** Two regions; every sector sells what labour alone makes. Indices [sector][importer][exporter]. */
export interface TwoRegions {
  readonly sectors: number;
  /** Sales net of duty at base. */
  readonly trade: readonly number[][][];
  /** Base and new duties. */
  readonly before: readonly number[][][];
  readonly after: readonly number[][][];
  readonly theta: readonly number[];
  /** ψ, κ, ν[n], φ[n] and profit shares by sector. */
  readonly scale: number;
  readonly supply: number;
  readonly local: readonly number[];
  readonly exponent: readonly number[];
  readonly profit: readonly number[];
  readonly relief: boolean;
}

export interface BruteForce {
  readonly wages: number[];
  readonly labour: number[];
  readonly income: number[];
  readonly prices: number[];
  readonly revenue: number[];
}

/**
 * ŵ with world labour income fixed, L̂, I′ and P̂ of both regions.
 *
 *     a[j][n][i] = λ (w[i]/L[i]^ψ)^−ε (1+t)^(−εφ[n]),    π = a/Σa
 *     Σn (1−ν[n]) X[n]π/(1+t) + ν[i] Σj X[i]π/(1+t) pays labour and profits of i
 *     E = income from labour + profits + R + T;    L = (τ̂ w/P)^κ
 *
 * λ is set so that the base year comes out at w = L = P = 1. With several sectors ψ must be 0.
 */
export function bruteForce(world: TwoRegions): BruteForce {
  const both = [0, 1];
  const all = Array.from({ length: world.sectors }, (_, s) => s);
  const { trade, before, theta } = world;
  const spent = all.map((s) => both.map((n) => sum(both, (i) => trade[s][n][i] * (1 + before[s][n][i]))));
  const share = all.map((s) =>
    both.map((n) => both.map((i) => (trade[s][n][i] * (1 + before[s][n][i])) / spent[s][n])),
  );
  const base = both.map((n) => sum(all, (s) => spent[s][n]));
  const budget = all.map((s) => both.map((n) => spent[s][n] / base[n]));

  /** What sales of given spending at given shares pay: labour, profits, revenue. */
  const accounts = (shares: number[][][], rates: readonly number[][][], income: number[]) => {
    const labour = [0, 0];
    const profits = [0, 0];
    const revenue = [0, 0];
    for (const s of all) {
      for (const n of both) {
        for (const i of both) {
          const net = (shares[s][n][i] * budget[s][n] * income[n]) / (1 + rates[s][n][i]);
          const received = (1 - world.local[n]) * net;
          labour[i] += (1 - world.profit[s]) * received;
          profits[i] += world.profit[s] * received;
          labour[n] += world.local[n] * net;
          revenue[n] += rates[s][n][i] * net;
        }
      }
    }
    return { labour, profits, revenue };
  };
  const start = accounts(share, before, base);
  const transfer = both.map((n) => base[n] - start.labour[n] - start.profits[n] - start.revenue[n]);

  /** Everything at a relative wage, and the excess demand for labour in region 0. */
  const at = (logRatio: number) => {
    const wages = [1, 1];
    const labour = [1, 1];
    const income = base.slice();
    let prices = [1, 1];
    let collected = [0, 0];
    let excess = 0;
    for (let round = 0; round < 4000; round++) {
      // The numeraire: world labour income is what it was.
      const ratio = Math.exp(logRatio);
      const level =
        sum(both, (n) => start.labour[n]) / (ratio * labour[0] * start.labour[0] + labour[1] * start.labour[1]);
      wages[0] = ratio * level;
      wages[1] = level;
      const weights = all.map((s) =>
        both.map((n) =>
          both.map(
            (i) =>
              share[s][n][i] *
              (wages[i] / labour[i] ** world.scale) ** -theta[s] *
              ((1 + world.after[s][n][i]) / (1 + before[s][n][i])) ** (-theta[s] * world.exponent[n]),
          ),
        ),
      );
      const totals = weights.map((rows) => rows.map((row) => row[0] + row[1]));
      const shares = weights.map((rows, s) => rows.map((row, n) => row.map((weight) => weight / totals[s][n])));
      const { labour: paid, profits, revenue } = accounts(shares, world.after, income);
      collected = revenue;
      prices = both.map((n) => {
        const firms = (income[n] / base[n] / wages[n]) ** (1 - world.exponent[n]);
        return firms * Math.exp(sum(all, (s) => (-budget[s][n] / theta[s]) * Math.log(totals[s][n])));
      });
      let moved = 0;
      for (const n of both) {
        // Far from the equilibrium revenue can exceed what labour is paid.
        const replaced = revenue[n] / paid[n] - start.revenue[n] / start.labour[n];
        const keeps = world.relief ? 1 / (1 - Math.min(0.9, replaced)) : 1;
        const offered = ((keeps * wages[n]) / prices[n]) ** world.supply;
        const earned = wages[n] * offered * start.labour[n];
        const total = earned + profits[n] + revenue[n] + transfer[n];
        moved = Math.max(moved, Math.abs(offered - labour[n]), Math.abs(total / income[n] - 1));
        labour[n] += 0.5 * (offered - labour[n]);
        income[n] += 0.5 * (total - income[n]);
      }
      excess = paid[0] / (wages[0] * labour[0] * start.labour[0]) - 1;
      if (moved < 1e-14) break;
    }
    return { wages: wages.slice(), labour, income, prices, revenue: collected, excess };
  };

  // A dearer region sells less: excess demand for its labour falls in its wage.
  let low = -1;
  let high = 1;
  for (let step = 0; step < 56; step++) {
    const middle = (low + high) / 2;
    if (at(middle).excess > 0) low = middle;
    else high = middle;
  }
  return at((low + high) / 2);
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
