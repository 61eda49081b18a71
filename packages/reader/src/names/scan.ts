/** A text with what the rules know of each of its tokens, made once for all finders of names. */

import type { EconomyMention } from '../mentions.js';
import { isHangul, nounMayEnd } from '../text/hangul.js';
import { findPhrases, type Match } from '../text/lexicon.js';
import { type PreparedText, tokenAt } from '../text/prepared-text.js';
import { MARK, WORD } from '../text/tokens.js';
import { findEconomies } from './economies.js';
import type { ListedOrganisation, RoleNoun } from './name-phrases.js';
import type { NameRules } from './name-rules.js';
import type { OfficeHolder } from './office-table.js';
import { GIVEN, ORDINARY } from './word-classes.js';

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
  for (const match of findPhrases(prepared, rules.organisations)) {
    if (match.value === null || !startsLikeName(text, match.start)) continue;
    if (
      hyphenated(text, match) ||
      !standsAlone(text, match) ||
      !isSpelled(text, match, rules.organisationNames[match.value.id]!)
    )
      continue;
    if (isFamilyName(prepared, letters, classes, match)) continue;
    organisations.push(match as Match<ListedOrganisation>);
  }
  addWithFigures(text, rules, organisations);
  const { economies, places } = findEconomies(prepared, rules, organisations);
  const holders = findPhrases(prepared, rules.holders).filter(({ start }) => startsLikeName(text, start));
  return {
    prepared,
    rules,
    text,
    small: [],
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
  forms: readonly string[],
): boolean {
  const written = text.slice(start, end);
  if (written.charCodeAt(0) > 0x1100) return true;
  if (written.includes(' ')) return !SMALL_WORD.test(written) || forms.includes(written);
  const small = plain(written);
  return forms.some((form) => plain(form) === small);
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f.\s-]/g, '');
}

function addWithFigures(text: string, rules: NameRules, organisations: Match<ListedOrganisation>[]): void {
  const before = organisations.length;
  for (const [name, value] of rules.organisationsWithFigures) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') || /[\p{Script=Latin}\p{N}]/u.test(text[at + name.length] ?? ''))
        continue;
      organisations.push({ start: at, end: at + name.length, value });
    }
  }
  if (organisations.length > before) organisations.sort((a, b) => a.start - b.start);
}

function cover(prepared: PreparedText, spans: readonly { readonly start: number; readonly end: number }[]): Int32Array {
  const { count, starts } = prepared.tokens;
  const at = new Int32Array(count).fill(-1);
  spans.forEach(({ start, end }, index) => {
    for (let i = tokenAt(prepared.tokens, start); i < count && starts[i]! < end; i += 1) at[i] = index;
  });
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
