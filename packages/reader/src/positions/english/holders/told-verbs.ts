/** Two verbs of whoever is told of: “the ministry said the growers thanked it and asked for help”: the growers ask. */

import type { PlacedHolder } from '../clauses/placed.js';
import { clauseAt } from '../clauses/sentence.js';
import type { Setting } from '../setting.js';

/** A verb in the past, as what somebody did is told. */
const PAST =
  /^(?:[a-zà-ɏ]+ed|understood|made|took|gave|saw|put|sent|held|met|found|felt|kept|brought|spoke|sought|saw|drew)$/i;

/** Tokens from a verb of saying to whom it tells of: “said that the U.S.”. */
const NEAR = 4;

/**
 * Who does what is joined on by “and”, without a comma, to what is told of somebody in the same tense; undefined where that is not so.
 * @param said token of the verb of saying
 */
export function toldOf(
  { prepared: { text, tokens }, rules: { words }, view, event }: Setting,
  said: number,
): PlacedHolder | undefined {
  const word = (i: number) => text.slice(tokens.starts[i] ?? 0, tokens.ends[i] ?? 0);
  const { first } = view.clauses[clauseAt(view, event.verb)]!;
  if (first <= said || event.verb !== first + 1 || !words.and.has(tokens.words[first]!) || !PAST.test(word(event.verb)))
    return undefined;
  const told = view.holders.find(
    (one) => one.subject && one.first > said && one.first - said <= NEAR && one.last < first - 1,
  );
  if (told === undefined || !PAST.test(word(told.last + 1))) return undefined;
  return /[,;:“”"—]/.test(text.slice(tokens.starts[said]!, tokens.starts[first]!)) ? undefined : told;
}
