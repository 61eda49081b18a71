/** Turns of an interview printed without labels: a paragraph that asks, then one or more that answer. */

import type { Names } from '../../mentions.js';
import type { PreparedText } from '../../text/prepared-text.js';
import { advisesClients } from '../voices/client-advice.js';
import type { Voice } from '../voices/voices.js';
import type { Turn } from './turn.js';

/** An unlabelled interview has at least this many paragraphs that ask. */
const FEWEST_QUESTIONS = 3;

/** A question is no longer than this, UTF-16 code units. */
const LONGEST_QUESTION = 420;

/** The head of a document names whom it interviews, UTF-16 code units. */
const HEAD = 900;

/**
 * Turns by the number of the sentence; null where the document is no such interview.
 * @param names people of the same text: whoever the head names first answers
 */
export function interviewTurns({ text, sentences, language }: PreparedText, names: Names): Map<number, Turn> | null {
  if (language === 'ko' || advisesClients(text)) return null;
  const paragraphs: { start: number; end: number; first: number; last: number }[] = [];
  for (let i = 0; i < sentences.length; i += 1) {
    const { start, end, paragraph } = sentences[i]!;
    const open = paragraphs.at(-1);
    if (open !== undefined && sentences[open.first]!.paragraph === paragraph) {
      open.end = end;
      open.last = i;
    } else paragraphs.push({ start, end, first: i, last: i });
  }
  const asking = paragraphs.filter(({ start, end }) => asks(text.slice(start, end)));
  if (asking.length < FEWEST_QUESTIONS || asking.length * 6 < paragraphs.length) return null;
  const speaker = interviewee(names);
  if (speaker === null) return null;
  // Whoever answers says “I” and “we” outside quotation marks.
  const opens = asking[0]!.first;
  const answers = paragraphs.filter(({ first, start, end }) => first > opens && speaks(text.slice(start, end)));
  if (answers.length < FEWEST_QUESTIONS) return null;
  const turns = new Map<number, Turn>();
  for (const { start, end, first, last } of paragraphs) {
    if (first < opens) continue;
    const words = text.slice(start, end);
    const question =
      asks(words) || (end - start < LONGEST_QUESTION && /\byou(?:r|rs)?\b/i.test(words) && !speaks(words));
    for (let i = first; i <= last; i += 1) {
      turns.set(i, { voice: question ? null : speaker, question, from: sentences[i]!.start });
    }
  }
  return turns;
}

/** A short paragraph whose last sentence asks. */
function asks(words: string): boolean {
  return words.length < LONGEST_QUESTION && words.trimEnd().endsWith('?') && !/["“”]/.test(words.at(-2) ?? '');
}

function speaks(words: string): boolean {
  return /(?:^|[\s(—])(?:I|I['’]\w+|[Ww]e|[Mm]y|[Oo]ur|[Ww]e['’]\w+)\b/.test(words.replace(/["“][^"”]*["”]/g, ''));
}

/** The person of a side whom the head names first. */
function interviewee({ people, personMentions }: Names): Voice | null {
  for (const { person, start } of personMentions) {
    if (start > HEAD) return null;
    const { name, party, capacity } = people[person]!;
    if (party !== null) return { speaker: name, party, capacity };
  }
  return null;
}
