/** Who does what an English verb says: the holder that is its subject. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { WordClasses } from '../../cues/stance-rules.js';
import { agentOf } from '../clauses/passives.js';
import { isMark } from '../clauses/placed.js';
import { clauseAt, type EnglishSentence } from '../clauses/sentence.js';
import { headClause, onlyLight } from './chained-clauses.js';
import { nearestSubject } from './nearest-subject.js';
import type { Subject } from './subject.js';

/**
 * Subject of a verb.
 * @param verb token of the verb
 */
export function subjectOf(prepared: PreparedText, words: WordClasses, view: EnglishSentence, verb: number): Subject {
  const passive = agentOf(prepared, words, view, verb);
  if (passive !== null) return { kind: 'holder', holder: passive };
  let at = clauseAt(view, verb);
  let before = verb;
  for (let steps = 0; at >= 0 && steps < 4; steps += 1) {
    const clause = view.clauses[at]!;
    // “… a system under which it pays, and asked that”: what a comma and “and” join on has the subject of the whole.
    const aside = steps === 1 && headClause(prepared, words, view, verb) !== null;
    const passed = steps > 0 && clause.relative && (aside || joinsOn(prepared, words, before));
    if (!passed) {
      const found = nearestSubject(prepared, words, view, clause.first, before, steps > 0);
      if (found.kind !== 'none') return found;
      if (clause.relative) return antecedent(view, clause.first);
      if (!onlyLight(prepared, words, clause.first, before)) return { kind: 'thing' };
      // What is quoted has its subject inside the quotation.
      const quoted = isMark(prepared, clause.first - 1, '“') || opensQuotation(prepared, clause.first - 1);
      if (quoted && !opensWithVerb(prepared, words, clause.first)) return { kind: 'none' };
    }
    before = clause.first;
    at -= 1;
  }
  return { kind: 'none' };
}

/** A comma and “and” or “but” right at a clause. */
function joinsOn(prepared: PreparedText, words: WordClasses, at: number): boolean {
  return isMark(prepared, at - 1, ',') && words.and.has(prepared.tokens.words[at]!);
}

/** “X ‘was not satisfied with it’”: only the predicate is quoted. */
function opensWithVerb({ tokens }: PreparedText, words: WordClasses, at: number): boolean {
  const word = tokens.words[at]!;
  return words.be.has(word) || words.will.has(word) || words.would.has(word) || words.can.has(word);
}

/** A straight mark that opens a quotation. */
function opensQuotation({ text, tokens }: PreparedText, mark: number): boolean {
  if (mark < 0 || text[tokens.starts[mark]!] !== '"') return false;
  return /\s/.test(text[tokens.starts[mark]! - 1] ?? ' ');
}

/** The holder right before a relative clause. */
function antecedent({ holders }: EnglishSentence, clauseStart: number): Subject {
  for (let i = holders.length - 1; i >= 0; i -= 1) {
    const one = holders[i]!;
    if (one.last >= clauseStart) continue;
    return clauseStart - one.last <= 3 ? { kind: 'holder', holder: one } : { kind: 'thing' };
  }
  return { kind: 'thing' };
}
