/** Duties that are told of a proposal. */

import type { PreparedText } from '../../text/prepared-text.js';

/** How many sentences a proposal is told of. */
const PROPOSAL = 4;

/** “The ministry proposed duties. Other firms face 20%”: what is told of a proposal is not in force, unless it is said to be. */
export function isOfProposal(
  { text, sentences }: PreparedText,
  index: number,
  spoken: { readonly has: (index: number) => boolean },
): boolean {
  const here = sentences[index]!;
  if (HOLDS.test(text.slice(here.start, here.end))) return false;
  for (let i = index - 1; i >= Math.max(0, index - PROPOSAL); i -= 1) {
    const before = sentences[i]!;
    if (before.paragraph !== here.paragraph) return false;
    const words = text.slice(before.start, before.end);
    if (spoken.has(i) && PROPOSES.test(words)) return true;
    if (HOLDS.test(words)) return false;
  }
  return false;
}

const PROPOSES =
  /\b(?:has|have|had)?\s?(?:proposed|proposes|proposing|recommended|recommends)\b[^.;]{0,60}\b(?:dut(?:y|ies)|tariffs?|lev(?:y|ies))\b/i;
const HOLDS =
  /\b(?:already|currently|current|existing|since|imposed|in force|in effect|took effect|entered into force|at present|now)\b/i;
