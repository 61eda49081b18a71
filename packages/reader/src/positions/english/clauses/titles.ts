/** What the title before a name is made of. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { WordClasses } from '../../cues/stance-rules.js';
import { isCapitalised, isMark, wordAt } from './placed.js';

/** Most words of a title between “and” and a name: “European Commission Executive Vice President and Trade Commissioner”. */
export const TITLE_WORDS = 12;

/** A token that a title may hold: “Minister of Trade”, “Vice President”, “the Prime Minister's Secretary”. */
export function isOfTitle(prepared: PreparedText, { articles, prepositions }: WordClasses, i: number): boolean {
  const word = wordAt(prepared, i);
  return isCapitalised(prepared, i) || articles.has(word) || prepositions.has(word) || isMark(prepared, i, ".'s’s");
}
