/** Who acts in what a deal would see done: “a deal that would see Beijing delay its curbs and Washington drop a tariff”. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { PlacedHolder } from '../clauses/placed.js';
import type { EnglishSentence } from '../clauses/sentence.js';

/** “Would see Beijing” and what it does, up to the next one who acts. */
const SEEN =
  /\b(?:deal|agreement|accord|pact|framework|plan|proposal|draft|arrangement|truce)s? (?:[a-zà-ɏ'’-]+ ){0,6}?(?:would|will|could) see (?:[^.;:“”"]* and (?:the )?)?(?:the )?$/i;

/** The same in the words of what a deal lays down: “the deal commits Indonesia to”. */
const COMMITTED =
  /\b(?:deal|agreement|accord|pact|framework|treaty|arrangement|truce)s? (?:[a-zà-ɏ'’-]+ ){0,4}?(?:commits?|obliges?|obligates?|requires?|binds?) (?:the )?$/i;

/** How far back the deal may stand, UTF-16 code units. */
const REACH = 400;

/** The side that does the act at a token, right before it; null where no deal is said to see it done. */
export function seenActor(
  { text, tokens }: PreparedText,
  { sentence, named }: EnglishSentence,
  at: number,
): PlacedHolder | null {
  if (/(?:[^s]s|ed|ing)$/.test(text.slice(tokens.starts[at]!, tokens.ends[at]!))) return null;
  const committed = text.slice(tokens.starts[at - 1] ?? 0, tokens.ends[at - 1] ?? 0) === 'to';
  const before = committed ? at - 2 : at - 1;
  const actor = named.find(({ last, holder }) => last === before && holder.kind === 'economy');
  if (actor === undefined) return null;
  return (committed ? COMMITTED : SEEN).test(text.slice(Math.max(sentence.start, actor.start - REACH), actor.start))
    ? actor
    : null;
}
