/** “A carbon border tax, which was opposed by India”: on what stands right before “which”, all of a list where it is many. */

import type { Span } from '../../../reading.js';
import type { PreparedText } from '../../../text/prepared-text.js';
import type { IssueFinder } from '../../found/event-issues.js';

const OPENER = /^(?:which|that) (?:(?:has|have|had) )?(?:also )?(been|was|were|is|are) (?:being )?(?:[a-zà-ɏ]+ly )?$/i;
const MANY = /^(?:which|that) (?:have|were|are) /i;

/** What joins one thing to the next of a list, its own words around it: “CBAM and the EUDR (Deforestation Regulation)”. */
const LISTED = /^[^.;:]{0,12}?(?:,| and | or | as well as | \()[^.;:]{0,12}$/;

/** Furthest what is meant ends before “which”. */
const REACH = 48;

interface Named extends Placed {
  readonly issue: string;
}

type Placed = { readonly start: number; readonly end: number };

/** The last of mentions in order; of several over the same words the longest: “a carbon border tax” is more than “border tax”. */
export function lastNamed<M extends Placed>(said: readonly M[]): M | undefined {
  let last = said.at(-1);
  for (let i = said.length - 2; i >= 0 && last !== undefined; i -= 1) {
    const one = said[i]!;
    if (one.end <= last.start) break;
    if (one.end - one.start > last.end - last.start) last = one;
  }
  return last;
}

/** Issues that a relative clause whose verb is passive is on, and where the first of them is named; null for any other clause. */
export function relativePassive(
  { text }: PreparedText,
  finder: IssueFinder,
  [clauseStart, verbStart]: Span,
  sentenceStart: number,
): { readonly issues: readonly string[]; readonly start: number } | null {
  const opener = text.slice(clauseStart, verbStart);
  if (!OPENER.test(opener)) return null;
  let said: readonly Named[] = finder.within(sentenceStart, clauseStart);
  const issues: string[] = [];
  let start = clauseStart;
  for (let one = lastNamed(said); one !== undefined; one = lastNamed(said)) {
    const between = text.slice(one.end, start);
    if (issues.length === 0 ? clauseStart - one.end > REACH : !LISTED.test(between)) break;
    issues.unshift(one.issue);
    start = one.start;
    if (!MANY.test(opener)) break;
    said = said.filter(({ end }) => end <= start);
  }
  return issues.length === 0 ? null : { issues: [...new Set(issues)], start };
}
