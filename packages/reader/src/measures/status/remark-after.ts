/** The sentence after a duty's own, where it goes on about the duty: same paragraph, no rate of its own. */

import { nextInParagraph, type PreparedText } from '../../text/prepared-text.js';
import type { Sentence } from '../../text/sentences.js';

/** Nouns that such a sentence calls the duty by, as a part of a pattern. */
export const CALLED = '(?:tariffs?|lev(?:y|ies)|dut(?:y|ies)|rates?|measures?|surcharges?)';

const RATE = /\d\s?(?:%|per ?cent)/i;

/** @param index of the duty's sentence */
export function remarkAfter(prepared: PreparedText, index: number): Sentence | undefined {
  const next = nextInParagraph(prepared, index);
  return next === undefined || RATE.test(prepared.text.slice(next.start, next.end)) ? undefined : next;
}
