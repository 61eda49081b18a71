import { InputError } from '@parley/input';
import { describe, expect, test } from 'vitest';
import { wiod2014 } from '../base-year/wiod2014.fixture.js';
import { decodeBaseYear, economyOf, flowIndex, type ScenarioInput, scenarioSchema, shockOf } from '../index.js';

const parse = (input: ScenarioInput) => scenarioSchema.parse(input);
const { economy } = economyOf(wiod2014, parse({}));
const region = (code: string) => economy.regions.findIndex((candidate) => candidate.code === code);
const sector = (code: string) => economy.sectors.findIndex((candidate) => candidate.code === code);
const rateOf = (input: ScenarioInput, exporter: string, importer: string, made: string) =>
  shockOf(economy, parse(input)).tariffs?.[flowIndex(economy, sector(made), region(importer), region(exporter))];

function issuesOf(work: () => unknown) {
  try {
    work();
  } catch (error) {
    if (error instanceof InputError) return error.issues;
    throw error;
  }
  return [];
}

describe('rules', () => {
  const input: ScenarioInput = {
    tariffs: [
      { importer: 'USA', exporter: '*', sector: 'goods', rate: 0.1 },
      { importer: 'USA', exporter: ['KOR', 'JPN'], sector: 'MVH', rate: 0.25 },
    ],
  };
  test('a later rule overrides an earlier one on the flows both name', () => {
    expect(rateOf(input, 'KOR', 'USA', 'MVH')).toBe(0.25);
    expect(rateOf(input, 'DEU', 'USA', 'MVH')).toBe(0.1);
    expect(rateOf(input, 'KOR', 'USA', 'FOD')).toBe(0.1);
  });
  test('domestic sales, services and other importers are left alone', () => {
    expect(rateOf(input, 'USA', 'USA', 'MVH')).toBe(0);
    expect(rateOf(input, 'KOR', 'USA', 'FIN')).toBe(0);
    expect(rateOf(input, 'USA', 'KOR', 'MVH')).toBe(0);
  });
  test('a transfer is taken from one deficit and added to another', () => {
    const shock = shockOf(economy, parse({ transfers: [{ from: 'KOR', to: 'USA', musd: 500 }] }));
    expect(shock.deficits?.[region('KOR')]).toBeCloseTo((economy.deficits[region('KOR')] ?? 0) - 500, 6);
    expect(shock.deficits?.[region('USA')]).toBeCloseTo((economy.deficits[region('USA')] ?? 0) + 500, 6);
  });
});

describe('what is not in the data set is named, with a suggestion', () => {
  test.each<[string, ScenarioInput, string, RegExp]>([
    [
      'a sector',
      { tariffs: [{ importer: 'USA', exporter: 'KOR', sector: 'MHV', rate: 0.1 }] },
      'unknown-sector',
      /MVH/,
    ],
    [
      'a region',
      { tariffs: [{ importer: 'USB', exporter: 'KOR', sector: 'MVH', rate: 0.1 }] },
      'unknown-region',
      /USA/,
    ],
    [
      'a member of an aggregate',
      { tariffs: [{ importer: 'FRA', exporter: 'KOR', sector: 'MVH', rate: 0 }] },
      'unknown-region',
      /part of REU/,
    ],
    ['an elasticity set', { elasticity: 'caliendo-parro' }, 'unknown-set', /caliendo-parro-2015/],
    ['a sector without an elasticity', { elasticity: { goods: 4 } }, 'missing', /every sector/],
  ])('%s', (_, input, code, hint) => {
    const issues = issuesOf(() => {
      const scenario = parse(input);
      shockOf(economyOf(wiod2014, scenario).economy, scenario);
    });
    expect(issues[0]?.code).toBe(code);
    expect(`${issues[0]?.hint} ${issues[0]?.expected}`).toMatch(hint);
  });

  test('the schema refuses a transfer to everyone, a negative one, and a rate of 25', () => {
    const bad = (input: unknown) => scenarioSchema.safeParse(input).success;
    expect(bad({ transfers: [{ from: 'KOR', to: '*', musd: 1 }] })).toBe(false);
    expect(bad({ transfers: [{ from: 'KOR', to: 'USA', musd: -1 }] })).toBe(false);
    expect(bad({ tariffs: [{ importer: 'USA', exporter: 'KOR', sector: 'MVH', rate: 25 }] })).toBe(false);
    expect(bad({ tarifs: [] })).toBe(false);
  });
});

describe('base years', () => {
  test('missing base tariffs are said to be missing, not free', () => {
    const { warnings } = economyOf(wiod2014, parse({ base_tariffs: 'applied' }));
    expect(warnings.map(({ message }) => message).join()).toMatch(/BRA on DEU/);
    const brazil = flowIndex(economy, sector('MVH'), region('BRA'), region('DEU'));
    expect(wiod2014.appliedTariffs?.rates[brazil]).toBeNaN();
  });

  test('balanced trade has no deficits, and every set of elasticities can be used', () => {
    for (const set of wiod2014.elasticitySets) {
      const { economy: balanced } = economyOf(wiod2014, parse({ elasticity: set.id, deficits: 'balanced' }));
      expect(Math.max(...balanced.deficits.map(Math.abs))).toBe(0);
    }
  });

  test('a file of another format, or with a row too short, is refused with its path', () => {
    expect(issuesOf(() => decodeBaseYear({ format: 'other' }, 'x.json'))[0]).toMatchObject({
      code: 'data-set',
      file: 'x.json',
    });
  });
});
