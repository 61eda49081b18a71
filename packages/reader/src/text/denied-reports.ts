/** Reports that somebody denies: what is told in them is not the word of whom they tell it of. */

import { HINT } from './word-hints.js';

const DENIED =
  /\b(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?)\s(?:(?:as\s)?(?:false|untrue|baseless)\s)?(?:(?:the|a|any|such|these|those|all|media|press|news|recent|earlier|newspaper|\w{2,30}['’]s)\s){0,4}(?:reports?|claims?|rumou?rs?|suggestions?|allegations?|accusations?|assertions?|speculation|charges?)\s(?:that|claiming|saying|suggesting|alleging|of|about|it|by|from)\b/i;

/**
 * Where a stretch of an English sentence says that a report is denied, “denied reports that”: [start, end) in the text, or null.
 * @param hints of the sentence
 */
export function deniedReport(text: string, hints: number, from: number, to: number): readonly [number, number] | null {
  if ((hints & HINT.denies) === 0) return null;
  const found = DENIED.exec(text.slice(from, to));
  return found === null ? null : [from + found.index, from + found.index + found[0].length];
}
