/** What is believed of each party of a scenario, with profiles whose weights mean what the beliefs are about. */

import {
  aboutStatedWeights,
  bySwing,
  type BelievedParty as DrawnParty,
  type PartyBelief,
  type Profile,
  reservationValue,
  type Scenario,
} from '@parley/bargain';
import { InputError } from '@parley/input';
import type { Negotiation } from '../../files/negotiation.js';
import { unknownName } from '../../files/statements.js';
import { and } from '../elicit/words.js';
import type { WrittenBelief } from './beliefs.js';
import { swingBelief } from './weights.js';

/** One party as the draws need it, with what is believed of it in words. */
export interface BelievedParty extends DrawnParty {
  /** What is believed of the weights, in words. */
  readonly weights: string;
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
  const { stakes, profile: own, belief } = aboutStatedWeights(scenario, profile, spread);
  if (stakes.length === 0) return { profile, ...KNOWN, note: NOTHING };
  // Standard deviation of a share of 1/n, as a multiple of the share.
  const relative = Math.sqrt((stakes.length - 1) / (spread + 1));
  return {
    profile: own,
    belief: belief.weights,
    words: `weights about those stated, concentration ${spread}: an average one of ${stakes.length} counts 1 ± ${relative.toFixed(2)} times`,
    note: null,
  };
}

const NOTHING = 'no weight can change what packages are worth, so weights are as stated';
