/** “Would continue to negotiate with the United States to lower the tariff”: what is talked for with the other side is asked of it. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';

/** “negotiate with …”, up to the “to” of what it is for. */
const TALKS =
  /\b(?:negotiat(?:e|es|ed|ing)|talk(?:s|ed|ing)?|negotiations|discussions|engag(?:e|es|ed|ing)|consult(?:s|ed|ing)?|speak(?:s|ing)?|plead(?:s|ed|ing)?) with (?:the )?(?:[a-zà-ɏ.’'-]+ ){1,6}?(?:[^,.;:“”"]{0,40} )?(?:(?:in order|in an (?:effort|attempt|bid)|in a bid) )?to $/i;

/** Furthest the talks stand before what they are for, UTF-16 code units. */
const REACH = 140;

const BURDEN = /^[^,.;:“”"]{0,60}?\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?|surtax(?:es)?)\b/i;
const OWN = /^ (?:all |some |most )?(?:of )?(?:its|their|his|her|our|my|both)\b/i;
const LESSENS =
  /^(?:lower|reduce|cut|remove|lift|scrap|drop|abolish|eliminate|ease|end|bring down|suspend|withdraw|rescind|revoke|halve|slash|trim|waive)$/i;

/** Events with a burden that a side negotiates away with another asked of that other, not given. */
export function withTalkedDown(
  { text, tokens }: PreparedText,
  { sentence, named }: EnglishSentence,
  events: readonly StanceEvent[],
): readonly StanceEvent[] {
  if (!events.some(({ stance, act }) => stance === 'offers' && act === 'give')) return events;
  return events.map((event) => {
    if (event.stance !== 'offers' || event.act !== 'give' || event.negated || event.object !== 'after') return event;
    const end = tokens.ends[event.last]!;
    const said = text.slice(tokens.starts[event.first]!, end);
    const verb = /(?:bring down|\S+)$/.exec(said)![0];
    if (!LESSENS.test(verb)) return event;
    const at = end - verb.length;
    const rest = text.slice(end, end + 80);
    if (OWN.test(rest) || !BURDEN.test(rest)) return event;
    const from = Math.max(sentence.start, at - REACH);
    const talks = TALKS.exec(text.slice(from, at));
    if (talks === null) return event;
    // With whom is told: another side, not “with care”.
    const other = named.some(({ start }) => start > from + talks.index && start < at);
    if (!other) return event;
    return stanceEvent({
      first: event.first,
      last: event.last,
      verb: event.verb,
      stance: 'demands',
      strength: 'moderate',
      object: 'after',
    });
  });
}
