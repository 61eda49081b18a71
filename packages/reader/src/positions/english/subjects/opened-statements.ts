/** Who is given the word by a sentence that ends in a colon before what is quoted. */

import { type PreparedText, tokenAt } from '../../../text/prepared-text.js';
import type { WordClasses } from '../../cues/stance-rules.js';
import type { Voice } from '../../voices/voices.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import { subjectOf } from './subjects.js';

/** Verbs of giving a statement: “issued the following statement in response to …:”, “released this comment:”. */
const GIVES =
  /\b(?:issued|released|made|gave|offered|provided|shared|delivered)\s(?:the\sfollowing|this|an?|his|her|their|its)\s(?:[a-zà-ɏ]+\s){0,3}(?:statement|comment|comments|remarks|response|reaction)\b|\b(?:stated|said|commented|remarked)\b(?=[^.:]*:\s*$)/i;

/** “Quotes attributable to Minister Farrell:”, “X issued the following statement:” give the word to what follows. */
export function opensStatement(
  prepared: PreparedText,
  words: WordClasses,
  view: EnglishSentence,
): readonly Voice[] | null {
  const { text, tokens } = prepared;
  const { start, end } = view.sentence;
  if (text[end - 1] !== ':') return null;
  const gives = GIVES.exec(text.slice(start, end));
  if (gives !== null) {
    const subject = subjectOf(prepared, words, view, tokenAt(tokens, start + gives.index));
    if (subject.kind !== 'holder') return null;
    const { kind, voices } = subject.holder.holder;
    return kind === 'person' || kind === 'organisation' ? voices : null;
  }
  const main = view.holders.find(({ subject }) => subject);
  return main?.holder.kind === 'person' && view.cues.length === 0 ? main.holder.voices : null;
}
