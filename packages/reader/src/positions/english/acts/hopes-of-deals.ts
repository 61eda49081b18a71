/** What is hoped that a deal will bring: “hopes that a shipping pact will help revive its yards” backs the deal, and gives and asks nothing. */

import type { PreparedText } from '../../../text/prepared-text.js';
import { HINT } from '../../../text/word-hints.js';
import { place } from '../clauses/placed.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';

const HOPES =
  /\bhop(?:e|es|ed|ing) (?:that )?(?:an?|the|its|their|this|such an?) (?:[a-zà-ɏ-]+ ){0,3}?(?:pact|deal|agreement|accord|package|partnership|project|treaty|initiative)(?: (?:with|between) (?:[a-zà-ɏ.'’-]+ ){1,4}?| )(?:will|would|can|could|may|might) (?:also )?(?:help|boost|revive|revitali[sz]e|strengthen|facilitate|pave|smooth|bolster|foster)\b/i;

/** Events with what such a hope holds told as favour of the deal. */
export function withHopesOfDeals(
  prepared: PreparedText,
  { sentence }: EnglishSentence,
  events: readonly StanceEvent[],
): readonly StanceEvent[] {
  if ((sentence.hints & HINT.bids) === 0 || events.length === 0) return events;
  const { text, tokens } = prepared;
  const found = HOPES.exec(text.slice(sentence.start, sentence.end));
  if (found === null) return events;
  const start = sentence.start + found.index;
  const end = start + found[0].length;
  const held = events.filter(({ first }) => tokens.starts[first]! >= start && tokens.starts[first]! < end);
  const [one] = held;
  if (one === undefined) return events;
  const { first, last } = place(prepared, start, end);
  const hope = stanceEvent({ first, last, stance: 'supports', strength: 'moderate', object: 'after', namedOnly: true });
  return events.flatMap((event) => (event === one ? [hope] : held.includes(event) ? [] : [event]));
}
