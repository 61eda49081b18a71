/** People found so far, and the rules by which two names are one person. */

import type { PersonMention } from '../mentions.js';
import type { Capacity } from '../reading.js';
import { familyNames, nameKey } from './name-keys.js';
import type { OfficeHolder } from './office-table.js';

/** A role stated beside a name. */
export interface RoleStated {
  /** The role's words. */
  readonly role: string;
  readonly start: number;
  readonly end: number;
  /** Span of the name it stands beside. */
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly capacity: Capacity;
  /** True when the noun leaves the kind of voice open. */
  readonly low: boolean;
  /** Economy said before the noun, and after it; null when not said. */
  readonly economy: string | null;
  readonly ofEconomy: string | null;
  /** Economy of the body in the role; null when there is none. */
  readonly bodyEconomy: string | null;
  readonly former: boolean;
  readonly future: boolean;
  readonly acting: boolean;
}

/** A person while the document is read. */
export interface PersonDraft {
  name: string;
  readonly key: string;
  readonly keys: Set<string>;
  readonly familyKeys: Set<string>;
  /** Latin spelling given in brackets beside a Hangul name. */
  latin: string | null;
  readonly mentions: Omit<PersonMention, 'person'>[];
  readonly roles: RoleStated[];
  holders: readonly OfficeHolder[];
  /** True while only a by-line, a photo credit or a contact line names the person. */
  credit: boolean;
  /** Economy the words around say, when no role does. */
  economy: string | null;
  /** Known by the family name alone. */
  familyOnly: boolean;
  /** True for a foreign name in Hangul. */
  foreign: boolean;
  /** True while the name was seen in headings only. */
  heading: boolean;
}

/** Register of one document. */
export interface PeopleRegister {
  readonly people: PersonDraft[];
  readonly byKey: Map<string, PersonDraft>;
  readonly byFamily: Map<string, PersonDraft[]>;
  /** People by each word of their names, for telling spellings of one name. */
  readonly byWord: Map<string, PersonDraft[]>;
  readonly byHolder: Map<string, PersonDraft>;
}

export function createRegister(): PeopleRegister {
  return { people: [], byKey: new Map(), byFamily: new Map(), byWord: new Map(), byHolder: new Map() };
}

/** What is said of a name where it stands. */
export interface NameSeen {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly holders: readonly OfficeHolder[];
  readonly role?: RoleStated | undefined;
  readonly credit?: boolean;
  readonly economy?: string | null;
  readonly latin?: string | null;
  readonly foreign?: boolean;
  readonly heading?: boolean;
  /** Family names it may go by, when they are not told by its shape. */
  readonly families?: readonly string[] | undefined;
}

/** Adds a full name; names of one person in another order, in capitals or nearly the same spelling fall together. */
export function addFull(register: PeopleRegister, seen: NameSeen): PersonDraft {
  const key = nameKey(seen.name);
  const latinKey = seen.latin ? nameKey(seen.latin) : null;
  let person =
    register.byKey.get(key) ??
    (latinKey === null ? undefined : register.byKey.get(latinKey)) ??
    sameWords(register, key);
  person ??= sameHolder(register, seen.holders) ?? nearlySame(register, seen.name);
  if (person === undefined) {
    person = {
      name: seen.name,
      key,
      keys: new Set(),
      familyKeys: new Set(),
      latin: null,
      mentions: [],
      roles: [],
      holders: seen.holders,
      credit: true,
      economy: null,
      familyOnly: false,
      foreign: seen.foreign ?? false,
      heading: seen.heading ?? false,
    };
    register.people.push(person);
  }
  const hangul = /[가-힣]/.test(seen.name);
  if (hangul && !/[가-힣]/.test(person.name)) person.name = seen.name;
  else if (person.heading && !seen.heading && key.length >= person.key.length && !isCapitals(seen.name))
    person.name = seen.name;
  else if (isCapitals(person.name) && !isCapitals(seen.name) && nameKey(person.name) === key) person.name = seen.name;
  else if (seen.name.length > person.name.length && containsWords(seen.name, person.name)) person.name = seen.name;
  link(register, person, key, seen.families ?? familyNames(seen.name));
  if (latinKey !== null) link(register, person, latinKey, familyNames(seen.latin!));
  if (person.holders.length === 0) person.holders = seen.holders;
  for (const { holder } of person.holders) register.byHolder.set(holder.name, person);
  person.latin ??= seen.latin ?? null;
  if (!seen.heading) person.heading = false;
  person.foreign ||= seen.foreign ?? false;
  if (!seen.credit) person.credit = false;
  if (seen.role !== undefined) person.roles.push(seen.role);
  person.economy ??= seen.economy ?? null;
  person.mentions.push({ start: seen.start, end: seen.end, how: 'full' });
  return person;
}

/** Adds someone known by the family name alone, after all full names. */
export function addFamilyOnly(register: PeopleRegister, seen: NameSeen): PersonDraft {
  const key = nameKey(seen.name);
  const person: PersonDraft = {
    name: seen.name,
    key,
    keys: new Set(),
    familyKeys: new Set(),
    latin: null,
    mentions: [{ start: seen.start, end: seen.end, how: 'surname' }],
    roles: seen.role === undefined ? [] : [seen.role],
    holders: seen.holders,
    credit: false,
    economy: seen.economy ?? null,
    familyOnly: true,
    foreign: seen.foreign ?? false,
    heading: false,
  };
  register.people.push(person);
  link(register, person, key, [key]);
  return person;
}

function link(register: PeopleRegister, person: PersonDraft, key: string, families: readonly string[]): void {
  if (!person.keys.has(key)) {
    person.keys.add(key);
    if (!register.byKey.has(key)) register.byKey.set(key, person);
    for (const word of indexed(key)) {
      const known = register.byWord.get(word);
      if (known === undefined) register.byWord.set(word, [person]);
      else if (known.length < MOST_COMPARED && known.at(-1) !== person) known.push(person);
    }
  }
  for (const family of families) {
    if (person.familyKeys.has(family)) continue;
    person.familyKeys.add(family);
    const known = register.byFamily.get(family);
    if (known === undefined) register.byFamily.set(family, [person]);
    else known.push(person);
  }
}

/** Most people of one word in their names that are compared one by one. */
const MOST_COMPARED = 16;

/** Words a name is looked up by: its words, and of a Hangul name its first syllable. */
function indexed(key: string): readonly string[] {
  return /[가-힣]/.test(key) ? [key[0]!] : key.split(' ');
}

function sameWords(register: PeopleRegister, key: string): PersonDraft | undefined {
  const words = key.split(' ');
  if (words.length < 2) return undefined;
  // “Cheong Inkyo” and “Inkyo Cheong”.
  return (
    register.byKey.get([...words.slice(1), words[0]!].join(' ')) ??
    register.byKey.get([words.at(-1)!, ...words.slice(0, -1)].join(' '))
  );
}

function sameHolder(register: PeopleRegister, holders: readonly OfficeHolder[]): PersonDraft | undefined {
  if (holders.length === 0) return undefined;
  const names = new Set(holders.map(({ holder }) => holder.name));
  if (names.size !== 1) return undefined;
  return register.byHolder.get([...names][0]!);
}

/** The same person under a slightly different spelling: “Ahn Duk-geun” and “Ahn Deok-geun”, “Joe Biden” and “Joseph R. Biden”. */
function nearlySame(register: PeopleRegister, name: string): PersonDraft | undefined {
  const key = nameKey(name);
  for (const word of indexed(key)) {
    for (const person of register.byWord.get(word) ?? []) {
      const known = person.key;
      if (isVariant(known, key) || containsWords(key, known) || containsWords(known, key)) return person;
    }
  }
  return undefined;
}

/** True when every word of the shorter full name stands in the longer one, in order: “Donald Trump”, “Donald J. Trump”. */
export function containsWords(longer: string, shorter: string): boolean {
  const all = (isKey(longer) ? longer : nameKey(longer)).split(' ');
  const some = (isKey(shorter) ? shorter : nameKey(shorter)).split(' ');
  if (some.length < 2 || some.length >= all.length || all.at(-1) !== some.at(-1)) return false;
  let at = 0;
  for (const word of all) if (word === some[at]) at += 1;
  return at === some.length;
}

/**
 * True when two full names are spellings of one: one word differs, a little, and the rest are equal.
 * Different people of one family differ by more than a letter or two of one name of four letters or more.
 */
export function isVariant(a: string, b: string): boolean {
  const first = isKey(a) ? a : nameKey(a);
  const second = isKey(b) ? b : nameKey(b);
  if (first === second) return false;
  if (/[\uac00-\ud7a3]/.test(first)) return isHangulVariant(first, second);
  const left = first.split(' ');
  const right = second.split(' ');
  if (left.length < 2 || right.length < 2) return false;
  if (first.replace(/ /g, '') === second.replace(/ /g, '')) return true;
  if (left.length !== right.length) return false;
  let different = -1;
  for (let i = 0; i < left.length; i += 1) {
    if (left[i] === right[i]) continue;
    if (different >= 0) return false;
    different = i;
  }
  const x = left[different]!;
  const y = right[different]!;
  const size = Math.max(x.length, y.length);
  // One name of a pair of short syllables (“Duk”, “Deok”) may differ by two letters of which one is a vowel written otherwise.
  if (left.length >= 3 && size <= 5) return consonants(x) === consonants(y) || romanised(x) === romanised(y);
  if (x[0] !== y[0]) return false;
  // “John Smith” and “Joan Smith” are two.
  if (different === 0 && left.length === 2 && size < 6) return false;
  const distance = editDistance(x, y, 2);
  return distance === 1 ? size >= 4 : distance === 2 && size >= 6 && Math.min(x.length, y.length) >= 5;
}

/** Evened out already, see {@link nameKey}. */
function isKey(name: string): boolean {
  return /^[a-z ]+$/.test(name);
}

function isHangulVariant(a: string, b: string): boolean {
  const left = a.replace(/ /g, '');
  const right = b.replace(/ /g, '');
  if (left === right) return true;
  const size = Math.min(left.length, right.length);
  // Korean names of three syllables that differ by one are other people; long foreign names written two ways are not.
  if (size < 3 || left[0] !== right[0]) return false;
  if (size === 3) return left.length === right.length && oneJamoApart(left, right);
  return editDistance(left, right, 1) === 1;
}

/** One syllable differs, and only by its vowel or its closing consonant: 허리펑, 허리평. */
function oneJamoApart(a: string, b: string): boolean {
  let found = 0;
  for (let i = 0; i < a.length; i += 1) {
    if (a[i] === b[i]) continue;
    const x = a.charCodeAt(i) - 0xac00;
    const y = b.charCodeAt(i) - 0xac00;
    const sameOnset = Math.floor(x / 588) === Math.floor(y / 588);
    const sameVowel = Math.floor((x % 588) / 28) === Math.floor((y % 588) / 28);
    const sameCoda = x % 28 === y % 28;
    if (!sameOnset || sameVowel === sameCoda) return false;
    found += 1;
  }
  return found === 1;
}

function consonants(word: string): string {
  return word.replace(/[aeiouyw]/g, '');
}

/** Korean sounds that are written in two ways. */
function romanised(word: string): string {
  return word
    .replace(/^(?:g|k)/, 'k')
    .replace(/^(?:d|t)/, 't')
    .replace(/^(?:b|p)/, 'p')
    .replace(/^(?:j|ch)/, 'j')
    .replace(/(?:g|k)$/, 'k')
    .replace(/(?:ou|oo|u|eo|o|ö)/g, 'u');
}

/** Edits between two words, counted up to a limit; limit + 1 when there are more. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || a.length > 64 || b.length > 64) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      current[j] = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + cost);
    }
    previous = current;
  }
  return Math.min(previous[b.length]!, limit + 1);
}

function isCapitals(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase();
}
