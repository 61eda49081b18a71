/** The talks as a negotiation scenario by names, for rehearsal and for other tools. */

import type { Profile, Scenario } from '@parley/bargain';
import type { TalksBargain } from './bargaining.js';
import type { Pricing } from './pricing.js';

/**
 * The scenario of a bargain: issues and options by their ids, a profile per party with central payoffs in million USD
 * a year against no deal, general equilibrium as a table over the modelled issues. Issues off the table keep the one
 * option they have without a deal.
 */
export function talksScenario({ talks, plan }: Pricing, { problem }: TalksBargain): Scenario {
  const { payoffs, parties, constraints, disagreement } = problem;
  const own = (table: Float64Array, party: number) =>
    Float64Array.from({ length: table.length / parties }, (_, row) => table[row * parties + party] ?? Number.NaN);
  return {
    name: talks.talks,
    issues: plan.issues.map(({ id, options }) => ({ name: id, kind: 'discrete', options })),
    constraints,
    profiles: plan.parties.map(
      ({ code }, party): Profile => ({
        name: code,
        weights: plan.issues.map(() => 1),
        evaluations: payoffs.issues.map((table) => own(table, party)),
        groups: (payoffs.joint ?? []).map(({ issues, table }) => ({ issues, values: own(table, party) })),
        reservation: { kind: 'value', value: disagreement[party] ?? 0 },
        discountFactor: 1,
      }),
    ),
  };
}
