/**
 * The example of Francois and Hall (2003), Global Simulation Analysis of Industry-Level Trade Policy, version 3.0 of
 * 21 April 2003, as in the 4×4 GSIM spreadsheet that the World Bank's WITS distributes with it: four regions, and the
 * United States and the European Union drop their duties on each other. Inputs and the four reported changes of producer
 * prices are taken from a public program in R that repeats the spreadsheet and quotes "reported prices" 0.0792, −0.0316,
 * 0.0480, −0.0184; the tables of the paper itself were not at hand.
 *
 * The reported figures are those of the linear system, in which dropping a duty of 41 % lowers the buyer's price by 0.41 /
 * 1.41 = 29 % and every response is proportional to that. Solved exactly the same prices change by +12.6, −3.2, +7.9 and
 * −1.7 %: demand with constant elasticities rises by more than in proportion to a cut that large, so that the linear answer
 * understates the gains of the two by more than a third.
 */

import { describe, expect, test } from 'vitest';
import { type GlobalMarket, linearGlobalSimulation } from './linear-global-simulation.js';
import { productEffects } from './product-effects.js';

// United States, Japan, European Union, rest of the world; exporters in rows, importers in columns.
const regions = 4;
const values = Float64Array.of(0, 50, 200, 300, 500, 0, 150, 200, 300, 100, 200, 200, 50, 100, 110, 20);
const powers = [1, 1.21, 1.41, 1.22, 1.37, 1, 1.31, 1.23, 1.32, 1.36, 1, 1.18, 1.57, 1.41, 1.25, 1.15];
const dutiesBefore = Float64Array.from(powers, (power) => power - 1);
const dutiesAfter = dutiesBefore.map((rate, cell) => (cell === 2 || cell === 8 ? 0 : rate));
const SUBSTITUTION = 5;
const DEMAND = -1.25;
const SUPPLY = 1.5;
const market: GlobalMarket = {
  exporters: regions,
  importers: regions,
  values,
  dutiesBefore,
  dutiesAfter,
  substitution: new Float64Array(regions).fill(SUBSTITUTION),
  demand: new Float64Array(regions).fill(DEMAND),
  supply: new Float64Array(regions).fill(SUPPLY),
};

describe('Francois and Hall (2003), the 4×4 example', () => {
  test('the linear system gives the reported producer prices, to all digits printed', () => {
    const prices = linearGlobalSimulation(market)?.exporterPrices ?? [];
    expect(Array.from(prices, (change) => change.toFixed(4))).toEqual(['0.0792', '-0.0316', '0.0480', '-0.0184']);
  });

  /**
   * World demand for each exporter from the one-importer engine, four importers at once as four products. Exporter prices
   * come in as duties on goods in endless supply: only the ratio of duty factors matters for quantities, so both are
   * doubled, which keeps every rate positive.
   */
  const worldDemand = (logPrices: readonly number[]): number[] => {
    const flows = Array.from({ length: regions * regions }, (_, flow) => ({
      importer: Math.floor(flow / regions),
      exporter: flow % regions,
    }));
    const cells = flows.map(({ importer, exporter }) => exporter * regions + importer);
    const effects = productEffects({
      offsets: Int32Array.from({ length: regions + 1 }, (_, importer) => importer * regions),
      partners: Int32Array.from(flows, ({ exporter }) => exporter),
      values: Float64Array.from(cells, (cell) => values[cell]),
      dutiesBefore: Float64Array.from(cells, (cell) => 2 * (1 + dutiesBefore[cell]) - 1),
      dutiesAfter: Float64Array.from(
        cells,
        (cell, flow) => 2 * (1 + dutiesAfter[cell]) * Math.exp(logPrices[flow % regions]) - 1,
      ),
      substitution: SUBSTITUTION,
      demand: DEMAND,
    });
    const totals = new Array<number>(regions).fill(0);
    flows.forEach(({ exporter }, flow) => {
      totals[exporter] += values[cells[flow]] + effects.quantityChanges[flow];
    });
    return totals;
  };

  test('solved exactly, the two that drop their duties gain by half as much again as in the linear answer', () => {
    const exported = Array.from({ length: regions }, (_, r) =>
      values.slice(r * regions, (r + 1) * regions).reduce((sum, value) => sum + value, 0),
    );
    let prices = new Array<number>(regions).fill(0);
    for (let round = 0; round < 2000; round++) {
      const demand = worldDemand(prices);
      prices = prices.map((price, r) => price + 0.1 * (Math.log(demand[r] / exported[r]) - SUPPLY * price));
    }
    worldDemand(prices).forEach((demand, r) => {
      expect(demand / (exported[r] * Math.exp(SUPPLY * prices[r]))).toBeCloseTo(1, 10);
    });
    expect(prices.map((price) => Math.expm1(price).toFixed(4))).toEqual(['0.1265', '-0.0323', '0.0793', '-0.0173']);
  });

  test('for small cuts the exact and the linear answers are the same', () => {
    // One importer, the European Union of the example, whose duty on the United States falls by a ten thousandth.
    const column = (matrix: Float64Array) => Float64Array.from({ length: regions }, (_, r) => matrix[r * regions + 2]);
    const before = column(dutiesBefore);
    const after = before.map((rate, r) => (r === 0 ? 1.41 * 0.9999 - 1 : rate));
    const linear = linearGlobalSimulation({
      ...market,
      importers: 1,
      values: column(values),
      dutiesBefore: before,
      dutiesAfter: after,
      substitution: Float64Array.of(SUBSTITUTION),
      demand: Float64Array.of(DEMAND),
    });
    const exact = productEffects({
      offsets: Int32Array.of(0, regions),
      partners: Int32Array.of(0, 1, 2, 3),
      values: column(values),
      dutiesBefore: before,
      dutiesAfter: after,
      substitution: SUBSTITUTION,
      demand: DEMAND,
      supply: SUPPLY,
    });
    for (let r = 0; r < regions; r++) {
      expect(exact.exporterPrices[r] - 1).toBeCloseTo(linear?.exporterPrices[r] ?? Number.NaN, 7);
      expect(exact.quantityChanges[r] / column(values)[r]).toBeCloseTo(linear?.quantities[r] ?? Number.NaN, 6);
    }
    expect(exact.compositePrices[0] - 1).toBeCloseTo(linear?.compositePrices[0] ?? Number.NaN, 7);
  });
});
