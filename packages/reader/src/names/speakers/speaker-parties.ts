/** Whom a speaker without a name belongs to, by the words around. */

import type { UnnamedSpeaker } from '../../mentions.js';
import { lineStartWithin } from '../../text/line-within.js';
import { ministryBefore } from '../bodies/body-before.js';
import { homeOfReport } from '../economies/home-of-report.js';
import { markAt, type Scan, wordAt } from '../listed/scan.js';
import { firstEndingAfter } from '../listed/spans.js';
import type { Surroundings } from './speaker-surroundings.js';

/** “U.S. and Chinese negotiators”: of two economies, and so of none alone. */
export function isJoint(scan: Scan, from: number): boolean {
  return wordAt(scan, from - 1) === 'and' && (scan.economyAt[from - 2] ?? -1) >= 0;
}

/** “American farmers and producers”: the second is the first's. */
export function joinedWith(scan: Scan, from: number, before: UnnamedSpeaker | undefined): string | null {
  const { ends, starts } = scan.prepared.tokens;
  if (before === undefined || from < 2) return null;
  const gap = scan.text.slice(before.end, starts[from]!);
  return ends[from - 1]! - before.end <= 6 && /^,? (?:and|or) (?:other )?$/.test(gap) ? before.party : null;
}

/** How far back the economy of a government without a name is looked for, in characters. */
const GOVERNMENT_NEAR = 400;

/** True for a word that means a government: its country is often not said again. */
export function isGovernment(scan: Scan, at: number): boolean {
  return /^(?:government|ministry|administration|opposition)$/.test(wordAt(scan, at));
}

/**
 * “the administration”, “the government”, “a ministry official”: of whom the sentence names before it, an economy or a person, else
 * of the ministry named last where it is a ministry's, of the one economy that the paragraph so far names, else of the one that the text before names besides the United States, whose
 * government is called its administration.
 */
export function governmentAround(scan: Scan, noun: number, nounEnd: number, around: Surroundings): string | null {
  const at = scan.prepared.tokens.starts[noun]!;
  const ministry = wordAt(scan, noun) === 'ministry' ? ministryBefore(scan, at) : null;
  if (ministry !== null) return ministry;
  const { start: sentence } = scan.prepared.sentences[scan.sentenceOf[noun]!]!;
  const person = around.people[firstEndingAfter(around.people, at) - 1];
  // The Union has a Commission and the United States departments: neither has a ministry.
  const ministries = wordAt(scan, noun) === 'ministry' || wordAt(scan, noun - 1) === 'ministry';
  const apart = ministries ? WITHOUT_MINISTRIES : NONE;
  const near = economiesBetween(scan, sentence, at, apart);
  if (near.size === 1) return [...near][0]!;
  if (near.size === 0 && person !== undefined && person.start >= sentence) return around.parties[person.person] ?? null;
  // “A ministry official said”: of the ministry that was named last.
  const told = wordAt(scan, noun - 1) === 'ministry' ? ministryBefore(scan, at) : null;
  if (told !== null) return told;
  const line = lineStartWithin(scan.text, at, GOVERNMENT_NEAR);
  const named = economiesBetween(scan, line, at, apart);
  if (named.size === 1) return [...named][0]!;
  // “A land ministry official”, of a report on what one country bargains over with Washington.
  const home = ministries ? homeOfReport(around.weights.total) : null;
  if (home !== null) return home;
  if (wordAt(scan, nounEnd - 1) !== 'administration') {
    const others = [...economiesBetween(scan, at - GOVERNMENT_NEAR, at, apart)].filter((economy) => economy !== 'USA');
    return others.length === 1 ? others[0]! : null;
  }
  return around.weights.total.has('USA') ? 'USA' : null;
}

const WITHOUT_MINISTRIES: ReadonlySet<string> = new Set(['EU', 'USA']);
const NONE: ReadonlySet<string> = new Set();

/** “An issue raised by the Office of the U.S. Trade Representative”: whoever did something is named, not whom the sentence is about. */
const BY = /\bby (?:the )?(?:\p{Lu}\p{L}+ of (?:the )?)?$/u;

/** Economies named in [from, to), but for those that are left out and whoever something is done by. */
function economiesBetween(scan: Scan, from: number, to: number, apart: ReadonlySet<string>): ReadonlySet<string> {
  const named = new Set<string>();
  for (let i = firstEndingAfter(scan.economies, to) - 1; i >= 0 && scan.economies[i]!.start >= from; i -= 1) {
    const { economy, start } = scan.economies[i]!;
    if (!apart.has(economy) && !BY.test(scan.text.slice(Math.max(0, start - 30), start))) named.add(economy);
  }
  return named;
}

/** “negotiators in Brussels”, “an official of the Indian ministry”. */
export function placeAfter(scan: Scan, to: number): string | null {
  if (!/^(?:in|of|from|at|on|for)$/.test(wordAt(scan, to))) return null;
  for (let i = to + 1; i < to + 4; i += 1) {
    // “defends workers from China's exports”.
    if ((scan.economyAt[i] ?? -1) >= 0 && markAt(scan, i + 1) === "'s") return null;
    if ((scan.economyAt[i] ?? -1) >= 0) return scan.economies[scan.economyAt[i]!]!.economy;
    const body = scan.organisationAt[i] ?? -1;
    if (body >= 0) return scan.organisations[body]!.value.party;
    if ((scan.placeAt[i] ?? -1) >= 0) return scan.places[scan.placeAt[i]!]!.economy;
  }
  return null;
}
