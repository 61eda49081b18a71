/** Ministers and advisers whose titles many governments have: of the one that their sentence is about. */

import { sentenceAt } from '../../text/prepared-text.js';
import { hasNoGovernment } from '../economies/blocs.js';
import type { Scan } from '../listed/scan.js';
import { firstEndingAfter } from '../listed/spans.js';
import type { RoleStated } from '../register/people-register.js';

/** A portfolio that every government has, whichever of them the table has a title for. */
export const MINISTER = /\bminister\b/i;

/** “Agriculture Secretary”: a minister in some countries, though the table has the title of one. */
const SECRETARY = /^(?:[a-zà-ɏ]+ )?(?:agriculture|trade|economy|finance|foreign|energy|industry|labou?r) secretary$/i;
const HAVE_SECRETARIES: ReadonlySet<string> = new Set(['ARG', 'MEX', 'PHL', 'GBR']);

/** Offices of a president's or a ministry's staff that many governments have. */
export const COMMON_OFFICE =
  /\b(?:national security advis[eo]r|under-?secretary|special assistant|chief of staff|presidential|director[- ]general|chief negotiator)\b/i;

/** Between a minister's name and the economy whose minister it is: “Foreign Minister Ana Soto said on Friday that Ecuador”. */
const SAID_THAT = /^,? (?:has |had )?(?:said|told|says|added|announced|confirmed|insisted)\b[^.;:“”"]{0,60}$/;

/** The government that a minister is of by the sentence; null for any other office, and where the sentence does not tell. */
export function governmentBeside(scan: Scan, stated: RoleStated): string | null {
  const minister = MINISTER.test(stated.role);
  const beside = minister || SECRETARY.test(stated.role) ? governmentOf(scan, stated) : null;
  return beside !== null && (minister || HAVE_SECRETARIES.has(beside)) ? beside : null;
}

/** Someone else may be spoken of after it. */
const ANEW = /[;:]|, (?:and|but|while|whereas|though|although)\b/;

/**
 * The economy that the sentence of a minister has as its subject: “Chile will not retaliate, Finance Minister Ann Doyle said”. The
 * United States and the Union have no ministers.
 */
function governmentOf(scan: Scan, { nameStart, nameEnd, start }: RoleStated): string | null {
  const { sentences } = scan.prepared;
  const at = sentences[sentenceAt(sentences, nameStart)]!;
  const next = firstEndingAfter(scan.economies, nameStart);
  const opening = scan.economies[firstEndingAfter(scan.economies, at.start)];
  if (opening !== undefined && opening.end < nameStart) {
    const told = scan.text.slice(opening.end, Math.min(start, nameStart));
    const closed = (/,["”’]? $/.test(told) && !ANEW.test(told)) || isSpokenFor(scan, opening.end, told);
    const isSubject = opening.start === firstWordOf(scan, at.start) && closed;
    return isSubject && hasMinisters(opening.economy) ? opening.economy : null;
  }
  const after = scan.economies[next];
  const said = after !== undefined && after.start < at.end ? scan.text.slice(nameEnd, after.start) : '';
  const told = SAID_THAT.test(said) && /(?: that| said)(?: the)? $/.test(said);
  return after !== undefined && told && after.form === 'name' && hasMinisters(after.economy) ? after.economy : null;
}

/** “Uruguay is more relaxed: Foreign Minister Ana Soto said”: nobody else is named up to the colon. */
function isSpokenFor({ economies }: Scan, end: number, told: string): boolean {
  if (!/^[^:;“”"]*: ["“]?(?:its |the )?$/.test(told)) return false;
  const other = economies[firstEndingAfter(economies, end)];
  return other === undefined || other.start >= end + told.length;
}

/** Where the words of a sentence begin, after a quotation mark or an article. */
function firstWordOf({ text }: Scan, start: number): number {
  return start + (/^["“'‘]?(?:[Tt]he )?/.exec(text.slice(start, start + 6))?.[0].length ?? 0);
}

function hasMinisters(economy: string): boolean {
  return economy !== 'USA' && economy !== 'EU' && !hasNoGovernment(economy);
}

/**
 * “Iceland rejected a proposal to let British boats fish”: the mention of an economy qualifies something, in a sentence that opens with
 * the name of another.
 */
export function isOfAnother(scan: Scan, at: number): boolean {
  const { start, economy, form } = scan.economies[at]!;
  if (form !== 'adjective') return false;
  const { sentences } = scan.prepared;
  const from = sentences[sentenceAt(sentences, start)]!.start;
  const opening = scan.economies[firstEndingAfter(scan.economies, from)]!;
  return opening.form !== 'adjective' && opening.economy !== economy && opening.start === firstWordOf(scan, from);
}
