/** Speakers without a name: “a senior trade ministry official”, “people familiar with the matter”, 한 정부 관계자, 농민단체. */

import type { UnnamedSpeaker } from '../mentions.js';
import { isHangul } from '../text/hangul.js';
import { findPhrases } from '../text/lexicon.js';
import { tokenAt } from '../text/prepared-text.js';
import { type KoreanSurroundings, koreanSpeaker } from './korean-speakers.js';
import { spoken } from './name-keys.js';
import { markAt, type Scan, SMALL, textOf, wordAt } from './scan.js';
import { firstEndingAfter } from './spans.js';
import { PORTFOLIO, SPEAKER_MODIFIER, SPEECH } from './word-classes.js';

/** Most words taken in before the noun. */
const MOST_LEFT = 8;
/** Most words after “familiar with”. */
const MOST_RIGHT = 7;

/**
 * Unnamed speakers of a text, in order.
 * @param around mentions of people, in order (“analyst Jane Doe” is no unnamed analyst), their parties, and how often economies are named
 */
export function findUnnamedSpeakers(scan: Scan, around: KoreanSurroundings): UnnamedSpeaker[] {
  const { people } = around;
  const found: UnnamedSpeaker[] = [];
  const { tokens } = scan.prepared;
  const named = new Set<number>();
  const covered = new Set<number>();
  for (const { start, end, how } of people) {
    if (how === 'pronoun') continue;
    for (let i = tokenAt(tokens, start); i < tokens.count && tokens.starts[i]! < end; i += 1) {
      if (how !== 'role') named.add(i);
      covered.add(i);
    }
  }
  let last = -1;
  for (const { start, end, value } of findPhrases(scan.prepared, scan.rules.speakers)) {
    if (start < last) continue;
    if (isHangul(scan.text.charCodeAt(start))) {
      const speaker = koreanSpeaker(scan, start, end, value.capacity, around);
      if (speaker !== null && speaker.start >= last) {
        found.push(speaker);
        last = speaker.end;
      }
      continue;
    }
    if (!scan.rules.speakerNouns.has(spoken(scan.text.slice(start, end)))) continue;
    const noun = tokenAt(tokens, start);
    const nounEnd = tokenAt(tokens, end);
    // “Treasury official Jane Doe” has a name; so has “Jane Doe, an analyst”.
    if (named.has(nounEnd) || covered.has(noun) || scan.organisationAt[noun]! >= 0) continue;
    if (scan.economyAt[noun]! >= 0 || isPartOfName(scan, noun) || apposed(scan, noun, named)) continue;
    const left = takeLeft(scan, noun, last);
    if (left.from === noun && isNoSpeaker(scan, noun, nounEnd)) continue;
    const joined = left.economy === null && left.body === null ? joinedWith(scan, left.from, found.at(-1)) : null;
    if (value.capacity === 'government' && !isBare(scan, noun, nounEnd)) continue;
    const to = value.with ? takeRight(scan, nounEnd) : nounEnd;
    const from = left.from;
    const first = tokens.starts[from]!;
    last = tokens.ends[to - 1]!;
    found.push({
      start: first,
      end: last,
      description: scan.text.slice(first, last).replace(/\s+/g, ' '),
      capacity: left.government && value.capacity === 'company' ? 'unnamed-official' : value.capacity,
      party:
        left.economy ?? left.body ?? joined ?? placeAfter(scan, to) ?? governmentAround(scan, noun, nounEnd, around),
    });
  }
  return found;
}

/** “official notice”, “to source the dollars”, “in opposition to”: a noun of one that nothing introduces, or no noun at all. */
function isNoSpeaker(scan: Scan, noun: number, nounEnd: number): boolean {
  const word = wordAt(scan, nounEnd - 1);
  if (word === 'opposition') return wordAt(scan, noun - 1) !== 'the';
  if (scan.prepared.sentences[scan.sentenceOf[noun]!]!.firstToken === noun) return false;
  return !word.endsWith('s') && scan.rules.speakerNouns.has(`${spoken(textOf(scan, noun, nounEnd))}s`);
}

/** “American farmers and producers”: the second is the first's. */
function joinedWith(scan: Scan, from: number, before: UnnamedSpeaker | undefined): string | null {
  const { ends, starts } = scan.prepared.tokens;
  if (before === undefined || from < 2) return null;
  const gap = scan.text.slice(before.end, starts[from]!);
  return ends[from - 1]! - before.end <= 6 && /^,? (?:and|or) (?:other )?$|^, $/.test(gap) ? before.party : null;
}

/** How far back the economy of a government without a name is looked for, in characters. */
const GOVERNMENT_NEAR = 400;

/** “the administration”, “the government”, “the ministry”: of the one economy that the paragraph so far names. */
function governmentAround(scan: Scan, noun: number, nounEnd: number, { weights }: KoreanSurroundings): string | null {
  const word = wordAt(scan, nounEnd - 1);
  if (!/^(?:government|ministry|administration|opposition)$/.test(word)) return null;
  const at = scan.prepared.tokens.starts[noun]!;
  const line = scan.text.lastIndexOf('\n', at);
  const named = new Set<string>();
  for (let i = firstEndingAfter(scan.economies, at) - 1; i >= 0; i -= 1) {
    const { economy, start } = scan.economies[i]!;
    if (start < line || at - start > GOVERNMENT_NEAR) break;
    named.add(economy);
  }
  if (named.size === 1) return [...named][0]!;
  return word === 'administration' && weights.total.has('USA') ? 'USA' : null;
}

/** “Kisan Union” and “Union Minister”: a capital inside the sentence, but for parties. */
function isPartOfName(scan: Scan, noun: number): boolean {
  if (scan.letters[noun] === SMALL || scan.prepared.sentences[scan.sentenceOf[noun]!]!.firstToken === noun)
    return false;
  return !/^(?:democrat|republican|conservative|mep|mp)s?$/.test(wordAt(scan, noun));
}

/** “the ministry” without its field, its country or what it is of. */
function isBare(scan: Scan, noun: number, nounEnd: number): boolean {
  return /^(?:the|its|their)$/.test(wordAt(scan, noun - 1)) && !/^(?:of|for)$/.test(wordAt(scan, nounEnd));
}

/** “Jane Doe, a senior analyst at …”. */
function apposed(scan: Scan, noun: number, named: ReadonlySet<number>): boolean {
  for (let i = noun - 1; i >= 0 && i > noun - 7 && scan.sentenceOf[i] === scan.sentenceOf[noun]; i -= 1) {
    if (markAt(scan, i) === ',') return named.has(i - 1);
    if (scan.letters[i] === 0) return false;
  }
  return false;
}

function takeLeft(scan: Scan, noun: number, last: number) {
  let from = noun;
  let economy: string | null = null;
  let body: string | null = null;
  let government = false;
  const { starts } = scan.prepared.tokens;
  const sentence = scan.sentenceOf[noun];
  while (from > 0 && noun - from < MOST_LEFT) {
    const at = from - 1;
    if (scan.sentenceOf[at] !== sentence || starts[at]! < last) break;
    const mark = markAt(scan, at);
    if (mark !== '') {
      if (mark !== "'s" && mark !== '-' && mark !== '’') break;
      if (mark === "'s" && scan.economyAt[at - 1]! < 0 && scan.organisationAt[at - 1]! < 0) break;
      from = at;
      continue;
    }
    if (scan.economyAt[at]! >= 0) {
      economy ??= scan.economies[scan.economyAt[at]!]!.economy;
      from = at;
      continue;
    }
    if (scan.organisationAt[at]! >= 0) {
      const listed = scan.organisations[scan.organisationAt[at]!]!.value;
      body ??= listed.party;
      government ||= listed.kind === 'ministry' || listed.kind === 'agency';
      from = at;
      continue;
    }
    if (scan.letters[at] === 0 || !(scan.classes[at]! & (SPEAKER_MODIFIER | PORTFOLIO))) break;
    if (/^(?:government|ministry|administration|embassy|cabinet|presidential)$/.test(wordAt(scan, at)))
      government = true;
    from = at;
  }
  while (from < noun && (scan.letters[from] === 0 || /^(?:and|both|all)$/.test(wordAt(scan, from)))) from += 1;
  return { from, economy, body, government };
}

function takeRight(scan: Scan, start: number): number {
  let to = start;
  while (to < start + MOST_RIGHT && scan.sentenceOf[to] === scan.sentenceOf[start - 1]) {
    if (scan.letters[to] === 0 && markAt(scan, to) !== '-' && markAt(scan, to) !== "'s") break;
    if (scan.classes[to]! & SPEECH && scan.letters[to] === SMALL) break;
    to += 1;
  }
  return Math.max(to, start);
}

/** “negotiators in Brussels”, “an official of the Indian ministry”. */
function placeAfter(scan: Scan, to: number): string | null {
  if (!/^(?:in|of|from|at|on)$/.test(wordAt(scan, to))) return null;
  for (let i = to + 1; i < to + 4; i += 1) {
    // “defends workers from China's exports”.
    if ((scan.economyAt[i] ?? -1) >= 0 && markAt(scan, i + 1) === "'s") return null;
    if ((scan.economyAt[i] ?? -1) >= 0) return scan.economies[scan.economyAt[i]!]!.economy;
    if ((scan.placeAt[i] ?? -1) >= 0) return scan.places[scan.placeAt[i]!]!.economy;
  }
  return null;
}
