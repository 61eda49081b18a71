/**
 * The equations of a world whose transfers need not sum to zero, in u = log ŵ and l = log L̂, 2N unknowns.
 *
 *     Y′[n] = ŵ L̂ Y,     B[n] = Y′[n] + T[n] ΣY′/ΣY      what people have for goods before duties
 *     λ′[n][j] ∝ λ (ŵ[j] / L̂[j]^ψ)^−ε (1+t)^−εφ[n],     m[n] = Σj λ′/(1+t),     E′[n] = B[n] / m[n]
 *     demand[i] = Σn (1−ν[n]) λ′[n][i] E′[n] / (1+t) + ν[i] B[i]
 *     P̂[n] = (Ê/ŵ)^(1−φ) S^(−1/ε),     τ[n] = (E′ − B) / Y′
 *
 *     demand[i] = Y′[i]  for all i but the last,     mean (P̂ − 1) E = 0,     L̂ = ( ŵ / ((1−τ) P̂) )^κ
 *
 * Source: Ignatenko, Lashkaripour, Macedoni and Simonovska (2025), appendix E, as their program for Table 10 solves it.
 */

import { CalibrationError } from '../model/calibrate.js';
import type { Economy } from '../model/economy.js';

/** Everything of a point that its equations and derivatives need; overwritten by each evaluation. */
interface UnbalancedState {
  /** λ′, N×N: [importer][exporter]. */
  readonly shares: Float64Array;
  /** Share of each exporter in what the importer spends net of duties, λ′/((1+t) m), N×N. */
  readonly netShares: Float64Array;
  readonly income: Float64Array;
  readonly net: Float64Array;
  readonly spending: Float64Array;
  readonly prices: Float64Array;
  readonly demand: Float64Array;
}

export interface UnbalancedSystem {
  readonly state: UnbalancedState;
  /** Writes the residuals of a point and returns the largest; infinite where one is no number. */
  evaluate(point: Float64Array, residual: Float64Array): number;
  /** Writes the derivatives of the residuals at the point evaluated last, 2N×2N row-major. */
  differentiate(jacobian: Float64Array): void;
}

/**
 * @throws {CalibrationError} an economy that is not of one sector with entry, distribution and income-tax relief
 */
export function unbalancedSystem(economy: Economy, transfers: Float64Array, tariffs: Float64Array): UnbalancedSystem {
  const { scaleElasticities, labourSupplyElasticity, distributionShares, tariffExponents, revenue } =
    economy.extensions ?? {};
  const complete = scaleElasticities && labourSupplyElasticity && distributionShares && tariffExponents;
  if (!complete || economy.sectors.length !== 1 || revenue !== 'relief') {
    throw new CalibrationError('an economy of one sector with entry, distribution and income-tax relief is needed');
  }
  const n = economy.regions.length;
  const { expenditure: baseSpending, valueAdded: gdp } = economy;
  const [elasticity] = economy.tradeElasticities;
  const [scale] = scaleElasticities;
  const supply = labourSupplyElasticity;
  const nu = distributionShares;
  const phi = tariffExponents;
  const worldGdp = gdp.reduce((total, value) => total + value, 0);
  const worldSpending = baseSpending.reduce((total, value) => total + value, 0);
  const weights = economy.tradeShares.map(
    (share, flow) => share * (1 + tariffs[flow]) ** (-elasticity * phi[Math.floor(flow / n)]),
  );
  const costs = new Float64Array(n);
  const state = {
    shares: new Float64Array(n * n),
    netShares: new Float64Array(n * n),
    income: new Float64Array(n),
    net: new Float64Array(n),
    spending: new Float64Array(n),
    prices: new Float64Array(n),
    demand: new Float64Array(n),
  };
  const { shares, netShares, income, net, spending, prices, demand } = state;

  function evaluate(point: Float64Array, residual: Float64Array): number {
    let world = 0;
    for (let i = 0; i < n; i++) {
      costs[i] = Math.exp(-elasticity * (point[i] - scale * point[n + i]));
      income[i] = Math.exp(point[i] + point[n + i]) * gdp[i];
      world += income[i];
    }
    demand.fill(0);
    for (let importer = 0; importer < n; importer++) {
      const row = importer * n;
      let sum = 0;
      let kept = 0;
      for (let flow = row; flow < row + n; flow++) {
        const weight = weights[flow] * costs[flow - row];
        shares[flow] = weight;
        netShares[flow] = weight / (1 + tariffs[flow]);
        sum += weight;
        kept += netShares[flow];
      }
      net[importer] = income[importer] + (transfers[importer] * world) / worldGdp;
      spending[importer] = (net[importer] * sum) / kept;
      const ratio = Math.log(spending[importer] / baseSpending[importer]) - point[importer];
      prices[importer] = Math.exp((1 - phi[importer]) * ratio - Math.log(sum) / elasticity);
      for (let flow = row; flow < row + n; flow++) {
        shares[flow] /= sum;
        netShares[flow] /= kept;
        demand[flow - row] += (1 - nu[importer]) * netShares[flow] * net[importer];
      }
      demand[importer] += nu[importer] * net[importer];
    }
    let level = 0;
    for (let i = 0; i < n; i++) {
      level += (prices[i] - 1) * baseSpending[i];
      const tax = (spending[i] - net[i]) / income[i];
      residual[i] = demand[i] / income[i] - 1;
      residual[n + i] = point[n + i] - supply * (point[i] - Math.log(prices[i]) - Math.log(1 - tax));
    }
    residual[n - 1] = level / worldSpending;
    return residual.reduce((most, value) => Math.max(most, Number.isNaN(value) ? Infinity : Math.abs(value)), 0);
  }

  const size = 2 * n;
  const onCosts = new Float64Array(n);
  const onIncomes = new Float64Array(n);

  /** A row of the Jacobian from derivatives with respect to log unit costs u − ψl and log incomes u + l. */
  function writeRow(jacobian: Float64Array, row: number): void {
    for (let k = 0; k < n; k++) {
      jacobian[row * size + k] = onCosts[k] + onIncomes[k];
      jacobian[row * size + n + k] = onIncomes[k] - scale * onCosts[k];
    }
  }

  function differentiate(jacobian: Float64Array): void {
    const both = costEffects();
    for (let i = 0; i < n - 1; i++) {
      let sold = 0;
      let fromTransfers = nu[i] * transfers[i];
      for (let importer = 0; importer < n; importer++) {
        const share = (1 - nu[importer]) * netShares[importer * n + i];
        sold += share * net[importer];
        fromTransfers += share * transfers[importer];
      }
      for (let k = 0; k < n; k++) {
        onCosts[k] = (elasticity * both[i * n + k]) / income[i];
        onIncomes[k] = (((1 - nu[k]) * netShares[k * n + i] + fromTransfers / worldGdp) * income[k]) / income[i];
      }
      onCosts[i] -= (elasticity * sold) / income[i];
      onIncomes[i] += nu[i] - demand[i] / income[i];
      writeRow(jacobian, i);
    }
    const level = new Float64Array(size);
    for (let i = 0; i < n; i++) {
      const bend = 1 - phi[i];
      const tax = (spending[i] - net[i]) / income[i];
      const relief = supply / (1 - tax) / income[i];
      for (let k = 0; k < n; k++) {
        const onSpending = elasticity * (netShares[i * n + k] - shares[i * n + k]);
        const onNet = ((transfers[i] / worldGdp) * income[k] + (k === i ? income[i] : 0)) / net[i];
        const onPrice = bend * onSpending + shares[i * n + k];
        const weight = (prices[i] * baseSpending[i]) / worldSpending;
        level[k] += weight * (onPrice + bend * onNet);
        level[n + k] += weight * (bend * onNet - scale * onPrice);
        onCosts[k] = supply * onPrice - relief * spending[i] * onSpending;
        onIncomes[k] = supply * bend * onNet - relief * (spending[i] - net[i]) * onNet;
      }
      level[i] -= (bend * prices[i] * baseSpending[i]) / worldSpending;
      onIncomes[i] += relief * tax * income[i];
      writeRow(jacobian, n + i);
      jacobian[(n + i) * size + i] -= supply * (1 + bend);
      jacobian[(n + i) * size + n + i] += 1;
    }
    jacobian.set(level, (n - 1) * size);
  }

  /** Σn (1−ν[n]) q[n][i] B[n] q[n][k], with q the net shares: how demand for i answers to the cost of k, N×N. */
  function costEffects(): Float64Array {
    const both = new Float64Array(n * n);
    for (let importer = 0; importer < n; importer++) {
      const row = importer * n;
      for (let i = 0; i < n; i++) {
        const factor = (1 - nu[importer]) * net[importer] * netShares[row + i];
        if (factor === 0) continue;
        for (let k = 0; k < n; k++) both[i * n + k] += factor * netShares[row + k];
      }
    }
    return both;
  }

  return { state, evaluate, differentiate };
}
