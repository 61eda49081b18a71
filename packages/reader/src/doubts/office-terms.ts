/** Who held an office on a day, as the table of offices has it. */

import { type NameRules, nameKey, type OfficeHolder } from '../names/name-rules.js';
import type { HolderRule, OfficeRule } from '../names/name-rules-schema.js';
import { containsWords, editDistance, isVariant } from '../names/people-register.js';

/** Days around a change of office on which either name passes: reports lag, and ceremonies follow appointments. */
const GRACE = 14;

/** First and last day of a term given to the day, the month or the year. */
export function termOf({ from, to }: HolderRule): { readonly first: string; readonly last: string } {
  const last = to === null ? '9999-12-31' : to.length === 4 ? `${to}-12-31` : to.length === 7 ? `${to}-31` : to;
  return { first: from.length === 4 ? `${from}-01-01` : from.length === 7 ? `${from}-01` : from, last };
}

/** The day moved by a number of days; months count 31 days, which is near enough for a time of grace. */
function moved(day: string, days: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const serial = (year * 12 + month - 1) * 31 + date - 1 + days;
  const at = Math.floor(serial / 31);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${two((at % 12) + 1)}-${two((serial % 31) + 1)}`;
}

/** True when a term covers a day, with days of grace at both ends. */
export function covers(holder: HolderRule, day: string, grace = GRACE): boolean {
  const { first, last } = termOf(holder);
  return moved(first, -grace) <= day && day <= (last.startsWith('9999') ? last : moved(last, grace));
}

/** Terms on a day; those that act come last. */
export function holdersOn(office: OfficeRule, day: string): HolderRule[] {
  return office.holders.filter((holder) => covers(holder, day, 0)).sort((a, b) => Number(a.acting) - Number(b.acting));
}

/** True when a name in the text is the holder's: the same, in another order or spelling, or the family name alone. */
export function isNameOf({ holderKeys }: NameRules, name: string, holder: HolderRule): boolean {
  const key = nameKey(name);
  const hangul = /[가-힣]/.test(key);
  const one = !key.includes(' ');
  for (const known of holderKeys.get(holder) ?? []) {
    if (known === key) return true;
    if (hangul !== /[가-힣]/.test(known)) continue;
    if (hangul && soundsAlike(known, key)) return true;
    if (!hangul && !sharesWord(known, key)) {
      if (known.replace(/ /g, '') === key.replace(/ /g, '')) return true;
      continue;
    }
    if (one) {
      if (known.split(' ').includes(key)) return true;
      continue;
    }
    if (sameWords(known, key) || containsWords(known, key) || containsWords(key, known) || isVariant(known, key))
      return true;
    if (isGivenShort(known, key)) return true;
  }
  return false;
}

function sharesWord(a: string, b: string): boolean {
  const words = b.split(' ');
  return a.split(' ').some((word) => words.includes(word));
}

function sameWords(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  return a.split(' ').sort().join(' ') === b.split(' ').sort().join(' ');
}

/** Foreign names are written in Hangul in several ways: 셰프초비치, 셰프코비치, 세프초비치. */
function soundsAlike(a: string, b: string): boolean {
  const left = a.slice(a.lastIndexOf(' ') + 1);
  const right = b.slice(b.lastIndexOf(' ') + 1);
  if (!a.includes(' ') && !b.includes(' ')) return false;
  const most = Math.floor(Math.max(left.length, right.length) / 2);
  return left.length >= 2 && editDistance(left, right, most) <= Math.max(1, most - 1) && left.length > 2;
}

/** “Tom Tugendhat” and “Thomas Tugendhat”: one family name, and the given name cut or changed at its end. */
function isGivenShort(a: string, b: string): boolean {
  const left = a.split(' ');
  const right = b.split(' ');
  if (left.length < 2 || right.length < 2 || left.at(-1) !== right.at(-1)) return false;
  return left[0]!.slice(0, 2) === right[0]!.slice(0, 2);
}

/** Terms in any office of people whose full name is, or is spelt like, a name in the text. */
export function termsOf(rules: NameRules, name: string): OfficeHolder[] {
  if (!name.includes(' ') && !/^[가-힣]{3}$/.test(name)) return [];
  const found = new Set<OfficeHolder>();
  for (const word of nameKey(name).split(' ')) {
    for (const entry of rules.holdersByWord.get(word) ?? [])
      if (!found.has(entry) && isNameOf(rules, name, entry.holder)) found.add(entry);
  }
  return [...found];
}

/** True when the two names share their first or their last word. */
export function sharesName(a: string, b: string): boolean {
  const left = nameKey(a).split(' ');
  const right = nameKey(b).split(' ');
  return left[0] === right[0] || left.at(-1) === right.at(-1);
}
