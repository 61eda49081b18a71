/** The table of offices, looked up by holder and by title. */

import { familyNames, type NameForm, nameForm, nameKey, titleKey } from './name-keys.js';
import type { HolderRule, OfficeRule } from './name-rules-schema.js';

const HANGUL = /[\uac00-\ud7a3]/;

/** Someone who held an office. */
export interface OfficeHolder {
  readonly holder: HolderRule;
  readonly office: OfficeRule;
}

/** A holder's time in office, first and last day as numbers, see {@link dayNumber}; infinite when it is not over. */
interface Term {
  readonly first: number;
  readonly last: number;
}

/** The table of offices, looked up by name and by title. */
export interface OfficeTable {
  readonly offices: readonly OfficeRule[];
  /** Holders by name evened out, see name-keys; several terms and offices under one name. */
  readonly holdersByName: ReadonlyMap<string, readonly OfficeHolder[]>;
  /** Holders by each word of their names, evened out. */
  readonly holdersByWord: ReadonlyMap<string, readonly OfficeHolder[]>;
  /** Holders by family name alone, evened out. */
  readonly holdersByFamilyName: ReadonlyMap<string, readonly OfficeHolder[]>;
  /** Every form of a holder's name. */
  readonly holderForms: ReadonlyMap<HolderRule, readonly NameForm[]>;
  readonly terms: ReadonlyMap<HolderRule, Term>;
  /** Offices by title, evened out; several economies may share one. */
  readonly officesByTitle: ReadonlyMap<string, readonly OfficeRule[]>;
  /** An office and others of its economy that share one of its titles: three deputies are all Deputy Trade Representative. */
  readonly officesAlike: ReadonlyMap<OfficeRule, readonly OfficeRule[]>;
}

/**
 * A day as a number, for comparing and for counting days; months count 31 days, which is near enough for a time of grace.
 * @param day `YYYY-MM-DD`
 */
export function dayNumber(day: string): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return (year * 12 + month - 1) * 31 + date - 1;
}

/** First and last day of a term given to the day, the month or the year. */
function termOf({ from, to }: HolderRule): Term {
  const first = from.length === 4 ? `${from}-01-01` : from.length === 7 ? `${from}-01` : from;
  if (to === null) return { first: dayNumber(first), last: Number.POSITIVE_INFINITY };
  const last = to.length === 4 ? `${to}-12-31` : to.length === 7 ? `${to}-31` : to;
  return { first: dayNumber(first), last: dayNumber(last) };
}

/**
 * The table of the rule files' offices.
 * @returns the table, and the holders' names as phrases
 */
export function compileOffices(offices: readonly OfficeRule[]): {
  readonly table: OfficeTable;
  readonly phrases: readonly { readonly phrase: string; readonly value: readonly OfficeHolder[] }[];
} {
  const byTitle = officesByTitle(offices);
  const { holderPhrases, ...holders } = compileHolders(offices);
  return {
    table: {
      offices,
      ...holders,
      terms: new Map(offices.flatMap((office) => office.holders.map((holder) => [holder, termOf(holder)] as const))),
      officesByTitle: byTitle,
      officesAlike: new Map(offices.map((office) => [office, sharingTitles(byTitle, office)])),
    },
    phrases: holderPhrases,
  };
}

function compileHolders(offices: readonly OfficeRule[]) {
  const byName = new Map<string, OfficeHolder[]>();
  const byFamilyName = new Map<string, OfficeHolder[]>();
  const byWord = new Map<string, OfficeHolder[]>();
  const forms = new Map<HolderRule, readonly NameForm[]>();
  const phrases = new Map<string, OfficeHolder[]>();
  const add = (map: Map<string, OfficeHolder[]>, key: string, entry: OfficeHolder) => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [entry]);
    else known.push(entry);
  };
  for (const office of offices) {
    for (const holder of office.holders) {
      const entry = { holder, office };
      forms.set(holder, [holder.name, ...(holder.also ?? []), ...(holder.ko ?? [])].map(nameForm));
      for (const form of holder.also ?? []) if (!/\s/.test(form)) add(byFamilyName, nameKey(form), entry);
      for (const form of new Set([holder.name, ...(holder.also ?? []), ...(holder.ko ?? [])])) {
        add(byName, nameKey(form), entry);
        for (const word of new Set(nameKey(form).split(' '))) add(byWord, word, entry);
        // A single word is a family name, which only its context makes a person.
        if (form.includes(' ') || HANGUL.test(form)) add(phrases, form, entry);
      }
      for (const family of familyNames(holder.name)) add(byFamilyName, family, entry);
      for (const form of holder.ko ?? [])
        if (form.includes(' ')) add(byFamilyName, form.slice(form.lastIndexOf(' ') + 1), entry);
    }
  }
  return {
    holdersByName: byName,
    holdersByWord: byWord,
    holderForms: forms,
    holdersByFamilyName: byFamilyName,
    holderPhrases: [...phrases].map(([phrase, value]) => ({
      phrase: HANGUL.test(phrase) ? `|${phrase}` : phrase,
      value,
    })),
  };
}

function sharingTitles(byTitle: ReadonlyMap<string, readonly OfficeRule[]>, rule: OfficeRule): readonly OfficeRule[] {
  const found = new Set([rule]);
  for (const title of [...(rule.titles.en ?? []), ...(rule.titles.ko ?? [])]) {
    for (const office of byTitle.get(titleKey(title)) ?? []) if (office.party === rule.party) found.add(office);
  }
  return [...found];
}

function officesByTitle(offices: readonly OfficeRule[]): Map<string, OfficeRule[]> {
  const byTitle = new Map<string, OfficeRule[]>();
  for (const office of offices) {
    for (const title of [...(office.titles.en ?? []), ...(office.titles.ko ?? [])]) {
      const key = titleKey(title);
      const known = byTitle.get(key);
      if (known === undefined) byTitle.set(key, [office]);
      else if (!known.includes(office)) known.push(office);
    }
  }
  return byTitle;
}
