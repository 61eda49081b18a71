/** What is believed of each party of a scenario, with profiles whose weights mean what the beliefs are about. */

import { type PartyBelief, type Profile, reservationValue, type Scenario } from '@parley/bargain';
import { InputError } from '@parley/input';
import type { Negotiation } from '../../files/negotiation.js';
import { unknownName } from '../../files/statements.js';
import { openOptions } from '../../print/package-words.js';
import { and } from '../elicit/words.js';
import type { WrittenBelief } from './beliefs.js';
import { swingBelief } from './weights.js';

/** One party as the draws need it. */
export interface BelievedParty {
  /** Payoffs are those of the scenario. */
  readonly profile: Profile;
  readonly belief: PartyBelief;
  /** What is believed of the weights, in words. */
  readonly weights: string;
  /** Range of the reservation value. */
  readonly reservation: { readonly low: number; readonly high: number };
  /** What of the belief has no effect, in a sentence. */
  readonly note: string | null;
}

export interface BeliefOptions {
  /** Parties whose weights are uncertain; all but the first when none are named. */
  readonly about: readonly string[];
  /** Of the Dirichlet distribution about the stated weights. */
  readonly concentration: number;
  readonly beliefs: ReadonlyMap<string, WrittenBelief>;
}

/**
 * The parties of a scenario with what is believed of them.
 * @throws {InputError} when a belief does not fit
 */
export function believedParties(
  { scenario, layer }: Pick<Negotiation, 'scenario' | 'layer'>,
  { about, concentration, beliefs }: BeliefOptions,
): BelievedParty[] {
  const names = scenario.profiles.map(({ name }) => name);
  const problems = about.flatMap((name) => unknownName(['about'], 'party', name, names));
  if (problems.length > 0) throw new InputError(problems);
  return scenario.profiles.map((profile, party): BelievedParty => {
    const written = beliefs.get(profile.name);
    const isUncertain = about.length > 0 ? about.includes(profile.name) : party > 0;
    const { profile: own, ...weights } = believedWeights(
      scenario,
      profile,
      written,
      isUncertain ? concentration : null,
    );
    const range = written?.reservation ?? layer?.reservation[profile.name];
    const stated = reservationValue(profile);
    return {
      profile: own,
      belief: {
        weights: weights.belief,
        reservation: range ? { kind: 'range', low: range.low, high: range.high } : { kind: 'known' },
      },
      weights: weights.words,
      reservation: range ? { low: range.low, high: range.high } : { low: stated, high: stated },
      note: weights.note,
    };
  });
}

interface BelievedWeights {
  readonly profile: Profile;
  readonly belief: PartyBelief['weights'];
  readonly words: string;
  readonly note: string | null;
}

const KNOWN = { belief: { kind: 'known' }, words: 'weights as stated', note: null } as const;

function believedWeights(
  scenario: Scenario,
  profile: Profile,
  written: WrittenBelief | undefined,
  concentration: number | null,
): BelievedWeights {
  const weights = written?.weights;
  if (weights?.kind === 'known') return { profile, ...KNOWN };
  if (written && weights && !(weights.kind === 'concentration' && !weights.centre)) {
    const { stakes, profile: own } = bySwing(scenario, profile);
    if (stakes.length === 0) return { profile, ...KNOWN, note: NOTHING };
    const { belief, words, dropped } = swingBelief(
      weights,
      scenario.issues.map(({ name }) => name),
      stakes,
      written.fault,
    );
    const many = dropped.length > 1;
    return {
      profile: own,
      belief,
      words,
      note:
        dropped.length === 0
          ? null
          : `${and(dropped)} ${many ? 'are' : 'is'} left out: the scenario gives ${many ? 'them' : 'it'} no worth that a weight could multiply`,
    };
  }
  const spread = weights?.kind === 'concentration' ? weights.concentration : concentration;
  if (spread === null) return { profile, ...KNOWN };
  const { stakes, profile: own } = withoutIdle(scenario, profile);
  if (stakes.length === 0) return { profile, ...KNOWN, note: NOTHING };
  // Standard deviation of a share of 1/n, as a multiple of the share.
  const relative = Math.sqrt((stakes.length - 1) / (spread + 1));
  return {
    profile: own,
    belief: { kind: 'dirichlet', concentration: spread },
    words: `weights about those stated, concentration ${spread}: an average one of ${stakes.length} counts 1 ± ${relative.toFixed(2)} times`,
    note: null,
  };
}

const NOTHING = 'no weight can change what packages are worth, so weights are as stated';

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
function bySwing(scenario: Scenario, profile: Profile): { profile: Profile; stakes: number[] } {
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
