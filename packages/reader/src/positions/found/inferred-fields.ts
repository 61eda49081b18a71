/** Who holds a position, and on what, as far as the sentence of its quote does not name it. */

import type { Issues, Names } from '../../mentions.js';
import type { Inferable, Span } from '../../reading.js';
import { firstBeginningFrom } from '../../text/in-order.js';
import type { PreparedText } from '../../text/prepared-text.js';
import { sentencesOf } from '../quotations/quoted-sentences.js';
import type { PositionFound } from './position-found.js';

/** Mentions longer than this do not reach into a sentence from before it, UTF-16 code units. */
const LONGEST_MENTION = 120;

/**
 * Marks what of each position was taken from the text around the sentences of its quote. A pronoun and a role count as naming the
 * person: grammar says whom they mean. So does the text itself as the voice of a party (“both sides”, “the Government”).
 */
export function withInferred(
  prepared: PreparedText,
  names: Names,
  issues: Issues,
  positions: readonly Omit<PositionFound, 'inferred'>[],
): PositionFound[] {
  return positions.map((position) => {
    const around = sentencesOf(prepared, position.quote);
    const inferred: Inferable[] = [];
    const { speaker } = position;
    if (speaker !== null && !namesSpeaker(prepared.text, names, speaker, around)) inferred.push('speaker');
    if (!anyWithin(issues.mentions, around, ({ issue }) => issue === position.issue)) inferred.push('issue');
    return { ...position, inferred };
  });
}

function namesSpeaker(
  text: string,
  { people, personMentions, organisations, organisationMentions }: Names,
  speaker: string,
  around: Span,
): boolean {
  return (
    text.slice(...around).includes(speaker) ||
    anyWithin(personMentions, around, ({ person }) => people[person]?.name === speaker) ||
    anyWithin(organisationMentions, around, ({ organisation }) => organisations[organisation]?.name === speaker)
  );
}

function anyWithin<T extends { readonly start: number; readonly end: number }>(
  mentions: readonly T[],
  [from, to]: Span,
  matches: (mention: T) => boolean,
): boolean {
  for (let i = firstBeginningFrom(mentions, from - LONGEST_MENTION); i < mentions.length; i += 1) {
    const mention = mentions[i]!;
    if (mention.start >= to) return false;
    if (mention.end > from && matches(mention)) return true;
  }
  return false;
}
