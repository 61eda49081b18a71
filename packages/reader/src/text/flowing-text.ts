/** A text as it reads: lines that were wrapped in one piece, so that no rule meets a line break inside a sentence. */

import { isBullet, isDateLine, isWrapped } from './wrapped-lines.js';

/** A text with its wrapped lines joined, and the way back to the text as it was given. */
export interface FlowingText {
  readonly text: string;
  /** Offset in the given text at which what begins here begins. */
  startOf(offset: number): number;
  /** Offset in the given text at which what ends here ends. */
  endOf(offset: number): number;
}

/**
 * Joins the lines of a text that were broken for want of room. A line break becomes one space, the indentation of the next line is left out.
 * Headings, items of lists, rows of tables and paragraphs stay on lines of their own.
 */
export function flowingText(text: string): FlowingText {
  let joined = '';
  let from = 0;
  /** Where a line was joined, in the new text, and how much longer the given text is up to there. */
  const places: number[] = [];
  const shifts: number[] = [];
  let lineStart = 0;
  for (let newline = text.indexOf('\n'); newline >= 0; newline = text.indexOf('\n', lineStart)) {
    const start = lineStart;
    lineStart = newline + 1;
    if (isBullet(text, newline + 1) || isDateLine(text, newline + 1) || !isWrapped(text, start, newline)) continue;
    const end = start + text.slice(start, newline).trimEnd().length;
    const next = newline + 1 + /^[ \t]*/.exec(text.slice(newline + 1, newline + 200))![0].length;
    // “a 12-⏎month truce”
    const gap = /[\p{L}\p{N}]-$/u.test(text.slice(start, end)) ? '' : ' ';
    joined += text.slice(from, end) + gap;
    from = next;
    places.push(joined.length);
    shifts.push(next - joined.length);
  }
  if (places.length === 0) return { text, startOf: same, endOf: same };
  const shiftAt = (offset: number): number => {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? 0 : shifts[low - 1]!;
  };
  return {
    text: joined + text.slice(from),
    startOf: (offset) => offset + shiftAt(offset),
    endOf: (offset) => (offset === 0 ? 0 : offset + shiftAt(offset - 1)),
  };
}

function same(offset: number): number {
  return offset;
}
