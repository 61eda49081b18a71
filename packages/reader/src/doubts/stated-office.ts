/** The office that a role's words mean: “trade minister” of the economy that is said, or of whoever bears it. */

import type { RoleOfPerson } from '../names/find-names.js';
import { isQualified } from '../names/people/parties.js';
import { titleKey } from '../names/rules/name-keys.js';
import type { NameRules } from '../names/rules/name-rules.js';
import type { OfficeRule } from '../names/rules/name-rules-schema.js';
import type { Person } from '../reading.js';
import { kept, type OfficesOfTitle, type TableLookup, termsOf } from './office-terms.js';

/** An office of the table that a role names. */
export interface OfficeFound {
  /** The words of the role that are the title, without “Korean” and the like. */
  readonly title: string;
  readonly rule: OfficeRule;
  /** True when the economy is said, or follows from a title that one economy alone has, or from a person the table knows. */
  readonly sure: boolean;
}

/**
 * The office a role's words mean: its economy first, then the title.
 * @param named economies that the document names
 */
export function officeOf(
  lookup: TableLookup,
  named: ReadonlySet<string | null>,
  stated: RoleOfPerson,
  person: Person,
): OfficeFound | null {
  const { offices, title } =
    lookup.titles.get(stated.role) ?? kept(lookup.titles, stated.role, officesByWords(lookup.rules, stated.role));
  if (offices.length === 0) return null;
  const said = stated.economy ?? stated.ofEconomy ?? stated.bodyEconomy;
  if (said !== null) {
    const rule = offices.find(({ party }) => party === said);
    return rule === undefined ? null : { rule, title, sure: true };
  }
  const parties = new Set(offices.map(({ party }) => party));
  // “Trade Secretary” is the title of one economy in the table, and of others that the table does not have.
  const only = parties.size === 1 ? offices[0]! : null;
  if (only !== null && isTelling(stated.role)) {
    const many = OF_MANY.test(titleKey(stated.role));
    const fits = (person.party === null || person.party === only.party) && (!many || named.has(only.party));
    return fits ? { rule: only, title, sure: !many } : null;
  }
  const rule = offices.find(({ party }) => party === person.party);
  if (rule === undefined) return null;
  return { rule, title, sure: termsOf(lookup, person.name).some(({ office: { party } }) => party === person.party) };
}

/** Titles that many economies have, told of one that the document names. */
const OF_MANY = /deputy prime minister|premier|(?:trade|commerce|foreign) secretary|secretary of state/;

/** “President” and “Minister” alone name an office of every country; “Treasury Secretary” does not. */
function isTelling(role: string): boolean {
  if (/[가-힣]/.test(role))
    return /(?:통상교섭본부장|상무장관|국무장관|농무장관|무역대표|연준|정책실장|집행위원|상무부장|경제재생|경제산업|USTR)/.test(
      role.replace(/\s/g, ''),
    );
  const words = titleKey(role).split(' ');
  return (
    words.length >= 2 &&
    /secretary|representative|commissioner|deputy prime minister|fed |reserve|premier/.test(words.join(' '))
  );
}

/** Offices by the longest run of a role's last words that is a title; none where the words before it make it another. */
function officesByWords({ officesByTitle }: NameRules, role: string): OfficesOfTitle {
  const korean = /[가-힣]/.test(role);
  const words = korean ? role.replace(/\([^)]*\)/g, '').split(/\s+/) : titleKey(role).split(' ');
  const key = (from: number) => (korean ? titleKey(words.slice(from).join(' ')) : words.slice(from).join(' '));
  for (let skip = 0; skip < Math.min(words.length, 6); skip += 1) {
    const offices = officesByTitle.get(key(skip));
    if (offices === undefined) continue;
    const other =
      isQualified(words.slice(0, skip)) || words.slice(0, skip).some((word) => /^(?:부|차|전|前)$/.test(word));
    return { offices: other ? [] : offices, title: key(skip) };
  }
  return { offices: [], title: '' };
}
