/** Deals that sides are told to have made: “Chile and Norway have concluded a free trade agreement”. */

import { type PreparedText, tokenAt } from '../../../text/prepared-text.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';

/** What becomes of a deal, right after the sides, with the deal itself. */
const CONCLUDES =
  /^,?(?: (?:have|has|had|today|now|also|finally|formally|officially|at last|yesterday|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)){0,3} (?:sign(?:ed)?|conclude[ds]?|finali[sz]ed?|complete[ds]?|wrap(?:ped)? up|wound up|initialled|sealed|clinched|struck|reached|are (?:near|close) to (?:signing|concluding|finali[sz]ing)|are nearing) (?:(?:an?|the|their|its|negotiations|talks|on|for|of|in|principle|new|comprehensive|long-sought|landmark|long|awaited|bilateral|agreement|deal|text|modernised|modernized|upgraded|[a-zà-ɏ-]+ed) ){0,6}(?:(?:free|preferential) trade (?:agreement|deal|pact|accord|talks|negotiations|area)|(?:comprehensive )?(?:economic )?partnership agreement|trade (?:agreement|deal|pact|accord|negotiations)|digital trade agreement|FTA|CEPA|EPA)\b/i;

/** Words without which no sentence tells of one. */
const DEAL = /\b(?:trade|partnership|FTA|CEPA|EPA)\b/;

/** What a sentence tells of deals that two sides or more have made. */
export function concludedDeals(
  { text, tokens }: PreparedText,
  { sentence, holders }: EnglishSentence,
  events: readonly StanceEvent[],
): StanceEvent[] {
  const sides = holders.filter(({ holder, subject }) => subject && holder.kind === 'both-sides');
  if (sides.length === 0 || !DEAL.test(text.slice(sentence.start, sentence.end))) return [];
  return sides.flatMap(({ last, end }) => {
    const found = CONCLUDES.exec(text.slice(end, Math.min(sentence.end, end + 160)));
    if (found === null) return [];
    const first = last + 1;
    const until = tokenAt(tokens, end + found[0].length - 1);
    if (events.some((event) => event.first >= first && event.first <= until)) return [];
    return [stanceEvent({ first, last: first, stance: 'supports', strength: 'moderate', object: 'after' })];
  });
}
