/** Members of a body that are named beside it: “VDA, representing makers such as Volkswagen and BMW, criticised …”. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { Sentence } from '../../../text/sentences.js';
import { HINT } from '../../../text/word-hints.js';
import { isMark, type PlacedCue, type PlacedHolder, type PlacedSign } from './placed.js';

const REPRESENTING =
  /, (?:representing|grouping|uniting|comprising|which (?:represents|groups|unites)|whose members include) /;

/** Holders with those whom a body is said to represent as no subject of the verb after them. */
export function withoutMembers(
  prepared: PreparedText,
  { start, end, hints }: Sentence,
  holders: PlacedHolder[],
  cues: readonly PlacedCue[],
  signs: readonly PlacedSign[],
): PlacedHolder[] {
  const { text, tokens } = prepared;
  if ((hints & HINT.represents) === 0) return holders;
  const found = REPRESENTING.exec(text.slice(start, end));
  if (found === null) return holders;
  const from = start + found.index + 1;
  const adverb = (i: number) => /ly$/.test(text.slice(tokens.starts[i]!, tokens.ends[i]!));
  const verb = [...cues, ...signs]
    .filter(({ start: at }) => at > from)
    .sort((a, b) => a.start - b.start)
    .find(({ first }) => isMark(prepared, adverb(first - 1) ? first - 2 : first - 1, ','));
  if (verb === undefined) return holders;
  return holders.map((one) =>
    one.start > from && one.end < verb.start
      ? {
          holder: one.holder,
          first: one.first,
          last: one.last,
          start: one.start,
          end: one.end,
          subject: false,
          owner: one.owner,
        }
      : one,
  );
}
