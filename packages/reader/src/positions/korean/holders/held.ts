/** Who holds the stance of a Korean clause, as the rules answer it. */

import type { Voice } from '../../voices/voices.js';
import type { KoreanSubject } from '../clauses/subjects.js';

export interface Held {
  readonly voices: readonly Voice[];
  /** The subject that they were read from; null where they were read otherwise. */
  readonly subject: KoreanSubject | null;
  readonly hedged: boolean;
}

/** Holders, or that nobody holds it; null where a rule does not say, and the next one is asked. */
export type Answer = Held | 'nobody' | null;

export function heldBy(voices: readonly Voice[], subject: KoreanSubject | null = null, hedged = false): Held {
  return { voices, subject, hedged };
}

/** The answer of the first rule that says something. */
export function firstAnswer<Asked extends readonly unknown[]>(
  rules: readonly ((...asked: Asked) => Answer)[],
  ...asked: Asked
): Answer {
  for (const rule of rules) {
    const answer = rule(...asked);
    if (answer !== null) return answer;
  }
  return null;
}
