/** A text with what the rules know of each of its tokens, made once for all finders of names. */

import type { EconomyMention } from '../mentions.js';
import { isHangul, nounMayEnd } from '../text/hangul.js';
import { findPhrases, type Match } from '../text/lexicon.js';
import { type PreparedText, tokenAt } from '../text/prepared-text.js';
import { MARK, NUMBER, WORD } from '../text/tokens.js';
import { findEconomies } from './economies.js';
import { lettersKey } from './name-keys.js';
import type { ListedOrganisation, OrganisationSpellings, RoleNoun } from './name-phrases.js';
import type { NameRules } from './name-rules.js';
import type { OfficeHolder } from './office-table.js';
import { GIVEN, ORDINARY } from './word-classes.js';

/** Longest number in a name, in figures. */
const LONGEST_FIGURE = 6;

/** How a word is written. */
export const SMALL = 1;
export const CAPITAL = 2;
export const CAPITALS = 3;
export const INITIAL = 4;
export const NO_LATIN = 7;

/** Tokens, their letters and classes, and the phrases of the lists by token. */
export interface Scan {
  readonly prepared: PreparedText;
  readonly rules: NameRules;
  readonly text: string;
  /** Words in small letters, filled as they are asked for. */
  readonly small: (string | undefined)[];
  /** How each token is written; 0 for marks and numbers. */
  readonly letters: Uint8Array;
  /** Classes of each token, see name-rules. */
  readonly classes: Int32Array;
  /** Number of the sentence of each token. */
  readonly sentenceOf: Int32Array;
  readonly economies: readonly EconomyMention[];
  readonly places: readonly EconomyMention[];
  readonly organisations: readonly Match<ListedOrganisation>[];
  readonly roles: readonly Match<RoleNoun>[];
  readonly holders: readonly Match<readonly OfficeHolder[]>[];
  /** Index into economies of the mention that covers a token, −1 for none; likewise for the others. */
  readonly economyAt: Int32Array;
  readonly placeAt: Int32Array;
  readonly organisationAt: Int32Array;
  readonly holderAt: Int32Array;
}

/** Looks up every list once. */
export function scan(prepared: PreparedText, rules: NameRules): Scan {
  const { text, tokens } = prepared;
  const { count, starts, ends, kinds, words } = tokens;
  const letters = new Uint8Array(count);
  const classes = new Int32Array(count);
  for (let i = 0; i < count; i += 1) {
    if (kinds[i] !== WORD) continue;
    letters[i] = lettersOf(text, starts[i]!, ends[i]!);
    const word = words[i]!;
    if (word >= 0) classes[i] = rules.classes[word] ?? 0;
  }
  const sentenceOf = new Int32Array(count);
  prepared.sentences.forEach((sentence, index) => {
    sentenceOf.fill(index, sentence.firstToken, sentence.endToken);
  });
  const organisations: Match<ListedOrganisation>[] = [];
  for (const found of findPhrases(prepared, rules.organisations)) {
    const match = withoutArticle(text, rules, found);
    if (match.value === null || !startsLikeName(text, match.start)) continue;
    if (
      hyphenated(text, match) ||
      !standsAlone(text, match) ||
      !isSpelled(text, match, rules.organisationSpellings[match.value.id]!)
    )
      continue;
    if (isFamilyName(prepared, letters, classes, match)) continue;
    organisations.push(match as Match<ListedOrganisation>);
  }
  dropOtherAbbreviations(prepared, letters, organisations);
  addWithFigures(prepared, rules, organisations);
  const { economies, places } = findEconomies(prepared, rules, organisations);
  const holders = findPhrases(prepared, rules.holders).filter(({ start }) => startsLikeName(text, start));
  return {
    prepared,
    rules,
    text,
    small: new Array<string | undefined>(count),
    letters,
    classes,
    sentenceOf,
    economies,
    places,
    organisations,
    roles: findPhrases(prepared, rules.roles),
    holders,
    economyAt: cover(prepared, economies),
    placeAt: cover(prepared, places),
    organisationAt: cover(prepared, organisations),
    holderAt: cover(prepared, holders),
  };
}

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

function lettersOf(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start);
  let upper: boolean;
  if (code < 128) upper = code <= 90;
  else if (code >= 0x1100) return NO_LATIN;
  else upper = /\p{Lu}/u.test(text[start]!);
  if (!upper) return SMALL;
  if (end - start === 1) return INITIAL;
  for (let i = start + 1; i < end; i += 1) {
    const at = text.charCodeAt(i);
    if (at >= 97 && at <= 122) return CAPITAL;
    if (at >= 0xdf && at !== 0xd7 && text[i] !== text[i]!.toUpperCase()) return CAPITAL;
  }
  return end - start === 2 && text[start + 1] === '.' ? INITIAL : CAPITALS;
}

/** Latin names begin with a capital; other scripts have none. */
export function startsLikeName(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code > 128 ? code >= 0x1100 || /\p{Lu}/u.test(text[offset]!) : code < 97;
}

/** “WTO-consistent” names the body, “Apple-flavoured” and “non-Apple” too; “Amazon-like” and e-mail addresses do not. */
function hyphenated(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return (
    text[start - 1] === '@' || text[end] === '@' || text[start - 1] === '.' || /^\.[a-z]/.test(text.slice(end, end + 2))
  );
}

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

/** Hangul names end before a particle, and their letters are not gathered from two words. */
function standsAlone(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  if (!isHangul(text.charCodeAt(end - 1))) return true;
  if (!nounMayEnd(text, end)) return false;
  const length = end - start;
  if (length <= 4 && text.slice(start, end).includes(' ')) return false;
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

function cover(prepared: PreparedText, spans: readonly { readonly start: number; readonly end: number }[]): Int32Array {
  const { count, starts } = prepared.tokens;
  const at = new Int32Array(count).fill(-1);
  let i = 0;
  for (let index = 0; index < spans.length; index += 1) {
    const { start, end } = spans[index]!;
    // Spans are in order, and few overlap.
    while (i > 0 && starts[i - 1]! >= start) i -= 1;
    while (i < count && starts[i]! < start) i += 1;
    for (; i < count && starts[i]! < end; i += 1) at[i] = index;
  }
  return at;
}

/** The text of tokens [from, to). */
export function textOf({ text, prepared: { tokens } }: Scan, from: number, to: number): string {
  return to <= from ? '' : text.slice(tokens.starts[from]!, tokens.ends[to - 1]!);
}

/** The letter of a mark of one letter; the empty string for anything else and outside the text. */
export function markAt({ text, prepared: { tokens } }: Scan, token: number): string {
  if (token < 0 || token >= tokens.count || tokens.kinds[token] !== MARK) return '';
  return tokens.ends[token]! - tokens.starts[token]! === 1 ? text[tokens.starts[token]!]! : "'s";
}

/** A word in small letters; the empty string for anything else and outside the text. */
export function wordAt({ text, small, prepared: { tokens } }: Scan, token: number): string {
  if (token < 0 || token >= tokens.count || tokens.kinds[token] !== WORD) return '';
  const met = small[token];
  if (met !== undefined) return met;
  const word = text.slice(tokens.starts[token]!, tokens.ends[token]!).toLowerCase();
  small[token] = word;
  return word;
}
