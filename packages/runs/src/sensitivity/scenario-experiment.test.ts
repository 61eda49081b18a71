import {
  assertConverged,
  createSolver,
  economyOf,
  impactOf,
  type ScenarioInput,
  shockOf,
  solve,
} from '@parley/economy';
import { InputError } from '@parley/input';
import { describe, expect, test } from 'vitest';
import { drawsOf } from './chunks.js';
import { REGION_FIGURES, scenarioExperiment } from './scenario-experiment.js';
import { defaultUncertainty, type UncertaintyInput, uncertaintySchema } from './uncertainty.js';
import { autos, scenarioOf, uncertaintyOf, wiod2014 } from './wiod2014.fixture.js';

/** What `parley solve` reports for a scenario, in the order of the columns. */
function solved(input: ScenarioInput): number[] {
  const scenario = scenarioOf(input);
  const { economy } = economyOf(wiod2014, scenario);
  const shock = shockOf(economy, scenario);
  const impact = impactOf(economy, shock, assertConverged(solve(createSolver(economy), shock)));
  return impact.regions.flatMap((region) => [
    region.realIncomePercent,
    region.equivalentVariation,
    region.tariffRevenue.after,
  ]);
}

function drawn(input: ScenarioInput, uncertainty: UncertaintyInput['uncertainty'], draws = 3): Float64Array {
  const experiment = scenarioExperiment(wiod2014, scenarioOf(input), uncertaintyOf(uncertainty), draws);
  return drawsOf(experiment, 5).compute(0, draws).figures;
}

const furthest = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Math.max(...Array.from(a, (value, index) => Math.abs(value - b[index]) / (1 + Math.abs(b[index]))));

describe('draws of a scenario', () => {
  test('a range without width gives what solve gives, in every draw', () => {
    const expected = solved({ ...autos, elasticity: { MVH: 6, '*': 4 } });
    const figures = drawn(autos, [{ elasticity: { sector: 'MVH', low: 6, high: 6 } }]);
    for (let draw = 0; draw < 3; draw++) {
      const row = figures.subarray(draw * expected.length, (draw + 1) * expected.length);
      expect(furthest(row, expected)).toBeLessThan(1e-9);
    }
  });

  test('with balanced trade too, and with a set and a factor', () => {
    const balanced: ScenarioInput = { ...autos, deficits: 'balanced' };
    const set = 'caliendo-parro-2015';
    const halved = wiod2014.elasticitySets.find(({ id }) => id === set)?.values ?? {};
    const elasticity = Object.fromEntries(Object.entries(halved).map(([code, value]) => [code, value / 2]));
    const figures = drawn(
      balanced,
      [{ elasticity_set: [set] }, { all_elasticities: { factor_low: 0.5, factor_high: 0.5 } }],
      1,
    );
    expect(furthest(figures, solved({ ...balanced, elasticity }))).toBeLessThan(1e-9);
  });

  test.each<[string, ScenarioInput]>([
    ['deficits in proportion to world income', { ...autos, deficits: 'scaled' }],
    ['labour that answers to wages', { ...autos, model: { labour_supply_elasticity: 0.5, revenue: 'relief' } }],
    ['profits that are the markup', { ...autos, elasticity: 60, model: { profit_share: 'markup' } }],
  ])('under %s', (_, input) => {
    const elasticity = { MVH: 8, '*': 60 };
    const uncertainty = [{ elasticity_set: [60] }, { elasticity: { sector: 'MVH', low: 8, high: 8 } }];
    expect(furthest(drawn(input, uncertainty, 1), solved({ ...input, elasticity }))).toBeLessThan(1e-9);
  });

  test('each draw is the solution of its own elasticities, from wherever it started', () => {
    const uncertainty = uncertaintyOf([
      { elasticity_set: [4, 'ossa-2014'] },
      { elasticity: { sector: ['MVH', 'ELE'], low: 2, high: 8 } },
    ]);
    // Long enough a run for starts to be extrapolated, and too short a one.
    for (const draws of [3, 1000]) {
      const experiment = scenarioExperiment(wiod2014, scenarioOf(autos), uncertainty, draws);
      const stream = drawsOf(experiment, 1);
      const row = new Float64Array(experiment.columns);
      for (const draw of [7, 2]) {
        const [set, vehicles] = stream.values(draw);
        const others = set === 0 ? { '*': 4 } : wiod2014.elasticitySets.find(({ id }) => id === 'ossa-2014')?.values;
        expect(experiment.run(stream.values(draw), row)).toBeUndefined();
        const expected = solved({ ...autos, elasticity: { ...others, MVH: vehicles, ELE: vehicles } });
        // Within the solver's tolerance of 1e-10 of incomes, which are millions of million USD.
        expect(furthest(row, expected)).toBeLessThan(2e-4);
      }
    }
  });

  test('starts are near wherever a range has one value at many shares', () => {
    const range = { sector: 'MVH', low: 4, central: 4, high: 8, distribution: 'two-piece' } as const;
    const experiment = scenarioExperiment(wiod2014, scenarioOf(autos), uncertaintyOf([{ elasticity: range }]), 1000);
    const row = new Float64Array(experiment.columns);
    expect(experiment.run(Float64Array.of(7), row)).toBeUndefined();
    expect(furthest(row, solved({ ...autos, elasticity: { MVH: 7, '*': 4 } }))).toBeLessThan(2e-4);
  });

  test('a draw has the same bytes whatever was drawn before it', () => {
    const sets = wiod2014.elasticitySets.slice(0, 3).map(({ id }) => id);
    const make = () => drawsOf(scenarioExperiment(wiod2014, scenarioOf(autos), defaultUncertainty(sets), 100), 1);
    const [forward, backward] = [make(), make()];
    const first = [0, 3].map((chunk) => forward.compute(chunk, 80).figures);
    const second = [3, 0].map((chunk) => backward.compute(chunk, 80).figures);
    expect(second).toEqual(first.reverse());
  });

  test('a draw without an equilibrium is named and has no figures', () => {
    const impossible: ScenarioInput = { transfers: [{ from: 'KOR', to: 'USA', musd: 9_000_000 }] };
    const experiment = scenarioExperiment(
      wiod2014,
      scenarioOf(impossible),
      uncertaintyOf([{ elasticity: { sector: 'MVH', low: 2, high: 8 } }]),
      1,
    );
    const { failed, figures } = drawsOf(experiment, 1).compute(0, 1);
    expect(failed).toEqual([{ draw: 0, why: expect.stringMatching(/income of KOR is not positive/) }]);
    expect(figures.every(Number.isNaN)).toBe(true);
    expect(() => experiment.central()).toThrow(/income of KOR/);
  });

  test('columns are real income, equivalent variation and revenue', () => {
    expect(REGION_FIGURES).toEqual(['welfare_pct', 'ev_musd', 'tariff_revenue_musd']);
  });
});

describe('what cannot be drawn is refused with its path', () => {
  const refused = (entry: UncertaintyInput['uncertainty'][number]) => {
    try {
      scenarioExperiment(wiod2014, scenarioOf(autos), uncertaintyOf([entry]), 1);
    } catch (error) {
      if (error instanceof InputError) return error.message;
      throw error;
    }
    return '';
  };
  test.each<[string, UncertaintyInput['uncertainty'][number], RegExp]>([
    ['a sector', { elasticity: { sector: 'MHV', low: 2, high: 8 } }, /uncertainty\[0\]\.elasticity\.sector: MHV .*MVH/],
    ['a set', { elasticity_set: ['ossa-2015'] }, /uncertainty\[0\]\.elasticity_set\[0\]: .*did you mean ossa-2014/],
    [
      'a weight without talks',
      { weight: { party: 'KOR', sector: 'AGR', low: 1, central: 1, high: 2 } },
      /no parties: weight belongs to talks/,
    ],
  ])('%s', (_, entry, expected) => expect(refused(entry)).toMatch(expected));

  test.each<[string, unknown, RegExp]>([
    ['high below low', { elasticity: { sector: 'MVH', low: 8, high: 2 } }, /high 2 is below low 8/],
    [
      'a triangle without its tip',
      { elasticity: { sector: 'MVH', low: 2, high: 8, distribution: 'triangular' } },
      /needs a central/,
    ],
    [
      'two in one entry',
      { elasticity_set: [4], all_elasticities: { factor_low: 1, factor_high: 2 } },
      /2 assumptions in one entry/,
    ],
    ['an empty entry', {}, /0 assumptions in one entry/],
  ])('%s', (_, entry, expected) => {
    const read = uncertaintySchema.safeParse({ uncertainty: [entry] });
    expect(read.error?.message).toMatch(expected);
  });
});
