/** Long texts cut into overlapping pieces at paragraph bounds. */

import type { Piece } from './model-answer.js';

export interface CutOptions {
  /** Most UTF-16 code units of a piece; at least 100. */
  readonly longest: number;
  /** Code units that a piece repeats of the one before, about; at most a quarter of `longest` is taken. */
  readonly overlap: number;
}

/**
 * Pieces that cover the whole text, in order, each starting before the one before ends.
 *
 * A piece ends after a line where one ends in its second half, else after a space, else in mid-word; never between the
 * two halves of a character.
 */
export function cutDocument(text: string, { longest, overlap }: CutOptions): Piece[] {
  const most = Math.max(100, Math.floor(longest));
  const repeated = Math.max(0, Math.min(Math.floor(overlap), Math.floor(most / 4)));
  const pieces: Piece[] = [];
  let start = 0;
  while (text.length - start > most) {
    const end = lastBound(text, start + Math.floor(most / 2), start + most);
    pieces.push({ start, end });
    start = firstBound(text, end - repeated, end);
  }
  pieces.push({ start, end: text.length });
  return pieces;
}

function lastBound(text: string, from: number, to: number): number {
  const window = text.slice(from, to);
  for (const mark of ['\n\n', '\n', ' ']) {
    const at = window.lastIndexOf(mark);
    if (at !== -1) return from + at + mark.length;
  }
  return beforeHalf(text, to);
}

function firstBound(text: string, from: number, to: number): number {
  const window = text.slice(from, to);
  for (const mark of ['\n', ' ']) {
    const at = window.indexOf(mark);
    // A bound at the very end would leave no overlap.
    if (at !== -1 && at + 1 < window.length) return from + at + 1;
  }
  return beforeHalf(text, from);
}

/** The place, or the one before it when it lies between the two halves of a character. */
function beforeHalf(text: string, at: number): number {
  const next = text.charCodeAt(at);
  const previous = text.charCodeAt(at - 1);
  return next >= 0xdc00 && next <= 0xdfff && previous >= 0xd800 && previous <= 0xdbff ? at - 1 : at;
}
