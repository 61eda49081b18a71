/** A payoff of a report as the parts of a bar. */

import type { PayoffReport } from '@parley/talks';
import type { BarParts } from '../../design/bar-layout.js';

export function partsOf(payoff: PayoffReport): BarParts {
  return {
    modelled: payoff.modelled.central,
    transfers: payoff.transfers_total,
    stated: payoff.stated_total.central,
    low: payoff.total.low,
    high: payoff.total.high,
  };
}

/** What a party does with a package: payoffs closer to no deal than the tolerance are none. */
export function answerOf(payoff: PayoffReport, tolerance = 0.01): 'signs' | 'refuses' | 'indifferent' {
  const { central } = payoff.total;
  if (Math.abs(central) < tolerance) return 'indifferent';
  return central > 0 ? 'signs' : 'refuses';
}
