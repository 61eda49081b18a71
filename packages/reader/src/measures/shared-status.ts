/** Duties without a verb of their own stand as those of the row or the list that they belong to. */

import type { MeasureRead } from '../reading.js';
import type { Match } from '../text/lexicon.js';
import type { PreparedText } from '../text/prepared-text.js';
import type { Sentence } from '../text/sentences.js';
import { statusOfLeadIn } from './duty-status.js';
import type { ClauseWord } from './measure-rules.js';
import { type Item, type PartyMention, sentenceItems } from './sentence-items.js';

type Status = MeasureRead['status'];

/** Words that set a rate apart from the one before it. */
const APART =
  /^(?:;|while|whereas|but|compared|against|versus|than|below|above|under|over|unlike|like|instead|after|before|which|who|although|though|since|if|unless)$/;

/**
 * Statuses of the duties of one sentence: “25% on all goods and 10% on energy” stand alike.
 * @param places items of the duties, in order
 * @param statuses as the verb of each tells
 */
export function sharedStatuses(
  items: readonly Item[],
  places: readonly number[],
  statuses: readonly Status[],
): readonly Status[] {
  const shared = [...statuses];
  for (let i = 1; i < shared.length; i += 1)
    if (shared[i] === 'unclear' && inRow(items, places[i - 1]!, places[i]!)) shared[i] = shared[i - 1]!;
  for (let i = shared.length - 2; i >= 0; i -= 1)
    if (shared[i] === 'unclear' && inRow(items, places[i]!, places[i + 1]!)) shared[i] = shared[i + 1]!;
  return shared;
}

function inRow(items: readonly Item[], first: number, last: number): boolean {
  // “10%, down from 25%”; not “on steel from Canada, 10 percent on aluminium”.
  if (items[last - 1]?.text === 'from') return false;
  return !items
    .slice(first + 1, last)
    .some(
      ({ text, phrase }) => APART.test(text) || phrase?.imposing || phrase?.bearing || phrase?.status !== undefined,
    );
}

/** “- Taiwan: 20%”, “• A 25% duty on vans”: an item of a list. */
const LISTED = /^\s*(?:[-–—•*·▪◦]|\(?[a-z0-9]{1,3}[.)]\s|[^.;]{1,60}:\s)/i;

/**
 * How the items of lists stand by the sentence that opens their list: “The decree will impose:”.
 * @returns the status for a sentence, which is asked for in the order of the text; unclear outside lists
 */
export function listStatuses(
  prepared: PreparedText,
  phrases: readonly Match<ClauseWord>[],
  parties: readonly PartyMention[],
): (index: number) => Status {
  const { text, sentences } = prepared;
  /** The last item asked for, and how its list stands. */
  let last = -1;
  let status: Status = 'unclear';
  return (index) => {
    let opener = index;
    while (opener > last && isListed(text, sentences[opener]!)) opener -= 1;
    if (opener === index) return 'unclear';
    if (opener !== last) {
      const opens = opener >= 0 && text[sentences[opener]!.end - 1] === ':';
      status = opens ? statusOfLeadIn(sentenceItems(prepared, sentences[opener]!, [], phrases, parties)) : 'unclear';
    }
    last = index;
    return status;
  };
}

function isListed(text: string, { start, end }: Sentence): boolean {
  return text[end - 1] !== ':' && LISTED.test(text.slice(start, Math.min(end, start + 70)));
}
