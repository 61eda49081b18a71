/** Domestic groups as the bargain sees them: what a package does to their sectors, and what they refuse. */

import type { RatifyingGroup } from '@parley/bargain';
import { listed } from '@parley/input';
import type { Group, Groups } from '../record/group-schema.js';
import type { TalksBargain } from './bargaining.js';
import type { Pricing } from './pricing.js';
import { without } from './private-values.js';

/** A group with a veto, by name. */
export interface NamedGroup {
  readonly party: string;
  readonly name: string;
  readonly group: Group;
  /** Payoffs are changes of real value added in its sectors against no deal, percent; zero without sectors. */
  readonly ratifying: RatifyingGroup;
}

/**
 * The groups that can stop ratification, of the talks file and of others given.
 * @throws {WorldError} when a combination of modelled options has no equilibrium
 */
export function vetoGroups(pricing: Pricing, bargain: TalksBargain, others: Groups = {}): NamedGroup[] {
  return [pricing.talks.groups, others].flatMap((groups) =>
    Object.entries(groups).flatMap(([party, own]) =>
      Object.entries(own).flatMap(([name, group]) =>
        group.veto ? [{ party, name, group, ratifying: ratifying(pricing, bargain, party, group) }] : [],
      ),
    ),
  );
}

function ratifying(pricing: Pricing, { problem }: TalksBargain, party: string, group: Group): RatifyingGroup {
  const { plan } = pricing;
  const rejects = Object.entries(group.rejects).map(([issue, options]) => without(plan, issue, listed(options)));
  const position = plan.parties.findIndex(({ code }) => code === party);
  // The same combinations of options as in the payoffs of the parties.
  const joint = group.sectors.length === 0 ? [] : (problem.payoffs.joint ?? []);
  return {
    issues: plan.optionCounts.map((count) => new Float64Array(count)),
    joint: joint.map(({ issues }) => ({
      issues,
      values: Float64Array.from(pricing.combinations(issues), (choice) =>
        pricing.valueAddedChange(choice, position, group.sectors),
      ),
    })),
    reservation: -(group.loses_at_most_pct ?? 0),
    rejects,
  };
}
