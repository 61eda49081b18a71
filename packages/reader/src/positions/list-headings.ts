/** Headings over lists of what a side asks or gives: “WHAT CANADA SEEKS”, “Korea's commitments”. */

import type { PreparedText } from '../text/prepared-text.js';
import type { Sentence } from '../text/sentences.js';
import { isItem } from './listed-items.js';
import type { Undertaking } from './undertakings.js';
import type { Holder, Voice } from './voices.js';

/** A heading is no longer than this, UTF-16 code units. */
const LONGEST = 64;

/** How many items stand between a heading and an item that it still speaks for. */
const MOST_ITEMS = 60;

const ASKS =
  /^(?:what .{2,40} (?:seeks?|wants?|(?:is|are) (?:seeking|asking for|after)|asks? for|needs?|demands?)|.{2,40}['’]s? (?:key |main )?(?:asks|demands|requests|wish list)|(?:key |main )?(?:asks|demands|requests) (?:of|by|from) .{2,40})$/i;
const GIVES =
  /^(?:what .{2,40} (?:(?:has|have) (?:undertaken|agreed to|promised|offered|conceded|pledged|committed to)|undertakes?|offers?|gives?|promises?|concedes?|pledges?|will (?:do|give|offer))|.{2,40}['’]s? (?:key |main )?(?:commitments|undertakings|concessions|pledges|offers?)|(?:commitments|undertakings|concessions|pledges) (?:of|by|from) .{2,40})$/i;

/**
 * What a heading right before a list has its items ask or give; null where there is none.
 * @param at number of the sentence that opens an item
 * @param holders of the whole document, in order
 * @param we whose words the document is
 */
export function headingLead(
  { text, sentences }: PreparedText,
  at: number,
  holders: readonly Holder[],
  we: readonly Voice[],
): Undertaking | null {
  let before = at - 1;
  // Past the items before, to what stands over the list.
  for (let items = 0; before >= 0 && !isHeadingLine(text, sentences[before]!); items += 1) {
    if (items === MOST_ITEMS) return null;
    const { paragraph } = sentences[before]!;
    let first = before;
    while (first > 0 && sentences[first - 1]!.paragraph === paragraph) first -= 1;
    if (!isItem(text, sentences[first]!)) return null;
    before = first - 1;
  }
  const heading = sentences[before];
  if (heading === undefined) return null;
  const said = text.slice(heading.start, heading.end);
  const ask = ASKS.test(said);
  if (!ask && !GIVES.test(said)) return null;
  const named = holders.find(
    ({ start, end, kind }) => start >= heading.start && end <= heading.end && kind !== 'person',
  );
  const voices = named?.voices ?? (/\b(?:we|our)\b/i.test(said) ? we : []);
  if (voices.length === 0) return null;
  const { firstToken: from, endToken: to } = heading;
  return {
    voices,
    from,
    to,
    verb: { kind: 'plain', strength: 'moderate', negated: false, may: false, last: from },
    ask,
  };
}

/** A short line that ends in no mark and is no item. */
function isHeadingLine(text: string, sentence: Sentence): boolean {
  const { start, end } = sentence;
  return end - start <= LONGEST && /[\p{L}\p{N}]/u.test(text[end - 1]!) && text[end] !== '.' && !isItem(text, sentence);
}
