/** Ministries named by their field: “the commerce ministry”, “Ministry of Trade, Industry and Energy”. */

import type { OrganisationKind } from '../../reading.js';
import { CAPITAL, SMALL } from '../listed/letter-case.js';
import { markAt, type Scan, wordAt } from '../listed/scan.js';
import { MINISTRY, PORTFOLIO } from '../rules/word-classes.js';
import { add, type BodySeen } from './bodies.js';
import { isCapital } from './built-bodies.js';

/** “the commerce ministry”, “Ministry of Trade, Industry and Energy”, “Department for Exiting the European Union”. */
export function findMinistries(scan: Scan, bodies: BodySeen[], kinds: Map<string, OrganisationKind>): void {
  const { count } = scan.prepared.tokens;
  for (let i = 0; i < count; i += 1) {
    if (!(scan.classes[i]! & MINISTRY) || scan.organisationAt[i]! >= 0) continue;
    const word = wordAt(scan, i);
    if (word !== 'ministry' && word !== 'department') continue;
    let from = i;
    while (
      from > 0 &&
      (scan.classes[from - 1]! & PORTFOLIO) !== 0 &&
      scan.organisationAt[from - 1]! < 0 &&
      sameSentence(scan, from - 1, i)
    ) {
      from -= 1;
      if (wordAt(scan, from - 1) === 'and' && scan.classes[from - 2]! & PORTFOLIO) from -= 1;
    }
    let to = i + 1;
    if (from === i && scan.letters[i] !== SMALL && /^(?:of|for)$/.test(wordAt(scan, to))) to = fieldsAfter(scan, to);
    if (from === i && to === i + 1) continue;
    if (scan.letters[i] === SMALL && word === 'department') continue;
    // “no finance ministry”, “every trade ministry”: none in particular.
    if (
      scan.letters[from] === SMALL &&
      /^(?:no|any|every|each|a|an|another|other|both|many)$/.test(wordAt(scan, from - 1))
    )
      continue;
    add(scan, bodies, kinds, from, to, 'ministry');
  }
}

function fieldsAfter(scan: Scan, of: number): number {
  let at = of + 1;
  if (wordAt(scan, at) === 'the') at += 1;
  const first = at;
  let to = first;
  while (sameSentence(scan, at, of)) {
    const field = (scan.classes[at]! & PORTFOLIO) !== 0 && scan.letters[at] !== SMALL;
    if (!field && !(isCapital(scan, at) && at === first)) break;
    at += 1;
    to = at;
    if (markAt(scan, at) === ',' && scan.classes[at + 1]! & PORTFOLIO && scan.letters[at + 1] === CAPITAL) at += 1;
    if ((wordAt(scan, at) === 'and' || markAt(scan, at) === '&') && scan.classes[at + 1]! & PORTFOLIO) at += 1;
  }
  return to > first ? to : of;
}

function sameSentence(scan: Scan, a: number, b: number): boolean {
  return a < scan.prepared.tokens.count && scan.sentenceOf[a] === scan.sentenceOf[b];
}
