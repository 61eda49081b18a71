/** Words that have the form of a stance and say nothing of one, told by what stands around them. */

import type { Stance } from '../../../reading.js';

/** What an event looks like where it is idle: its words, what stands before them and after. */
export interface Idle {
  readonly stances: readonly Stance[];
  readonly verb: RegExp;
  readonly before?: RegExp;
  readonly after?: RegExp;
}
