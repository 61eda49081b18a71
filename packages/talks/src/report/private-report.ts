/** What a private layer adds to the bargain, as plain data; printed only when it is asked for. */

import { satisfies } from '@parley/bargain';
import { listed } from '@parley/input';
import { PAYOFF_TOLERANCE, type TalksBargain } from '../pricing/bargaining.js';
import { choiceOf, namesOf } from '../pricing/plan.js';
import type { Pricing } from '../pricing/pricing.js';
import { reservationValues } from '../pricing/private-values.js';
import type { PrivateLayer } from '../record/private-schema.js';
import type { Range } from '../record/talks-schema.js';
import type { Text } from '../record/text.js';

export interface FallbackReport {
  title: Text;
  package: Record<string, string>;
  /** By party, million USD a year against no deal. */
  payoffs: Record<string, number>;
  /** Parties whose reservation value it does not reach. */
  short_for: string[];
  /** Whether constraints and red lines allow it. */
  allowed: boolean;
}

export interface PrivateReport {
  of: string;
  /** Reservation values by party, million USD a year against no deal; whose estimate. */
  reservation: Record<string, Range & { whose: string }>;
  red_lines: { party: string; issue: string; never: string[] }[];
  fallbacks: FallbackReport[];
}

/** The private layer with its fallback ladder priced. @throws {WorldError} */
export function privateReport(pricing: Pricing, bargain: TalksBargain, layer: PrivateLayer): PrivateReport {
  const { plan } = pricing;
  const reservations = reservationValues(plan, layer);
  return {
    of: layer.of,
    reservation: Object.fromEntries(
      Object.entries(layer.reservation).map(([party, { low, central, high, whose }]) => [
        party,
        { low, central, high, whose },
      ]),
    ),
    red_lines: Object.entries(layer.red_lines).flatMap(([party, lines]) =>
      lines.map(({ issue, never }) => ({ party, issue, never: [...listed(never)] })),
    ),
    fallbacks: layer.fallbacks.map(({ title, package: named }) => {
      const choice = choiceOf(plan, named);
      const totals = pricing.price(choice).payoffs.map(({ total }) => total.central);
      return {
        title,
        package: namesOf(plan, choice),
        payoffs: Object.fromEntries(plan.parties.map(({ code }, party) => [code, totals[party] ?? Number.NaN])),
        short_for: plan.parties.flatMap(({ code }, party) =>
          (totals[party] ?? 0) < (reservations[party] ?? 0) - PAYOFF_TOLERANCE ? [code] : [],
        ),
        allowed: satisfies(bargain.problem.constraints, choice),
      };
    }),
  };
}
