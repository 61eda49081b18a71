/** Who speaks at a government's briefing: “White House Holds Press Briefing”, and below it “LEAVITT: …” between the questions. */

import type { Scan } from '../listed/scan.js';

/** The top of a document, where it says what it is, in characters. */
const TOP = 400;
const BRIEFING = /^.{0,40}\b(?:briefing|press conference|news conference)\b/i;
const QUESTIONS = /(?:^|\n)\s{0,4}(?:QUESTION|REPORTER|Q)\s?[:.]/;

/** The party whose government gives the briefing that the document is the transcript of; null for any other document. */
export function briefingOf({ text, organisations }: Scan): string | null {
  for (const { end, value } of organisations) {
    if (end > TOP) return null;
    if (value.party === null || value.kind === 'media' || value.kind === 'company') continue;
    const line = text.slice(end, end + 80).split('\n', 1)[0]!;
    if (BRIEFING.test(line)) return QUESTIONS.test(text.slice(0, FIRST_QUESTION)) ? value.party : null;
  }
  return null;
}

/** How far into a transcript its first question stands, in characters. */
const FIRST_QUESTION = 20_000;
