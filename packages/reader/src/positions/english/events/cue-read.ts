/** A verb or phrase of the rules in its place. */

import type { Cue } from '../../cues/stance-rules.js';
import type { PlacedCue } from '../clauses/placed.js';

/** An act as a meaning of a cue: “lower”, “discuss”. */
export type ActCue = Cue & { kind: 'act' };

/** What is known of a cue before its stance. */
export interface CueRead {
  readonly here: PlacedCue;
  /** The cue after it in the sentence. */
  readonly next: PlacedCue | undefined;
  /** All that follow. */
  readonly following: readonly PlacedCue[];
  readonly clause: number;
  readonly negated: boolean;
  /** Its clause only supposes or asks. */
  readonly supposed: boolean;
  /** What it can mean where it stands. */
  readonly meanings: readonly Cue[];
  readonly act: ActCue | undefined;
}
