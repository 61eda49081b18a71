/** What stands between quotation marks. */

import type { Span } from '../reading.js';

const STRAIGHT = '"'.charCodeAt(0);
const LINE_END = 0x0a;
const APOSTROPHE = "'".charCodeAt(0);
/** Marks that close as they open, beside the straight ones. */
const SAME = '″＂';

const PAIRS = new Map([
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
  ['«', '»'],
  ['„', '“'],
  ['‘', '’'],
]);

/** 1 for the code units that may open a quotation. */
const OPENING = new Uint8Array(0x10000);
for (const mark of PAIRS.keys()) OPENING[mark.charCodeAt(0)] = 1;
OPENING[STRAIGHT] = 1;
OPENING[APOSTROPHE] = 1;
for (const mark of SAME) OPENING[mark.charCodeAt(0)] = 1;

/** Longest quotation looked for: beyond it a mark was never closed. */
const LONGEST = 3_000;

/**
 * Spans between quotation marks, marks left out, in order and not nested.
 *
 * Single marks count only where they cannot be apostrophes: opened after a space or at a line's start, closed before a space or
 * punctuation. A quotation ends with its paragraph: a new paragraph of the same speech opens its own mark, and only its last
 * closes it.
 */
export function findQuotations(text: string): Span[] {
  const found: Span[] = [];
  for (let i = 0; i < text.length; i += 1) {
    if (OPENING[text.charCodeAt(i)] === 0) continue;
    const mark = text[i]!;
    const straight = mark === '"' || (mark === "'" && opens(text, i)) || (SAME.includes(mark) && opens(text, i));
    const close = straight ? mark : PAIRS.get(mark);
    if (close === undefined) continue;
    if (mark === '‘' && !opens(text, i)) continue;
    const end = closing(text, i + 1, close, i === 0 || text.charCodeAt(i - 1) === LINE_END ? mark : null);
    if (end < 0) continue;
    if (end > i + 1) found.push([i + 1, end]);
    i = end;
  }
  return found;
}

function opens(text: string, at: number): boolean {
  return at === 0 || /[\s([“"—–-]/.test(text[at - 1]!);
}

/** @param again mark that opens the next paragraph where the speech goes on there; null where it cannot */
function closing(text: string, from: number, close: string, again: string | null): number {
  const apostrophe = close === "'" || close === '’';
  const closeCode = close.charCodeAt(0);
  const most = Math.min(text.length, from + LONGEST);
  for (let i = from; i < most; i += 1) {
    const code = text.charCodeAt(i);
    if (code === LINE_END && text.charCodeAt(i + 1) === LINE_END) return goesOn(text, i, again) ? i : -1;
    if (code !== closeCode) continue;
    if (apostrophe && /[\p{L}\p{N}]/u.test(text[i + 1] ?? '') && !isKorean(text, i + 1)) continue;
    return i;
  }
  return -1;
}

/** The next paragraph opens with the same mark. */
function goesOn(text: string, at: number, again: string | null): boolean {
  if (again === null) return false;
  let next = at;
  while (text.charCodeAt(next) === LINE_END) next += 1;
  return text[next] === again;
}

/** A Korean particle stands right after the closing mark. */
function isKorean(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xac00 && code <= 0xd7a3;
}

/** A text without what stands between quotation marks in one line: what its writer says in own words. */
export function withoutQuotations(text: string): string {
  return text.replace(/[“"][^“”"\n]{1,400}[”"]/g, '');
}
