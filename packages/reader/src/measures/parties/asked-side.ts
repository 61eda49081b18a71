/** Whose duties an answer tells of, by its question: “What does the EU give on agriculture?”, “What does India get?”. */

import { firstBeginningFrom, firstOfParagraph } from '../../text/in-order.js';
import type { PreparedText } from '../../text/prepared-text.js';
import type { PartyMention } from '../sentences/sentence-items.js';
import type { PartiesRead } from './parties-read.js';

const ASKS = /\bwhat\b[^?.]{0,30}\b(?:does|do|did|will|would|has|have|is|can)\s(?:the\s)?$/i;
const GIVES =
  /^\s(?:\w+ly\s)?(?:have to |had to )?(?:give|giv(?:en|ing)|offer(?:ed|ing)?|open(?:ed|ing)?|concede[d]?|conceding|grant(?:ed|ing)?|put(?:ting)?)\b/i;
const GETS = /^\s(?:\w+ly\s)?(?:get|got|gain(?:ed)?|receive[d]?|win|won|obtain(?:ed)?)\b/i;

/** The parties of a duty with what the question before its paragraph asks about, where its own clause names neither. */
export function withAskedSide(
  { text, sentences }: PreparedText,
  sentence: number,
  parties: readonly PartyMention[],
  read: PartiesRead,
): PartiesRead {
  if (read.imposer !== null || read.targets.length > 0 || read.either !== null) return read;
  const here = sentences[sentence]!.paragraph;
  const question = sentences[firstOfParagraph(sentences, here) - 1];
  if (
    question === undefined ||
    here - question.paragraph > 1 ||
    !text.slice(question.start, question.end).trimEnd().endsWith('?')
  )
    return read;
  for (let i = firstBeginningFrom(parties, question.start); i < parties.length; i += 1) {
    const { start, end, economy } = parties[i]!;
    if (start >= question.end) break;
    if (!ASKS.test(text.slice(question.start, start))) continue;
    const after = text.slice(end, question.end);
    if (GIVES.test(after)) return { ...read, imposer: economy };
    if (GETS.test(after)) return { ...read, targets: [economy], loose: true };
  }
  return read;
}
