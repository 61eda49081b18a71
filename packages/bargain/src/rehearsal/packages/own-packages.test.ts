import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { satisfies } from '../../problem/constraints.js';
import { generatorFor } from '../../random/seeded.js';
import { profilePayoff } from '../../scenario/problem-of.js';
import type { Profile } from '../../scenario/scenario.js';
import { hugeScenario, randomScenario } from '../random-scenarios.fixture.js';
import { ownPackages } from './own-packages.js';
import { randomPackage } from './random-package.js';

const constraints = [
  { when: [[0, [3]]], require: [[1, [0, 1]]] },
  { when: [[2, [0, 1]]], require: [[3, [0, 1, 2]]] },
] as const;

/** All feasible payoffs by listing, ascending. */
function payoffsByListing(scenario: ReturnType<typeof randomScenario>, profile: Profile): number[] {
  let packages: number[][] = [[]];
  for (const { options } of scenario.issues) packages = packages.flatMap((p) => options.map((_, o) => [...p, o]));
  return packages
    .filter((p) => satisfies(scenario.constraints, p))
    .map((p) => profilePayoff(profile, p))
    .sort((a, b) => a - b);
}

describe.each([
  ['listed', 4, 4],
  ['searched', 6, 5], // 15,625 packages
])('packages that are %s', (_, issues, optionCount) => {
  test('are feasible, worth at least the target, and near the nearest by listing', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.double({ min: 0, max: 1.2, noNaN: true }), (seed, target) => {
        const scenario = randomScenario(seed, { issues, options: optionCount, constraints });
        const [profile] = scenario.profiles;
        const found = ownPackages(scenario, profile);
        const all = payoffsByListing(scenario, profile);
        expect(found.highest).toBeCloseTo(all[all.length - 1], 12);
        expect(profilePayoff(profile, found.best)).toBe(found.highest);
        const options = found.atLeast(target, generatorFor(seed, 5));
        const payoff = profilePayoff(profile, options);
        expect(satisfies(constraints, options)).toBe(true);
        const nearest = all.find((one) => one >= target) ?? found.highest;
        expect(payoff).toBeGreaterThanOrEqual(Math.min(target, found.highest));
        expect(payoff - nearest).toBeLessThan(0.05);
      }),
      { numRuns: 40 },
    );
  });
});

test('no package is worth less than the floor', () => {
  const scenario = randomScenario(1);
  const [profile] = scenario.profiles;
  const grouped: Profile = {
    ...profile,
    groups: [{ issues: [0, 1], values: Float64Array.from({ length: 16 }, (_, at) => at - 8) }],
    rectangles: [{ bounds: [[2, 0, 1]], value: -3 }],
  };
  expect(ownPackages(scenario, grouped).floor).toBeLessThanOrEqual(payoffsByListing(scenario, grouped)[0]);
});

test('among 10^16 packages the best is the sum of the best options, and targets are met to a hundredth', () => {
  const scenario = hugeScenario(3);
  const [profile] = scenario.profiles;
  const packages = ownPackages(scenario, profile);
  expect(packages.highest).toBeCloseTo(1, 12);
  for (const target of [0, 0.3, 0.55, 0.8, 0.97]) {
    const payoff = profilePayoff(profile, packages.atLeast(target, generatorFor(1, Math.round(target * 100))));
    expect(payoff).toBeGreaterThanOrEqual(target);
    expect(payoff).toBeLessThan(target + 0.01);
  }
});

test('draws are uniform over the feasible packages', () => {
  const scenario = randomScenario(0, {
    issues: 2,
    options: 2,
    constraints: [{ when: [[0, [1]]], require: [[1, [1]]] }],
  });
  const counts = new Map<string, number>();
  const random = generatorFor(4);
  for (let draw = 0; draw < 3000; draw++) {
    const key = randomPackage(scenario, random).join();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  expect([...counts.keys()].sort()).toEqual(['0,0', '0,1', '1,1']);
  // 1000 expected each, standard deviation 26.
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(110);
});

test('a needle in a haystack is found, and no package at all is an error', () => {
  const only = { when: [], require: Array.from({ length: 12 }, (_, issue) => [issue, [issue % 4]] as const) };
  const scenario = randomScenario(0, { issues: 12, constraints: [only] });
  expect(randomPackage(scenario, generatorFor(1))).toEqual(Array.from({ length: 12 }, (_, issue) => issue % 4));
  const none = {
    ...scenario,
    constraints: [only, { when: [[0, [0]]], require: [] as const }, { when: [], require: [[0, []]] }],
  } as const;
  expect(() => randomPackage(none, generatorFor(1))).toThrow('no package obeys');
  expect(() => ownPackages(none, scenario.profiles[0])).toThrow();
});
