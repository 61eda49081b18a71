/** A profile with groups as parts that share no issue, as GeniusWeb wants them. */

import type { Profile, Scenario } from '../scenario/scenario.js';
import { type Contribution, contribution, issueContributions } from './contributions.js';
import { rowOptions } from './geniusweb-text.js';
import { NotExpressibleError } from './not-expressible.js';

/**
 * Every group as a part, with what its issues are worth one by one added to it, and every other issue as a part.
 * @throws NotExpressibleError when groups overlap
 */
export function groupParts({ issues }: Scenario, profile: Profile): Contribution[] {
  const single = issueContributions(profile);
  const grouped = new Set<number>();
  const parts = (profile.groups ?? []).map(({ issues: group, values }) => {
    for (const issue of group) {
      if (grouped.has(issue)) {
        const message = `the groups of ${profile.name} overlap in “${issues[issue]!.name}”, which GeniusWeb does not allow`;
        throw new NotExpressibleError('groups', message);
      }
      grouped.add(issue);
    }
    const sums = values.map((value, row) =>
      rowOptions(issues, group, row).reduce((sum, option, at) => sum + single[group[at]!]!.values[option]!, value),
    );
    return contribution(group, sums);
  });
  return [...parts, ...single.filter((_, issue) => !grouped.has(issue))];
}
