/** The body or government that words such as “its”, “the group” and “the ministry” stand for: the one named last. */

import { lineStartWithin } from '../../text/line-within.js';
import type { Scan } from '../listed/scan.js';
import { firstEndingAfter, lastBefore } from '../listed/spans.js';

/** How far back it is looked for, in characters. */
const REACH = 400;

/** A body in a capital word, or a common noun for one, after the economy it is of. */
const BODY_AFTER =
  /^(?:['’]s)?\s(?:\p{Lu}|(?:union|group|lobby|association|federation|company|firm|carmaker|steelmaker|chamber|trade body|industry body)\b)/u;
const BODY_BEFORE = /(?:\p{Lu}[\p{L}'’]+ of (?:the )?|\b(?:lobby|group|union|association|body|firm|company) in )$/u;

/** “its”: the body named last, of the list or beside an economy's name, in the paragraph. */
export function bodyBefore(scan: Scan, offset: number): string | null {
  const { text } = scan;
  const from = lineStartWithin(text, offset, REACH);
  const listed = lastBefore(scan.organisations, offset);
  const at = listed !== undefined && listed.start >= from && listed.value.kind !== 'media' ? listed.start : -1;
  for (let i = firstEndingAfter(scan.economies, offset) - 1; i >= 0; i -= 1) {
    const { economy, start, end } = scan.economies[i]!;
    if (start < from || start <= at) break;
    if (BODY_AFTER.test(text.slice(end, end + 24)) || BODY_BEFORE.test(text.slice(Math.max(0, start - 24), start)))
      return economy;
  }
  return at < 0 ? null : listed!.value.party;
}

/** The top of a document, where a letterhead stands, in characters. */
const TOP = 200;

/** The party of the public body whose name is a line of its own at the top; null where there is none. */
export function letterheadOf({ text, organisations }: Scan): string | null {
  for (const { start, end, value } of organisations) {
    if (end > TOP) return null;
    const alone = /(?:^|\n)\s*$/.test(text.slice(0, start)) && /^\s*\n/.test(text.slice(end, end + 8));
    if (alone && (value.kind === 'ministry' || value.kind === 'agency')) return value.party;
  }
  return null;
}

/** Bodies looked back through for a ministry at most. */
const MOST_BODIES = 100;

/**
 * “the ministry”: whose the ministry of the list is that was named last, however long ago where its name says that it is a ministry;
 * the Union has none.
 */
export function ministryBefore(scan: Scan, offset: number): string | null {
  const from = offset - REACH;
  const last = firstEndingAfter(scan.organisations, offset) - 1;
  for (let i = last; i >= 0 && last - i < MOST_BODIES; i -= 1) {
    const { start, end, value } = scan.organisations[i]!;
    if (value.kind !== 'ministry' || value.party === null || value.party === 'EU') continue;
    if (start >= from || /minist/i.test(scan.text.slice(start, end))) return value.party;
  }
  return null;
}

/** “the ministry's”: the ministry named last, else the economy. */
export function governmentBefore(scan: Scan, offset: number): string | null {
  const from = offset - REACH;
  const ministry = ministryBefore(scan, offset);
  if (ministry !== null) return ministry;
  for (let i = firstEndingAfter(scan.economies, offset) - 1; i >= 0; i -= 1) {
    const { economy, start } = scan.economies[i]!;
    if (start < from) break;
    if (economy !== 'EU') return economy;
  }
  return null;
}
