/** Headings over lists of what a side asks or gives: “WHAT CANADA SEEKS”, “Korea's commitments”. */

import type { PreparedText } from '../../text/prepared-text.js';
import type { Sentence } from '../../text/sentences.js';
import type { Holder, Voice } from '../voices/voices.js';
import { isItem } from './listed-items.js';
import type { Undertaking } from './undertakings.js';

/** A heading is no longer than this, UTF-16 code units. */
const LONGEST = 64;

/** How many items stand between a heading and an item that it still speaks for. */
const MOST_ITEMS = 60;

const ASKS =
  /^(?:what .{2,40} (?:seeks?|wants?|(?:is|are) (?:seeking|asking for|after)|asks? for|needs?|demands?)|.{2,40}['’]s? (?:key |main )?(?:asks|demands|requests|wish list)|(?:key |main )?(?:asks|demands|requests) (?:of|by|from) .{2,40})$/i;
const GIVES =
  /^(?:what .{2,40} (?:(?:has|have) (?:undertaken|agreed to|promised|offered|conceded|pledged|committed to)|undertakes?|offers?|gives?|promises?|concedes?|pledges?|will (?:do|give|offer))|.{2,40}['’]s? (?:key |main )?(?:commitments|undertakings|concessions|pledges|offers?)|(?:commitments|undertakings|concessions|pledges) (?:of|by|from) .{2,40})$/i;

/** Headings over lists of several sides, each under its own name: “What each side wants”, “Key demands”. */
const SIDE = '(?:each|both|either|the two|the) (?:sides?|part(?:y|ies)|countr(?:y|ies)|governments?|delegations?)';
const EACH_ASKS = new RegExp(
  `^(?:what ${SIDE} (?:wants?|seeks?|asks? for|demands?|needs?|(?:is|are) (?:seeking|asking for|after))|(?:the |their )?(?:key |main |opening )?(?:asks|demands|requests|wish lists?)(?: (?:of|by|from) ${SIDE})?|${SIDE}['’]s? (?:key |main |opening )?(?:asks|demands|requests|wish lists?)):?$`,
  'i',
);
const EACH_GIVES = new RegExp(
  `^(?:what ${SIDE} (?:offers?|gives?|promises?|concedes?|pledges?|undertakes?|agreed to|will (?:do|give|offer))|(?:the |their )?(?:key |main )?(?:commitments|undertakings|concessions|pledges|offers)(?: (?:of|by|from) ${SIDE})?|${SIDE}['’]s? (?:key |main )?(?:commitments|undertakings|concessions|pledges|offers)):?$`,
  'i',
);

/** “Further commitments from Peru include:”, “Chile's demands are:”: a sentence that opens a list, maybe under headings of its own. */
const OPENER =
  /\b(?:(commitments|undertakings|concessions|pledges)|demands|requests|asks)\b(?:[^.;:\n]{0,60})\b(?:include|are|cover|comprise)(?: the following)?:(?:\n[^\n.:;]{2,40})?$/i;

/** True for a sentence that opens a list of what a side gives or asks; the heading in the line after it may run together with it. */
function opensOwnList(text: string, sentence: Sentence | undefined): boolean {
  if (sentence === undefined) return false;
  const colon = text.lastIndexOf(':', sentence.end - 1);
  return colon >= sentence.end - 42 && colon > sentence.start && OPENER.test(text.slice(sentence.start, sentence.end));
}

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
  const over = overList(text, sentences, at);
  const heading = sentences[over];
  if (heading === undefined) return null;
  const said = text.slice(heading.start, heading.end);
  const named = holders.find(
    ({ start, end, kind }) => start >= heading.start && end <= heading.end && kind !== 'person',
  );
  const opener = OPENER.exec(said);
  if (opener !== null)
    return named === undefined || !opensFor(said, named.start - heading.start, named.end - heading.start)
      ? null
      : leadOf(heading, named.voices, opener[1] === undefined);
  const alone = named !== undefined && isAlone(said, named.end - named.start);
  const ask = alone ? asksOfEach(text, sentences, over, holders) : ASKS.test(said);
  if (ask === null || (!ask && !alone && !GIVES.test(said))) return null;
  const voices = named?.voices ?? (/\b(?:we|our)\b/i.test(said) ? we : []);
  if (voices.length === 0) return null;
  return leadOf(heading, voices, ask);
}

function leadOf({ firstToken: from, endToken: to }: Sentence, voices: readonly Voice[], ask: boolean): Undertaking {
  return {
    voices,
    from,
    to,
    verb: { kind: 'plain', strength: 'moderate', negated: false, may: false, last: from },
    ask,
  };
}

/** “Peru's further commitments are:”, “commitments from Peru include:”: whose they are, not to whom they are made. */
function opensFor(said: string, from: number, to: number): boolean {
  return /^['’]s?\s/.test(said.slice(to)) || /\b(?:from|by|of) (?:the )?$/i.test(said.slice(0, from));
}

/** True for a text with a list under a heading that says what a side, or each side, asks or gives. */
export function hasListHeadings({ text, sentences }: PreparedText): boolean {
  return sentences.some((sentence, at) => {
    const next = sentences[at + 1];
    if (next === undefined) return false;
    if (opensOwnList(text, sentence)) return true;
    if (!isHeadingLine(text, sentence)) return false;
    const said = text.slice(sentence.start, sentence.end);
    return isItem(text, next) ? ASKS.test(said) || GIVES.test(said) : EACH_ASKS.test(said) || EACH_GIVES.test(said);
  });
}

/** A short line that ends in no mark and is no item. */
function isHeadingLine(text: string, sentence: Sentence): boolean {
  const { start, end } = sentence;
  return end - start <= LONGEST && /[\p{L}\p{N}]/u.test(text[end - 1]!) && text[end] !== '.' && !isItem(text, sentence);
}

/** Number of the heading over the list whose item opens at a sentence; −1 where there is none. */
function overList(text: string, sentences: readonly Sentence[], at: number): number {
  let before = at - 1;
  const opens = (index: number) => opensOwnList(text, sentences[index]);
  for (let items = 0; before >= 0 && !isHeadingLine(text, sentences[before]!) && !opens(before); items += 1) {
    if (items === MOST_ITEMS) return -1;
    const { paragraph } = sentences[before]!;
    let first = before;
    while (first > 0 && sentences[first - 1]!.paragraph === paragraph) first -= 1;
    if (!isItem(text, sentences[first]!)) return -1;
    before = first - 1;
  }
  // “Commitments from Peru include: Trade barriers - Removing …”: a field of what is opened above it.
  return opens(before - 1) ? before - 1 : before;
}

/** A heading that is a name and nothing else, but for an article or a colon. */
function isAlone(heading: string, name: number): boolean {
  return heading.length - name <= (/^the /i.test(heading) ? 5 : 1);
}

/** How many sides have a list of their own under one heading. */
const MOST_SIDES = 8;

/**
 * Whether the lists of several sides are of what each asks, or of what each gives; null where nothing over them says so.
 * @param over number of the heading that names one side
 */
function asksOfEach(
  text: string,
  sentences: readonly Sentence[],
  over: number,
  holders: readonly Holder[],
): boolean | null {
  let heading = over;
  for (let side = 0; side < MOST_SIDES && heading > 0; side += 1) {
    const above = sentences[heading - 1]!;
    const said = text.slice(above.start, above.end);
    if (EACH_ASKS.test(said)) return true;
    if (EACH_GIVES.test(said)) return false;
    heading = overList(text, sentences, heading);
    const next = sentences[heading];
    if (next === undefined) return null;
    const named = holders.find(({ start, end, kind }) => start >= next.start && end <= next.end && kind !== 'person');
    if (named === undefined || !isAlone(text.slice(next.start, next.end), named.end - named.start)) return null;
  }
  return null;
}
