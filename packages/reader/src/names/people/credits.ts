/** Lines that name those who wrote, took or sent a document, and no people of the talks. */

import { findPhrases } from '../../text/lexicon.js';
import { tokenAt } from '../../text/prepared-text.js';
import { NUMBER, WORD } from '../../text/tokens.js';
import { SMALL } from '../listed/letter-case.js';
import { markAt, type Scan, wordAt } from '../listed/scan.js';
import type { NameRun } from '../words/name-runs.js';

/** 1 for tokens of lines that name those who wrote, took or sent the document, and no people of the talks. */
export function creditedTokens(scan: Scan): Uint8Array {
  const { tokens, sentences } = scan.prepared;
  const credited = new Uint8Array(tokens.count);
  for (const { start: first, end } of findPhrases(scan.prepared, scan.rules.credits)) {
    // “File Photo” and, on the next line, “By …”.
    const line = scan.text.slice(first, end).lastIndexOf('\n');
    const start = line < 0 ? first : first + line + 1;
    const at = tokenAt(tokens, start);
    const index = scan.sentenceOf[at]!;
    const { firstToken, endToken } = lineOf(scan, at, sentences[index]!);
    let words = 0;
    for (let i = firstToken; i < at; i += 1) if (tokens.kinds[i] === WORD) words += 1;
    if (words > 0 && !(words <= 6 && wordAt(scan, at - 1) !== '' && end - start > 8)) continue;
    if (scan.letters[at] === SMALL && end - start < 8) continue;
    const next = tokenAt(tokens, end);
    const bare = end - start <= 8;
    // “By Monday …” and “Contact groups met” are sentences; a by-line is short and has no full stop.
    if (bare && markAt(scan, next) !== ':' && (endToken - firstToken > 30 || markAt(scan, endToken - 1) === '.'))
      continue;
    credited.fill(1, firstToken, endToken);
    // The lines under a heading “Media contacts”.
    const last = sentences[Math.min(index + 3, sentences.length - 1)]!;
    if (endToken - firstToken <= 3 && /contact|enquir/i.test(scan.text.slice(start, end)))
      credited.fill(1, firstToken, last.endToken);
  }
  for (const { words, pattern } of BY_LINES)
    if (words.some((word) => scan.text.includes(word)))
      for (const { index, 0: line } of scan.text.matchAll(pattern))
        credited.fill(1, tokenAt(tokens, index), tokenAt(tokens, index + line.length));
  return credited;
}

/** A name by itself over an electronic address: who wrote it, in a by-line without “by”. */
const OVER_ADDRESS =
  /(?<=^|\n)[-–•*]?[ \t]?(?:\p{Lu}[\p{L}'’.-]{0,24}[ \t]){1,3}\p{Lu}[\p{L}'’.-]{1,24}[ \t]?\n[-–•*]?[ \t]?(?:[\w.+-]{1,40}@[\w.-]{1,40}|\[email[^\]\n]{0,16}\])[ \t]?(?=\n|$)/gu;

/** A name and its place over “3 min read”. */
const OVER_READING_TIME =
  /(?<=^|\n)[ \t]?(?:\p{Lu}[\p{L}'’.-]{0,24}[ \t,|]{1,3}){1,6}\p{Lu}[\p{L}'’.-]{1,24}[ \t]?\n[ \t]?\d{1,2}[ -]min(?:ute)?s?[ -]read\b/gu;

/** “Harbour News Desk The Canadian Press, 18 Dec, 2025”: the desk of a paper that gives its line. */
const NEWS_DESK =
  /(?<=^|\n)[ \t]?(?:By )?(?:\p{Lu}[\p{L}'’.-]{0,24} ){1,3}(?:News|Web|Online|Digital|Business) (?:Desk|Team|Staff)\b/gu;

/** “Choi You Sun reports.”, “Ann Doyle reports from Geneva.”: to whom a broadcast hands over. */
const HANDED_OVER =
  /(?<=^|\n)[ \t]?(?:\p{Lu}[\p{L}'’.-]{0,24}[ \t]){1,3}\p{Lu}[\p{L}'’.-]{1,24}[ \t](?:reports|has (?:more|the (?:details|story)))(?: from [^.\n]{1,30})?\.(?=\s|$)/gu;

/** A by-line ends with its line where a new paragraph follows without a blank line: the next line is a sentence of its own. */
function lineOf(
  { text, prepared: { tokens } }: Scan,
  at: number,
  { firstToken, endToken }: { readonly firstToken: number; readonly endToken: number },
): { readonly firstToken: number; readonly endToken: number } {
  let from = at;
  while (from > firstToken && !text.slice(tokens.ends[from - 1]!, tokens.starts[from]!).includes('\n')) from -= 1;
  let to = at + 1;
  while (
    to < endToken &&
    to - at < LONGEST_LINE &&
    !text.slice(tokens.ends[to - 1]!, tokens.starts[to]!).includes('\n')
  )
    to += 1;
  return from === at || from === firstToken ? { firstToken: from, endToken: to } : { firstToken, endToken };
}

/** Tokens of a line looked through for its end. */
const LONGEST_LINE = 40;

/** By-lines without “by”, each with words of which one is in every such line. */
const BY_LINES: readonly { readonly words: readonly string[]; readonly pattern: RegExp }[] = [
  { words: ['@', '[email'], pattern: OVER_ADDRESS },
  { words: [' read', '-read'], pattern: OVER_READING_TIME },
  { words: [' reports', ' has more', ' has the '], pattern: HANDED_OVER },
  { words: [' Desk', ' Team', ' Staff'], pattern: NEWS_DESK },
];

/** “Name/The Canadian Press” and “REUTERS/Name”. */
export function isPhotoCredit(scan: Scan, { from, to }: NameRun): boolean {
  return (
    (markAt(scan, to) === '/' && isMedia(scan, to + 1)) || (markAt(scan, from - 1) === '/' && isMedia(scan, from - 2))
  );
}

function isMedia(scan: Scan, at: number): boolean {
  const body = scan.organisationAt[at] ?? -1;
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
