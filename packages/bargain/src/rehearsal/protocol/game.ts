/** What a protocol is played with. */

import type { Scenario } from '../../scenario/scenario.js';

/** A scenario under the rules of a protocol, with the seed of whatever the protocol itself draws. */
export interface Game<R> {
  readonly scenario: Scenario;
  readonly rules: R;
  readonly seed: number;
}

/** Purposes of random numbers, as keys of generators; parties have theirs by position. */
export const PURPOSE = { firstText: -1, text: -2, annealing: -3, tie: -4 } as const;
