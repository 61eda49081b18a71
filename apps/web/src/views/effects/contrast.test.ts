import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RegionFigures } from '../../worker/effects-protocol.js';
import { levelChange, REGION_FIGURES, rangeOf, regionChange } from './contrast.js';

const some = fc.double({ min: -50, max: 50, noNaN: true });
const level = fc.double({ min: 1, max: 1e6, noNaN: true });
const BEFORE = { exports: 1000, imports: 900, tariffRevenue: 50 };
const region: fc.Arbitrary<RegionFigures> = fc
  .record({
    income: some,
    money: some,
    wage: some,
    exports: level,
    imports: level,
    revenue: level,
    tot: some,
    vot: some,
  })
  .map(({ income, money, wage, exports, imports, revenue, tot, vot }) => ({
    region: 'R',
    realIncomePercent: income,
    equivalentVariation: money,
    wagePercent: wage,
    realWagePercent: wage - income,
    consumerPricePercent: income - 1,
    exports: { before: BEFORE.exports, after: exports },
    imports: { before: BEFORE.imports, after: imports },
    tariffRevenue: { before: BEFORE.tariffRevenue, after: revenue },
    termsOfTrade: tot,
    volumeOfTrade: vot,
  }));

test('money adds up from world to world, and nothing differs from itself', () => {
  fc.assert(
    fc.property(region, region, region, (a, b, c) => {
      for (const figure of REGION_FIGURES) {
        const [ab, bc, ac, aa] = [
          regionChange(figure, a, b),
          regionChange(figure, b, c),
          regionChange(figure, a, c),
          regionChange(figure, a, a),
        ];
        if (ac.musd !== undefined) expect((ab.musd ?? 0) + (bc.musd ?? 0)).toBeCloseTo(ac.musd, 6);
        expect(aa.percent).toBeCloseTo(0, 9);
        expect(aa.musd ?? 0).toBe(0);
      }
    }),
  );
});

test('against a world in which nothing changed is against the base year', () => {
  const base: RegionFigures = {
    region: 'R',
    realIncomePercent: 0,
    equivalentVariation: 0,
    wagePercent: 0,
    realWagePercent: 0,
    consumerPricePercent: 0,
    exports: { before: BEFORE.exports, after: BEFORE.exports },
    imports: { before: BEFORE.imports, after: BEFORE.imports },
    tariffRevenue: { before: BEFORE.tariffRevenue, after: BEFORE.tariffRevenue },
    termsOfTrade: 0,
    volumeOfTrade: 0,
  };
  fc.assert(
    fc.property(region, (one) => {
      for (const figure of REGION_FIGURES) expect(regionChange(figure, one, base)).toEqual(regionChange(figure, one));
    }),
  );
});

test('the parts of real income add up to it', () => {
  fc.assert(
    fc.property(region, region, (a, b) => {
      const percent = (figure: (typeof REGION_FIGURES)[number]) => regionChange(figure, a, b).percent ?? Number.NaN;
      expect(percent('termsOfTrade') + percent('volumeOfTrade') + percent('rest')).toBeCloseTo(
        percent('realIncome'),
        9,
      );
    }),
  );
});

test('a range holds every change, and there is none of a single one', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(region, region), { minLength: 2, maxLength: 5 }), (pairs) => {
      const [ones, others] = [0, 1].map((side) => pairs.map((pair) => ({ regions: [pair[side] as RegionFigures] })));
      const range = rangeOf('realIncome', 0, ones ?? [], others);
      for (const [a, b] of pairs) {
        const { percent = Number.NaN } = regionChange('realIncome', a, b);
        expect(range?.low.percent).toBeLessThanOrEqual(percent);
        expect(range?.high.percent).toBeGreaterThanOrEqual(percent);
      }
      expect(rangeOf('realIncome', 0, (ones ?? []).slice(0, 1), others)).toBeUndefined();
    }),
  );
});

test('there is no percentage of nothing', () => {
  expect(levelChange(5, 0)).toEqual({ percent: undefined, musd: 5 });
  expect(levelChange(0, 0)).toEqual({ percent: undefined, musd: 0 });
  expect(levelChange(5, 4)).toEqual({ percent: 25, musd: 1 });
});
