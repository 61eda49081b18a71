/** People found so far, and the rules by which two names are one person. */

import type { PersonMention } from '../../mentions.js';
import type { Capacity } from '../../reading.js';
import { familyNames, type NameForm, nameForm, nameKey } from '../rules/name-keys.js';
import type { OfficeHolder } from '../rules/office-table.js';
import { containsWords, isVariant } from './name-spellings.js';

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
  /** True for an office of an international body, which belongs to no economy. */
  readonly international: boolean;
  readonly former: boolean;
  readonly future: boolean;
  readonly acting: boolean;
}

/** A person while the document is read. */
export interface PersonDraft {
  name: string;
  readonly form: NameForm;
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
  /** Answers for a government at its briefing. */
  official: boolean;
  /** Told to sit in Congress by the party and state in brackets: “(R-Ind.)”. */
  legislator: boolean;
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

/** A register without people. */
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
  readonly legislator?: boolean;
  readonly official?: boolean;
  /** Family names it may go by, when they are not told by its shape. */
  readonly families?: readonly string[] | undefined;
}

/** Adds a full name; names of one person in another order, in capitals or nearly the same spelling fall together. */
export function addFull(register: PeopleRegister, seen: NameSeen): PersonDraft {
  const form = nameForm(seen.name);
  const { key } = form;
  const latinKey = seen.latin ? nameKey(seen.latin) : null;
  let person =
    register.byKey.get(key) ??
    (latinKey === null ? undefined : register.byKey.get(latinKey)) ??
    sameWords(register, form);
  person ??= sameHolder(register, seen.holders) ?? nearlySame(register, form);
  if (person === undefined) {
    person = {
      name: seen.name,
      form,
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
      legislator: false,
      official: false,
    };
    register.people.push(person);
  }
  const hangul = /[가-힣]/.test(seen.name);
  if (hangul && !/[가-힣]/.test(person.name)) person.name = seen.name;
  else if (
    hangul &&
    !person.name.includes(' ') &&
    seen.name.includes(' ') &&
    seen.name.split(' ').includes(person.name)
  )
    person.name = seen.name;
  else if (person.heading && !seen.heading && key.length >= person.form.key.length && !isCapitals(seen.name))
    person.name = seen.name;
  else if (isCapitals(person.name) && !isCapitals(seen.name) && nameKey(person.name) === key) person.name = seen.name;
  else if (seen.name.length > person.name.length && containsWords(form, nameForm(person.name))) person.name = seen.name;
  link(register, person, key, seen.families ?? familyNames(seen.name));
  if (latinKey !== null) link(register, person, latinKey, familyNames(seen.latin!));
  if (person.holders.length === 0) person.holders = seen.holders;
  for (const { holder } of person.holders) register.byHolder.set(holder.name, person);
  person.latin ??= seen.latin ?? null;
  if (!seen.heading) person.heading = false;
  person.foreign ||= seen.foreign ?? false;
  person.legislator ||= seen.legislator ?? false;
  if (!seen.credit) person.credit = false;
  if (seen.role !== undefined) person.roles.push(seen.role);
  person.economy ??= seen.economy ?? null;
  person.mentions.push({ start: seen.start, end: seen.end, how: 'full' });
  return person;
}

/** Adds someone known by the family name alone, after all full names. */
export function addFamilyOnly(register: PeopleRegister, seen: NameSeen): PersonDraft {
  const form = nameForm(seen.name);
  const { key } = form;
  const person: PersonDraft = {
    name: seen.name,
    form,
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
    legislator: false,
    official: seen.official ?? false,
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

function sameWords(register: PeopleRegister, { words }: NameForm): PersonDraft | undefined {
  if (words.length < 2) return undefined;
  // “Cheong Inkyo” and “Inkyo Cheong”.
  return (
    register.byKey.get([...words.slice(1), words[0]!].join(' ')) ??
    register.byKey.get([words.at(-1)!, ...words.slice(0, -1)].join(' '))
  );
}

/** Whoever of a document holds the offices that a name of the table means; undefined where nobody does, or the name means several. */
export function sameHolder(register: PeopleRegister, holders: readonly OfficeHolder[]): PersonDraft | undefined {
  if (holders.length === 0) return undefined;
  const names = new Set(holders.map(({ holder }) => holder.name));
  if (names.size !== 1) return undefined;
  return register.byHolder.get([...names][0]!);
}

/** The same person under a slightly different spelling: “Ahn Duk-geun” and “Ahn Deok-geun”, “Joe Biden” and “Joseph R. Biden”. */
function nearlySame(register: PeopleRegister, form: NameForm): PersonDraft | undefined {
  for (const word of indexed(form.key)) {
    for (const person of register.byWord.get(word) ?? []) {
      const known = person.form;
      if (isVariant(known, form) || containsWords(form, known) || containsWords(known, form)) return person;
    }
  }
  return undefined;
}

function isCapitals(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase();
}
