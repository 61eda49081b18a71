/** The evidence that an item of an answer rests on: its quote, found in the text, and the words around it. */

import type { SourceDocument } from '../document/source-document.js';
import type { Quote, Span } from '../reading.js';
import { mayMeanDay } from './days-in-text.js';
import { safeText } from './safe-text.js';
import { verifyQuote } from './verify-quote.js';
import { occurrences, placeOf } from './words-in-text.js';

/** What a quote is looked up in. */
export interface Source {
  readonly document: SourceDocument;
  /** The piece that the model was given. */
  readonly text: string;
  /** Where the piece starts in the document. */
  readonly offset: number;
  readonly economies: ReadonlySet<string>;
}

export interface Evidence extends Source {
  /** In the document's own words and places. */
  readonly quote: Quote;
  /** The paragraph of the quote, as far as it is near. */
  readonly around: string;
}

/** Fewest letters and digits of a quote that says something. */
const FEWEST = 4;
/** How far a paragraph is looked at on each side of the quote, in code units. */
const NEAR = 600;

/** Evidence for a quote, or the reason why there is none. */
export function evidenceFor(words: string, source: Source): Evidence | string {
  if ((words.match(/[\p{L}\p{N}]/gu) ?? []).length < FEWEST) return 'the quote is too short to say anything';
  const { start, end, state } = verifyQuote(source.text, words);
  if (state === 'unverified') return 'the quote is not in the document';
  const quote: Quote = {
    start: start + source.offset,
    end: end + source.offset,
    text: source.text.slice(start, end),
    state,
  };
  const before = source.text.slice(Math.max(0, start - NEAR), start);
  const after = source.text.slice(end, end + NEAR);
  const lineEnd = after.indexOf('\n');
  const around =
    before.slice(before.lastIndexOf('\n') + 1) + quote.text + (lineEnd === -1 ? after : after.slice(0, lineEnd));
  return { ...source, quote, around };
}

/** Where a name stands: every place in the document, under the document's own spelling; null when it stands nowhere. */
export function nameIn(
  { document, text, offset }: Source,
  name: string,
): { readonly name: string; readonly spans: readonly Span[] } | null {
  const exact = [...occurrences(document.text, name)];
  if (exact.length > 0) return { name, spans: exact };
  const place = placeOf(text, name);
  if (place === null) return null;
  const own = text.slice(...place);
  const spans = [...occurrences(document.text, own)];
  return { name: own, spans: spans.length > 0 ? spans : [[place[0] + offset, place[1] + offset]] };
}

/** The words as the document has them near the quote, else anywhere in the piece; null when it has not. */
export function wordsNear({ around, text }: Evidence, words: string): string | null {
  for (const stretch of [around, text]) {
    const place = placeOf(stretch, words);
    if (place !== null) return stretch.slice(...place);
  }
  return null;
}

/** True when the quote's paragraph or the document's first lines can mean the day. */
export function bearsOutDay({ around, document }: Evidence, day: string): boolean {
  return [around, document.text.slice(0, NEAR)].some((text) => mayMeanDay(text, day, document.published));
}

/** The reason to refuse a party, or null. */
export function unknownParty({ economies }: Source, ...parties: readonly (string | null)[]): string | null {
  const unknown = parties.find((party) => party !== null && party !== 'EU' && !economies.has(party));
  return unknown == null ? null : `party “${safeText(unknown, 20)}” is not a known one`;
}
