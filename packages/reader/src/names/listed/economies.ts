/** Where economies are named: by name, adjective, seat of government, or single letters of Korean headlines. */

import type { EconomyMention } from '../../mentions.js';
import { followsKoreanStop, isHangul } from '../../text/hangul.js';
import { findPhrases, type Match } from '../../text/lexicon.js';
import type { PreparedText } from '../../text/prepared-text.js';
import type { EconomyPhrase, ListedOrganisation } from '../rules/name-phrases.js';
import type { NameRules } from '../rules/name-rules.js';

/** Kinds of organisation inside whose name the economy still speaks. */
const OF_GOVERNMENT = new Set(['ministry', 'agency', 'legislature']);

/**
 * Economies in a text.
 * @param organisations organisations of the list; an economy inside the name of a company or an association is not meant
 * @returns economies, and apart from them cities and states that are not said for their economy
 */
export function findEconomies(
  prepared: PreparedText,
  rules: NameRules,
  organisations: readonly Match<ListedOrganisation>[],
): { readonly economies: EconomyMention[]; readonly places: EconomyMention[] } {
  const { text } = prepared;
  const found: EconomyMention[] = [];
  const places: EconomyMention[] = [];
  const unclear: EconomyMention[] = [];
  const sure = new Set<string>();
  let next = 0;
  for (const match of findPhrases(prepared, rules.economies)) {
    const { start, end, value } = match;
    if (value === null || !standsAsName(text, start, end)) continue;
    while (next < organisations.length && organisations[next]!.end <= start) next += 1;
    const inside = organisations[next];
    if (
      inside !== undefined &&
      inside.start <= start &&
      inside.end >= end &&
      inside.end - inside.start > end - start &&
      !OF_GOVERNMENT.has(inside.value.kind)
    ) {
      continue;
    }
    if (value.form === 'place') {
      places.push({ economy: value.economies[0]!, start, end, form: 'name' });
      continue;
    }
    const mentions = split(text, match as Match<EconomyPhrase>);
    if (value.unclear) unclear.push(...mentions);
    else {
      found.push(...mentions);
      for (const economy of value.economies) sure.add(economy);
    }
  }
  const cleared = unclear.filter(({ economy }) => sure.has(economy));
  if (cleared.length > 0) {
    found.push(...cleared);
    found.sort((a, b) => a.start - b.start);
  }
  return { economies: found, places };
}

const ABOUT = '대'.charCodeAt(0);
const ABOUT_SOMETHING = /(?:에|에게|께|데) ?대한(?!민)/;

const ACROSS_A_SPACE = /^[가-힣] 국$/;

function standsAsName(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(start);
  // “china” is porcelain and “turkey” a bird; “the Gambia” and “mainland China” are names.
  if (code >= 97 && code <= 122 && !/\p{Lu}/u.test(text.slice(start, end))) return false;
  if (text[start - 1] === '@' || isInAddress(text, start) || isOfCurrency(text, start, end)) return false;
  // 철강에 대한 관세: a duty on steel, not on Korea.
  if (code === ABOUT && ABOUT_SOMETHING.test(text.slice(Math.max(0, start - 3), start + 3))) return false;
  // “한 국장”: one head of a department, no Korea.
  if (end - start === 3 && text[start + 1] === ' ' && ACROSS_A_SPACE.test(text.slice(start, end))) return false;
  if (end - start > 1) return true;
  if (isHan(code)) return !isHan(text.charCodeAt(start - 1)) && !isHan(text.charCodeAt(end));
  // 미 alone, not the first letter of 미만 or 미는.
  if (isHangul(code)) return !isHangul(text.charCodeAt(end)) && !isHangul(text.charCodeAt(start - 1));
  return true;
}

/** What a sum stands after, where a space is before its sign: “worth US $40 billion”, not “owes the US $40 billion”. */
const SUM_AFTER = /(?:\d|\b(?:of|on|worth|about|around|nearly|almost|over|than|for|another|by|between)|[(,]) ?$/i;

/** “US$40 billion”, “C$16 billion”: whose money a sum is in, which says nothing of whose goods it is the worth of. */
function isOfCurrency(text: string, start: number, end: number): boolean {
  if (text[end] === '$') return true;
  if (text[end] !== ' ' || text[end + 1] !== '$') return false;
  return SUM_AFTER.test(text.slice(Math.max(0, start - 10), start));
}

/** “www.korea.kr”: part of an address. */
function isInAddress(text: string, start: number): boolean {
  return text[start - 1] === '.' && start > 1 && text[start - 2] !== ' ' && !followsKoreanStop(text, start);
}

function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

/** After a pair that acts: “한·인도 양국은”, “한-EU 통상장관이”. */
const ACT_TOGETHER =
  /^(?: ?(?:양국|양측|양 ?정상|두 나라|정상|정부|당국|(?:통상|외교|재무|산업|무역)?장관)|(?:은|는|이|가|도) )/;

/** 한미 names two economies, a letter each. */
function split(text: string, { start, end, value }: Match<EconomyPhrase>): EconomyMention[] {
  const form = value.form === 'place' ? 'name' : value.form;
  if (value.economies.length === 1) {
    return [{ economy: value.economies[0]!, start, end: end - (value.suffix ?? 0), form }];
  }
  if (value.pair === true) {
    const [first, second] = value.economies as [string, string];
    const full = { economy: second, start: start + 2, end, form };
    return ACT_TOGETHER.test(text.slice(end, end + 8))
      ? [{ economy: first, start, end: start + 1, form }, full]
      : [full];
  }
  const letters: number[] = [];
  for (let i = start; i < end; i += 1) if (isHangul(text.charCodeAt(i))) letters.push(i);
  return value.economies.map((economy, index) => {
    const last = index === value.economies.length - 1;
    const from = letters[index] ?? start;
    return { economy, start: from, end: last ? end : from + 1, form };
  });
}
