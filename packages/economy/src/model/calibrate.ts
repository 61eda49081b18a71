/**
 * From a base year's accounts to an economy in exact-hat form.
 *
 * Flows are net of tariff; spending is what the buyer pays, X = Σi v (1 + t). Sales fix output, Y = Σn v; input shares
 * fix what producers buy; final demand is the rest. Then income I = wL + R + D equals final demand by construction.
 *
 * Source: Caliendo and Parro (2015), section 4 and appendix.
 */

import type { Economy, Extensions, Region, Sector } from './economy.js';

/** The accounts of a base year. Levels in million USD. */
export interface Accounts {
  readonly regions: readonly Region[];
  readonly sectors: readonly Sector[];
  /** Sales of exporter i to importer n in sector j, domestic sales included, net of tariff, J×N×N. */
  readonly trade: Float64Array;
  /** Cost share of input k in output j, N×J(output)×J(input). */
  readonly inputShares: Float64Array;
}

/** Why accounts cannot be made into an economy. */
export class CalibrationError extends Error {
  override readonly name = 'CalibrationError';
}

/**
 * Final demand as a share of spending that may be negative by rounding alone. Such a cell is closed at zero by scaling
 * down the use of the good as an input, so that uses equal sales exactly.
 */
const ROUNDING = 1e-6;

/**
 * Calibrates an economy.
 * @param accounts flows and input shares of the base year
 * @param tariffs ad valorem rates of the base year as fractions, J×N×N; those on domestic sales must be 0
 * @param tradeElasticities θ by sector, J
 * @param extensions what the model has beyond Caliendo and Parro's; the accounts are closed under them
 * @throws {CalibrationError} negative flows, input shares above one, negative final demand beyond rounding, an
 *   elasticity that is not positive, a region without value added, profits above value added, parameters of extensions
 *   out of their range, arrays of the wrong length
 */
export function calibrate(
  accounts: Accounts,
  tariffs: Float64Array,
  tradeElasticities: Float64Array,
  extensions?: Extensions,
): Economy {
  const { regions, sectors, trade } = accounts;
  const distribution = extensions?.distributionShares;
  const n = regions.length;
  const j = sectors.length;
  if (n < 2) throw new CalibrationError('at least two regions are needed');
  assertLength('trade', trade, j * n * n);
  assertLength('tariffs', tariffs, j * n * n);
  assertLength('inputShares', accounts.inputShares, n * j * j);
  assertLength('tradeElasticities', tradeElasticities, j);
  if (extensions) assertExtensions(extensions, n, j);
  for (let sector = 0; sector < j; sector++) {
    if (!(tradeElasticities[sector] > 0) || !Number.isFinite(tradeElasticities[sector])) {
      throw new CalibrationError(
        `the trade elasticity of ${sectors[sector].code} is ${tradeElasticities[sector]}: a positive number expected`,
      );
    }
  }

  const expenditure = new Float64Array(n * j);
  const output = new Float64Array(n * j);
  const tradeShares = new Float64Array(j * n * n);
  const valueAdded = new Float64Array(n);
  const deficits = new Float64Array(n);
  for (let sector = 0, flow = 0; sector < j; sector++) {
    for (let importer = 0; importer < n; importer++) {
      const row = flow;
      let spent = 0;
      for (let exporter = 0; exporter < n; exporter++, flow++) {
        const value = trade[flow];
        const rate = tariffs[flow];
        const where = () => `${sectors[sector].code} from ${regions[exporter].code} to ${regions[importer].code}`;
        if (!(value >= 0) || !Number.isFinite(value)) throw new CalibrationError(`trade in ${where()} is ${value}`);
        if (!(rate > -1) || !Number.isFinite(rate)) throw new CalibrationError(`the tariff on ${where()} is ${rate}`);
        if (importer === exporter && rate !== 0) throw new CalibrationError(`a tariff on domestic sales: ${where()}`);
        const distributed = distribution ? distribution[importer] * value : 0;
        valueAdded[importer] += distributed;
        deficits[importer] += value - distributed;
        output[exporter * j + sector] += value - distributed;
        tradeShares[flow] = value * (1 + rate);
        spent += tradeShares[flow];
      }
      expenditure[importer * j + sector] = spent;
      if (spent > 0) for (let exporter = 0; exporter < n; exporter++) tradeShares[row + exporter] /= spent;
    }
  }

  const { inputShares, finalDemand } = closeUses(accounts, expenditure, output);
  const valueAddedShares = new Float64Array(n * j);
  const finalShares = new Float64Array(n * j);
  for (let region = 0; region < n; region++) {
    let final = 0;
    let profits = 0;
    for (let sector = 0; sector < j; sector++) {
      const cell = region * j + sector;
      let inputs = 0;
      for (let input = 0; input < j; input++) inputs += inputShares[cell * j + input];
      if (inputs > 1 + ROUNDING) {
        throw new CalibrationError(
          `inputs take ${(100 * inputs).toFixed(2)} % of the output of ${sectors[sector].code} in ${regions[region].code}`,
        );
      }
      valueAddedShares[cell] = Math.max(0, 1 - inputs);
      const profit = extensions?.profitShares?.[sector] ?? 0;
      profits += profit * output[cell];
      if (profit > valueAddedShares[cell] && output[cell] > 0) {
        throw new CalibrationError(
          `profits of ${(100 * profit).toFixed(1)} % of sales exceed the value added of ${sectors[sector].code} in ${regions[region].code}, ${(100 * valueAddedShares[cell]).toFixed(1)} %`,
        );
      }
      valueAdded[region] += valueAddedShares[cell] * output[cell];
      deficits[region] -= output[cell];
      final += finalDemand[cell];
    }
    if (!(valueAdded[region] > 0)) throw new CalibrationError(`${regions[region].code} has no value added`);
    if (!(valueAdded[region] - profits > ROUNDING * valueAdded[region])) {
      throw new CalibrationError(`profits leave labour of ${regions[region].code} no income`);
    }
    if (!(final > 0)) throw new CalibrationError(`${regions[region].code} has no final demand`);
    for (let sector = 0; sector < j; sector++)
      finalShares[region * j + sector] = finalDemand[region * j + sector] / final;
  }
  return {
    regions,
    sectors,
    tradeShares,
    tariffs,
    expenditure,
    inputShares,
    valueAddedShares,
    finalShares,
    valueAdded,
    deficits,
    tradeElasticities,
    ...(extensions && { extensions }),
  };
}

/** Refuses parameters outside the ranges in which the model's equations mean something. */
function assertExtensions(extensions: Extensions, n: number, j: number): void {
  const within = (name: string, values: Float64Array | undefined, length: number, least: number, below: number) => {
    if (!values) return;
    assertLength(name, values, length);
    const wrong = values.findIndex((value) => !(value >= least) || !(value < below));
    if (wrong >= 0) {
      throw new CalibrationError(
        `${name}[${wrong}] is ${values[wrong]}: a number from ${least} to below ${below} expected`,
      );
    }
  };
  within('scaleElasticities', extensions.scaleElasticities, j, 0, 10);
  within('distributionShares', extensions.distributionShares, n, 0, 1);
  within('tariffExponents', extensions.tariffExponents, n, 0, 10);
  within('profitShares', extensions.profitShares, j, 0, 1);
  const supply = extensions.labourSupplyElasticity ?? 0;
  if (!(supply >= 0) || !(supply < 100)) {
    throw new CalibrationError(`labourSupplyElasticity is ${supply}: a number from 0 to below 100 expected`);
  }
}

/** Final demand as what spending leaves after inputs, with rounding below zero closed. */
function closeUses(
  accounts: Accounts,
  expenditure: Float64Array,
  output: Float64Array,
): { inputShares: Float64Array; finalDemand: Float64Array } {
  const { regions, sectors } = accounts;
  const j = sectors.length;
  const inputShares = accounts.inputShares.slice();
  const finalDemand = new Float64Array(expenditure.length);
  for (let region = 0; region < regions.length; region++) {
    for (let input = 0; input < j; input++) {
      const used = intermediateUse(inputShares, output, j, region, input);
      const cell = region * j + input;
      const rest = expenditure[cell] - used;
      if (rest >= 0) {
        finalDemand[cell] = rest;
      } else if (-rest <= ROUNDING * expenditure[cell]) {
        scaleInput(inputShares, j, region, input, expenditure[cell] / used);
      } else {
        throw new CalibrationError(
          `final demand for ${sectors[input].code} in ${regions[region].code} is ${rest.toFixed(1)} million USD: producers use more than is sold there`,
        );
      }
    }
  }
  return { inputShares, finalDemand };
}

/** What producers of a region spend on one input, in million USD. */
function intermediateUse(shares: Float64Array, output: Float64Array, j: number, region: number, input: number): number {
  let used = 0;
  for (let made = 0; made < j; made++) used += shares[(region * j + made) * j + input] * output[region * j + made];
  return used;
}

function scaleInput(shares: Float64Array, j: number, region: number, input: number, factor: number): void {
  for (let made = 0; made < j; made++) shares[(region * j + made) * j + input] *= factor;
}

/** A cell whose negative final demand was closed. */
export interface ClippedCell {
  readonly region: string;
  readonly sector: string;
  /** The negative final demand that was in the source, in million USD. */
  readonly finalDemand: number;
}

/** What each region makes of each good, and what is sold to it, domestic sales included, net of tariff, N×J each. */
export function salesOf({ regions, sectors, trade }: Accounts): { output: Float64Array; sold: Float64Array } {
  const n = regions.length;
  const j = sectors.length;
  const output = new Float64Array(n * j);
  const sold = new Float64Array(n * j);
  for (let flow = 0; flow < trade.length; flow++) {
    const sector = Math.floor(flow / (n * n));
    output[(flow % n) * j + sector] += trade[flow];
    sold[(Math.floor(flow / n) % n) * j + sector] += trade[flow];
  }
  return { output, sold };
}

/**
 * Accounts without negative final demand.
 *
 * Where producers use more of a good than is sold to their region, the use is scaled down to what is sold, so that
 * final demand is zero; value added rises by the same amount. Flows and outputs stay as in the source, sales still
 * equal uses, and GDP still equals final demand plus net exports.
 */
export function clipNegativeFinalDemand(accounts: Accounts): { accounts: Accounts; clipped: ClippedCell[] } {
  const { regions, sectors } = accounts;
  const j = sectors.length;
  const inputShares = accounts.inputShares.slice();
  const { output, sold } = salesOf(accounts);
  const clipped: ClippedCell[] = [];
  for (let region = 0; region < regions.length; region++) {
    for (let input = 0; input < j; input++) {
      const cell = region * j + input;
      const used = intermediateUse(inputShares, output, j, region, input);
      if (used <= sold[cell]) continue;
      scaleInput(inputShares, j, region, input, sold[cell] / used);
      if (used - sold[cell] > ROUNDING * sold[cell]) {
        clipped.push({ region: regions[region].code, sector: sectors[input].code, finalDemand: sold[cell] - used });
      }
    }
  }
  return { accounts: { ...accounts, inputShares }, clipped };
}

function assertLength(what: string, values: Float64Array, length: number): void {
  if (values.length !== length) {
    throw new CalibrationError(`${what}: ${length} entries expected, ${values.length} given`);
  }
}
