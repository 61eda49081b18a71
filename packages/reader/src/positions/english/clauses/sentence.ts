/** One English sentence with what clauses are read by: its clauses, holders, cues and signs. */

import type { Match } from '../../../text/lexicon.js';
import type { PreparedText } from '../../../text/prepared-text.js';
import type { Sentence } from '../../../text/sentences.js';
import type { Cue, Sign, StanceRules } from '../../cues/stance-rules.js';
import type { Holder } from '../../voices/voices.js';
import { clausesOf } from './clauses.js';
import { type Clause, type PlacedCue, type PlacedHolder, type PlacedSign, place } from './placed.js';
import { placeHolders } from './placed-holders.js';
import { withoutMembers } from './placed-members.js';

export interface EnglishSentence {
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  readonly holders: readonly PlacedHolder[];
  /** Everyone named, those who only qualify a noun too: “U.S. demands”. */
  readonly named: readonly PlacedHolder[];
  readonly cues: readonly PlacedCue[];
  readonly signs: readonly PlacedSign[];
}

/**
 * Reads the clauses and holders of a sentence.
 */
export function englishSentence(
  prepared: PreparedText,
  rules: StanceRules,
  sentence: Sentence,
  holders: readonly Holder[],
  cueMatches: readonly Match<readonly Cue[]>[],
  signMatches: readonly Match<readonly Sign[]>[],
  parties: readonly string[],
): EnglishSentence {
  const { words } = rules;
  // Written out: copying a place into each would give every sentence shapes of its own, which makes all that follows slow.
  const cues = cueMatches.map(({ start, end, value }): PlacedCue => {
    const { first, last } = place(prepared, start, end);
    return { first, last, start, end, cues: value };
  });
  // “The United States” states nothing.
  const said = signMatches.filter(
    (sign) => !holders.some((one) => sign.start > one.start && sign.end === one.end && one.kind === 'economy'),
  );
  const signs = said.map(({ start, end, value }): PlacedSign => {
    const { first, last } = place(prepared, start, end);
    return { first, last, start, end, signs: value };
  });
  const all = placeHolders(prepared, rules, sentence, holders, cues, signs, parties);
  const placed = withoutMembers(prepared, sentence, all, cues, signs);
  const named = holders.map((holder): PlacedHolder => {
    const { start, end } = holder;
    const { first, last } = place(prepared, start, end);
    return { first, last, start, end, holder, subject: false, owner: true };
  });
  return {
    sentence,
    cues,
    signs,
    named,
    holders: placed,
    clauses: clausesOf(prepared, words, sentence, placed, cues, signs),
  };
}

/** Number of the clause that holds a token. */
export function clauseAt({ clauses }: EnglishSentence, token: number): number {
  let at = 0;
  while (at + 1 < clauses.length && clauses[at + 1]!.first <= token) at += 1;
  return at;
}
