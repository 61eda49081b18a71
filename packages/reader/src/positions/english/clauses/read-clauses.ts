/** Clauses of an English sentence of which something is read already. */

import { clauseAt, type EnglishSentence } from './sentence.js';
import type { StanceEvent } from './stance-event.js';

/** Whether an event stands in the clause of a token: what patterns over a sentence tell adds nothing there. */
export function isReadAlready(view: EnglishSentence, events: readonly StanceEvent[], token: number): boolean {
  const clause = clauseAt(view, token);
  return events.some(({ first }) => clauseAt(view, first) === clause);
}
