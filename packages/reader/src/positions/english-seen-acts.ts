/** Who acts in what a deal would see done: “a deal that would see Beijing delay its curbs and Washington drop a tariff”. */

import type { PreparedText } from '../text/prepared-text.js';
import type { EnglishSentence } from './english-sentence.js';
import type { PlacedHolder } from './placed.js';

/** “Would see Beijing” and what it does, up to the next one who acts. */
const SEEN =
  /\b(?:deal|agreement|accord|pact|framework|plan|proposal|draft|arrangement|truce)s? (?:[\p{L}'’-]+ ){0,6}?(?:would|will|could) see (?:[^.;:“”"]* and (?:the )?)?(?:the )?$/iu;

/** How far back the deal may stand, UTF-16 code units. */
const REACH = 400;

/** The side that does the act at a token, right before it; null where no deal is said to see it done. */
export function seenActor(
  { text, tokens }: PreparedText,
  { sentence, named }: EnglishSentence,
  at: number,
): PlacedHolder | null {
  if (/(?:[^s]s|ed|ing)$/.test(text.slice(tokens.starts[at]!, tokens.ends[at]!))) return null;
  const actor = named.find(({ last, holder }) => last === at - 1 && holder.kind === 'economy');
  if (actor === undefined) return null;
  return SEEN.test(text.slice(Math.max(sentence.start, actor.start - REACH), actor.start)) ? actor : null;
}
