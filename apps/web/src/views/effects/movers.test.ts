import { expect, test } from 'vitest';
import { flowTotals, movers, moves, thirdEconomies } from './movers.js';

const flow = (exporter: string, importer: string, sector: string, noDeal: number, withPackage: number) => ({
  exporter,
  importer,
  sector,
  base: 0,
  noDeal,
  withPackage,
});
const flows = [flow('A', 'B', 'x', 10, 12), flow('A', 'B', 'y', 5, 5), flow('B', 'A', 'x', 7, 1)];

test('totals go each way', () => {
  expect(flowTotals(flows)).toEqual([
    { exporter: 'A', importer: 'B', noDeal: 15, withPackage: 17 },
    { exporter: 'B', importer: 'A', noDeal: 7, withPackage: 1 },
  ]);
});

test('the largest change comes first, whatever its sign', () => {
  expect(movers(flows, 5).map(({ exporter, sector }) => `${exporter}${sector}`)).toEqual(['Bx', 'Ax', 'Ay']);
  expect(movers(flows, 1)).toHaveLength(1);
  expect(moves(flows)).toBe(true);
  expect(moves(flows.slice(1, 2))).toBe(false);
});

test('third economies are those outside the talks', () => {
  const region = (code: string, realIncome: number) => ({
    region: code,
    realIncome,
    realIncomePercent: 0,
    tariffRevenue: 0,
    consumerPricePercent: 0,
    valueAdded: [],
  });
  const all = [region('A', 100), region('C', 1), region('D', -5), region('E', 0)];
  expect(thirdEconomies(all, ['A', 'B'], 9).map((one) => one.region)).toEqual(['D', 'C', 'E']);
});
