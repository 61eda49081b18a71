/** Who holds a position, and on what, as far as the sentence of its quote does not name it. */

import type { Issues, Names } from '../mentions.js';
import type { Inferable, PositionRead, Span } from '../reading.js';
import { firstBeginningFrom } from '../text/in-order.js';
import { type PreparedText, sentenceAt } from '../text/prepared-text.js';

/** Mentions longer than this do not reach into a sentence from before it, UTF-16 code units. */
const LONGEST_MENTION = 120;

/**
 * Marks what of each position was taken from the text around the sentences of its quote. A pronoun and a role count as naming the
 * person: grammar says whom they mean.
 */
export function withInferred(
  prepared: PreparedText,
  names: Names,
  issues: Issues,
  positions: readonly Omit<PositionRead, 'inferred'>[],
): PositionRead[] {
  return positions.map((position) => {
    const around = sentencesOf(prepared, position.quote);
    const inferred: Inferable[] = [];
    if (!namesVoice(prepared.text, names, position, around))
      inferred.push(position.speaker === null ? 'party' : 'speaker');
    if (!anyWithin(issues.mentions, around, ({ issue }) => issue === position.issue)) inferred.push('issue');
    return { ...position, inferred };
  });
}

/** From the beginning of the first sentence of a quote to the end of its last. */
function sentencesOf(
  { sentences }: PreparedText,
  { start, end }: { readonly start: number; readonly end: number },
): Span {
  const first = sentences[sentenceAt(sentences, start)];
  const last = sentences[sentenceAt(sentences, Math.max(start, end - 1))];
  return [Math.min(start, first?.start ?? start), Math.max(end, last?.end ?? end)];
}

function namesVoice(
  text: string,
  { people, personMentions, organisations, organisationMentions, economies }: Names,
  { speaker, party }: Pick<PositionRead, 'speaker' | 'party'>,
  around: Span,
): boolean {
  if (speaker !== null) {
    return (
      text.slice(...around).includes(speaker) ||
      anyWithin(personMentions, around, ({ person }) => people[person]?.name === speaker) ||
      anyWithin(organisationMentions, around, ({ organisation }) => organisations[organisation]?.name === speaker)
    );
  }
  return (
    party === null ||
    anyWithin(economies, around, ({ economy }) => economy === party) ||
    anyWithin(organisationMentions, around, ({ organisation }) => organisations[organisation]?.party === party) ||
    anyWithin(personMentions, around, ({ person }) => people[person]?.party === party)
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
