/** Reservation values and red lines of a private layer, in the terms of the bargain. */

import type { Constraint } from '@parley/bargain';
import { listed } from '@parley/input';
import type { PrivateLayer } from '../record/private-schema.js';
import type { Plan } from './plan.js';

/** Reservation value of each party: what the layer says, or that of no deal, which is nothing. */
export function reservationValues(
  plan: Plan,
  layer: PrivateLayer | undefined,
  end: 'low' | 'central' | 'high' = 'central',
): number[] {
  return plan.parties.map(({ code }) => layer?.reservation[code]?.[end] ?? 0);
}

/** Nobody signs a package with an option that some party will never sign. */
export function redLines(plan: Plan, layer: PrivateLayer | undefined): Constraint[] {
  return Object.values(layer?.red_lines ?? {}).flatMap((lines) =>
    lines.map(({ issue, never }) => without(plan, issue, listed(never))),
  );
}

/** The constraint that some options of an issue are not chosen. */
export function without(plan: Plan, id: string, refused: readonly string[]): Constraint {
  const issue = plan.issues.findIndex((candidate) => candidate.id === id);
  const { options = [] } = plan.issues[issue] ?? {};
  return { when: [], require: [[issue, [...options.keys()].filter((at) => !refused.includes(options[at] ?? ''))]] };
}
