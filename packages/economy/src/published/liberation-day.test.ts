/** The model of Ignatenko, Lashkaripour, Macedoni and Simonovska (2025) against parameters and figures stated elsewhere. */

import { describe, expect, test } from 'vitest';
import { decodeCountryData } from './country-data-file.js';
import { cases, world2023 } from './liberation-day.fixture.js';
import { liberationDayBalanced } from './liberation-day-balanced.js';
import { liberationDayInputs } from './liberation-day-inputs.js';
import { optimalRetaliationFormula, optimalTariffFormula, rateOf } from './liberation-day-tariffs.js';
import { unbalancedSystem } from './unbalanced-system.js';
import { solveUnbalanced } from './unbalanced-transfers.js';

const economy = cases.economy();
const { country } = cases;

describe('parameters, as an independent solver has them', () => {
  const { distributionShares, tariffExponents } = economy.extensions ?? {};
  test.each([
    ['ν of the United States', () => distributionShares?.[country], 0.2704709822827855],
    ['ν of others', () => distributionShares?.[0], 0.11433521281618389],
    ['φ of the United States', () => tariffExponents?.[country], 1.4328475826818383],
    ['φ of others', () => tariffExponents?.[0], 1.1507188305265545],
    [
      'optimal tariff without retaliation',
      () => optimalTariffFormula(economy, country, 'spending'),
      0.21798821501283155,
    ],
    ['optimal tariff with retaliation', () => optimalTariffFormula(economy, country, 'income'), 0.1854320678963249],
    ['optimal retaliation', () => optimalRetaliationFormula(economy, country)(0), 0.22742194553900597],
    ['retaliation of Table 10 (4)', () => rateOf(economy, country, 1), 0.1622260551989208],
  ])('%s', (_, ours, expected) => {
    expect(ours()).toBeCloseTo(expected, 8);
  });
});

test('welfare of uniform tariffs, as an independent solver has it', () => {
  for (const [rate, expected] of [
    [0.05, 0.81444],
    [0.2, 1.76482],
    [0.25, 1.806],
    [0.4, 1.60326],
  ] as const) {
    const tariffs = cases.announced.map((announced) => (announced > 0 ? rate : 0));
    expect(Math.abs(cases.outcome({ tariffs }).countries.welfare[country] - expected)).toBeLessThan(1e-5);
  }
});

test('the optimum with inputs is not the rate the program applies: 17.93 %, worth 2.282 %', () => {
  const figures = liberationDayInputs(cases);
  const optimal = figures.find(
    ({ table, case: name, row, column }) =>
      table === 'Table 4' && name === 'before, optimal' && row === 'USA' && column === 'welfare',
  );
  expect(optimal?.correct).toBeCloseTo(2.28187, 4);
  expect(optimal?.note).toMatch(/17\.93 %.*2\.28[78] %/);
});

describe('transfers that do not sum to zero', () => {
  const figures = liberationDayBalanced(cases);

  test('the figures stated of Table 10 (4): its own mean is −0.15, the one printed −0.26', () => {
    const cell = figures.find(
      ({ case: name, row, column }) =>
        name === 'after, balanced trade' && row === 'non-US (average)' && column === 'welfare',
    );
    expect(cell?.value.toFixed(2)).toBe('-0.26');
    expect(cell?.note).toMatch(/own simple mean is -0\.15/);
  });

  test('transfers that do sum to zero give the engine’s equilibrium, the last market included', () => {
    const world = solveUnbalanced(economy, economy.deficits, cases.announced);
    const { prices, employment, welfare } = cases.outcome({ tariffs: cases.announced }).countries;
    expect(Math.abs(world.lastExcess) / economy.valueAdded[193]).toBeLessThan(1e-8);
    for (let i = 0; i < 194; i++) {
      expect(Math.abs(100 * (world.prices[i] - 1) - prices[i])).toBeLessThan(1e-8);
      expect(Math.abs(100 * (world.labour[i] - 1) - employment[i])).toBeLessThan(1e-8);
      expect(Math.abs(100 * (world.welfare[i] - 1) - welfare[i])).toBeLessThan(1e-8);
    }
  });

  test('derivatives are those of the equations', () => {
    const transfers = economy.deficits.map((amount, i) => (i === country ? 0 : amount));
    const system = unbalancedSystem(economy, transfers, cases.announced);
    const size = 2 * 194;
    const point = Float64Array.from({ length: size }, (_, k) => 0.02 * Math.sin(k));
    const jacobian = new Float64Array(size * size);
    system.evaluate(point, new Float64Array(size));
    system.differentiate(jacobian);
    const step = 1e-6;
    const up = new Float64Array(size);
    const down = new Float64Array(size);
    for (const k of [0, 17, country, 193, 194, 194 + country, 387]) {
      const moved = point.slice();
      moved[k] = point[k] + step;
      system.evaluate(moved, up);
      moved[k] = point[k] - step;
      system.evaluate(moved, down);
      for (let row = 0; row < size; row++) {
        const quotient = (up[row] - down[row]) / (2 * step);
        expect(Math.abs(jacobian[row * size + k] - quotient)).toBeLessThan(1e-6 * Math.max(1, Math.abs(quotient)));
      }
    }
  });
});

test('a damaged file of countries is refused with what is wrong', () => {
  expect(() => decodeCountryData({ ...world2023, format: 'other' }, 'f.json')).toThrow();
  expect(() => decodeCountryData({ ...world2023, trade_kusd: world2023.trade_kusd.slice(1) }, 'f.json')).toThrow(
    /193 rows for 194 countries/,
  );
  const rows = [[1, 2], ...world2023.trade_kusd.slice(1)];
  expect(() => decodeCountryData({ ...world2023, trade_kusd: rows }, 'f.json')).toThrow(/2 entries for 194 countries/);
});
