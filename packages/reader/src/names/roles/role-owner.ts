/** Whom a role belongs to by the words around it: “its president”, “the ministry's spokesman”, “CEO, Canadian Steel Producers …”. */

import { bodyBefore, governmentBefore } from '../bodies/body-before.js';
import type { Scan } from '../listed/scan.js';
import { firstEndingAfter } from '../listed/spans.js';
import type { RoleStated } from '../register/people-register.js';

const ITS =
  /\b(?:[Ii]ts|the (?:union|group|lobby|association|federation|company|firm|body|chamber|agency)['’]s)\s(?:own\s)?$/;
const OF_MINISTRY = /\b[Tt]he (?:ministry|government|administration|department)['’]s\s$/;
const MINISTRY = /^(?:ministry|government)(?:['’]s)?\s/i;
const OWN_PART =
  /^(?: (?:\p{Lu}[\p{L}-]+|and|&|of)){0,6} (?:Division|Branch|Department|Bureau|Directorate|Desk|Section|Unit)\b/u;
const OF_COMMISSION = /\b[Tt]he (?:Commission|bloc)['’]s\s$/;
const COMMISSION = /^(?:European )?Commission(?:['’]s)?\s/;

/** The economy; null when the words around say none. */
export function ownerOfRole(scan: Scan, { role, start, end, nameEnd }: RoleStated): string | null {
  const { text } = scan;
  const before = text.slice(Math.max(0, start - 24), start);
  if (ITS.test(before)) return bodyBefore(scan, start);
  if (OF_MINISTRY.test(before) || MINISTRY.test(role)) return governmentBefore(scan, start);
  if (OF_COMMISSION.test(before) || COMMISSION.test(role)) {
    return scan.namedEconomies.has('EU') ? 'EU' : null;
  }
  return start >= nameEnd ? bodyAfter(scan, end) : null;
}

/** “President and CEO, Canadian Steel Producers Association”. */
function bodyAfter(scan: Scan, offset: number): string | null {
  const { text } = scan;
  const gap = /^, (?:the )?/.exec(text.slice(offset, offset + 8));
  if (gap === null) return null;
  const at = offset + gap[0].length;
  const listed = scan.organisations[firstEndingAfter(scan.organisations, at)];
  if (listed !== undefined && listed.start === at) return listed.value.party;
  const mention = scan.economies[firstEndingAfter(scan.economies, at)];
  if (mention === undefined || mention.start !== at) return null;
  // “First Assistant Secretary, Europe Trade Negotiations Division”: a part of a ministry is named for its field.
  if (OWN_PART.test(text.slice(mention.end, mention.end + 80))) return null;
  return /^ \p{Lu}/u.test(text.slice(mention.end, mention.end + 2)) ? mention.economy : null;
}
