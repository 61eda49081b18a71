/** “A key demand of European industry”: whose demand it is stands after it, not who tells of it. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { PlacedCue } from '../clauses/placed.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';

const DEMAND = /\b(?:demands?|asks?|requests?|wish(?:es)?|priorit(?:y|ies))$/i;

/** “of the”, “from”, “for many” right after it. */
const OF = /^ (?:of|from|by) (?:(?:the|all|many|most|some|both|our) )?/u;

/** The event with whoever a demand is of; null where nobody in particular is told. */
export function demandOf(
  { text }: PreparedText,
  { named, holders }: EnglishSentence,
  here: PlacedCue,
  event: StanceEvent,
): StanceEvent | null {
  if (event.stance !== 'demands' || event.owner !== undefined || !DEMAND.test(text.slice(here.start, here.end)))
    return event;
  const of = OF.exec(text.slice(here.end, here.end + 20))?.[0];
  if (of === undefined) return event;
  if (/\bour $/.test(of)) return event;
  const at = here.end + of.length;
  const isThere = ({ start }: { readonly start: number }) => start > here.end && start <= at && start > at - 5;
  const owner = holders.find(isThere) ?? named.find(isThere);
  if (owner === undefined) return event;
  return owner.holder.kind === 'adjective' ? null : stanceEvent({ ...event, owner });
}
