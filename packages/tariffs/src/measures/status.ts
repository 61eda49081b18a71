/** What a measure is on a day: in force, not yet, no longer, or only announced. */

import type { Measure } from './measure.js';

export type StatusOnDay =
  | 'in force'
  | 'unknown yet'
  | 'announced'
  | 'scheduled'
  | 'suspended'
  | 'invalidated'
  | 'ended';

/** True on the first day, the last, and every day between. A measure without dates is always in force. */
export function inForce(measure: Measure, day: string): boolean {
  if (measure.in_force === undefined) {
    return measure.announced === undefined && measure.signed === undefined && measure.status !== 'announced';
  }
  return measure.in_force <= day && (measure.ended === undefined || day <= measure.ended);
}

/** The status of a measure on a day, from its dates and from what became of it. */
export function statusOn(measure: Measure, day: string): StatusOnDay {
  if (inForce(measure, day)) return 'in force';
  const { announced, signed, in_force, ended, status } = measure;
  if (ended !== undefined && day > ended) {
    return status === 'suspended' || status === 'invalidated' ? status : 'ended';
  }
  if (in_force !== undefined && signed !== undefined && signed <= day) return 'scheduled';
  if (announced !== undefined && announced <= day) return 'announced';
  if (signed !== undefined && signed <= day) return 'announced';
  return 'unknown yet';
}

/** Why a measure does not bear on a day; undefined when it does. */
export function whyNotInForce(measure: Measure, day: string): string | undefined {
  const { in_force, ended, announced, invalidated } = measure;
  switch (statusOn(measure, day)) {
    case 'in force':
      return undefined;
    case 'suspended':
      return `suspended after ${ended}`;
    case 'invalidated':
      return `ruled invalid${invalidated === undefined ? '' : ` on ${invalidated}`}, collected until ${ended}`;
    case 'ended':
      return `ended after ${ended}`;
    case 'scheduled':
      return `in force from ${in_force}`;
    case 'announced':
      return in_force === undefined
        ? `announced${announced === undefined ? '' : ` on ${announced}`}, not in force`
        : `in force from ${in_force}`;
    case 'unknown yet':
      return in_force === undefined ? 'not announced yet' : `in force from ${in_force}`;
  }
}
