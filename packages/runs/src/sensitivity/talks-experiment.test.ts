import { type Choice, choiceOf, createPricing, readTalks } from '@parley/talks';
import { describe, expect, test } from 'vitest';
import { exampleTalks, shippedBaseYear, shippedUsTariffs } from '../../../../data/shipped.js';
import { drawsOf } from './chunks.js';
import { PAYOFF_PARTS, talksExperiment } from './talks-experiment.js';
import { uncertaintyOf } from './wiod2014.fixture.js';

const baseYear = shippedBaseYear('world2023');
const books = [shippedUsTariffs()];
const read = readTalks(exampleTalks(), 'talks.yaml', [baseYear, shippedBaseYear('wiod2014')], books);
if (!read.ok) throw new Error('the example has errors');
const { talks } = read;
const pricing = createPricing(talks, baseYear, books);
const rulesOf = (packages: readonly Choice[]) =>
  [pricing.plan.noDeal, ...packages].map((choice) => pricing.scenario(choice).tariffs);
const choices = [
  choiceOf(pricing.plan, {
    'auto-tariff': 'cut-10',
    'beef-age-rule': 'relax',
    'map-data': 'full',
    form: 'korus-revision',
  }),
  choiceOf(pricing.plan, { 'energy-purchases': 'lng-7mt' }),
];
const at = (row: ArrayLike<number>, choice: number, party: number, part: (typeof PAYOFF_PARTS)[number]) =>
  row[(choice * 2 + party) * PAYOFF_PARTS.length + PAYOFF_PARTS.indexOf(part)];

describe('packages of the Korea–US talks', () => {
  test('with every range at its central figure, each draw is the price of the package', () => {
    const experiment = talksExperiment(
      talks,
      baseYear,
      choices,
      rulesOf(choices),
      uncertaintyOf([], { talks_ranges: 'central' }),
      2,
    );
    expect(experiment.assumptions).toEqual([]);
    const { figures } = drawsOf(experiment, 1).compute(0, 2);
    for (const row of [figures.subarray(0, experiment.columns), figures.subarray(experiment.columns)]) {
      choices.forEach((choice, index) => {
        pricing.price(choice).payoffs.forEach((payoff, party) => {
          // To ten thousand USD of an economy of 28 trillion: both worlds are solved to a relative 1e-10.
          expect(at(row, index, party, 'real_income')).toBeCloseTo(payoff.realIncome.central, 2);
          expect(at(row, index, party, 'political_weight')).toBeCloseTo(payoff.politicalWeight.central, 2);
          expect(at(row, index, party, 'stated')).toBeCloseTo(payoff.statedTotal.central, 9);
        });
      });
    }
  });

  test('with another set of elasticities it is the price under that variant', () => {
    const uncertainty = uncertaintyOf([{ elasticity_set: ['boehm-2023-long-run'] }], { talks_ranges: 'central' });
    const experiment = talksExperiment(talks, baseYear, choices, rulesOf(choices), uncertainty, 1);
    const { figures } = drawsOf(experiment, 1).compute(0, 1);
    const variant = pricing.variants.find(({ elasticity }) => elasticity === 'boehm-2023-long-run');
    pricing.modelled(choices[0], variant).forEach((value, party) => {
      expect(at(figures, 0, party, 'real_income') + at(figures, 0, party, 'political_weight')).toBeCloseTo(value, 3);
    });
  });

  test('the ranges of the file are assumptions, those of the uncertainty file stand in their place', () => {
    const stated = { party: 'KOR', issue: 'map-data', option: 'full', low: -10, central: -5, high: 0 };
    const uncertainty = uncertaintyOf([
      { stated },
      { weight: { party: 'KOR', sector: 'MVH', low: 1, central: 1, high: 3 } },
    ]);
    const { assumptions, bears } = talksExperiment(talks, baseYear, choices, rulesOf(choices), uncertainty, 1);
    const names = assumptions.map(({ name }) => name);
    expect(names).toContain('barrier beef-age-rule=relax (KOR from USA, beef)');
    expect(names).toContain('weight KOR MVH');
    expect(assumptions.find(({ name }) => name === 'stated KOR map-data=full')).toMatchObject({
      distribution: { kind: 'triangular', low: -10, central: -5, high: 0 },
    });
    // Options of no package are not drawn.
    expect(names.some((name) => name.includes('shipbuilding'))).toBe(false);
    const own = names.indexOf('stated KOR map-data=full');
    expect([bears(0, 0, own), bears(0, 1, own), bears(1, 0, own)]).toEqual([true, false, false]);
    expect(bears(1, 1, 0)).toBe(true);
  });

  test('what does not move the world leaves the modelled part as it is', () => {
    const uncertainty = uncertaintyOf([{ elasticity_set: [4] }]);
    const experiment = talksExperiment(talks, baseYear, [choices[1]], rulesOf([choices[1]]), uncertainty, 10);
    const { figures } = drawsOf(experiment, 1).compute(0, 10);
    const rows = Array.from({ length: 10 }, (_, draw) =>
      figures.subarray(draw * experiment.columns, (draw + 1) * experiment.columns),
    );
    expect(new Set(rows.map((row) => at(row, 0, 0, 'real_income'))).size).toBe(1);
    expect(new Set(rows.map((row) => at(row, 0, 0, 'stated'))).size).toBe(10);
  });

  test('names that are not in the talks are refused', () => {
    const refuse = (entry: Parameters<typeof uncertaintyOf>[0][number]) => () =>
      talksExperiment(talks, baseYear, choices, rulesOf(choices), uncertaintyOf([entry]), 1);
    const figures = { low: 0, central: 0, high: 1 };
    expect(refuse({ weight: { party: 'JPN', sector: 'AGR', ...figures } })).toThrow(/JPN is not a party.*KOR, USA/);
    expect(refuse({ stated: { party: 'KOR', issue: 'form', option: 'treaty', ...figures } })).toThrow(
      /stated\.option: treaty is not an option of form/,
    );
  });
});
