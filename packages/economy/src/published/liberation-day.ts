/**
 * The economies of Ignatenko, Lashkaripour, Macedoni and Simonovska (2025), Making America Great Again? The Economic
 * Impacts of Liberation Day Tariffs, Journal of International Economics 157: one good, 194 countries, firms that enter,
 * labour that answers to wages after tax, distribution at the destination, and tariffs that shift who enters where.
 *
 * Unknown to Caliendo and Parro are ψ, κ, ν and φ; docs/model.md has the equations.
 */

import { calibrate } from '../model/calibrate.js';
import type { Economy, Extensions, Region } from '../model/economy.js';
import { distributionShares } from './distribution-shares.js';

/** Trade and incomes of one year. */
export interface CountryData {
  readonly regions: readonly Region[];
  /** Trade between countries in million USD, X[importer][exporter], N×N; the diagonal is not used. */
  readonly trade: Float64Array;
  /** GDP in million USD, N. */
  readonly gdp: Float64Array;
}

/** Which of the paper's models. */
export interface LiberationDayModel {
  /** `destination`: the paper's. `eaton-kortum-krugman`: no distribution, full pass-through. `inputs`: a roundabout. */
  readonly technology: 'destination' | 'eaton-kortum-krugman' | 'inputs';
  /** Trade elasticity ε. */
  readonly elasticity: number;
  /** Leading part of the tariff exponent: 1 is full pass-through by firms already there, 0.5 and 0.25 incomplete. */
  readonly passThrough: number;
  readonly revenue: 'rebate' | 'relief';
}

/** The paper's central model. */
export const LIBERATION_DAY_BASELINE: LiberationDayModel = {
  technology: 'destination',
  elasticity: 4,
  passThrough: 1,
  revenue: 'relief',
};

/** ψ = 0.67/4: elasticity of productivity in the number of firms; the inverse of the shape θ of firm sizes. */
const SCALE = 0.67 / 4;
const LABOUR_SUPPLY = 0.5;
/** Share of value added in gross output of the roundabout. */
const VALUE_ADDED_SHARE = 0.49;

/**
 * Calibrates one of the paper's economies.
 * @param data trade and incomes
 * @param country index of the country whose distribution costs are told from the rest's (the United States there)
 * @param model which of its models
 * @throws {CalibrationError} a country that buys and sells nothing
 */
export function liberationDayEconomy(data: CountryData, country: number, model: LiberationDayModel): Economy {
  const { regions, gdp } = data;
  const n = regions.length;
  const shares = distributionShares(data.trade, gdp, country);
  const nu = Float64Array.from(gdp, (_, region) => (region === country ? shares.country : shares.rest));
  const trade = withDomesticSales(data, nu);
  if (model.technology === 'eaton-kortum-krugman') {
    const full = new Float64Array(n);
    return assemble(regions, trade, 1, model.elasticity, {
      ...common(model),
      distributionShares: full,
      tariffExponents: new Float64Array(n).fill(1),
    });
  }
  const extensions = { ...common(model), distributionShares: nu, tariffExponents: tariffExponents(nu, model) };
  if (model.technology === 'destination') return assemble(regions, trade, 1, model.elasticity, extensions);
  for (let region = 0; region < n; region++) trade[region * n + region] /= VALUE_ADDED_SHARE;
  return assemble(regions, trade, VALUE_ADDED_SHARE, model.elasticity, extensions);
}

function common(model: LiberationDayModel): Extensions {
  return {
    scaleElasticities: Float64Array.of(SCALE),
    labourSupplyElasticity: LABOUR_SUPPLY,
    revenue: model.revenue,
    deficits: 'fixed',
  };
}

/** φ[n] = (leading part) + (1+ψ) ν/(1−ν): a tariff also thins out the firms that pay to enter. */
function tariffExponents(nu: Float64Array, model: LiberationDayModel): Float64Array {
  return nu.map((share) => model.passThrough + ((1 + SCALE) * share) / (1 - share));
}

/** Trade with each country's sales to itself: what its spending leaves after imports, none where imports exceed it. */
function withDomesticSales({ trade: between, gdp }: CountryData, nu: Float64Array): Float64Array {
  const n = gdp.length;
  const trade = between.slice();
  for (let region = 0; region < n; region++) trade[region * n + region] = 0;
  for (let region = 0; region < n; region++) {
    let imports = 0;
    let received = 0;
    for (let partner = 0; partner < n; partner++) {
      if (partner === region) continue;
      imports += between[region * n + partner];
      received += (1 - nu[partner]) * between[partner * n + region];
    }
    const spending = gdp[region] + (1 - nu[region]) * (imports - received);
    trade[region * n + region] = Math.max(spending - imports, 0);
  }
  return trade;
}

function assemble(
  regions: readonly Region[],
  trade: Float64Array,
  valueAddedShare: number,
  elasticity: number,
  extensions: Extensions,
): Economy {
  return calibrate(
    {
      regions,
      sectors: [{ code: 'ALL', name: 'All goods and services', goods: true }],
      trade,
      inputShares: new Float64Array(regions.length).fill(1 - valueAddedShare),
    },
    new Float64Array(trade.length),
    Float64Array.of(elasticity),
    extensions,
  );
}
