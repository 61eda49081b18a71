/** Stretches of a sentence that are someone's words. */

import type { Voice } from '../../voices/voices.js';

/** Tokens [from, to) that are someone's words. */
export interface Frame {
  readonly from: number;
  readonly to: number;
  readonly voices: readonly Voice[];
  /** Token of the verb that reports them; −1 for “according to”. */
  readonly verb: number;
}

/** Who speaks at a token: the last frame that holds it. */
export function voicesAt(frames: readonly Frame[], token: number): Frame | null {
  for (let i = frames.length - 1; i >= 0; i -= 1) {
    const frame = frames[i]!;
    if (token >= frame.from && token < frame.to) return frame;
  }
  return null;
}
