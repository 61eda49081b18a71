/** Goods of an anti-dumping or countervailing duty in Korean, which falls on the one product a case is about: its name in the text. */

import { beginningWithin } from '../../text/in-order.js';
import type { Match } from '../../text/lexicon.js';
import type { PreparedText } from '../../text/prepared-text.js';
import type { Sentence } from '../../text/sentences.js';
import { type ClauseWord, OWN_WORDS } from '../rules/measure-rules.js';

/** Sentences before that a case's product is looked for in. */
const REACH = 2;
/** Longest stretch of a sentence that is looked at, in UTF-16 code units. */
const STRETCH = 600;

/** A name in corner brackets, or the goods of an origin that something is said of: “일본산 초산에틸에 대해”. */
const NAMED =
  /[「『]([^「」『』]{2,60})[」』]|[가-힣A-Z]산\s((?:[가-힣A-Za-z0-9()·-]{1,20}\s){0,3}?[가-힣A-Za-z0-9()·-]{1,20}?)(?=에\s?(?:대[한해하]|관[한해하])|에는?\s|의\s(?:경우|덤핑|수입)|\s(?:덤핑|수입)(?:이|으로|에|을|품)|\s(?:덤핑\s)?(?:조사|재심사?)(?:\s건)?(?:은|는|의|에|도)\s|[은는]\s(?=[^.\n]{0,50}(?:조사|덤핑|산업\s?피해)))/g;
/** What a case's product is called from then on: “「…」(이하, PET필름)”. */
const ALIAS = /[」』]\s?\(이하,?\s?['‘“"]?([^()'’”"]{2,30})['’”"]?\)/g;
/** “중국, 인도네시아 및 대만산 ” before a name. */
const ORIGIN = /^(?:\S{1,12}\s){0,6}?\S{2,12}산\s/;
/** A law or a rule, which corner brackets hold as well: “「관세법」 제51조”. */
const LAW = /(?:법|법률|시행령|시행규칙|규칙|규정|협정|조례|고시|훈령|지침)$/;
const GENERAL = /^(?:제품|상품|물품|수입품|수출품|품목|해당|이들|일부|모든|주요|전체)/;

/** The product of a case. */
interface Remedied {
  /** The rules' word where they have one for it, else the text's own. */
  readonly product: string;
  readonly inRules: boolean;
}

/**
 * The product of the case that a duty belongs to.
 * @param before where the duty's percentage begins
 * @returns null when none is named
 */
export function remediedGoods(
  { text, sentences }: PreparedText,
  index: number,
  before: number,
  phrases: readonly Match<ClauseWord>[],
): Remedied | null {
  const here = sentences[index]!;
  const found = lastNamed(text, here, before, aliasesBefore(text, before), phrases);
  if (found !== null) return found;
  for (let i = index - 1; i >= Math.max(0, index - REACH); i -= 1) {
    const sentence = sentences[i]!;
    if (here.paragraph - sentence.paragraph > 1) break;
    const earlier = lastNamed(text, sentence, sentence.end, [], phrases);
    if (earlier !== null) return earlier;
  }
  return null;
}

function lastNamed(
  text: string,
  { start }: Sentence,
  before: number,
  aliases: readonly string[],
  phrases: readonly Match<ClauseWord>[],
): Remedied | null {
  const from = Math.max(start, before - STRETCH);
  const stretch = text.slice(from, before);
  let best: readonly [name: string, at: number] | null = null;
  for (const match of stretch.matchAll(NAMED)) {
    const name = (match[1]?.replace(ORIGIN, '') ?? match[2] ?? '').replace(/\s?\([^)]*\)/g, '').trim();
    if (name.length > 1 && !GENERAL.test(name) && !LAW.test(name)) best = [name, match.index];
  }
  for (const alias of aliases) {
    const at = stretch.lastIndexOf(alias);
    if (at >= 0 && (best === null || at > best[1])) best = [alias, at];
  }
  if (best === null) return null;
  const [name, at] = best;
  const end = from + stretch.indexOf(name, at) + name.length;
  // Goods of the rules named since then are nearer.
  let known: string | null = null;
  for (const { start: begins, end: ends, value } of beginningWithin(phrases, from + at, before)) {
    if (value.product !== undefined && (ends <= end || begins >= end))
      known = value.product === OWN_WORDS ? text.slice(begins, ends) : value.product;
  }
  return known === null ? { product: name.replace(/\s?제품$/, ''), inRules: false } : { product: known, inRules: true };
}

function aliasesBefore(text: string, before: number): string[] {
  const from = Math.max(0, before - 4 * STRETCH);
  return [...text.slice(from, before).matchAll(ALIAS)].map((match) => match[1]!.trim());
}
