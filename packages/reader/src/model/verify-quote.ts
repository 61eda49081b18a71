/** Whether a quote stands in a document: exactly, or after evening out what printing changes. */

import type { Quote } from '../reading.js';

/**
 * Looks a quote up.
 * @returns `verified` for an exact substring; `repaired`, with the document's own words, when only spaces, quotation marks, hyphens, dashes
 *   or the case of the first letter differ; else `unverified`, with an empty span
 */
export function verifyQuote(text: string, quote: string): Quote {
  const exact = quote === '' ? -1 : text.indexOf(quote);
  if (exact >= 0) return { start: exact, end: exact + quote.length, text: quote, state: 'verified' };
  const wanted = evened(quote).text.trim();
  if (wanted !== '') {
    const { text: even, offsets } = evened(text);
    for (const form of [wanted, otherCase(wanted)]) {
      const at = even.indexOf(form);
      if (at < 0) continue;
      const start = offsets[at]!;
      const end = offsets[at + form.length - 1]! + 1;
      return { start, end, text: text.slice(start, end), state: 'repaired' };
    }
  }
  return { start: 0, end: 0, text: quote, state: 'unverified' };
}

const MARKS: Readonly<Record<string, string>> = {
  '“': '"', '”': '"', '„': '"', '‘': "'", '’': "'", '‚': "'", '‐': '-', '‑': '-', '–': '-', '—': '-', '−': '-',
};

/** The text with its spaces and marks evened out, and where each of its letters stood. */
function evened(text: string): { text: string; offsets: number[] } {
  const parts: string[] = [];
  const offsets: number[] = [];
  let space = true;
  for (let i = 0; i < text.length; i += 1) {
    const letter = text[i]!;
    if (/\s|\u200b|\u00ad/.test(letter)) {
      if (!space) {
        parts.push(' ');
        offsets.push(i);
      }
      space = true;
      continue;
    }
    const even = letter === '…' ? '...' : (MARKS[letter] ?? letter);
    for (const part of even) {
      parts.push(part);
      offsets.push(i);
    }
    space = false;
  }
  return { text: parts.join(''), offsets };
}

function otherCase(text: string): string {
  const first = text[0]!;
  return (first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()) + text.slice(1);
}
