/** What a scenario writes under `model`, as extensions by index. */

import { InputError } from '@parley/input';
import { describe, expect, test } from 'vitest';
import { wiod2014 } from '../base-year/wiod2014.fixture.js';
import {
  assertConverged,
  createSolver,
  economyOf,
  realIncome,
  type ScenarioInput,
  scenarioSchema,
  shockOf,
  solve,
} from '../index.js';
import { worstViolation } from '../model/written-again.fixture.js';
import { extensionsOf } from './extensions-of.js';

const regions = ['KOR', 'USA', 'ROW'].map((code) => ({ code, name: code, members: [] }));
const sectors = [
  { code: 'AGR', name: '', goods: true },
  { code: 'MVH', name: '', goods: true },
  { code: 'FIN', name: '', goods: false },
];
const theta = Float64Array.of(3, 4, 9);
const read = (input: ScenarioInput) => extensionsOf({ regions, sectors }, scenarioSchema.parse(input), theta);

function issuesOf(work: () => unknown) {
  try {
    work();
  } catch (error) {
    if (error instanceof InputError) return error.issues;
    throw error;
  }
  return [];
}

describe('by index', () => {
  test('nothing written is nothing', () => {
    expect(read({})).toBeUndefined();
    expect(read({ deficits: 'balanced' })).toBeUndefined();
    expect(read({ deficits: 'scaled' })).toMatchObject({ deficits: 'scaled' });
    expect(Object.keys(read({ model: {} }) ?? {}).sort()).toEqual(['deficits', 'revenue']);
  });

  test('one number for all; a code before its group before *', () => {
    expect(read({ model: { scale_elasticity: 0.1 } })?.scaleElasticities).toEqual(Float64Array.of(0.1, 0.1, 0.1));
    expect(read({ model: { scale_elasticity: { '*': 0.3, goods: 0.2, MVH: 0.1 } } })?.scaleElasticities).toEqual(
      Float64Array.of(0.2, 0.1, 0.3),
    );
    expect(read({ model: { distribution_share: { USA: 0.2, '*': 0 } } })?.distributionShares).toEqual(
      Float64Array.of(0, 0.2, 0),
    );
    expect(read({ model: { tariff_exponent: { KOR: 0.5, '*': 1 } } })?.tariffExponents).toEqual(
      Float64Array.of(0.5, 1, 1),
    );
    expect(read({ model: { profit_share: { services: 0.1, goods: 0 } } })?.profitShares).toEqual(
      Float64Array.of(0, 0, 0.1),
    );
    expect(read({ model: { labour_supply_elasticity: 0.4, revenue: 'relief' } })).toMatchObject({
      labourSupplyElasticity: 0.4,
      revenue: 'relief',
    });
  });

  test('the markup is 1/σ, σ = θ + 1', () => {
    expect(read({ model: { profit_share: 'markup' } })?.profitShares).toEqual(Float64Array.of(1 / 4, 1 / 5, 1 / 10));
  });
});

describe('refused', () => {
  test.each<[string, ScenarioInput, string, string[], RegExp]>([
    [
      'an unknown sector',
      { model: { scale_elasticity: { MHV: 0.1, '*': 0 } } },
      'unknown-sector',
      ['model', 'scale_elasticity', 'MHV'],
      /MVH/,
    ],
    [
      'an unknown region',
      { model: { distribution_share: { USB: 0.1, '*': 0 } } },
      'unknown-region',
      ['model', 'distribution_share', 'USB'],
      /USA/,
    ],
    [
      'a sector as a region',
      { model: { tariff_exponent: { goods: 1, '*': 1 } } },
      'unknown-region',
      ['model', 'tariff_exponent', 'goods'],
      /./,
    ],
    [
      'a region without a value',
      { model: { distribution_share: { USA: 0.1 } } },
      'missing',
      ['model', 'distribution_share'],
      /every region/,
    ],
    [
      'a sector without a value',
      { model: { profit_share: { goods: 0.1 } } },
      'missing',
      ['model', 'profit_share'],
      /every sector/,
    ],
  ])('%s', (_, input, code, path, hint) => {
    const [issue] = issuesOf(() => read(input));
    expect(issue).toMatchObject({ code, path });
    expect(`${issue.hint} ${issue.expected}`).toMatch(hint);
  });

  test.each<[string, unknown]>([
    ['a negative scale elasticity', { scale_elasticity: -0.1 }],
    ['all sales to distribution', { distribution_share: 1 }],
    ['all sales to profits', { profit_share: 1 }],
    ['an unknown use of revenue', { revenue: 'burn' }],
    ['an unknown field', { scale: 0.1 }],
  ])('%s, by the schema', (_, model) => {
    expect(scenarioSchema.safeParse({ model }).success).toBe(false);
  });
});

describe('on wiod2014', () => {
  const extended: ScenarioInput = {
    elasticity: 4,
    base_tariffs: 'applied',
    deficits: 'scaled',
    model: {
      scale_elasticity: { goods: 0.05, services: 0 },
      labour_supply_elasticity: 0.3,
      distribution_share: 0.1,
      tariff_exponent: { USA: 0.6, '*': 1 },
    },
  };

  test('the equations hold for a world with nearly all extensions, and none of them moves a world without a shock', () => {
    const scenario = scenarioSchema.parse({
      ...extended,
      tariffs: [{ importer: 'USA', exporter: '*', sector: 'goods', rate: 0.1 }],
    });
    const { economy } = economyOf(wiod2014, scenario);
    const shock = shockOf(economy, scenario);
    const equilibrium = assertConverged(solve(createSolver(economy), shock));
    expect(worstViolation(economy, shock, equilibrium).by).toBeLessThan(1e-7);
    for (const ratio of realIncome(economy, assertConverged(solve(createSolver(economy), {}))))
      expect(ratio).toBeCloseTo(1, 8);
  });

  // Tariffs of the base year replaced no income tax: only new revenue can. Either that, or a refusal.
  test('relief with the tariffs of the base year: no shock, no change', () => {
    const scenario = scenarioSchema.parse({
      base_tariffs: 'applied',
      model: { revenue: 'relief', labour_supply_elasticity: 0.5 },
    });
    let economy: ReturnType<typeof economyOf>['economy'];
    try {
      economy = economyOf(wiod2014, scenario).economy;
    } catch {
      return;
    }
    for (const ratio of realIncome(economy, assertConverged(solve(createSolver(economy), {}))))
      expect(ratio).toBeCloseTo(1, 6);
  });
});
