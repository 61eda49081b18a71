/**
 * What somebody is asked not to do, or to ask of others, says nothing of those asked: “asked the lawmakers not to view the law as a
 * barrier”, “asked the Trade Representative to urge Peru to lift its ban”.
 */

import type { PreparedText } from '../../../text/prepared-text.js';
import { clauseAt, type EnglishSentence } from '../clauses/sentence.js';
import type { StanceEvent } from '../clauses/stance-event.js';

/** From a verb of asking to what is not to be done: whom it is asked of. */
const NOT_TO = /^\s(?:[\p{L}\p{N}.'’-]+\s){0,8}?not\sto\s/u;

/** From a verb of asking to what is to be asked of others: whom it is asked of, with a short form in brackets. */
const TO = /^\s(?:[\p{L}\p{N}.'’-]+\s){1,8}?(?:\(\p{Lu}+\)\s)?to\s$/u;

/** Events without demands that another demand asks not to be acted on, or to be made. */
export function withoutAskedNot(
  { text, tokens }: PreparedText,
  view: EnglishSentence,
  events: readonly StanceEvent[],
): StanceEvent[] {
  const asks = events.filter(({ stance, mode }) => stance === 'demands' && mode === null);
  if (asks.length < 2) return [...events];
  return events.filter(
    (event) =>
      event.stance !== 'demands' ||
      !asks.some((ask) => {
        if (ask.last >= event.first) return false;
        const between = text.slice(tokens.ends[ask.last]!, tokens.starts[event.first]!);
        if (event.mode === null && TO.test(between)) return true;
        return clauseAt(view, ask.first) === clauseAt(view, event.first) && NOT_TO.test(between);
      }),
  );
}
