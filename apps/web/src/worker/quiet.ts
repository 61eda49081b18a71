/** Keeps work that nobody waits for away from the moments after a question, when the page draws the answer. */

import { nextTurn } from './turns.js';

/** An answer is asked for, given and drawn within this, on a machine where all of it shares two cores. */
const AFTER_A_QUESTION_MS = 120;

export interface Quiet {
  /** Somebody asks something. */
  readonly broken: () => void;
  /** Lets waiting questions in, and returns once none has come for a while. */
  readonly pause: () => Promise<void>;
}

/** @param now milliseconds of a clock that only goes forward */
export function createQuiet(now: () => number = () => performance.now()): Quiet {
  let until = Number.NEGATIVE_INFINITY;
  return {
    broken: () => {
      until = now() + AFTER_A_QUESTION_MS;
    },
    pause: async () => {
      await nextTurn();
      for (let left = until - now(); left > 0; left = until - now()) {
        await new Promise((resolve) => setTimeout(resolve, left));
      }
    },
  };
}
