import { describe, expect, test } from 'vitest';
import { profilePayoff } from '../scenario/problem-of.js';
import { drawBeliefs, drawnProfiles, KNOWN } from './belief-draws.js';
import { type BehaviourModel, type Observation, updateBeliefs } from './belief-update.js';
import { packageAcceptance } from './package-acceptance.js';
import { FOUR_PACKAGES, finished, TWO_ISSUES } from './uncertain-talks.fixture.js';

const COUNT = 4000;
const draws = drawBeliefs(
  TWO_ISSUES,
  [KNOWN, { weights: { kind: 'uniform' }, reservation: { kind: 'known' } }],
  COUNT,
  9,
);
/** The buyer's weight on the first issue, in each draw. */
const weight = Array.from({ length: COUNT }, (_, draw) => draws.weights[1]![2 * draw]!);
const certain: BehaviourModel = {
  offers: { kind: 'softmax', rationality: 5 },
  alternatives: FOUR_PACKAGES,
  errorRate: 0,
};

function probabilityThat(probabilities: Float64Array, holds: (weight: number) => boolean): number {
  return weight.reduce((sum, w, draw) => sum + (holds(w) ? probabilities[draw]! : 0), 0);
}

describe('updateBeliefs', () => {
  test('leaves after a rejection only draws in which the package was unacceptable', () => {
    // The buyer rejects yes, no: w < 0.3.
    const found = updateBeliefs(TWO_ISSUES, draws, [{ kind: 'rejection', party: 1, options: [1, 0] }], certain);
    expect(probabilityThat(found.draws.probabilities, (w) => w < 0.3)).toBeCloseTo(1, 9);
    expect(found.evidence[0]).toBeCloseTo(
      probabilityThat(draws.probabilities, (w) => w < 0.3),
      9,
    );
    expect(found.effectiveSampleSize).toBeCloseTo(weight.filter((w) => w < 0.3).length, 6);
    // With errors, by Bayes' rule: odds of 0.95 to 0.05 on 0.3 to 0.7.
    const unsure = updateBeliefs(TWO_ISSUES, draws, [{ kind: 'rejection', party: 1, options: [1, 0] }], {
      ...certain,
      errorRate: 0.05,
    });
    const share = probabilityThat(draws.probabilities, (w) => w < 0.3);
    expect(probabilityThat(unsure.draws.probabilities, (w) => w < 0.3)).toBeCloseTo(
      (0.95 * share) / (0.95 * share + 0.05 * (1 - share)),
      9,
    );
  });

  test('obeys the law of total probability', () => {
    const judge = (observations: readonly Observation[]) => {
      const found = updateBeliefs(TWO_ISSUES, draws, observations, { ...certain, errorRate: 0.1 });
      const { packages } = finished(packageAcceptance(TWO_ISSUES, found.draws, { packages: FOUR_PACKAGES }));
      return { evidence: found.evidence[0] ?? 1, packages };
    };
    const before = judge([]);
    const rejected = judge([{ kind: 'rejection', party: 1, options: [1, 0] }]);
    const accepted = judge([{ kind: 'acceptance', party: 1, options: [1, 0] }]);
    expect(rejected.evidence + accepted.evidence).toBeCloseTo(1, 9);
    before.packages.forEach(({ acceptableToAll, optimal, payoffs }, i) => {
      const total = (of: (at: typeof before) => number) =>
        rejected.evidence * of(rejected) + accepted.evidence * of(accepted);
      expect(total(({ packages }) => packages[i]!.acceptableToAll.value)).toBeCloseTo(acceptableToAll.value, 9);
      expect(total(({ packages }) => packages[i]!.optimal.value)).toBeCloseTo(optimal.value, 9);
      expect(total(({ packages }) => packages[i]!.payoffs[1]!.mean)).toBeCloseTo(payoffs[1]!.mean, 9);
    });
  });

  test('weighs an offer by how much the party would rather make it', () => {
    const found = updateBeliefs(TWO_ISSUES, draws, [{ kind: 'offer', party: 1, options: [1, 0] }], certain);
    // Written out: of the packages worth 0.3 or more to it, in proportion to exp(5 · payoff).
    const odds = weight.map((w) => {
      const payoffs = [0, 1 - w, w, 1].filter((payoff) => payoff >= 0.3);
      return w >= 0.3 ? Math.exp(5 * w) / payoffs.reduce((sum, payoff) => sum + Math.exp(5 * payoff), 0) : 0;
    });
    const sum = odds.reduce((a, b) => a + b, 0);
    found.draws.probabilities.forEach((probability, draw) => {
      expect(probability).toBeCloseTo(odds[draw]! / sum, 12);
    });
    expect(probabilityThat(found.draws.probabilities, (w) => w > 0.5)).toBeGreaterThan(0.7);
    // The probabilities of all offers that could be made sum to 1.
    const all = FOUR_PACKAGES.map(
      (options) =>
        updateBeliefs(TWO_ISSUES, draws, [{ kind: 'offer', party: 1, options }], { ...certain, errorRate: 0.2 })
          .evidence[0]!,
    );
    expect(all.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
  });

  test('knows a party that concedes by what it asks for at a time', () => {
    const model: BehaviourModel = { ...certain, offers: { kind: 'concession', opening: 1, pace: 0.1, spread: 0.05 } };
    const found = updateBeliefs(TWO_ISSUES, draws, [{ kind: 'offer', party: 1, options: [1, 0], time: 2 }], model);
    // At time 2 it asks for 0.8, so w is about 0.8 with a deviation of 0.05.
    const mean = weight.reduce((total, w, draw) => total + w * found.draws.probabilities[draw]!, 0);
    const variance = weight.reduce((total, w, draw) => total + (w - mean) ** 2 * found.draws.probabilities[draw]!, 0);
    expect(mean).toBeCloseTo(0.8, 2);
    expect(Math.sqrt(variance)).toBeCloseTo(0.05, 2);
  });

  test('does not depend on the order of what was observed, nor on doing it at once', () => {
    const observations: Observation[] = [
      { kind: 'offer', party: 1, options: [1, 1] },
      { kind: 'rejection', party: 1, options: [0, 1] },
      { kind: 'offer', party: 0, options: [0, 0] },
    ];
    const model = { ...certain, errorRate: 0.05 };
    const once = updateBeliefs(TWO_ISSUES, draws, observations, model);
    const turned = updateBeliefs(TWO_ISSUES, draws, [...observations].reverse(), model);
    const stepwise = observations.reduce((now, next) => updateBeliefs(TWO_ISSUES, now, [next], model).draws, draws);
    once.draws.probabilities.forEach((probability, draw) => {
      expect(turned.draws.probabilities[draw]).toBeCloseTo(probability, 12);
      expect(stepwise.probabilities[draw]).toBeCloseTo(probability, 12);
    });
    // What the seller does says nothing of it here: its payoffs are known.
    expect(profilePayoff(drawnProfiles(TWO_ISSUES, draws, 0)[0]!, [0, 0])).toBe(1);
  });

  test('says when nothing that was believed allows what was observed', () => {
    const found = updateBeliefs(TWO_ISSUES, draws, [{ kind: 'rejection', party: 1, options: [1, 1] }], certain);
    expect(found).toMatchObject({ status: 'all-ruled-out', effectiveSampleSize: 0, evidence: [0] });
    expect(found.draws).toBe(draws);
  });

  test('rejects what cannot have been observed', () => {
    const see =
      (observation: Observation, model = certain) =>
      () =>
        updateBeliefs(TWO_ISSUES, draws, [observation], model);
    expect(see({ kind: 'offer', party: 2, options: [0, 0] })).toThrow('offer 1: there is no party 2');
    expect(see({ kind: 'rejection', party: 1, options: [0] })).toThrow('rejection 1: [0] is no package');
    const fine: Observation = { kind: 'offer', party: 1, options: [0, 0] };
    expect(see(fine, { ...certain, errorRate: 0.5 })).toThrow('error rate');
    expect(see(fine, { ...certain, offers: { kind: 'softmax', rationality: -1 } })).toThrow('rationality');
    expect(see(fine, { ...certain, alternatives: [[3, 3]] })).toThrow('the alternative [3, 3]');
    const flat = { kind: 'concession', opening: 1, pace: 0.1, spread: 0 } as const;
    expect(see(fine, { ...certain, offers: flat })).toThrow('no concession');
  });
});
