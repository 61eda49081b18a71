import { outcomeOptions, outcomeSpace, solveBargaining } from '@parley/bargain';
import { assertConverged, createSolver, economyOf, impactOf, scenarioSchema, shockOf, solve } from '@parley/economy';
import { describe, expect, test } from 'vitest';
import {
  bargainOf,
  bargainReport,
  choiceOf,
  choiceOfRow,
  createPricing,
  effectsOf,
  linkageOf,
  PAYOFF_TOLERANCE,
  packageCloud,
  packageReport,
  withOption,
  withRecord,
} from '../index.js';
import { exampleText, read, usTariffs, world2023 } from '../korea-us.fixture.js';

const result = read(exampleText);
if (!result.ok) throw new Error('the example has errors');
const pricing = createPricing(result.talks, world2023, [usTariffs]);
const { plan } = pricing;
const bargain = bargainOf(pricing);
const [korea] = plan.parties
  .map(({ code }) => code)
  .map((code) => plan.parties.findIndex((party) => party.code === code));

describe('payoffs', () => {
  test('no deal is worth nothing, in every part', () => {
    for (const payoff of pricing.price(plan.noDeal).payoffs) {
      expect(payoff.total).toEqual({ low: 0, central: 0, high: 0 });
      expect(payoff.transfers).toEqual([]);
    }
  });

  test('the modelled part is what the engine says of the same scenario, run by itself', () => {
    const choice = choiceOf(plan, { 'auto-tariff': 'cut-15', 'reciprocal-tariff': 'zero' });
    const alone = (which: typeof choice) => {
      // As `parley solve` would: the scenario as data, a cold start.
      const scenario = scenarioSchema.parse(JSON.parse(JSON.stringify(pricing.scenario(which))));
      const { economy } = economyOf(world2023, scenario);
      const shock = shockOf(economy, scenario);
      return impactOf(economy, shock, assertConverged(solve(createSolver(economy), shock))).regions;
    };
    const withDeal = alone(choice);
    const without = alone(plan.noDeal);
    pricing.price(choice).payoffs.forEach((payoff, party) => {
      const region = plan.parties[party].region;
      const expected = withDeal[region].equivalentVariation - without[region].equivalentVariation;
      expect(Math.abs(payoff.realIncome.central - expected)).toBeLessThan(0.01);
    });
  });

  test('a total is the sum of its parts, and ranges hold their central values', () => {
    const choice = choiceOf(plan, {
      'auto-tariff': 'zero',
      'defence-cost': 'double',
      'map-data': 'conditional',
      form: 'korus-revision',
    });
    for (const payoff of pricing.price(choice).payoffs) {
      for (const end of ['low', 'central', 'high'] as const) {
        const parts = payoff.modelled[end] + payoff.transfersTotal[end] + payoff.statedTotal[end];
        expect(payoff.total[end]).toBeCloseTo(parts, 6);
      }
      for (const figure of [payoff.total, payoff.realIncome, payoff.politicalWeight, payoff.statedTotal]) {
        expect(figure.low).toBeLessThanOrEqual(figure.central);
        expect(figure.central).toBeLessThanOrEqual(figure.high);
      }
    }
  });

  test('what one side pays the other receives: half of KRW 1.5192 trillion at 1,438 to the dollar', () => {
    const [payer, payee] = pricing.price(choiceOf(plan, { 'defence-cost': 'half-more' })).payoffs;
    expect(payer.transfersTotal.central).toBeCloseTo(-(0.7596e12 / 1438) / 1e6, 9);
    expect(payee.transfersTotal.central).toBeCloseTo(-payer.transfersTotal.central, 9);
  });

  test('the effect of a package is not the sum of its options’ effects, and the difference is what is left', () => {
    const choice = choiceOf(plan, { 'auto-tariff': 'zero', 'reciprocal-tariff': 'zero', 'steel-aluminium': 'zero' });
    const priced = pricing.price(choice);
    const alone = ['auto-tariff', 'reciprocal-tariff', 'steel-aluminium'].reduce(
      (sum, issue) => sum + pricing.price(choiceOf(plan, { [issue]: 'zero' })).payoffs[korea].realIncome.central,
      0,
    );
    expect(priced.interaction[korea]).toBeCloseTo(priced.payoffs[korea].realIncome.central - alone, 6);
    expect(Math.abs(priced.interaction[korea])).toBeGreaterThan(1);
  });

  test('lower duties on Korea never make Korea poorer', () => {
    for (const issue of ['auto-tariff', 'reciprocal-tariff', 'steel-aluminium']) {
      const index = plan.issues.findIndex(({ id }) => id === issue);
      const incomes = plan.issues[index].options.map(
        (_, option) => pricing.price(withOption(plan.noDeal, index, option)).payoffs[korea].realIncome.central,
      );
      // Options are written from the highest duty to the lowest.
      expect([...incomes].sort((a, b) => a - b)).toEqual(incomes);
    }
  });

  test('the order in which worlds are asked for does not matter beyond the tolerance', () => {
    const other = createPricing(pricing.talks, world2023, [usTariffs]);
    const choice = choiceOf(plan, { 'auto-tariff': 'cut-10' });
    other.price(choiceOf(plan, { 'steel-aluminium': 'raise-50' }));
    expect(other.price(choice).payoffs.map(({ total }) => total)).toEqual(
      pricing.price(choice).payoffs.map(({ total }) => total),
    );
  });

  test('a record that has grown is priced as anew, and nothing is solved twice', () => {
    const positions = pricing.talks.positions.slice(1);
    const grown = { ...pricing.talks, positions };
    const choice = choiceOf(plan, { 'auto-tariff': 'cut-10' });
    pricing.price(choice);
    const { solved } = pricing;
    const kept = withRecord(pricing, grown);
    expect(kept.price(choice)).toEqual(createPricing(grown, world2023, [usTariffs]).price(choice));
    expect(kept.talks.positions).toBe(positions);
    expect(kept.solved).toBe(solved);
    kept.price(choiceOf(plan, { 'auto-tariff': 'cut-10', 'steel-aluminium': 'raise-50' }));
    expect(pricing.solved).toBeGreaterThan(solved);
    expect(kept.solved).toBe(pricing.solved);
  });

  test('each distinct combination of modelled options is one world', () => {
    const distinct = new Set(pricing.combinations().map((choice) => JSON.stringify(pricing.scenario(choice))));
    expect(distinct.size).toBe(4 * 4 * 3 * 2);
  });
});

describe('the bargain', () => {
  test('holds thousands of packages, and their payoffs are those of the price', () => {
    const { table } = packageCloud(bargain, 1e6);
    expect(table.outcomes.length).toBeGreaterThan(5000);
    expect(bargain.packages).toBe(table.outcomes.length);
    for (const row of [0, 1234, 9999, table.outcomes.length - 1]) {
      const choice = outcomeOptions(outcomeSpace(plan.optionCounts), table.outcomes[row] ?? 0);
      const priced = pricing.price(choice).payoffs;
      priced.forEach((payoff, party) => {
        expect(table.payoffs[row * 2 + party]).toBeCloseTo(payoff.total.central, 6);
      });
    }
  });

  test('what is merged issue by issue is what listing every package finds', () => {
    const { table, zone, frontier } = packageCloud(bargain, 1e6);
    const listed = solveBargaining(table, bargain.problem.disagreement, { tolerance: PAYOFF_TOLERANCE });
    expect(bargain.acceptable).toBe(zone.length);
    expect(bargain.result.frontier.outcomes).toBe(frontier.length);
    expect(bargain.result.frontier.points).toBe(listed.frontier.points);
    for (const name of ['nash', 'kalaiSmorodinsky', 'egalitarian', 'utilitarian'] as const) {
      const [merged, expected] = [bargain.result[name], listed[name]];
      expect(merged?.outcome).toBe(expected?.outcome);
      expect(merged?.ties).toBe(expected?.ties);
      expect(choiceOfRow(bargain, merged?.row ?? -1)).toEqual(
        outcomeOptions(outcomeSpace(plan.optionCounts), expected?.outcome ?? -1),
      );
    }
  });

  test('a solution is accepted by both and no package is better for both', () => {
    const { nash } = bargain.result;
    if (!nash) throw new Error('no zone of agreement');
    expect(Math.min(...nash.payoffs)).toBeGreaterThan(0);
    const { table } = packageCloud(bargain, 1e6);
    for (let row = 0; row < table.outcomes.length; row++) {
      const better = [0, 1].every((party) => table.payoffs[row * 2 + party] > nash.payoffs[party] + 0.02);
      expect(better).toBe(false);
    }
  });

  test('what linkage is worth is the solution with the issue less the one without it', () => {
    const all = plan.issues.map(({ id }) => id);
    const defence = linkageOf(pricing, bargain, 'nash').issues.find(
      ({ issue }) => plan.issues[issue].id === 'defence-cost',
    );
    const without = bargainOf(pricing, { onTable: all.filter((id) => id !== 'defence-cost') });
    const difference = bargain.result.nash?.payoffs.map(
      (payoff, party) => payoff - (without.result.nash?.payoffs[party] ?? 0),
    );
    expect(defence?.gains).toEqual(difference);
  });
});

describe('no zone of agreement', () => {
  test('issues on which one side only loses: no solution, and the reason', () => {
    const defence = bargainOf(pricing, { onTable: ['defence-cost', 'investment-package'] });
    expect(defence.zone).toMatchObject({
      exists: false,
      reason: { kind: 'party-out-of-reach', parties: [{ party: korea }] },
    });
    const report = bargainReport(pricing, defence, () => '', []);
    expect(report).toMatchObject({
      acceptable_to_all: 0,
      nash: null,
      kalai_smorodinsky: null,
      egalitarian: null,
      utilitarian: null,
    });
    expect(report.frontier.within_zone).toEqual([]);
  });
});

describe('effects', () => {
  const choice = choiceOf(plan, { 'auto-tariff': 'zero' });
  const effects = effectsOf(pricing, choice);

  test('freer cars raise Korea’s car exports and take sales from rivals', () => {
    const cars = effects.flows.find(
      ({ exporter, importer, sector }) => exporter === 'KOR' && importer === 'USA' && sector === 'MVH',
    );
    // Korea’s sales of vehicles and parts to the United States in 2024, US Census.
    expect(cars?.base).toBeCloseTo(44792.98, 2);
    expect(cars?.withPackage).toBeGreaterThan(cars?.noDeal ?? Number.POSITIVE_INFINITY);
    expect(effects.regions.find(({ region }) => region === 'MEX')?.realIncome).toBeLessThan(0);
  });

  test('the report names runs that differ with the package and not with the asking', () => {
    const name = (scenario: unknown) => JSON.stringify(scenario);
    const report = packageReport(pricing, choice, name);
    expect(report.run).not.toBe(report.no_deal_run);
    expect(packageReport(pricing, choice, name)).toEqual(report);
  });
});
