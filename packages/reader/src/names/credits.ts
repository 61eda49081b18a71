/** Lines that name those who wrote, took or sent a document, and no people of the talks. */

import { findPhrases } from '../text/lexicon.js';
import { tokenAt } from '../text/prepared-text.js';
import { NUMBER, WORD } from '../text/tokens.js';
import type { NameRun } from './name-runs.js';
import { markAt, type Scan, SMALL, wordAt } from './scan.js';

/** Sentences that name those who wrote, took or sent it, and no people of the talks. */
export function creditedSentences(scan: Scan): ReadonlySet<number> {
  const credited = new Set<number>();
  const { tokens, sentences } = scan.prepared;
  for (const { start, end } of findPhrases(scan.prepared, scan.rules.credits)) {
    const at = tokenAt(tokens, start);
    const index = scan.sentenceOf[at]!;
    const { firstToken, endToken } = sentences[index]!;
    let words = 0;
    for (let i = firstToken; i < at; i += 1) if (tokens.kinds[i] === WORD) words += 1;
    if (words > 0 && !(words <= 6 && wordAt(scan, at - 1) !== '' && end - start > 8)) continue;
    if (scan.letters[at] === SMALL && end - start < 8) continue;
    const next = tokenAt(tokens, end);
    const bare = end - start <= 8;
    // “By Monday …” and “Contact groups met” are sentences; a by-line is short and has no full stop.
    if (bare && markAt(scan, next) !== ':' && (endToken - firstToken > 30 || markAt(scan, endToken - 1) === '.'))
      continue;
    credited.add(index);
    // The lines under a heading “Media contacts”.
    if (endToken - firstToken <= 3 && /contact|enquir/i.test(scan.text.slice(start, end)))
      for (let i = 1; i <= 3; i += 1) credited.add(index + i);
  }
  return credited;
}

/** “Name/The Canadian Press”. */
export function isPhotoCredit(scan: Scan, { to }: NameRun): boolean {
  if (markAt(scan, to) !== '/') return false;
  const body = scan.organisationAt[to + 1] ?? -1;
  return body >= 0 && scan.organisations[body]!.value.kind === 'media';
}

/** A telephone number or an address follows. */
export function hasTelephone(scan: Scan, to: number): boolean {
  const { tokens } = scan.prepared;
  let digits = 0;
  for (let i = to; i < Math.min(to + 7, tokens.count) && scan.sentenceOf[i] === scan.sentenceOf[to - 1]; i += 1) {
    if (tokens.kinds[i] === NUMBER) digits += tokens.ends[i]! - tokens.starts[i]!;
    else if (tokens.kinds[i] === WORD || markAt(scan, i) === '%' || markAt(scan, i) === '$') break;
    if (markAt(scan, i) === '@') return true;
  }
  return digits >= 7;
}
