/**
 * What Ignatenko, Lashkaripour, Macedoni and Simonovska (2025) print of an equilibrium, country by country.
 *
 * Shares and real figures do not depend on the unit of account; prices, deficits and revenue do. The paper's is
 * mean_i (P̂[i] − 1) E[i] = 0, in its model with inputs mean_i (ŵ[i] − 1) Y[i] = 0; the engine's is world labour income.
 */

import { realIncome } from '../impact/welfare.js';
import type { Economy } from '../model/economy.js';
import type { Equilibrium } from '../model/equilibrium.js';
import type { Shock } from '../model/shock.js';
import { baseTradeFlows, tradeFlows } from '../model/trade-flows.js';

/** The columns of the paper's tables and of its map, N each. */
export interface CountryOutcomes {
  /** Change of real income in percent, as the paper's program has it: without τ̂ in the disutility of labour. */
  readonly welfare: Float64Array;
  /** Change of real income in percent, as its preferences say. */
  readonly exactWelfare: Float64Array;
  /** 100 (D′ − D) / |D|, D imports less exports, net of tariff. */
  readonly deficit: Float64Array;
  /** Change in percent of exports over GDP, net of tariff. */
  readonly exports: Float64Array;
  readonly imports: Float64Array;
  readonly employment: Float64Array;
  readonly prices: Float64Array;
  /** Tariff revenue as a fraction of base spending. */
  readonly revenue: Float64Array;
}

export interface LiberationDayOutcome {
  readonly countries: CountryOutcomes;
  /** Change in percent of world trade, tariffs included, over world GDP. */
  readonly worldTrade: number;
  /** Change in percent of world employment, countries weighted by GDP. */
  readonly worldEmployment: number;
}

/** Levels and ratios of one world in any unit of account; the paper's columns follow from them. */
export interface WorldState {
  readonly wages: Float64Array;
  readonly labour: Float64Array;
  readonly prices: Float64Array;
  readonly revenue: Float64Array;
  /** X′[importer][exporter], net of tariff, N×N. */
  readonly flows: Float64Array;
  /** Changes of real income as ratios. */
  readonly welfare: Float64Array;
  readonly exactWelfare: Float64Array;
}

/**
 * The paper's columns of an equilibrium.
 * @param unit what stays the same on average: `prices`, or `wages` in the model with inputs
 */
export function liberationDayOutcome(
  economy: Economy,
  shock: Shock,
  equilibrium: Equilibrium,
  unit: 'prices' | 'wages' = 'prices',
): LiberationDayOutcome {
  return outcomeOf(
    economy,
    shock.tariffs ?? economy.tariffs,
    {
      wages: equilibrium.wages,
      labour: equilibrium.labour,
      prices: equilibrium.priceIndices,
      revenue: equilibrium.tariffRevenue,
      flows: tradeFlows(economy, shock, equilibrium),
      welfare: realIncome(economy, equilibrium, 'as-published'),
      exactWelfare: realIncome(economy, equilibrium),
    },
    unit,
  );
}

/** The paper's columns of a world. */
export function outcomeOf(
  economy: Economy,
  tariffs: Float64Array,
  world: WorldState,
  unit: 'prices' | 'wages',
): LiberationDayOutcome {
  const n = economy.regions.length;
  const { expenditure: spending, valueAdded: gdp } = economy;
  const weights = unit === 'prices' ? spending : gdp;
  const ratios = unit === 'prices' ? world.prices : world.wages;
  let before = 0;
  let after = 0;
  for (let i = 0; i < n; i++) {
    before += weights[i];
    after += weights[i] * ratios[i];
  }
  const scale = before / after;
  const newGdp = gdp.map((value, i) => value * world.wages[i] * world.labour[i]);
  const old = tradeOf(baseTradeFlows(economy), economy.tariffs, n);
  const now = tradeOf(world.flows, tariffs, n);
  const employment = world.labour.map((ratio) => 100 * (ratio - 1));
  const over = (values: Float64Array, base: Float64Array) =>
    values.map((value, i) => 100 * (value / newGdp[i] / (base[i] / gdp[i]) - 1));
  return {
    countries: {
      welfare: world.welfare.map((ratio) => 100 * (ratio - 1)),
      exactWelfare: world.exactWelfare.map((ratio) => 100 * (ratio - 1)),
      deficit: old.exports.map((exports, i) => {
        const deficit = old.imports[i] - exports;
        return (100 * (scale * (now.imports[i] - now.exports[i]) - deficit)) / Math.abs(deficit);
      }),
      exports: over(now.exports, old.exports),
      imports: over(now.imports, old.imports),
      employment,
      prices: world.prices.map((ratio) => 100 * (scale * ratio - 1)),
      revenue: world.revenue.map((revenue, i) => (scale * revenue) / spending[i]),
    },
    worldTrade: 100 * (now.dutyPaid / old.dutyPaid / (sum(newGdp) / sum(gdp)) - 1),
    worldEmployment: weightedMean(employment, gdp),
  };
}

/** Exports and imports of each country, net of tariff and without domestic sales, and world trade with tariffs paid. */
function tradeOf(flows: Float64Array, tariffs: Float64Array, n: number) {
  const exports = new Float64Array(n);
  const imports = new Float64Array(n);
  let dutyPaid = 0;
  for (let importer = 0, flow = 0; importer < n; importer++) {
    for (let exporter = 0; exporter < n; exporter++, flow++) {
      if (importer === exporter) continue;
      exports[exporter] += flows[flow];
      imports[importer] += flows[flow];
      dutyPaid += flows[flow] * (1 + tariffs[flow]);
    }
  }
  return { exports, imports, dutyPaid };
}

/** Σ weight · value / Σ weight over some countries, all of them by default. */
export function weightedMean(values: Float64Array, weights: Float64Array, members?: readonly number[]): number {
  let total = 0;
  let weight = 0;
  for (const i of members ?? values.keys()) {
    total += weights[i] * values[i];
    weight += weights[i];
  }
  return total / weight;
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
