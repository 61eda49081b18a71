/** What is asked of one of several things: “the age rule is among the barriers that Washington has pushed Seoul to drop”. */

import type { Span } from '../../../reading.js';
import type { PreparedText } from '../../../text/prepared-text.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import type { StanceEvent } from '../clauses/stance-event.js';

/** Between what is told of and who asks for it to go. */
const AMONG =
  /^(.{3,160}?)\s(?:is|are|was|were|remains?)\s(?:also\s)?(?:among|one of|some of|part of)\s(?:the\s|its\s|several\s|many\s)?(?:[a-zà-ɏ-]+\s){0,5}?(?:barriers?|measures?|rules?|restrictions?|issues?|obstacles?|practices|policies|requirements?|curbs?|items|things)(?:\s(?:that|which))?\s(?:the\s)?$/i;

/** Where what a demand is on is named before it; null where it is not told so. */
export function amongBarriers(
  { text, tokens }: PreparedText,
  { sentence, named }: EnglishSentence,
  { stance, first }: StanceEvent,
): Span | null {
  if (stance !== 'demands') return null;
  const at = tokens.starts[first]!;
  const asker = named.findLast((one) => one.end <= at && at - one.end < 24 && one.start > sentence.start);
  if (asker === undefined) return null;
  const head = AMONG.exec(text.slice(sentence.start, asker.start))?.[1];
  return head === undefined || /[;:“”"]/.test(head) ? null : [sentence.start, sentence.start + head.length];
}
