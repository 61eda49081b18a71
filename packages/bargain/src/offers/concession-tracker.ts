/** Issue by issue, where each party opened, where it stands and what its moves have cost. */

import type { Profile, ScenarioIssue } from '../scenario/scenario.js';
import type { Offer } from './offer-record.js';

/** Where one party stands on one issue. */
interface IssuePosition {
  readonly party: number;
  /** Option of its first offer. */
  readonly opening: number;
  /** Option of its offer before the one that stands; the opening when it has made one offer. */
  readonly previous: number;
  /** Option of the offer that stands. */
  readonly now: number;
  /** Number of its offers that changed the option. */
  readonly moves: number;
  /** Index of the offer that last changed the option; that of its first offer when none did. */
  readonly since: number;
  /** Value now less value at the opening; null where the options are not numbers. */
  readonly distance: number | null;
  /** Change of each party's payoff from opening to now by this issue alone: weight × change of the evaluation. */
  readonly payoffs: readonly number[];
}

/** One issue over the talks. */
export interface IssueTrack {
  readonly issue: number;
  /** One entry per party that has made an offer, in the order of the parties. */
  readonly positions: readonly IssuePosition[];
  /** The option that stands in the offers of all parties; null while they differ or some party has made no offer. */
  readonly agreed: number | null;
}

/**
 * Tracks every issue through a sequence of offers.
 * @param offers whole packages in the order in which they were made
 */
export function trackConcessions(
  issues: readonly ScenarioIssue[],
  profiles: readonly Profile[],
  offers: readonly Offer[],
): IssueTrack[] {
  const own = profiles.map((_, party) => offers.flatMap((offer, at) => (offer.party === party ? [{ offer, at }] : [])));
  return issues.map((stated, issue) => {
    const positions = own.flatMap((made, party): IssuePosition[] => {
      const choices = made.map(({ offer }) => offer.options[issue]!);
      if (choices.length === 0) return [];
      const moved = choices.flatMap((option, i) => (i > 0 && option !== choices[i - 1] ? [i] : []));
      const opening = choices[0]!;
      const now = choices.at(-1)!;
      const { values } = stated;
      return [
        {
          party,
          opening,
          previous: choices.at(-2) ?? opening,
          now,
          moves: moved.length,
          since: made[moved.at(-1) ?? 0]!.at,
          distance: values ? values[now]! - values[opening]! : null,
          payoffs: profiles.map(({ weights, evaluations }) => {
            const worth = evaluations[issue]!;
            return weights[issue]! * worth[now]! - weights[issue]! * worth[opening]!;
          }),
        },
      ];
    });
    const standing = new Set(positions.map(({ now }) => now));
    const all = positions.length === profiles.length && standing.size === 1;
    return { issue, positions, agreed: all ? positions[0]!.now : null };
  });
}
