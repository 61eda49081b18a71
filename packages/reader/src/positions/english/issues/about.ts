/** What a stance is about: issues, and the stretch of text that tells so. */

import type { Span } from '../../../reading.js';
import type { PreparedText } from '../../../text/prepared-text.js';
import { type IssueFinder, withoutDutyOnBought } from '../../found/event-issues.js';
import { withoutExcepted } from '../acts/exceptions.js';

/** Issues, and where the clause that takes a stance on them begins and ends. */
export interface About {
  readonly issues: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Where issues are looked for. */
export interface Stretch {
  /** Text in which they are named. */
  readonly within: Span;
  /** The clause whose stance it is. */
  readonly clause: Span;
  /** Those named from here on are another matter; the end of the text otherwise. */
  readonly before?: number;
  /** What is given or refused leaves out what is excepted from it. */
  readonly gives?: boolean;
}

/** The issues that a stretch names; null where it names none, none of them where all are excepted. */
export function named(
  { text }: PreparedText,
  finder: IssueFinder,
  { within: [start, end], clause: [from, to], before = end, gives = false }: Stretch,
): About | null {
  const inside = withoutDutyOnBought(text, finder.within(start, end)).filter((mention) => mention.start < before);
  if (inside.length === 0) return null;
  const found = withoutExcepted(text, inside, start, end, gives);
  if (found.length === 0) return { issues: [], start: from, end: to };
  const last = Math.max(...found.map((mention) => mention.end));
  return { issues: unique(found), start: from, end: Math.max(Math.min(before, to), Math.min(last, to)) };
}

/** The issues that the text names before a clause, no further back than an offset; null where it names none. */
export function earlierOf(finder: IssueFinder, [start, end]: Span, floor: number): About | null {
  const found = finder.before(start, floor);
  return found.length === 0 ? null : { issues: unique(found), start, end };
}

/** Each issue once, in the order of the text. */
export function unique(mentions: readonly { readonly issue: string }[]): string[] {
  return [...new Set(mentions.map(({ issue }) => issue))];
}
