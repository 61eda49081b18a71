/** Profiles whose weights mean what beliefs about weights are about. */

import { openOptions } from '../scenario/constraints-of-scenario.js';
import { reservationValue } from '../scenario/problem-of.js';
import type { Profile, Scenario } from '../scenario/scenario.js';
import type { BelievedParty } from './judged-packages.js';
import type { WeightBelief } from './weight-belief.js';

/**
 * A party whose weights are drawn about those stated; known where no weight can change what packages are worth.
 * @param concentration of the Dirichlet distribution: the larger, the surer; null for weights known as stated
 */
export function aboutStatedWeights(
  scenario: Scenario,
  profile: Profile,
  concentration: number | null,
): BelievedParty & { readonly stakes: readonly number[] } {
  const stated = reservationValue(profile);
  const reservation = { low: stated, high: stated };
  const known = {
    profile,
    belief: { weights: { kind: 'known' }, reservation: { kind: 'known' } },
    reservation,
  } as const;
  if (concentration === null) return { ...known, stakes: [] };
  const { stakes, profile: own } = withoutIdle(scenario, profile);
  if (stakes.length === 0) return { ...known, stakes };
  const weights: WeightBelief = { kind: 'dirichlet', concentration };
  return { profile: own, belief: { weights, reservation: { kind: 'known' } }, reservation, stakes };
}

/** Issues that are worth nothing whatever is agreed have weight 0, so that they take no weight from the others. */
function withoutIdle(scenario: Scenario, profile: Profile): { profile: Profile; stakes: number[] } {
  const stakes = scenario.issues.flatMap((_, issue) =>
    openOptions(scenario, issue).some((option) => worth(profile, issue, option) !== 0) ? [issue] : [],
  );
  return { profile: weighedOnly(profile, stakes), stakes };
}

/**
 * The profile with weights by swing: evaluations are divided by the distance between the worst and the best option, and
 * weights multiplied by it.
 */
export function bySwing(scenario: Scenario, profile: Profile): { profile: Profile; stakes: number[] } {
  const swings = scenario.issues.map((_, issue) => {
    const values = openOptions(scenario, issue).map((option) => profile.evaluations[issue]?.[option] ?? 0);
    return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
  });
  const stakes = swings.flatMap((swing, issue) => (swing * (profile.weights[issue] ?? 0) > 0 ? [issue] : []));
  const weighed = weighedOnly(profile, stakes);
  const scale = (issue: number) => (stakes.includes(issue) ? (swings[issue] ?? 1) : 1);
  return {
    stakes,
    profile: {
      ...weighed,
      weights: weighed.weights.map((weight, issue) => weight * scale(issue)),
      evaluations: weighed.evaluations.map((values, issue) => values.map((value) => value / scale(issue))),
    },
  };
}

/** Weights for some issues only; what the others are worth is kept as it is, whatever the weights. */
function weighedOnly(profile: Profile, stakes: readonly number[]): Profile {
  const { weights, evaluations, groups = [] } = profile;
  const kept = weights.flatMap((weight, issue) => {
    const values = evaluations[issue]?.map((value) => weight * value);
    return !stakes.includes(issue) && values?.some((value) => value !== 0) ? [{ issues: [issue], values }] : [];
  });
  return {
    ...profile,
    weights: weights.map((weight, issue) => (stakes.includes(issue) ? weight : 0)),
    ...(kept.length > 0 && { groups: [...groups, ...kept] }),
  };
}

function worth({ weights, evaluations }: Profile, issue: number, option: number): number {
  return (weights[issue] ?? 0) * (evaluations[issue]?.[option] ?? 0);
}
