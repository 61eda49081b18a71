/** What one thing costs another and what is thanked for: “an end to the ban is the price of lower duties”, “thanked Tokyo for lifting the ban”. */

import type { PreparedText } from '../../../text/prepared-text.js';
import { place } from '../clauses/placed.js';
import { isReadAlready } from '../clauses/read-clauses.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';

const PRICE =
  /\b(?:is|are|was|were|be|as|being) (?:part of )?(?:the|its|their|our) price (?:of|for)(?= (?!beef|rice|steel|oil|gas|copper|aluminium|corn|wheat|imports?|exports?|goods)[a-zà-ɏ])/i;

const THANKS =
  /\bthank(?:s|ed|ing)? (?:[^,.;:“”"]{1,60}? )?for (?:having )?(?:[a-zà-ɏ]+ly )?(?:lower|cut|remov|scrap|lift|drop|eas|open|reduc|suspend|delay|postpon|exempt|exclud|spar|agree|sign|lett|allow|keep|buy|(?:the|its|their|his|her) (?:[a-zà-ɏ-]+ ){0,4}?(?:exemption|cut|reduction|removal|relief|lifting|suspension|delay|waiver)\b)/i;

/** Events of such words, where nothing else is said in their clause. */
export function pricesAndThanks(
  prepared: PreparedText,
  view: EnglishSentence,
  events: readonly StanceEvent[],
): StanceEvent[] {
  const { sentence } = view;
  const said = prepared.text.slice(sentence.start, sentence.end);
  const price = said.includes(' price ') ? PRICE.exec(said) : null;
  const found = price ?? (said.includes('thank') ? THANKS.exec(said) : null);
  if (found === null) return [];
  const start = sentence.start + found.index;
  const { first, last } = place(prepared, start, start + found[0].length);
  if (isReadAlready(view, events, first)) return [];
  if (price !== null) return [stanceEvent({ first, last, stance: 'links', strength: 'firm', object: 'before' })];
  return [
    stanceEvent({ first, last: first, stance: 'supports', strength: 'moderate', object: 'after', namedOnly: true }),
  ];
}
