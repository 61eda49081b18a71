/** Someone named with an office that the table gives to someone else. */

import { titleKey } from '../names/rules/name-keys.js';
import type { NameRules } from '../names/rules/name-rules.js';
import type { HolderRule, OfficeRule } from '../names/rules/name-rules-schema.js';
import type { Slip } from '../reading.js';
import { type Window, yearBefore } from './office-days.js';
import { formOf, type OfficeClaim, officeSlip } from './office-evidence.js';
import { covers, holdersOn, isNameOf, sharesName, termsOf } from './office-terms.js';
import { isInItsTime } from './told-terms.js';

/** The slip of a claim that someone holds an office; null where it is right, or the table says too little. */
export function wrongHolder(claim: OfficeClaim): Slip | null {
  const { prepared, lookup, day, stated, person } = claim;
  const { rule } = claim.office;
  const own = lookup.rules.officesAlike.get(rule) ?? [rule];
  const held = own.flatMap(({ holders }) => holders).filter((holder) => isNameOf(lookup, person.name, holder));
  const past = yearBefore(prepared, stated, day);
  if (isHeld(claim, held, past)) return null;
  const on = holdersThen(claim);
  const near =
    on.find((holder) => sharesName(lookup, person.name, holder)) ??
    (day === null ? rule.holders.find((holder) => sharesName(lookup, person.name, holder)) : undefined);
  if (near === undefined && saysTooLittle(claim, own)) return null;
  const expected = near ?? on.find((holder) => !holder.acting) ?? on[0];
  if (expected === undefined) return null;
  const firm = past === null && isFirm(claim, held, expected, near !== undefined);
  return officeSlip(claim, expected, formOf(expected, person.name), own, firm ? 'firm' : 'soft');
}

/** Days around the middle of an earlier year on which an office may have been held. */
const YEAR_AROUND = 400;

/** The person holds it, or one called alike, on the day or at the time that the text tells of. */
function isHeld(claim: OfficeClaim, held: readonly HolderRule[], past: number | null): boolean {
  const { prepared, lookup, day, stated } = claim;
  // Without a date nobody who ever held the office is wrong; who never did is.
  if (day === null) return held.length > 0;
  if (held.some((holder) => covers(lookup.rules, holder, day.number))) return true;
  if (holdsLikeOffice(claim, day.number)) return true;
  if (held.length > 0 && isInItsTime(prepared.text, Math.max(stated.end, stated.nameEnd))) return true;
  return past !== null && held.some((holder) => covers(lookup.rules, holder, past, YEAR_AROUND));
}

/** Who holds the office by the table on the day, or in the days that the document can be of. */
function holdersThen({ lookup: { rules }, day, window, office: { rule } }: OfficeClaim): readonly HolderRule[] {
  if (day !== null) return holdersOn(rules, rule, day.number);
  return window === null ? [] : rule.holders.filter((holder) => overlaps(rules, holder, window));
}

/** A name that is like no holder's says too little of who holds the office. */
function saysTooLittle(claim: OfficeClaim, own: readonly OfficeRule[]): boolean {
  const { lookup, day, window, stated, person } = claim;
  const { rule, sure } = claim.office;
  if (day === null && window === null) return true;
  // One of several who hold the title at once: whoever has the post that the table has nobody for.
  const vacant =
    day !== null && own.length > 1 && own.some((office) => holdersOn(lookup.rules, office, day.number).length === 0);
  // “A vice minister of commerce”: one of several.
  if (vacant || /\b(?:vice|deputy) minister\b|차관/i.test(stated.role)) return true;
  if (termsOf(lookup, person.name).some(({ office: { party } }) => party === rule.party)) return false;
  // A name that the table does not know says little where the economy is only guessed, and a family name less.
  return !sure || (!person.name.includes(' ') && !/^[가-힣]{3}$/.test(person.name));
}

/**
 * The table is known to the day and has a source, and nothing else explains the name.
 * @param like the name is half the holder's
 */
function isFirm(
  { lookup: { rules }, day, window, office: { rule, sure } }: OfficeClaim,
  held: readonly HolderRule[],
  expected: HolderRule,
  like: boolean,
): boolean {
  const asOf = rule.as_of ?? rules.asOf;
  const late = day !== null && asOf !== null && day.text > asOf && expected.to === null;
  const retired = held.length > 0 && day !== null && held.every((holder) => rules.terms.get(holder)!.last < day.number);
  // Undated, but the others named held their offices in one time, and the name is half right.
  const dated = day !== null || (window !== null && like);
  return dated && sure && !late && expected.source !== 'unverified' && !retired;
}

/** “korean trade minister”: the economy is compared apart. */
const NATIONALITY = /^(?:us|uk|eu|south|north|new|\w+(?:ian|ean|can|ese|ish|ch|iss))$/;

/**
 * True when the person holds an office of the same area whose title has all the words of the role: reporters say “Trade Minister”
 * of a Minister of Trade, Industry and Energy too.
 */
function holdsLikeOffice({ lookup, person, office: { rule, title } }: OfficeClaim, day: number): boolean {
  const said = title.split(' ').filter((word) => !NATIONALITY.test(word));
  return termsOf(lookup, person.name).some(
    ({ office, holder }) =>
      office.party === rule.party &&
      office.area === rule.area &&
      covers(lookup.rules, holder, day) &&
      (office.titles.en ?? []).some((known) => {
        const words = titleKey(known).split(' ');
        return said.every((word) => words.includes(word));
      }),
  );
}

/** The holder had the office on one of the days. */
function overlaps({ terms }: NameRules, holder: HolderRule, [first, last]: Window): boolean {
  const term = terms.get(holder)!;
  return term.first <= last && first <= term.last;
}
