/** The economy that the words beside a name say. */

import { bodyBefore, governmentBefore } from '../bodies/body-before.js';
import { CAPITAL } from '../listed/letter-case.js';
import { markAt, type Scan, wordAt } from '../listed/scan.js';
import { OF_BODY } from '../roles/affiliations.js';
import { GIVEN } from '../rules/word-classes.js';
import type { NameRun } from '../words/name-runs.js';

/** A state or a city near a name without a role: “who farms near Decatur, Illinois”, “of the East Lake Institute in Wuhan”. */
export function placeAround(scan: Scan, { from, to }: NameRun): string | null {
  const sentence = scan.sentenceOf[from]!;
  const most = Math.min(to + 24, scan.prepared.tokens.count);
  for (let i = to; i < most && scan.sentenceOf[i] === sentence; i += 1) {
    // What stands behind the next name is about that one.
    if (i > to && scan.letters[i] === CAPITAL && scan.classes[i]! & GIVEN && scan.placeAt[i]! < 0) return null;
    if (scan.placeAt[i]! < 0) continue;
    const before = wordAt(scan, i - 1);
    if (/^(?:in|near|of|at|from|outside|around)$/.test(before) || markAt(scan, i - 1) === ',')
      return scan.places[scan.placeAt[i]!]!.economy;
  }
  return null;
}

/** “Belgium's Alexander De Croo”, “Bernd Lange, a German Social Democrat”, “Ann Roe of the Canadian Chamber of Commerce”. */
export function belongsTo(scan: Scan, { from, to }: NameRun): string | null {
  if (markAt(scan, from - 1) === "'s") {
    const economy = economyOf(scan, from - 2);
    if (economy !== null) return economy;
  }
  const side = sideLedBy(scan, from) ?? spokenFor(scan, { from, to });
  if (side !== null) return side;
  // “his Japanese counterpart Ryosei Akazawa”.
  if (wordAt(scan, from - 1) === 'counterpart') return economyOf(scan, from - 2);
  // “National Corn Growers Association president”, or the body alone, before the name.
  const body = scan.organisationAt[from - 1] ?? -1;
  if (body >= 0 && scan.organisations[body]!.value.kind !== 'media') return scan.organisations[body]!.value.party;
  let at = to;
  // “State Secretary Jane Roe represented Switzerland”.
  if (/^represent(?:s|ed)$/.test(wordAt(scan, at)))
    return economyOf(scan, wordAt(scan, at + 1) === 'the' ? at + 2 : at + 1);
  if (markAt(scan, at) === ',') at += 1;
  // “Jane Roe, his Swedish counterpart”.
  if (at > to && /^(?:his|her|their)$/.test(wordAt(scan, at)) && wordAt(scan, at + 2) === 'counterpart')
    return economyOf(scan, at + 1);
  if (at > to && wordAt(scan, at) === 'the') return ownerAfter(scan, at + 1);
  if (wordAt(scan, at) === 'who' && /^(?:negotiates|negotiated|speaks|spoke|works)$/.test(wordAt(scan, at + 1)))
    return negotiatesFor(scan, at + 2);
  if (wordAt(scan, at) === 'who' && LEADS_TALKS.test(wordsFrom(scan, at + 1, 3))) return negotiatesFor(scan, at + 4);
  if (wordAt(scan, at) === 'who' && /^(?:heads|leads|runs|chairs|directs|represents)$/.test(wordAt(scan, at + 1)))
    at += 2;
  else if (OF_BODY.test(wordAt(scan, at))) at += 1;
  else if (!/^(?:a|an)$/.test(wordAt(scan, at))) return null;
  if (/^(?:the|a|an)$/.test(wordAt(scan, at))) at += 1;
  // “Roberto Perosa, who heads the group”.
  if (/^(?:group|union|lobby|association|federation|company|firm|body|chamber|agency)$/.test(wordAt(scan, at)))
    return bodyBefore(scan, scan.prepared.tokens.starts[at]!);
  return economyOf(scan, at);
}

/** “who leads the talks for Sweden”. */
const LEADS_TALKS = /^(?:leads|led|heads|headed|conducts|conducted) the (?:talks|negotiations|delegation|team)$/;

function wordsFrom(scan: Scan, at: number, count: number): string {
  return Array.from({ length: count }, (_, i) => wordAt(scan, at + i)).join(' ');
}

/** Most words of “a spokesman for …” beside a name. */
const MOST_BESIDE = 8;

/** “A Commission spokesman for trade, Olof Gill”, “He Yadong, the ministry's spokesman”: of whom somebody speaks. */
function spokenFor(scan: Scan, { from, to }: { readonly from: number; readonly to: number }): string | null {
  if (markAt(scan, to) === ',') {
    let end = to + 1;
    while (end <= to + MOST_BESIDE && !isEnd(scan, end)) end += 1;
    const party = spokenForIn(scan, to + 1, end);
    if (party !== null) return party;
  }
  if (markAt(scan, from - 1) !== ',') return null;
  let start = from - 1;
  while (start > from - 1 - MOST_BESIDE && start > 0 && !isEnd(scan, start - 1)) start -= 1;
  return spokenForIn(scan, start, from - 1);
}

function isEnd(scan: Scan, at: number): boolean {
  const mark = markAt(scan, at);
  return at >= scan.prepared.tokens.count || (mark !== '' && mark !== "'s" && mark !== '-');
}

/** Whom the spokesman in tokens [from, to) speaks for. */
function spokenForIn(scan: Scan, from: number, to: number): string | null {
  let speaks = false;
  for (let i = from; i < to; i += 1) speaks ||= /^spokes(?:man|woman|person)$/.test(wordAt(scan, i));
  if (!speaks) return null;
  for (let i = from; i < to; i += 1) {
    const economy = economyOf(scan, i);
    if (economy !== null) return economy;
    const word = wordAt(scan, i);
    if (word === 'commission' && scan.namedEconomies.has('EU')) return 'EU';
    if (word === 'ministry' || word === 'government') return governmentBefore(scan, scan.prepared.tokens.starts[i]!);
    if (/^(?:group|union|lobby|association|federation|company|firm)$/.test(word))
      return bodyBefore(scan, scan.prepared.tokens.starts[i]!);
  }
  return null;
}

/** “the EU's sanctions envoy”, “the Norwegian negotiator”: what stands after a name and a comma. */
function ownerAfter(scan: Scan, at: number): string | null {
  const index = scan.economyAt[at] ?? -1;
  if (index < 0) return null;
  const { economy, form } = scan.economies[index]!;
  let end = at;
  while (scan.economyAt[end] === index) end += 1;
  return form === 'adjective' || markAt(scan, end) === "'s" ? economy : null;
}

/** “The EU side was led by Mr. Kiener and the Indian side by Shri Srinivas”. */
function sideLedBy(scan: Scan, from: number): string | null {
  let at = from - 1;
  const lowest = Math.max(0, from - 8);
  while (at >= lowest && wordAt(scan, at) !== 'by') at -= 1;
  if (at < lowest) return null;
  while (at >= lowest && !/^(?:side|delegation|team)$/.test(wordAt(scan, at))) at -= 1;
  return at < lowest ? null : economyOf(scan, at - 1);
}

/** “who negotiates for President-elect Andrés Manuel López Obrador”: the economy of whom it is for. */
function negotiatesFor(scan: Scan, at: number): string | null {
  if (wordAt(scan, at) !== 'for') return null;
  for (let i = at + 1; i < at + 6 && scan.sentenceOf[i] === scan.sentenceOf[at]; i += 1) {
    const economy = economyOf(scan, i);
    if (economy !== null) return economy;
    const holder = scan.holderAt[i]!;
    if (holder >= 0) return scan.holders[holder]!.value[0]?.office.party ?? null;
  }
  return null;
}

/** Economy that a token names, or that the listed body there belongs to. */
function economyOf(scan: Scan, at: number): string | null {
  const economy = scan.economyAt[at] ?? -1;
  if (economy >= 0) return scan.economies[economy]!.economy;
  const body = scan.organisationAt[at] ?? -1;
  return body >= 0 ? scan.organisations[body]!.value.party : null;
}
