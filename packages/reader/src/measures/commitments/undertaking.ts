/** One undertaking as it stands in a text. */

import type { CommitmentRead } from '../../reading.js';

/** One undertaking as it stands in the text. */
export interface Undertaking {
  /** Parties that undertake it. */
  readonly parties: readonly string[];
  readonly verb: CommitmentRead['verb'];
  /** Where the sentence's subject begins, and where the clause ends. */
  readonly start: number;
  readonly end: number;
  /** The clause that says what is undertaken. */
  readonly whatStart: number;
  readonly whatEnd: number;
}

/** Words that a clause cannot end with: what they lead to stands in a list or in brackets. */
const DANGLING =
  /(?:[\s.,;:(“"'*-]|\s(?:and|or|including|including by|by|with respect to|to|of|with|the|that|for|on|as|as follows|titled|entitled|namely|such as))$/i;

/** End of a clause without marks and words that lead on. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  for (;;) {
    const cut = DANGLING.exec(text.slice(Math.max(start, at - 20), at));
    if (cut === null || at <= start) return at;
    at -= cut[0].length;
  }
}
