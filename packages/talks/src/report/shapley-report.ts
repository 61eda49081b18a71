/** What each issue adds on the table, averaged over the orders in which issues can be put there, as plain data. */

import { type SolutionName, shapleyLinkage } from '@parley/bargain';
import { PAYOFF_TOLERANCE, type TalksBargain } from '../pricing/bargaining.js';
import type { Pricing } from '../pricing/pricing.js';

export interface ShapleyReport {
  solution: SolutionName;
  /** Orders drawn; null when all of them were taken. */
  draws: number | null;
  /** Shapley value by party, million USD a year, with its standard error; zero when all orders were taken. */
  issues: { issue: string; gains: Record<string, number>; standard_errors: Record<string, number> }[];
}

/** Shapley values of the issues on the table; null where the solution is undefined for some set of them. */
export function shapleyReport(
  { plan }: Pricing,
  { problem, onTable }: TalksBargain,
  solution: SolutionName = 'nash',
): ShapleyReport | null {
  const found = shapleyLinkage(problem, {
    off: plan.noDeal,
    solution,
    issues: onTable,
    tolerance: PAYOFF_TOLERANCE,
  });
  if (found === null) return null;
  const byParty = (values: readonly number[]) =>
    Object.fromEntries(plan.parties.map(({ code }, party) => [code, values[party] ?? Number.NaN]));
  return {
    solution,
    draws: found.draws,
    issues: found.issues.map(({ issue, gains, standardErrors }) => ({
      issue: plan.issues[issue]?.id ?? '',
      gains: byParty(gains),
      standard_errors: byParty(standardErrors),
    })),
  };
}
