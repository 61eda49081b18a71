/** Things placed among the tokens of a text. */

import { type PreparedText, tokenAt } from '../../../text/prepared-text.js';
import { MARK } from '../../../text/tokens.js';
import type { Cue, Sign } from '../../cues/stance-rules.js';
import type { Holder } from '../../voices/voices.js';

/** Something placed among the tokens [first, last]. */
export interface Placed {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

export interface PlacedHolder extends Placed {
  readonly holder: Holder;
  /** May be the subject of a verb: not after a preposition, not a possessive, not part of a longer name. */
  readonly subject: boolean;
  /** Owns what follows: “Lighthizer's office”. */
  readonly owner: boolean;
}

export interface PlacedCue extends Placed {
  readonly cues: readonly Cue[];
}

export interface PlacedSign extends Placed {
  readonly signs: readonly Sign[];
}

/** A clause: tokens [first, end). */
export interface Clause {
  readonly first: number;
  readonly end: number;
  /** Opened by “which”, “who” and the like. */
  readonly relative: boolean;
}

/** Places a match among the tokens. */
export function place({ tokens }: PreparedText, start: number, end: number): Placed {
  const at = tokenAt(tokens, start);
  const first = at > 0 && (at >= tokens.count || tokens.starts[at]! > start) ? at - 1 : at;
  return { start, end, first, last: Math.max(first, tokenAt(tokens, end) - 1) };
}

/** The word of a token, evened out; −1 for words that no rule knows. */
export const wordAt = ({ tokens }: PreparedText, i: number): number => tokens.words[i] ?? -1;

export function isMark({ text, tokens }: PreparedText, i: number, marks: string): boolean {
  return (
    i >= 0 &&
    i < tokens.count &&
    tokens.kinds[i] === MARK &&
    marks.includes(text.slice(tokens.starts[i]!, tokens.ends[i]!))
  );
}

export function isCapitalised({ text, tokens }: PreparedText, i: number): boolean {
  return /^\p{Lu}/u.test(text.slice(tokens.starts[i]!, tokens.starts[i]! + 2));
}
