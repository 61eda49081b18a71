/** The whole time that somebody held an office, first acting and then in full: the table has a term for each. */

import type { HolderRule, OfficeRule } from '../names/rules/name-rules-schema.js';
import { dayNumber } from '../names/rules/office-table.js';

/** Days between two terms that follow each other. */
const FOLLOWS = 14;

/** The name, with the first day and the last of all terms that follow each other without a break. */
export function wholeTerm({ holders }: OfficeRule, holder: HolderRule): Pick<HolderRule, 'name' | 'from' | 'to'> {
  const { name } = holder;
  let { from, to } = holder;
  const own = holders.filter((term) => term.name === name).sort((a, b) => a.from.localeCompare(b.from));
  for (const term of own) {
    if (to !== null && term.from > from && dayNumber(term.from) - dayNumber(to) <= FOLLOWS) ({ to } = term);
  }
  for (const term of own.reverse()) {
    if (term.to !== null && term.from < from && dayNumber(from) - dayNumber(term.to) <= FOLLOWS) ({ from } = term);
  }
  return { name, from, to };
}
