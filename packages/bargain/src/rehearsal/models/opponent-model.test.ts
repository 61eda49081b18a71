import { describe, expect, test } from 'vitest';
import { generatorFor } from '../../random/seeded.js';
import { profilePayoff } from '../../scenario/problem-of.js';
import type { Profile } from '../../scenario/scenario.js';
import { ownPackages } from '../packages/own-packages.js';
import { opposedScenario, randomScenario } from '../random-scenarios.fixture.js';
import { frequencyModel } from './frequency-model.js';
import { type ModelName, opponentModel } from './opponent-model.js';
import { valueFrequencyModel } from './value-frequency-model.js';

describe('the frequency model', () => {
  test('moves weights as HardHeaded does, by hand', () => {
    const model = frequencyModel([3, 3]);
    model.observe([0, 1], 0);
    model.observe([0, 2], 0.5);
    // Step 0.2 / 2 for the one issue kept: (0.5 + 0.1) / 1.1 and 0.5 / 1.1.
    const { weights, evaluations } = model.preferences();
    expect(weights[0]).toBeCloseTo(0.6 / 1.1, 12);
    expect(weights[1]).toBeCloseTo(0.5 / 1.1, 12);
    expect(evaluations.map((values) => [...values])).toEqual([
      [1, 1 / 3, 1 / 3],
      [0.5, 1, 1],
    ]);
  });
});

describe('the value frequency model', () => {
  test('weighs issues by how often their most frequent option was offered, by hand', () => {
    const model = valueFrequencyModel([3, 2]);
    expect(model.preferences().weights).toEqual([0.5, 0.5]);
    for (const offer of [
      [0, 0],
      [0, 1],
      [0, 0],
      [2, 1],
    ]) {
      model.observe(offer, 0);
    }
    const { weights, evaluations } = model.preferences();
    expect(weights).toEqual([3 / 5, 2 / 5]);
    expect(evaluations.map((values) => [...values])).toEqual([
      [1, 0, 1 / 3],
      [1, 1],
    ]);
  });
});

/** Pearson correlation of true and modelled payoffs over all packages (as in Baarslag et al. 2013). */
function correlation(truth: Profile, model: Profile): number {
  let packages: number[][] = [[]];
  for (const { length } of truth.evaluations) {
    packages = packages.flatMap((p) => Array.from({ length }, (_, option) => [...p, option]));
  }
  const [x, y] = [truth, model].map((profile) => packages.map((p) => profilePayoff(profile, p)));
  const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const covariance = (a: number[], b: number[]) => mean(a.map((value, i) => (value - mean(a)) * (b[i] - mean(b))));
  return covariance(x, y) / Math.sqrt(covariance(x, x) * covariance(y, y));
}

/** Share of pairs of issues whose weights a model puts in the right order. */
function orderedShare(truth: readonly number[], found: readonly number[]): number {
  const pairs = truth.flatMap((_, i) => truth.slice(i + 1).map((_, j) => [i, i + 1 + j]));
  return pairs.filter(([i, j]) => (truth[i] - truth[j]) * (found[i] - found[j]) > 0).length / pairs.length;
}

describe.each<[ModelName, number, number]>([
  // Its weights follow the latest offers, so that their order wavers (0.60 here); its evaluations do not.
  ['frequency', 0.55, 0.85],
  ['value frequency', 0.8, 0.9],
  ['bayesian', 0.85, 0.9],
])('the %s model', (name, leastOrdered, leastCorrelation) => {
  test('learns weights and payoffs of an opponent that concedes in a straight line, on average', () => {
    let [ordered, correlated] = [0, 0];
    const runs = 100;
    for (let seed = 0; seed < runs; seed++) {
      // The Bayesian model takes options to be ordered, as they are here; the others know of no order.
      const scenario = name === 'bayesian' ? opposedScenario(seed) : randomScenario(seed);
      const [profile] = scenario.profiles;
      const packages = ownPackages(scenario, profile);
      const model = opponentModel(name, scenario);
      for (let round = 0; round < 100; round++) {
        model.observe(packages.atLeast(1 - (0.5 * round) / 100, generatorFor(seed, round)), round / 100);
      }
      const { weights, evaluations } = model.preferences();
      expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
      for (const values of evaluations) expect(Math.max(...values)).toBe(1);
      ordered += orderedShare(profile.weights, weights) / runs;
      correlated += correlation(profile, { ...profile, weights, evaluations }) / runs;
    }
    // A model that knows nothing would have half of the pairs in order and no correlation.
    expect(ordered).toBeGreaterThan(leastOrdered);
    expect(correlated).toBeGreaterThan(leastCorrelation);
  });

  test('believes in nothing before the first offer', () => {
    const { weights, evaluations } = opponentModel(name, randomScenario(1)).preferences();
    expect(new Set(weights).size).toBe(1);
    for (const values of evaluations) expect(values[0]).toBeCloseTo(values[values.length - 1], 12);
  });
});
