/** People named with an office that, by the table of offices, someone else held on the day. */

import type { DocumentFacts } from '../mentions.js';
import type { NamesFound, RoleOfPerson } from '../names/find-names.js';
import { isQualified } from '../names/people/parties.js';
import { titleKey } from '../names/rules/name-keys.js';
import type { NameRules } from '../names/rules/name-rules.js';
import type { HolderRule, OfficeRule } from '../names/rules/name-rules-schema.js';
import { dayNumber } from '../names/rules/office-table.js';
import type { Person, Slip } from '../reading.js';
import { type PreparedText, sentenceAt } from '../text/prepared-text.js';
import { type Evidence, evidenceIn } from './evidence.js';
import {
  covers,
  holdersOn,
  isNameOf,
  kept,
  lookupOf,
  type OfficesOfTitle,
  sharesName,
  type TableLookup,
  termsOf,
} from './office-terms.js';
import { hasReservation, isInItsTime } from './told-terms.js';
import { wholeTerm } from './whole-term.js';

/**
 * Office slips of a document, in order, one for each person and office.
 *
 * Someone called former who holds the office is one; a former, coming or acting holder else, a deputy, someone who speaks for a company or an association, and an office of an economy that the table does not have give none. A slip is
 * firm only when the document is dated, by itself or by the other holders it names, the table is known to that day, and its
 * entry has a source.
 * @param names names found in the same text
 */
export function findOfficeSlips(
  prepared: PreparedText,
  names: NamesFound,
  rules: NameRules,
  facts: DocumentFacts,
): Slip[] {
  const slips: Slip[] = [];
  const told = new Set<string>();
  const lookup = lookupOf(rules);
  const named = new Set(names.economies.map(({ economy }) => economy));
  const day = facts.published === null ? null : { text: facts.published, number: dayNumber(facts.published) };
  const window = day === null ? windowOf(names, named, lookup) : null;
  for (const stated of names.roles) {
    const person = names.people[stated.person]!;
    if (stated.future || stated.acting || (!stated.former && hasReservation(prepared.text, stated))) continue;
    // “Swissmem president”: not the country's.
    if (!stated.former && stated.capacity !== 'government' && stated.capacity !== 'legislator') continue;
    const office = officeOf(lookup, named, stated.former ? withoutFormer(stated) : stated, person);
    if (office === null || told.has(`${stated.person} ${office.rule.office}`)) continue;
    const found = stated.former
      ? formerInOffice(prepared, lookup, day, stated, person, office)
      : judge(prepared, lookup, day, window, stated, person, office);
    if (found === null) continue;
    told.add(`${stated.person} ${office.rule.office}`);
    slips.push(found);
  }
  return slips.sort((a, b) => a.span[0] - b.span[0]);
}

/** Where the title and the name stand together. */
function spanOf(stated: RoleOfPerson): Slip['span'] {
  return [Math.min(stated.start, stated.nameStart), Math.max(stated.end, stated.nameEnd)];
}

/** The day of a document. */
interface Day {
  readonly text: string;
  readonly number: number;
}

interface OfficeFound {
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
function officeOf(
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

function judge(
  prepared: PreparedText,
  lookup: TableLookup,
  day: Day | null,
  window: Window | null,
  stated: RoleOfPerson,
  person: Person,
  { rule, title, sure }: OfficeFound,
): Slip | null {
  const { rules } = lookup;
  const own = rules.officesAlike.get(rule) ?? [rule];
  const terms = own.flatMap((office) => office.holders);
  const held = terms.filter((holder) => isNameOf(lookup, person.name, holder));
  const past = yearBefore(prepared, stated, day);
  let on: HolderRule[];
  if (day !== null) {
    if (held.some((holder) => covers(rules, holder, day.number))) return null;
    if (holdsLikeOffice(lookup, rule, title, person, day)) return null;
    if (held.length > 0 && isInItsTime(prepared.text, Math.max(stated.end, stated.nameEnd))) return null;
    if (past !== null && held.some((holder) => covers(rules, holder, past, 400))) return null;
    on = holdersOn(rules, rule, day.number);
  } else {
    // Without a date nobody who ever held the office is wrong; who never did is.
    if (held.length > 0) return null;
    on = window === null ? [] : rule.holders.filter((holder) => overlaps(rules, holder, window));
  }
  const known = termsOf(lookup, person.name).some(({ office: { party } }) => party === rule.party);
  const near =
    on.find((holder) => sharesName(lookup, person.name, holder)) ??
    (day === null ? rule.holders.find((holder) => sharesName(lookup, person.name, holder)) : undefined);
  // One of several who hold the title at once: whoever has the post that the table has nobody for.
  const vacant =
    day !== null && own.length > 1 && own.some((office) => holdersOn(rules, office, day.number).length === 0);
  if (vacant && near === undefined) return null;
  // “A vice minister of commerce”: one of several.
  if (near === undefined && /\b(?:vice|deputy) minister\b|차관/i.test(stated.role)) return null;
  const expected = near ?? on.find((holder) => !holder.acting) ?? on[0];
  if (expected === undefined) return null;
  // A name that the table does not know says little where the economy is only guessed, and a family name less.
  if (!sure && !known && near === undefined) return null;
  if (!known && near === undefined && !person.name.includes(' ') && !/^[가-힣]{3}$/.test(person.name)) return null;
  if (day === null && near === undefined && window === null) return null;
  const span = spanOf(stated);
  const asOf = rule.as_of ?? rules.asOf;
  const late = day !== null && asOf !== null && day.text > asOf && expected.to === null;
  const retired = held.length > 0 && day !== null && held.every((holder) => rules.terms.get(holder)!.last < day.number);
  // Undated, but the others named held their offices in one time, and the name is half right.
  const dated = day !== null || (window !== null && near !== undefined);
  const firm = dated && sure && !late && expected.source !== 'unverified' && past === null && !retired;
  return {
    kind: 'office-holder',
    as_stated: prepared.text.slice(...span).replace(/\s+/g, ' '),
    expected: formOf(expected, person.name),
    span,
    ...evidenceOf(lookup, rule, expected, day, own, person),
    certainty: firm ? 'firm' : 'soft',
  };
}

function withoutFormer(stated: RoleOfPerson): RoleOfPerson {
  return { ...stated, role: stated.role.replace(/^(?:former|ex)[\s-]+/i, '') };
}

/** Days after which nobody calls a holder former by an old text. */
const SETTLED = 30;

/** “Former President Donald Trump” in his second term: who holds the office on the day, by the table, is called former. */
function formerInOffice(
  prepared: PreparedText,
  lookup: TableLookup,
  day: Day | null,
  stated: RoleOfPerson,
  person: Person,
  { rule, sure }: OfficeFound,
): Slip | null {
  // “The outgoing commissioner” still is one.
  if (/[a-z]/i.test(stated.role) && !/^(?:former|ex)\b/i.test(stated.role)) return null;
  if (day === null || !sure || yearBefore(prepared, stated, day) !== null) return null;
  const held = rule.holders.find(
    (holder) =>
      isNameOf(lookup, person.name, holder) &&
      covers(lookup.rules, holder, day.number) &&
      covers(lookup.rules, holder, day.number - SETTLED),
  );
  if (held === undefined || held.source === 'unverified') return null;
  const span = spanOf(stated);
  const korean = /[가-힣]/.test(person.name);
  const title = (korean ? rule.titles.ko?.[0] : rule.titles.en?.[0]) ?? rule.office;
  return {
    kind: 'office-holder',
    as_stated: prepared.text.slice(...span).replace(/\s+/g, ' '),
    expected: korean ? `${formOf(held, '가')} ${title}` : `${title} ${held.name}`,
    span,
    ...evidenceOf(lookup, rule, held, day, [rule], person),
    certainty: 'soft',
  };
}

/** “korean trade minister”: the economy is compared apart. */
const NATIONALITY = /^(?:us|uk|eu|south|north|new|\w+(?:ian|ean|can|ese|ish|ch|iss))$/;

/**
 * True when the person holds an office of the same area whose title has all the words of the role: reporters say “Trade Minister”
 * of a Minister of Trade, Industry and Energy too.
 */
function holdsLikeOffice(lookup: TableLookup, rule: OfficeRule, title: string, person: Person, day: Day): boolean {
  const said = title.split(' ').filter((word) => !NATIONALITY.test(word));
  return termsOf(lookup, person.name).some(
    ({ office, holder }) =>
      office.party === rule.party &&
      office.area === rule.area &&
      covers(lookup.rules, holder, day.number) &&
      (office.titles.en ?? []).some((known) => {
        const words = titleKey(known).split(' ');
        return said.every((word) => words.includes(word));
      }),
  );
}

/** The holder's name in the letters of the text. */
function formOf({ name, ko }: HolderRule, stated: string): string {
  if (!/[가-힣]/.test(stated)) return name;
  return ko?.find((form) => form.includes(' ')) ?? ko?.[0] ?? name;
}

/** A day in a year before the document's own that its sentence names, as a number; null when there is none. */
function yearBefore(prepared: PreparedText, { nameStart }: RoleOfPerson, day: Day | null): number | null {
  const sentence = prepared.sentences[sentenceAt(prepared.sentences, nameStart)];
  if (sentence === undefined) return null;
  const years = prepared.text
    .slice(sentence.start, Math.min(sentence.end, sentence.start + 2_000))
    .match(/\b(?:19|20)\d\d\b(?!\s*(?:million|billion|달러|억))/g);
  const year = years?.find((candidate) => day === null || candidate < day.text.slice(0, 4));
  return year === undefined ? null : dayNumber(`${year}-07-01`);
}

function overlaps({ terms }: NameRules, holder: HolderRule, [first, last]: Window): boolean {
  const term = terms.get(holder)!;
  return term.first <= last && first <= term.last;
}

/** First and last day of a time, as numbers. */
type Window = readonly [first: number, last: number];

/** The days on which all office holders named in an undated document held what it says they held; null when there are none. */
function windowOf(names: NamesFound, named: ReadonlySet<string | null>, lookup: TableLookup): Window | null {
  let windows: Window[] = [[Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]];
  let any = false;
  for (const stated of names.roles) {
    if (stated.former || stated.future) continue;
    const person = names.people[stated.person]!;
    const office = officeOf(lookup, named, stated, person);
    if (office === null) continue;
    const terms = office.rule.holders
      .filter((holder) => isNameOf(lookup, person.name, holder))
      .map((holder) => lookup.rules.terms.get(holder)!);
    if (terms.length === 0) continue;
    const narrowed = windows.flatMap(([first, last]) =>
      terms.flatMap((term) => {
        const from = Math.max(term.first, first);
        const to = Math.min(term.last, last);
        return from <= to ? [[from, to] as const] : [];
      }),
    );
    if (narrowed.length === 0) continue;
    windows = narrowed;
    any = true;
  }
  return any ? windows.reduce((best, next) => (next[0] > best[0] ? next : best)) : null;
}

function evidenceOf(
  lookup: TableLookup,
  rule: OfficeRule,
  expected: HolderRule,
  day: Day | null,
  own: readonly OfficeRule[],
  person: Person,
): Evidence {
  const title =
    rule.titles.en?.find((form) => form.includes(' ')) ?? rule.titles.en?.[0] ?? rule.titles.ko?.[0] ?? rule.office;
  const { from, to } = expected;
  const term = to === null ? `since ${from}` : `from ${from} to ${to}`;
  const source = lookup.rules.sources[expected.source];
  const where =
    expected.source === 'unverified' || source === undefined
      ? undefined
      : [source.title, source.url].filter(Boolean).join(', ');
  const other = otherOffice(lookup, own, person, day);
  return evidenceIn(
    `${expected.name}, ${title} ${term} (${where ?? 'table of offices, not verified'})${other.evidence}`,
    `${formOf(expected, '가')}, ${rule.titles.ko?.[0] ?? title} ${from} ~ ${to ?? '현재'} (${where ?? '공직자 표, 미확인'})${other.evidence_ko}`,
  );
}

/** What the person named is by the table. */
function otherOffice(lookup: TableLookup, own: readonly OfficeRule[], person: Person, day: Day | null): Evidence {
  for (const { office, holder } of termsOf(lookup, person.name)) {
    const { name, from, to } = wholeTerm(office, holder);
    if (own.includes(office))
      return evidenceIn(
        `; ${name} held it from ${from}${to === null ? '' : ` to ${to}`}`,
        `; ${formOf(holder, '가')}의 재임 기간은 ${from} ~ ${to ?? '현재'}`,
      );
    if (day !== null && covers(lookup.rules, holder, day.number))
      return evidenceIn(
        `; ${name} was ${office.titles.en?.[0] ?? office.office}`,
        `; ${formOf(holder, '가')}의 당시 직책은 ${office.titles.ko?.[0] ?? office.titles.en?.[0] ?? office.office}`,
      );
  }
  return evidenceIn('', '');
}
