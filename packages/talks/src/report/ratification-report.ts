/** What domestic groups with a veto leave of the agreements that governments would sign, as plain data. */

import { type RatifiedSettlement, ratification, type SolutionName } from '@parley/bargain';
import { PAYOFF_TOLERANCE, type TalksBargain } from '../pricing/bargaining.js';
import { type NamedGroup, vetoGroups } from '../pricing/groups.js';
import { namesOf } from '../pricing/plan.js';
import type { Pricing } from '../pricing/pricing.js';
import type { Groups } from '../record/group-schema.js';
import type { Text } from '../record/text.js';

export interface SettlementReport {
  zone: boolean;
  /** Packages that all parties accept and no group stops, no deal's own among them; null when too many to count. */
  packages: number | null;
  /** Under the solution; null without a zone or where the solution is undefined. */
  package: Record<string, string> | null;
  /** By party, million USD a year against no deal. */
  payoffs: Record<string, number> | null;
}

export interface GroupReport {
  party: string;
  group: string;
  title: Text;
  because: Text;
  whose: string;
  /** Change of real value added in its sectors under the solution without vetoes, percent against no deal. */
  change_pct: number | null;
  loses_at_most_pct: number | null;
  /** Whether it would stop that solution, and whether because of an option it rejects at any price. */
  stops: boolean;
  rejects: boolean;
  /** With its veto alone, and with all vetoes but its own. */
  alone: SettlementReport;
  lifted: SettlementReport;
}

export interface RatificationReport {
  solution: SolutionName;
  without: SettlementReport;
  with: SettlementReport;
  groups: GroupReport[];
}

/**
 * The two-level game of the talks.
 * @param others groups besides those of the talks file
 * @returns null when there is no group with a veto
 * @throws {WorldError}
 */
export function ratificationReport(
  pricing: Pricing,
  bargain: TalksBargain,
  solution: SolutionName = 'nash',
  others: Groups = {},
): RatificationReport | null {
  const { plan } = pricing;
  const named = vetoGroups(pricing, bargain, others);
  if (named.length === 0) return null;
  const found = ratification(
    bargain.problem,
    named.map(({ ratifying }) => ratifying),
    { solution, tolerance: PAYOFF_TOLERANCE },
  );
  const settled = ({ zoneExists, outcomes, options, payoffs }: RatifiedSettlement): SettlementReport => ({
    zone: zoneExists,
    packages: outcomes === null ? null : Number(outcomes),
    package: options && namesOf(plan, options),
    payoffs: payoffs && Object.fromEntries(plan.parties.map(({ code }, party) => [code, payoffs[party] ?? Number.NaN])),
  });
  return {
    solution,
    without: settled(found.without),
    with: settled(found.with),
    groups: found.groups.map(({ group: position, payoff, shortfall, rejected, alone, lifted }) => {
      const { party, name, group } = named[position] as NamedGroup;
      const hasSectors = group.sectors.length > 0;
      return {
        party,
        group: name,
        title: group.title,
        because: group.because,
        whose: group.whose,
        change_pct: hasSectors ? payoff : null,
        loses_at_most_pct: group.loses_at_most_pct ?? null,
        stops: rejected || (shortfall ?? 0) > 0,
        rejects: rejected,
        alone: settled(alone),
        lifted: settled(lifted),
      };
    }),
  };
}
