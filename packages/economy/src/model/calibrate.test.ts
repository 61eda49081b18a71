import { describe, expect, test } from 'vitest';
import { type Accounts, baseIncome, baseOutput, calibrate, clipNegativeFinalDemand } from '../index.js';

const region = (code: string) => ({ code, name: code, members: [] });
const two: Accounts = {
  regions: [region('A'), region('B')],
  sectors: [{ code: 'G', name: 'Goods', goods: true }],
  // [importer][exporter]
  trade: Float64Array.of(80, 30, 20, 60),
  inputShares: Float64Array.of(0.5, 0.25),
};
const rates = Float64Array.of(0, 0.1, 0.2, 0);
const theta = Float64Array.of(4);

describe('calibration of a two-region world, by hand', () => {
  const economy = calibrate(two, rates, theta);

  test('levels', () => {
    expect([...baseOutput(economy)]).toEqual([100, 90]);
    expect([...economy.valueAdded]).toEqual([50, 67.5]);
    expect(economy.expenditure[0]).toBeCloseTo(80 + 30 * 1.1, 12);
    expect([...economy.deficits]).toEqual([10, -10]);
    // Income is value added, revenue and deficit; final demand is spending less inputs. Both are 63 for A.
    expect(baseIncome(economy)[0]).toBeCloseTo(50 + 3 + 10, 12);
    expect(economy.expenditure[0] - 0.5 * 100).toBeCloseTo(63, 12);
  });
});

describe('accounts that cannot be calibrated are refused by name', () => {
  const error = (name: string) =>
    expect.objectContaining({ name: 'CalibrationError', message: expect.stringContaining(name) });
  test.each<[string, Partial<Accounts>, Float64Array, Float64Array, string]>([
    ['negative trade', { trade: Float64Array.of(80, -1, 20, 60) }, rates, theta, 'G from B to A'],
    ['a tariff at home', {}, Float64Array.of(0.1, 0, 0, 0), theta, 'domestic'],
    ['inputs above output', { inputShares: Float64Array.of(1.2, 0) }, rates, theta, 'G in A'],
    ['negative final demand', { trade: Float64Array.of(10, 0, 90, 60) }, rates, theta, 'final demand for G in A'],
    ['an elasticity of zero', {}, rates, Float64Array.of(0), 'elasticity of G'],
    ['a missing tariff', {}, Float64Array.of(0, Number.NaN, 0, 0), theta, 'tariff on G from B to A'],
    ['a short array', { trade: Float64Array.of(1) }, rates, theta, 'trade: 4 entries'],
  ])('%s', (_, change, tariffs, elasticities, named) => {
    expect(() => calibrate({ ...two, ...change }, tariffs, elasticities)).toThrow(error(named));
  });
});

test('clipping keeps sales and outputs, and moves value added by what was negative', () => {
  const short: Accounts = { ...two, trade: Float64Array.of(40, 5, 60, 60) };
  const { accounts, clipped } = clipNegativeFinalDemand(short);
  expect(clipped).toEqual([{ region: 'A', sector: 'G', finalDemand: 45 - 50 }]);
  expect(accounts.trade).toEqual(short.trade);
  expect(accounts.inputShares[0] * 100).toBeCloseTo(45, 12);
  expect(accounts.inputShares[1]).toBe(0.25);
});
