/** Who held an office on a day, as the table of offices has it. */

import { containsWords, editDistance, isVariant } from '../names/register/name-spellings.js';
import { type NameForm, nameForm } from '../names/rules/name-keys.js';
import type { NameRules } from '../names/rules/name-rules.js';
import type { HolderRule, OfficeRule } from '../names/rules/name-rules-schema.js';
import type { OfficeHolder } from '../names/rules/office-table.js';

/** Days around a change of office on which either name passes: reports lag, and ceremonies follow appointments. */
const GRACE = 14;

/** The table of offices with what was found out of names and roles; that is kept, for documents of one matter share both. */
export interface TableLookup {
  readonly rules: NameRules;
  readonly forms: Map<string, NameForm>;
  readonly terms: Map<string, readonly OfficeHolder[]>;
  readonly titles: Map<string, OfficesOfTitle>;
}

/** Offices that a role's words name, and the words of the role that are their title. */
export interface OfficesOfTitle {
  readonly offices: readonly OfficeRule[];
  readonly title: string;
}

const lookups = new WeakMap<NameRules, TableLookup>();

/** The lookup of a table. */
export function lookupOf(rules: NameRules): TableLookup {
  let lookup = lookups.get(rules);
  if (lookup === undefined) {
    lookup = { rules, forms: new Map(), terms: new Map(), titles: new Map() };
    lookups.set(rules, lookup);
  }
  return lookup;
}

/** Most names or roles that are kept. */
const MOST_KEPT = 5_000;

/** Keeps what was found out; a full map is emptied first. */
export function kept<V>(known: Map<string, V>, key: string, value: V): V {
  if (known.size >= MOST_KEPT) known.clear();
  known.set(key, value);
  return value;
}

/** True when a term covers a day, given as a number, with days of grace at both ends. */
export function covers({ terms }: NameRules, holder: HolderRule, day: number, grace = GRACE): boolean {
  const { first, last } = terms.get(holder)!;
  return first - grace <= day && day <= last + grace;
}

/** Terms on a day; those that act come last. */
export function holdersOn(rules: NameRules, office: OfficeRule, day: number): HolderRule[] {
  return office.holders
    .filter((holder) => covers(rules, holder, day, 0))
    .sort((a, b) => Number(a.acting) - Number(b.acting));
}

function formIn({ forms }: TableLookup, name: string): NameForm {
  return forms.get(name) ?? kept(forms, name, nameForm(name));
}

/** True when a name in the text is the holder's: the same, in another order or spelling, or the family name alone. */
export function isNameOf(lookup: TableLookup, name: string, holder: HolderRule): boolean {
  const form = formIn(lookup, name);
  const one = form.words.length === 1;
  for (const known of lookup.rules.holderForms.get(holder) ?? []) {
    if (known.key === form.key) return true;
    if (form.hangul !== known.hangul) continue;
    if (form.hangul) {
      if (soundsAlike(known, form)) return true;
    } else if (!sharesWord(known, form)) {
      if (known.joined === form.joined) return true;
      continue;
    }
    if (one) {
      if (known.words.includes(form.key)) return true;
      continue;
    }
    if (
      known.sorted === form.sorted ||
      containsWords(known, form) ||
      containsWords(form, known) ||
      isVariant(known, form) ||
      isGivenShort(known, form)
    )
      return true;
  }
  return false;
}

function sharesWord(a: NameForm, b: NameForm): boolean {
  for (const word of a.words) if (b.words.includes(word)) return true;
  return false;
}

/** Foreign names are written in Hangul in several ways: 셰프초비치, 셰프코비치, 세프초비치. */
function soundsAlike(a: NameForm, b: NameForm): boolean {
  if (a.words.length === 1 && b.words.length === 1) return false;
  const left = a.words.at(-1)!;
  const right = b.words.at(-1)!;
  if (left.length <= 2) return false;
  const most = Math.floor(Math.max(left.length, right.length) / 2);
  return editDistance(left, right, most) <= Math.max(1, most - 1);
}

/** “Tom Tugendhat” and “Thomas Tugendhat”: one family name, and the given name cut or changed at its end. */
function isGivenShort({ words: left }: NameForm, { words: right }: NameForm): boolean {
  if (left.length < 2 || right.length < 2 || left.at(-1) !== right.at(-1)) return false;
  return left[0]!.slice(0, 2) === right[0]!.slice(0, 2);
}

/** Terms in any office of people whose full name is, or is spelt like, a name in the text. */
export function termsOf(lookup: TableLookup, name: string): readonly OfficeHolder[] {
  const met = lookup.terms.get(name);
  if (met !== undefined) return met;
  const found = new Set<OfficeHolder>();
  if (name.includes(' ') || /^[가-힣]{3}$/.test(name)) {
    for (const word of formIn(lookup, name).words) {
      for (const entry of lookup.rules.holdersByWord.get(word) ?? [])
        if (!found.has(entry) && isNameOf(lookup, name, entry.holder)) found.add(entry);
    }
  }
  return kept(lookup.terms, name, [...found]);
}

/** True when a name in the text shares its first or its last word with a holder's main name. */
export function sharesName(lookup: TableLookup, name: string, holder: HolderRule): boolean {
  const { words: left } = formIn(lookup, name);
  const { words: right } = lookup.rules.holderForms.get(holder)![0]!;
  return left[0] === right[0] || left.at(-1) === right.at(-1);
}
