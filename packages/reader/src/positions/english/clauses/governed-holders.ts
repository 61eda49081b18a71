/** Holders that a preposition governs, which are no subjects. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { Sentence } from '../../../text/sentences.js';
import type { WordClasses } from '../../cues/stance-rules.js';
import { isCapitalised, isMark, type PlacedSign, wordAt } from './placed.js';

/** Titles that an office of a ministry goes on after. */
const TITLE =
  /^(?:President|Premier|Chancellor|Minister|Secretary|Under-?secretary|Commissioner|Governor|Ambassador)$/i;

const DAY_OR_MONTH =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/**
 * True when a preposition governs the noun that ends in a holder: “with Treasury Secretary Scott Bessent”.
 * @param names last tokens of the names of people
 */
export function afterPreposition(
  prepared: PreparedText,
  words: WordClasses,
  signs: readonly PlacedSign[],
  sentence: Sentence,
  { first, last }: { readonly first: number; readonly last: number },
  names: ReadonlySet<number>,
): boolean {
  const { text, tokens } = prepared;
  if (words.thirdPerson.has(wordAt(prepared, first))) return false;
  for (let i = first - 1; i >= Math.max(sentence.firstToken, first - 12); i -= 1) {
    const word = wordAt(prepared, i);
    // “told reporters in Oslo that Norway will”: a clause begins.
    if (word === words.that && isCapitalised(prepared, i + 1)) return false;
    // “On Monday China agreed”, “in September Taiwan promised”: only the day is governed.
    if (i < first && DAY_OR_MONTH.test(text.slice(tokens.starts[i]!, tokens.ends[i]!))) return false;
    // “The interests of farmers and fishermen”: what “and” joins is governed together.
    const joined =
      i < first - 1 &&
      words.and.has(wordAt(prepared, i + 1)) &&
      /^of$/i.test(text.slice(tokens.starts[i - 1] ?? 0, tokens.ends[i - 1] ?? 0));
    // “Minister of Economy and Finance Choi”: what “and” joins is a portfolio.
    const portfolio =
      joined &&
      isCapitalised(prepared, i) &&
      TITLE.test(text.slice(tokens.starts[i - 2] ?? 0, tokens.ends[i - 2] ?? 0));
    if (joined && !portfolio && i > sentence.firstToken) return true;
    if (words.prepositions.has(word)) {
      // “After the US refused to”, “with the EU pushing for”: a clause begins.
      if (opensClause(prepared, signs, i, last)) return false;
      // “Minister of Trade Ahn”, “Secretary for Economy Lee”: inside a title.
      // but not after a name: “Mike Hawes of the Society of …”.
      if (i > sentence.firstToken + 1 && i < first - 1 && isCapitalised(prepared, i - 1) && !names.has(i - 1)) continue;
      // “Secretary of Economy Ebrard said”: a title that opens the sentence.
      if (
        i === sentence.firstToken + 1 &&
        i < first - 1 &&
        TITLE.test(text.slice(tokens.starts[i - 1]!, tokens.ends[i - 1]!))
      )
        continue;
      return true;
    }
    const skips =
      words.articles.has(word) ||
      isMark(prepared, i, "'s’s") ||
      words.and.has(word) ||
      (isCapitalised(prepared, i) && i > sentence.firstToken) ||
      /^(?:president|minister|secretary|commissioner|chancellor|envoy|senior|former|prime|vice|deputy|other|own|elect)$/.test(
        text.slice(tokens.starts[i]!, tokens.ends[i]!),
      );
    if (!skips) return false;
  }
  return false;
}

const AUXILIARY = /^(?:had|has|have|would|will|did|does|was|were|is|are|must)$/i;

const SAYS_WHAT_IT_WANTS =
  /^(?:refus|reject|ask|demand|urg|insist|threaten|vow|pledg|promis|agree|offer|oppos|press|request|propos|declin|warn|resist|object|balk|dismiss|rebuff|want|seek|welcom|support|vot|decid|approv|adopt|endors|agre|scrambl|rac|rush|struggl|prepar|strain|lobb|appeal|hop)[a-zà-ɏ]*(?:[^s]s|ed)$/i;

const WANTING =
  /^(?:push|demand|seek|insist|refus|ask|press|reject|oppos|urg|resist|call|warn|threaten|agree|offer|pledg|promis|commit|accept|vow|welcom)[a-zà-ɏ]*ing$/i;

/** A preposition that opens a clause with the subject after it, whose verb stands next: “after the US refused”, “with the EU pushing for”. */
function opensClause(
  { text, tokens }: PreparedText,
  signs: readonly PlacedSign[],
  preposition: number,
  last: number,
): boolean {
  const after = last + 1;
  if (after >= tokens.count) return false;
  const opener = text.slice(tokens.starts[preposition]!, tokens.ends[preposition]!);
  const verb = text.slice(tokens.starts[after]!, tokens.ends[after]!);
  if (/^with$/i.test(opener)) return WANTING.test(verb);
  if (!/^(?:after|before|as)$/i.test(opener) || WANTING.test(verb)) return false;
  return (
    AUXILIARY.test(verb) ||
    SAYS_WHAT_IT_WANTS.test(verb) ||
    signs.some((sign) => sign.first === after && sign.signs.includes('reporting'))
  );
}
