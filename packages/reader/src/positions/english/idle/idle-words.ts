/** Words that have the form of a stance and say nothing of one, told by what stands around them. */

import type { Stance } from '../../../reading.js';

/** What an event looks like where it is idle: its words, what stands before them and after. */
export interface Idle {
  readonly stances: readonly Stance[];
  /** What the event's own words are like; left out where they may be any. */
  readonly verb?: RegExp;
  /** A hint that its sentence has, see `word-hints`. */
  readonly hint?: number;
  readonly before?: RegExp;
  readonly after?: RegExp;
}
