/** What a side is given: “Japan received assurances that the duty would not be raised”. */

import type { Stance } from '../../../reading.js';
import type { PreparedText } from '../../../text/prepared-text.js';
import type { Sentence } from '../../../text/sentences.js';
import { HINT } from '../../../text/word-hints.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';

const WORD_GIVEN = /^(?:assurances?|guarantees?|pledges?|promises?|commitments?|concessions?)\b/i;

const IS_GIVEN =
  /\b(?:receiv(?:e|es|ed|ing)|won|wins?|winning|got|gets?|getting|gain(?:s|ed|ing)?|secur(?:e|es|ed|ing)|obtain(?:s|ed|ing)?|extract(?:s|ed|ing)?|(?:was|were|been) given) (?:(?:an?|the|any|some|firm|clear|written|verbal|similar|further|new|[a-zà-ɏ]+al) ){0,3}$/i;

/**
 * Events with what is received given by the other side; what the assurance is about, told after “that”, is no second one.
 * “Received assurances from Washington that …” names who gives it.
 */
export function withReceived(
  { text, tokens }: PreparedText,
  { sentence }: EnglishSentence,
  events: readonly StanceEvent[],
): StanceEvent[] {
  const { starts } = tokens;
  const received = events.find(({ first, last, stance }) => {
    const start = tokens.starts[first]!;
    return (
      stance === 'offers' &&
      WORD_GIVEN.test(text.slice(start, tokens.ends[last]!)) &&
      IS_GIVEN.test(text.slice(Math.max(sentence.start, start - 70), start))
    );
  });
  if (received === undefined) return withoutAssured(text, starts, sentence, events);
  const told = text.indexOf(' that ', tokens.ends[received.first]!);
  return events.flatMap((event): StanceEvent[] => {
    if (event === received)
      return [namesGiver(event) ? event : stanceEvent({ ...event, owner: undefined, received: true })];
    const content = told >= 0 && tokens.starts[event.first]! > told && event.object === 'before';
    return content ? [] : [event];
  });
}

/** “Was given assurances that its chips would be spared”, by nobody who is told. */
const ASSURED =
  /\b(?:receiv|obtain|secur|w[io]n|got|gain|extract|given|offered|promised|sought|seek)[a-zà-ɏ]*\s(?:[^\s,;:“”"]+\s){0,3}?(?:re)?(?:assurances?|guarantees?|promises?|pledges?|word)\sthat\s/i;

/** What an assurance can be of. */
const OF_ASSURANCE: ReadonlySet<Stance> = new Set(['offers', 'rejects', 'excludes']);

/** Events without those of what a side was only assured of. */
function withoutAssured(
  text: string,
  starts: Int32Array,
  { start, end, hints }: Sentence,
  events: readonly StanceEvent[],
): StanceEvent[] {
  if ((hints & HINT.promises) === 0 || !events.some(({ stance }) => OF_ASSURANCE.has(stance))) return [...events];
  const said = text.slice(start, end);
  const found = said.includes(' that ') ? ASSURED.exec(said) : null;
  if (found === null) return [...events];
  const from = start + found.index + found[0].length;
  return events.filter(
    ({ first, owner, stance }) => starts[first]! < from || owner !== undefined || !OF_ASSURANCE.has(stance),
  );
}

/** Who gives it stands after it: “a pledge from Washington”. */
function namesGiver({ owner, first }: StanceEvent): boolean {
  return owner !== undefined && owner.first > first;
}
