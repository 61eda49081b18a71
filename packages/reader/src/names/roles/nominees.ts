/** Offices that somebody is named for: “Ann Doyle, the president's nominee to be Trade Representative”, “his pick for minister of trade”. */

import { markAt, type Scan, wordAt } from '../listed/scan.js';
import type { RolePhrase } from '../words/role-phrase.js';

/** Most tokens from the comma to the noun. */
const NEAR = 9;

const NAMED_FOR = /^(?:nominee|pick|choice|candidate)$/;

/** The office that the words after a name and a comma say it is named for; null where they name none. */
export function officeNamedFor(scan: Scan, to: number, opening: ReadonlyMap<number, RolePhrase>): RolePhrase | null {
  if (markAt(scan, to) !== ',') return null;
  for (let at = to + 1; at <= to + NEAR && scan.sentenceOf[at] === scan.sentenceOf[to]; at += 1) {
    if (markAt(scan, at) === ',') return null;
    if (!NAMED_FOR.test(wordAt(scan, at))) continue;
    const next = wordAt(scan, at + 1);
    const open = next === 'for' || next === 'as' ? at + 2 : next === 'to' ? at + 3 : -1;
    if (next === 'to' && !/^(?:be|become)$/.test(wordAt(scan, at + 2))) return null;
    const first = /^(?:the|a|his|her|its)$/.test(wordAt(scan, open)) ? open + 1 : open;
    // A role may have taken in the “be” before it.
    const role = opening.get(first) ?? opening.get(first - 1);
    return role === undefined || role.plural ? null : { ...role, from: at, future: true, determiner: null };
  }
  return null;
}
