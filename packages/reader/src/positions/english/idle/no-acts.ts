/** Words that look like a stance where they stand and are none: “considering the harvest, …”, “a long-sought goal”, “depending on the outcome”. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { PlacedCue } from '../clauses/placed.js';

/** Before a participle that opens what is said: nothing, a mark, “however”. */
const OPENS = /(?:^|[.,;:—“"(]\s?|\b(?:but|and|still|also)\s)$/i;

/** “Considering” that gives a reason: it opens a clause, with no subject of its own before it. */
function givesReason(text: string, from: number, { start, end }: PlacedCue): boolean {
  if (!/^considering\b/i.test(text.slice(start, end))) return false;
  return OPENS.test(text.slice(Math.max(from, start - 8), start)) && /^\s(?!whether\b)/.test(text.slice(end, end + 9));
}

/** “A long-sought goal”, “a hard-fought deal”: the second half of a compound. */
function endsCompound(text: string, { start, end }: PlacedCue): boolean {
  return text[start - 1] === '-' && /^\p{L}+(?:ed|ght)$/u.test(text.slice(start, end));
}

/** “Depending on the outcome of the talks”: what nobody knows yet, no tie. */
function waits(text: string, { start, end }: PlacedCue): boolean {
  return (
    /^depending (?:up)?on$/i.test(text.slice(start, end)) &&
    /^\s(?:how|what|whether|(?:the|its|their)\s(?:[a-zà-ɏ]+\s)?(?:outcomes?|results?|progress|pace|course|direction|situation|circumstances)\b)/i.test(
      text.slice(end, end + 40),
    )
  );
}

/** “A question asking whether”: what somebody wants to know, no demand. */
function enquires(text: string, { start, end }: PlacedCue): boolean {
  return (
    /^ask(?:s|ed|ing)?$/i.test(text.slice(start, end)) &&
    /^\s(?:whether|if|how|why|when|what)\b/i.test(text.slice(end, end + 9))
  );
}

/**
 * True of words of the rules that are no act here.
 * @param from where their sentence begins
 */
export function isNoAct({ text }: PreparedText, from: number, cue: PlacedCue): boolean {
  return (
    givesReason(text, from, cue) ||
    endsCompound(text, cue) ||
    waits(text, cue) ||
    enquires(text, cue) ||
    /^rul(?:e|es|ed|ing)s? against$/i.test(text.slice(cue.start, cue.end))
  );
}
