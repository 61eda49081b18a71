/** Whether there is a zone of agreement, in a sentence. */

import type { BargainReport, Pricing } from '@parley/talks';
import { musd } from './numbers.js';

export function zoneSentence(pricing: Pricing, report: BargainReport): string {
  if (report.zone.exists)
    return 'There is a zone of agreement: packages that leave no party worse off than without a deal.';
  const { reason } = report.zone;
  const code = (party: number) => pricing.plan.parties[party]?.code ?? '';
  switch (reason.kind) {
    case 'no-feasible-outcome':
      return 'No package meets the constraints of the file.';
    case 'party-out-of-reach':
      return `No zone of agreement: ${reason.parties
        .map(
          ({ party, best }) => `the best for ${code(party)} is ${musd(best.payoff)} million USD a year, below no deal`,
        )
        .join('; ')}.`;
    case 'conflict':
      return `No zone of agreement: ${reason.conflicts
        .map((parties) => `${parties.map(code).join(' and ')} prefer no package in common to no deal`)
        .join(
          '; ',
        )}. The nearest leaves one of them ${musd(-reason.nearest.largestShortfall)} million USD a year short.`;
  }
}
