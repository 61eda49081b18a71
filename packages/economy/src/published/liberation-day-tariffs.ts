/**
 * The tariffs that Ignatenko, Lashkaripour, Macedoni and Simonovska (2025) put on the world, N×N: [importer][exporter].
 * Retaliation falls on the goods of the country that began alone.
 */

import type { Economy } from '../model/economy.js';
import { baseTradeFlows } from '../model/trade-flows.js';

/** Least rate of the announcement of 2 April 2025. */
const FLOOR = 0.1;

/** The announced rates, by partner, at least 10 %. */
export function announcedTariffs(rates: Float64Array, country: number): Float64Array {
  return setByPartner(new Float64Array(rates.length ** 2), country, (partner) => Math.max(FLOOR, rates[partner]));
}

/** One rate of the country on everyone. */
export function uniformTariffs(regions: number, country: number, rate: number): Float64Array {
  return setByPartner(new Float64Array(regions ** 2), country, () => rate);
}

/** The same rates, and each partner's answer to the country's goods. */
export function withRetaliation(
  tariffs: Float64Array,
  country: number,
  answer: (partner: number, rate: number) => number,
): Float64Array {
  const n = Math.sqrt(tariffs.length);
  const all = tariffs.slice();
  for (let partner = 0; partner < n; partner++) {
    if (partner !== country) all[partner * n + country] = answer(partner, tariffs[country * n + partner]);
  }
  return all;
}

/** 10 % both ways between the country and everyone, other rates both ways with some. */
export function regionalTariffs(regions: number, country: number, rates: ReadonlyMap<number, number>): Float64Array {
  const own = setByPartner(new Float64Array(regions ** 2), country, (partner) => rates.get(partner) ?? FLOOR);
  return withRetaliation(own, country, (_, rate) => rate);
}

function setByPartner(tariffs: Float64Array, country: number, rate: (partner: number) => number): Float64Array {
  const n = Math.sqrt(tariffs.length);
  for (let partner = 0; partner < n; partner++) {
    if (partner !== country) tariffs[country * n + partner] = rate(partner);
  }
  return tariffs;
}

/**
 * The paper's formula for the country's optimal tariff, t = 1 / ((1 + εδ) φ − 1), Proposition 1. An approximation: the
 * model's own optimum lies higher.
 * @param over what imports are taken out of in δ: `spending`, as without retaliation, or `income`, as the paper's
 *   program has it where partners answer
 */
export function optimalTariffFormula(economy: Economy, country: number, over: 'spending' | 'income'): number {
  const n = economy.regions.length;
  const nu = shares(economy);
  const flows = baseTradeFlows(economy);
  let sold = 0;
  for (let importer = 0; importer < n; importer++) {
    if (importer === country) continue;
    const flow = importer * n + country;
    sold += (1 - nu[importer]) * (1 - economy.tradeShares[flow]) * flows[flow];
  }
  const whole = over === 'spending' ? economy.expenditure[country] : economy.valueAdded[country];
  const delta = sold / ((1 - nu[country]) * (whole - flows[country * n + country]));
  return rateOf(economy, country, delta);
}

/**
 * The paper's formula for the tariff each partner answers with, all of them as one bloc; the same everywhere since φ is.
 */
export function optimalRetaliationFormula(economy: Economy, country: number): (partner: number) => number {
  const n = economy.regions.length;
  const nu = shares(economy);
  const flows = baseTradeFlows(economy);
  let within = 0;
  let sold = 0;
  let income = 0;
  for (let i = 0; i < n; i++) {
    if (i === country) continue;
    income += economy.valueAdded[i];
    sold += flows[country * n + i];
    for (let exporter = 0; exporter < n; exporter++) if (exporter !== country) within += flows[i * n + exporter];
  }
  const partner = country === 0 ? 1 : 0;
  const share = sold / economy.expenditure[country];
  const delta = ((1 - nu[country]) * (1 - share) * sold) / ((1 - nu[partner]) * (income - within));
  return (answering) => rateOf(economy, answering, delta);
}

function shares(economy: Economy): Float64Array {
  return economy.extensions?.distributionShares ?? new Float64Array(economy.regions.length);
}

/** t = 1 / ((1 + εδ) φ − 1). */
export function rateOf(economy: Economy, region: number, delta: number): number {
  const exponent = economy.extensions?.tariffExponents?.[region] ?? 1;
  return 1 / ((1 + economy.tradeElasticities[0] * delta) * exponent - 1);
}
