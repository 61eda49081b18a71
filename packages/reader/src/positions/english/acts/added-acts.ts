/** A second act of an undertaking: “agreed to lower its duty, which Brazil had asked for, and to buy more beef”. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { WordClasses } from '../../cues/stance-rules.js';
import { isMark } from '../clauses/placed.js';
import type { ActiveMode } from './acts.js';

/** Most words from an undertaking to its last act. */
const REACH = 45;

/**
 * The mode of the act at a token: renewed at its “to” where it is added to others, no longer denied; else as it was.
 * @param lastAct the act before it
 */
export function renewedAt(
  prepared: PreparedText,
  words: WordClasses,
  active: ActiveMode | null,
  lastAct: number,
  at: number,
  clause: number,
): ActiveMode | null {
  const { text, tokens } = prepared;
  if (
    active?.mode !== 'undertaking' ||
    active.clause < 0 ||
    tokens.words[at - 1] !== words.to ||
    at - active.last > REACH
  )
    return active;
  if (at - 1 <= active.last) return active;
  const before = at - 2;
  const joined =
    words.and.has(tokens.words[before] ?? -1) &&
    !/^(?:n?or|but)$/i.test(text.slice(tokens.starts[before]!, tokens.ends[before]!));
  const listed = isMark(prepared, before, ',') && lastAct > active.last;
  if (!joined && !listed) return active;
  return { ...active, negated: false, first: at - 1, last: at - 1, clause, holder: active.holder ?? active.first };
}
