/** People named with an office that, by the table of offices, someone else held on the day. */

import type { DocumentFacts } from '../mentions.js';
import type { NamesFound, RoleOfPerson } from '../names/find-names.js';
import type { NameRules } from '../names/rules/name-rules.js';
import { dayNumber } from '../names/rules/office-table.js';
import type { Slip } from '../reading.js';
import type { PreparedText } from '../text/prepared-text.js';
import { formerInOffice, withoutFormer } from './former-holders.js';
import { windowOf } from './office-days.js';
import { lookupOf } from './office-terms.js';
import { officeOf } from './stated-office.js';
import { hasReservation } from './told-terms.js';
import { wrongHolder } from './wrong-holders.js';

/**
 * Office slips of a document, in order, one for each person and office.
 *
 * Someone called former who holds the office is one; a former, coming or acting holder else, a deputy, someone who speaks for a
 * company or an association, and an office of an economy that the table does not have give none. A slip is firm only when the
 * document is dated, by itself or by the other holders it names, the table is known to that day, and its entry has a source.
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
    if (!isJudged(prepared, stated)) continue;
    const person = names.people[stated.person]!;
    const office = officeOf(lookup, named, stated.former ? withoutFormer(stated) : stated, person);
    if (office === null || told.has(`${stated.person} ${office.rule.office}`)) continue;
    const claim = { prepared, lookup, day, window, stated, person, office };
    const found = stated.former ? formerInOffice(claim) : wrongHolder(claim);
    if (found === null) continue;
    told.add(`${stated.person} ${office.rule.office}`);
    slips.push(found);
  }
  return slips.sort((a, b) => a.span[0] - b.span[0]);
}

/** A role that claims an office of a country for the document's own time. */
function isJudged({ text }: PreparedText, stated: RoleOfPerson): boolean {
  if (stated.future || stated.acting) return false;
  if (stated.former) return true;
  // “Swissmem president”: not the country's.
  return (stated.capacity === 'government' || stated.capacity === 'legislator') && !hasReservation(text, stated);
}
