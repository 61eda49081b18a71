/** Two offices of one person joined by “and”: “Finance Minister and Deputy Prime Minister Ann Doyle”. */

import { type Scan, textOf, wordAt } from '../listed/scan.js';
import type { RolePhrase } from '../words/role-phrase.js';

const DEPUTY = /^(?:Deputy Prime Minister|Deputy Premier|Vice[- ](?:Premier|President|Chancellor)|Deputy Chancellor)$/i;
const MINISTER = /\b(?:Minister|Secretary)$/i;

/**
 * True when the office at tokens [from, to) is held by whoever holds the one before the “and”: of the two, one deputises for the head
 * of the government. “The finance minister and Deputy Prime Minister Doyle” are two people.
 */
export function holdsBoth(scan: Scan, before: RolePhrase, from: number, to: number): boolean {
  if (before.capacity !== 'government' || !before.title || before.body !== null) return false;
  if (before.determiner === 'the' || before.determiner === 'a' || wordAt(scan, before.to) !== 'and') return false;
  const first = textOf(scan, before.from, before.to);
  const second = textOf(scan, from, to);
  // “Swiss President and Finance Minister Ann Doyle”: who leads a government may keep a ministry.
  if (
    /\b(?:President|Prime Minister|Premier|Chancellor)$/i.test(first) &&
    /\b(?:Finance|Economy|Foreign|Defen[cs]e|Interior|Treasury|Trade) Minister$/i.test(second)
  )
    return true;
  return endsAsDeputy(first) ? isMinister(second) : DEPUTY.test(second) && isMinister(first);
}

function endsAsDeputy(office: string): boolean {
  return DEPUTY.test(office.split(' ').slice(-3).join(' ')) || DEPUTY.test(office.split(' ').slice(-2).join(' '));
}

function isMinister(office: string): boolean {
  return MINISTER.test(office) && !/\bPrime Minister$/i.test(office);
}
