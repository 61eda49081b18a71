/** “Former President Donald Trump” in his second term: who holds the office on the day, by the table, is called former. */

import type { RoleOfPerson } from '../names/find-names.js';
import type { Slip } from '../reading.js';
import { yearBefore } from './office-days.js';
import { formOf, type OfficeClaim, officeSlip } from './office-evidence.js';
import { covers, isNameOf } from './office-terms.js';

/** A role without “former”. */
export function withoutFormer(stated: RoleOfPerson): RoleOfPerson {
  return { ...stated, role: stated.role.replace(/^(?:former|ex)[\s-]+/i, '') };
}

/** Days after which nobody calls a holder former by an old text. */
const SETTLED = 30;

/** The slip of a claim that someone held an office before; null where it is right. */
export function formerInOffice(claim: OfficeClaim): Slip | null {
  const { prepared, lookup, day, stated, person } = claim;
  const { rule, sure } = claim.office;
  // “The outgoing commissioner” still is one.
  if (/[a-z]/i.test(stated.role) && !/^(?:former|ex)\b/i.test(stated.role)) return null;
  if (day === null || !sure || yearBefore(prepared, stated, day) !== null) return null;
  const held = rule.holders.find(
    (holder) =>
      isNameOf(lookup, person.name, holder) &&
      // Left a few days ago, whoever held it is former: no slack after the last day.
      lookup.rules.terms.get(holder)!.last >= day.number &&
      covers(lookup.rules, holder, day.number) &&
      covers(lookup.rules, holder, day.number - SETTLED),
  );
  if (held === undefined || held.source === 'unverified') return null;
  const korean = /[가-힣]/.test(person.name);
  const title = (korean ? rule.titles.ko?.[0] : rule.titles.en?.[0]) ?? rule.office;
  const expected = korean ? `${formOf(held, '가')} ${title}` : `${title} ${held.name}`;
  return officeSlip(claim, held, expected, [rule], 'soft');
}
