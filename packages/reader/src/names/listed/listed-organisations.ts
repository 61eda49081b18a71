/** Where organisations of the list are named, without what only looks like them. */

import { followsKoreanStop, isHangul, nounMayEnd } from '../../text/hangul.js';
import { findPhrases, type Match } from '../../text/lexicon.js';
import { type PreparedText, tokenAt } from '../../text/prepared-text.js';
import { NUMBER } from '../../text/tokens.js';
import { lettersKey } from '../rules/name-keys.js';
import type { ListedOrganisation, OrganisationSpellings } from '../rules/name-phrases.js';
import type { NameRules } from '../rules/name-rules.js';
import { GIVEN, ORDINARY } from '../rules/word-classes.js';
import { CAPITAL, SMALL, startsLikeName } from './letter-case.js';

/**
 * Organisations of the list in a text, in order.
 * @param letters how each token is written
 * @param classes classes of each token
 */
export function findListedOrganisations(
  prepared: PreparedText,
  rules: NameRules,
  letters: Uint8Array,
  classes: Int32Array,
): Match<ListedOrganisation>[] {
  const { text } = prepared;
  const organisations: Match<ListedOrganisation>[] = [];
  for (const found of findPhrases(prepared, rules.organisations)) {
    const { start, end, value } = withoutArticle(text, rules, found);
    if (value === null) continue;
    const match = { start, end, value };
    const spellings = rules.organisationSpellings[value.id]!;
    // “spiritsEUROPE” and “ifo” write themselves small.
    if (!startsLikeName(text, start) && !spellings.forms.includes(text.slice(start, end))) continue;
    if (
      hyphenated(text, match) ||
      !standsAlone(text, match, spellings) ||
      isGoods(text, match) ||
      isNationality(text, match) ||
      endsOther(text, match) ||
      isAbroad(text, match)
    )
      continue;
    if (!isSpelled(text, match, spellings)) continue;
    if (!isFamilyName(prepared, letters, classes, match)) organisations.push(match);
  }
  dropOtherAbbreviations(prepared, letters, organisations);
  addWithFigures(prepared, rules, organisations);
  return withNamesakes(text, organisations);
}

/** “the Treasury” in a text that has named “HM Treasury” and no other: the short name is that one's. */
function withNamesakes(text: string, organisations: readonly Match<ListedOrganisation>[]): Match<ListedOrganisation>[] {
  const full = new Map<string, ListedOrganisation>();
  for (const { start, end, value } of organisations) {
    const name = text.slice(start, end);
    const last = name.slice(name.lastIndexOf(' ') + 1);
    if (last !== name && value.kind === 'ministry' && !full.has(last)) full.set(last, value);
  }
  if (full.size === 0) return [...organisations];
  return organisations.map((match) => {
    const known = full.get(text.slice(match.start, match.end));
    const other = known !== undefined && match.value.kind === 'ministry' && known.party !== match.value.party;
    return other ? { ...match, value: known } : match;
  });
}

/** Longest number in a name, in figures. */
const LONGEST_FIGURE = 6;

/** “the Globe and Mail” of “The Globe and Mail”, where the list has the name without its article too. */
function withoutArticle(
  text: string,
  { organisationSpellings }: NameRules,
  match: Match<ListedOrganisation | null>,
): Match<ListedOrganisation | null> {
  if (match.value === null || !text.startsWith('the ', match.start)) return match;
  const start = match.start + 4;
  return organisationSpellings[match.value.id]!.forms.includes(text.slice(start, match.end))
    ? { ...match, start }
    : match;
}

/** After a newspaper's name; what else follows “The Australian” is Australian. */
const OF_PAPER =
  /^(?:[^ ]| (?:newspaper|said|says|reports?|reported|wrote|writes|quoted|quotes|notes|noted|adds|added|argues|argued|calls|called|and|that|in|on|has|had|was|is|first)\b)/;

/** “The Australian government”: of the nation, not of the newspaper. */
function isNationality(text: string, { start, end, value }: Match<ListedOrganisation>): boolean {
  return (
    value.kind === 'media' &&
    /^the [a-zà-ɏ][a-zà-ɏ]+(?:an|ese|ish)$/i.test(text.slice(start, end)) &&
    / \p{Ll}/u.test(text.slice(end, end + 2)) &&
    !OF_PAPER.test(text.slice(end, end + 14))
  );
}

/** “WTO-consistent” names the body, “Apple-flavoured” and “non-Apple” too; “Amazon-like” and e-mail addresses do not. */
function hyphenated(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return (
    text[start - 1] === '@' ||
    text[end] === '@' ||
    (text[start - 1] === '.' && !followsKoreanStop(text, start)) ||
    /^\.[a-z]/.test(text.slice(end, end + 2))
  );
}

/** “US Steel Tariffs”: an economy and its goods before a word of trade are no company. */
function isGoods(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return /^U\.?S\.? /.test(text.slice(start, start + 5)) && TRADE_WORD.test(text.slice(end, end + 16));
}

const TRADE_WORD =
  /^ (?:and [a-zà-ɏ]+ )?(?:tariff|dut(?:y|ies)\b|lev(?:y|ies)\b|import|export|quota|producer|maker|mill|price|industry|sector|market|worker|deal\b|talks\b)/i;

/** “The Customs Tariff Commission”: the last word of another body's name. */
function endsOther(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return text.slice(start, end) === 'Commission' && OTHER_COMMISSION.test(text.slice(Math.max(0, start - 40), start));
}

/** A capital inside a sentence right before it, other than the Union's own. */
const OTHER_COMMISSION =
  /[\p{L}\d,'’]\s(?!(?:European|Union|Brussels|EU|Juncker|Barroso|Prodi)\s$|The\s$)\p{Lu}\p{L}+\s$/u;

/** “중국철강협회”: a body of its own, which no Korean one of a shorter name is; “GOVERNMENT OF INDIA … Department of Commerce”. */
function isAbroad(text: string, { start, end, value }: Match<ListedOrganisation>): boolean {
  const { kind, party } = value;
  if (kind === 'association' && party === 'KOR') return ABROAD.test(text.slice(Math.max(0, start - 5), start));
  return (
    kind === 'ministry' &&
    party === 'USA' &&
    /^Department of \p{L}+$/u.test(text.slice(start, end)) &&
    OTHER_GOVERNMENT.test(text.slice(0, LETTERHEAD))
  );
}

/** Where a letterhead stands, UTF-16 code units. */
const LETTERHEAD = 160;
const OTHER_GOVERNMENT = /^\s*government of (?!the united states)/i;

const ABROAD =
  /(?:미국|전미|중국|일본|유럽|독일|영국|프랑스|이탈리아|캐나다|멕시코|브라질|인도|호주|대만|베트남|태국|튀르키예|러시아|세계|국제)$/;

/** “Doug Ford”: a given name before a name of one word makes it a person's. */
function isFamilyName(
  { tokens }: PreparedText,
  letters: Uint8Array,
  classes: Int32Array,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const at = tokenAt(tokens, start);
  if (
    at === 0 ||
    letters[at] !== CAPITAL ||
    tokens.ends[at] !== end ||
    tokens.starts[at]! - tokens.ends[at - 1]! !== 1
  ) {
    return false;
  }
  return letters[at - 1] === CAPITAL && (classes[at - 1]! & (GIVEN | ORDINARY)) === GIVEN;
}

/** Hangul names end before a particle, and the letters of a word are not gathered from two. */
function standsAlone(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  { forms }: OrganisationSpellings,
): boolean {
  if (!isHangul(text.charCodeAt(end - 1))) return true;
  if (!nounMayEnd(text, end)) return false;
  const length = end - start;
  const written = text.slice(start, end);
  if (length <= 4 && written.includes(' ') && !forms.includes(written)) return false;
  return length >= 4 || !isHangul(text.charCodeAt(start - 1));
}

/** A word in small letters other than those that names have inside: “U.S. steel” is no U.S. Steel. */
const SMALL_WORD = /(?:^|[\s-])(?!(?:of|and|for|the|in|to|de|on|du|la|et|e|y|at)[\s-])\p{Ll}/u;

/** Of names of one word every letter counts: “Philip” is no Philips. */
function isSpelled(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  { forms, letters }: OrganisationSpellings,
): boolean {
  const written = text.slice(start, end);
  if (written.charCodeAt(0) > 0x1100) return true;
  if (written.includes(' ')) return !SMALL_WORD.test(written) || forms.includes(written);
  return letters.has(lettersKey(written));
}

/** “genetically modified (GM) corn”: an abbreviation that the document gives to words of its own names no body of the list. */
function dropOtherAbbreviations(
  { text, tokens }: PreparedText,
  letters: Uint8Array,
  organisations: Match<ListedOrganisation>[],
): void {
  const own = new Set<string>();
  for (const { start, end } of organisations) {
    const size = end - start;
    if (text[start - 1] !== '(' || text[end] !== ')' || size < 2 || size > 5) continue;
    let at = tokenAt(tokens, start) - 2;
    let initials = '';
    while (at >= 0 && initials.length < size && (letters[at] === SMALL || text[tokens.starts[at]!] === '-')) {
      if (letters[at] === SMALL) initials = text[tokens.starts[at]!]! + initials;
      at -= 1;
    }
    const written = text.slice(start, end);
    if (initials.toUpperCase() === written) own.add(written);
  }
  if (own.size === 0) return;
  const kept = organisations.filter(({ start, end }) => !own.has(text.slice(start, end)));
  organisations.length = 0;
  for (const match of kept) organisations.push(match);
}

/** Names with figures are no phrases of words: they are looked for where their first number stands. */
function addWithFigures(prepared: PreparedText, rules: NameRules, organisations: Match<ListedOrganisation>[]): void {
  const { text, tokens } = prepared;
  const before = organisations.length;
  for (let i = 0; i < tokens.count; i += 1) {
    if (tokens.kinds[i] !== NUMBER || tokens.ends[i]! - tokens.starts[i]! > LONGEST_FIGURE) continue;
    const named = rules.organisationsWithFigures.get(text.slice(tokens.starts[i]!, tokens.ends[i]!));
    for (const { name, offset, value } of named ?? []) {
      const start = tokens.starts[i]! - offset;
      const end = start + name.length;
      if (!text.startsWith(name, start) || start < 0) continue;
      if (/[\p{L}\p{N}]/u.test(text[start - 1] ?? '') || /[\p{Script=Latin}\p{N}]/u.test(text[end] ?? '')) continue;
      organisations.push({ start, end, value });
    }
  }
  if (organisations.length > before) organisations.sort((a, b) => a.start - b.start);
}
