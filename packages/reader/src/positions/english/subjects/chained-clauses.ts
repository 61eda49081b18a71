/** Clauses that share a subject: a second verb takes that of the clause before, what commas set off lets it through. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { WordClasses } from '../../cues/stance-rules.js';
import { clauseAt, type EnglishSentence } from '../clauses/sentence.js';

/** First token of the chain of clauses that share a verb's subject. */
export function chainStart(prepared: PreparedText, words: WordClasses, view: EnglishSentence, verb: number): number {
  let at = clauseAt(view, verb);
  let before = verb;
  for (let steps = 0; at > 0 && steps < 3; steps += 1) {
    const clause = view.clauses[at]!;
    if (clause.relative || !onlyLight(prepared, words, clause.first, before)) return clause.first;
    before = clause.first;
    at -= 1;
  }
  return view.clauses[at]!.first;
}

/** The clause before a relative one that two commas set off before a verb: “rice, which is scarce, is not on the table”. */
export function headClause(
  { text, tokens }: PreparedText,
  words: WordClasses,
  view: EnglishSentence,
  verb: number,
): EnglishSentence['clauses'][number] | null {
  const at = clauseAt(view, verb);
  const relative = view.clauses[at - 1];
  if (relative?.relative !== true || view.clauses[at]!.relative) return null;
  if (words.and.has(tokens.words[view.clauses[at]!.first]!)) return null;
  const aside =
    text[tokens.starts[view.clauses[at]!.first - 1]!] === ',' && text[tokens.starts[relative.first - 1]!] === ',';
  return aside ? (view.clauses[at - 2] ?? null) : null;
}

/** Only words that carry no subject of their own stand in [from, to): a second verb of the clause before. */
export function onlyLight({ text, tokens }: PreparedText, words: WordClasses, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const word = tokens.words[i]!;
    if (words.light.has(word) || words.that === word || words.clauseOpeners.has(word)) continue;
    if (tokens.ends[i]! - tokens.starts[i]! === 1 && /[^\p{L}\p{N}]/u.test(text[tokens.starts[i]!]!)) continue;
    if (/ly$/.test(text.slice(tokens.starts[i]!, tokens.ends[i]!))) continue;
    return false;
  }
  return true;
}
