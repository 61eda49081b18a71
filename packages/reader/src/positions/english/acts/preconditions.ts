/** What stays until the other side moves, and what no deal is to be had without. */

import { type PreparedText, tokenAt } from '../../../text/prepared-text.js';
import { place } from '../clauses/placed.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';

/** “India's tariffs on almonds | will remain until” */
const STAYS =
  /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?|counter-?measures?|counter-?tariffs?|bans?|curbs?|restrictions?|controls?|quotas?|sanctions?)\b(?:U\.S\.|[^.,;:“”"]){0,60}?\s((?:will|would|shall|must|are to|is to)\s(?:remain|stay|stand|continue|be kept)(?:\s(?:in\s(?:place|force|effect)|on|up))?)\s(?:until|unless|(?:for\s)?(?:as|so)\slong\sas)\s/i;

/** “Without commitments on cars, there will be no deal.” */
const WITHOUT =
  /\bwithout\s(?!(?:a\s)?(?:doubt|question|delay|exception|prejudice)\b)[^,;:.“”"]{3,90},?\s(?:there\s(?:will|can|could|would|won['’]t|cannot|can['’]t)\s(?:not\s)?be\s(?:no|an?|any)|no|an?)\s(?:[a-zà-ɏ]+\s){0,2}?(?:deal|agreement|pact|accord|treaty)\b/i;

/** A bare “a pact” after “without” says nothing unless it is denied: “will not be possible”. */
const DENIED = /\b(?:no|not|cannot)\b|n['’]t\b/i;

/** The events of a sentence with such a condition in place of what it says of the other side. */
export function withPreconditions(
  prepared: PreparedText,
  { sentence, named }: EnglishSentence,
  events: readonly StanceEvent[],
): readonly StanceEvent[] {
  const { text, tokens } = prepared;
  const said = text.slice(sentence.start, sentence.end);
  const held = said.includes(' until ') || said.includes(' unless ') || said.includes(' long as ');
  const stays = held ? STAYS.exec(said) : null;
  const without = stays === null && said.includes('ithout ') ? WITHOUT.exec(said) : null;
  if (stays === null && without === null) return events;
  if (stays !== null) {
    const begin = sentence.start + stays.index;
    const verb = begin + stays[0].indexOf(stays[1]!);
    const { first, last } = place(prepared, verb, verb + stays[1]!.length);
    // “India's tariffs”, “Canadian duties”: whose they are stands right before.
    const owner = named.findLast(
      ({ end }) => end <= begin && /^(?:['’]s?)?\s(?:[\p{L}-]+\s){0,2}$/u.test(text.slice(end, begin)),
    );
    const event = stanceEvent({
      first,
      last,
      stance: 'rejects',
      strength: 'firm',
      object: 'before',
      mode: 'will',
      owner,
    });
    return [...events.filter((other) => other.last < first - 1 && other.stance !== 'offers'), event];
  }
  if (without === null || !DENIED.test(said.slice(without.index, without.index + without[0].length + 40)))
    return events;
  const first = tokenAt(tokens, sentence.start + without.index);
  const end = sentence.start + without.index + without[0].length;
  const outside = events.filter((other) => other.last < first || tokens.starts[other.first]! > end);
  const event = stanceEvent({ first, last: first, stance: 'demands', strength: 'firm', object: 'after' });
  return [...outside, event].sort((a, b) => a.first - b.first);
}
