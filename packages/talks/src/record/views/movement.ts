/** How a party's stance moved between two statements: harder, softer, or turned round. */

import type { Position } from '../talks-schema.js';

export type Movement = 'harder' | 'softer' | 'reversed' | 'same' | 'unclear';

interface Said {
  readonly stance: Position['stance'];
  readonly strength: Position['strength'];
}

/** How far a stance stands from giving way: refusing 3, asking 2, undecided 1, giving 0; null says nothing of it. */
const GROUND: Readonly<Record<Position['stance'], number | null>> = {
  rejects: 3,
  excludes: 3,
  demands: 2,
  links: 2,
  open: 1,
  offers: 0,
  supports: 0,
  'not-discussed': null,
};

const FIRMNESS: Readonly<Record<Position['strength'], number>> = { soft: 0, moderate: 1, firm: 2 };

/**
 * Movement from one statement to a later one.
 *
 * From refusing to giving, from keeping an issue out to tying it in, and the other way round, is a reversal. Within one ground the
 * strength tells: a firmer refusal or demand is harder, a firmer offer softer.
 */
export function movementBetween(before: Said, after: Said): Movement {
  const from = GROUND[before.stance];
  const to = GROUND[after.stance];
  if (from === null || to === null) return 'unclear';
  const linked = new Set([before.stance, after.stance]);
  if (Math.abs(to - from) === 3 || (linked.has('excludes') && linked.has('links'))) return 'reversed';
  if (to !== from) return to > from ? 'harder' : 'softer';
  const firmer = FIRMNESS[after.strength] - FIRMNESS[before.strength];
  if (firmer === 0 || from === 1) return 'same';
  return firmer > 0 === from > 0 ? 'harder' : 'softer';
}

/** True when two statements cannot both be the party's policy. */
export function contradict(one: Said, other: Said): boolean {
  return movementBetween(one, other) === 'reversed';
}
