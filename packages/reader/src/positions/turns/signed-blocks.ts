/**
 * Reactions set one below the other without quotation marks, each with its speaker's name and office on the lines under it:
 *
 * “We reject these tariffs. ⏎ Ann Doyle ⏎ Trade Minister of Norway”
 */

import type { Names } from '../../mentions.js';
import type { PreparedText } from '../../text/prepared-text.js';
import type { Holder, Voice } from '../voices/voices.js';
import type { Turn } from './turn.js';

/** As many names under a paragraph make a round of reactions. */
const FEWEST = 2;
/** Longest line that tells an office. */
const LONGEST_OFFICE = 90;

/** A name under what it signs. */
interface Signature {
  readonly start: number;
  /** Where its office ends. */
  readonly end: number;
  readonly voice: Voice;
}

/** Turns by the number of the sentence; null for a text that is not set out so. */
export function signedBlocks(
  { text, sentences }: Pick<PreparedText, 'text' | 'sentences'>,
  names: Pick<Names, 'people'>,
  holders: readonly Holder[],
): Map<number, Turn> | null {
  const signatures = signaturesIn(text, names, holders);
  if (signatures.length < FEWEST) return null;
  const turns = new Map<number, Turn>();
  let at = 0;
  // The title stands over the first of them.
  let from = text.indexOf('\n') + 1;
  for (const { start, end, voice } of signatures) {
    while (at < sentences.length && sentences[at]!.start < start) {
      const sentence = sentences[at]!;
      const spoken = sentence.start >= from && /[.!?…]["”’)]*$/.test(text.slice(sentence.start, sentence.end));
      if (spoken) turns.set(at, { voice, question: false, from: sentence.start });
      at += 1;
    }
    from = end;
    while (at < sentences.length && sentences[at]!.start < end) at += 1;
  }
  return turns;
}

function signaturesIn(text: string, { people }: Pick<Names, 'people'>, holders: readonly Holder[]): Signature[] {
  const found: Signature[] = [];
  for (const { kind, start, end, voices } of holders) {
    const [voice] = voices;
    if (kind !== 'person' || voice === undefined || text[start - 1] !== '\n' || text[end] !== '\n') continue;
    const role = people.find(({ name }) => name === voice.speaker)?.role ?? null;
    const newline = text.indexOf('\n', end + 1);
    const office = text.slice(end + 1, newline < 0 ? text.length : newline).trimEnd();
    const opening = role?.split(' ')[0];
    if (opening === undefined || office.length > LONGEST_OFFICE || !office.startsWith(opening)) continue;
    if (!/[.!?…]["”’)]*\s*$/.test(text.slice(Math.max(0, start - 8), start))) continue;
    found.push({ start, end: end + 1 + office.length, voice });
  }
  return found;
}
