import type { Library } from './library.js';
import type { Progress } from './protocol.js';

/** What the work may use while it goes on. */
export interface Work {
  readonly progress: Progress;
  /** False once a later question has made this one void; long work asks between its steps (see `inTurns`). */
  current(): boolean;
  readonly library: Library;
}
