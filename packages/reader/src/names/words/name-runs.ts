/** Runs of capital words that may be names of people or of bodies. */

import { CAPITAL, CAPITALS, INITIAL, SMALL } from '../listed/letter-case.js';
import { breaksLine, hasCapital, markAt, type Scan, wordAt } from '../listed/scan.js';
import { nameKey } from '../rules/name-keys.js';
import { FAMILY_FIRST, GIVEN, HONORIFIC, ORDINARY, PARTICLE } from '../rules/word-classes.js';
import type { RolePhrase } from './role-phrase.js';
import { isSyllables } from './syllables.js';

/** Tokens [from, to) that may be a name. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  /** Number of words, hyphenated ones counted once, initials and particles too. */
  readonly words: number;
  /** True when every word is in capitals. */
  readonly capitals: boolean;
}

/** Longest name in words. */
const LONGEST = 7;

/**
 * Runs of capital words, outside roles, listed bodies and economies, from left to right.
 * @param roles English role phrases, in order
 */
export function findNameRuns(scan: Scan, roles: readonly RolePhrase[]): NameRun[] {
  const { count } = scan.prepared.tokens;
  const blocked = new Uint8Array(count);
  // “Minister for Sports Jane Doe”: no name goes on over the end of a role's body.
  const ends = new Set<number>();
  const titled = new Set<number>();
  for (const { from, to, body, economy } of roles) {
    if (body !== null) ends.add(to);
    titled.add(to);
    const open = body === null ? to : body[0];
    for (let i = from; i < open; i += 1) blocked[i] = 1;
    if (economy === null && body !== null) for (let i = body[1]; i < to; i += 1) blocked[i] = 1;
  }
  for (let i = 0; i < count; i += 1) {
    if (scan.organisationAt[i]! >= 0 && scan.holderAt[i]! < 0) blocked[i] = 1;
    else if (scan.economyAt[i]! >= 0 && !isGivenThenFamily(scan, i) && !isCapitalThenFamily(scan, i)) blocked[i] = 1;
    // A known office holder's name is a name whatever its words mean.
    if (scan.holderAt[i]! >= 0) blocked[i] = 0;
  }
  const runs: NameRun[] = [];
  let i = 0;
  while (i < count) {
    if (
      blocked[i] ||
      isLinkOfHeadline(scan, blocked, i) ||
      !(opens(scan, i) || opensWithParticle(scan, blocked, titled, i))
    ) {
      i += 1;
      continue;
    }
    const run = takeRun(scan, blocked, ends, i);
    if (run.to > run.from) runs.push(run);
    i = Math.max(run.to, i + 1);
  }
  return runs;
}

/** “Jim Jordan”: a given name before makes the country's name a family name. */
function isGivenThenFamily(scan: Scan, at: number): boolean {
  if (at === 0 || scan.letters[at] !== CAPITAL) return false;
  if (at > 1 && scan.economyAt[at] === scan.economyAt[at - 1]) return false;
  const given = scan.classes[at - 1]! & GIVEN;
  return given !== 0 && scan.letters[at - 1] === CAPITAL && scan.economyAt[at - 1]! < 0 && isName(scan, at);
}

/** “, Santiago Peña;”: a city's name that is a given name, between a comma and a family name. */
function isCapitalThenFamily(scan: Scan, at: number): boolean {
  const next = at + 1;
  return (
    scan.economies[scan.economyAt[at]!]!.form === 'metonym' &&
    (scan.classes[at]! & GIVEN) !== 0 &&
    scan.letters[at] === CAPITAL &&
    scan.letters[next] === CAPITAL &&
    scan.sentenceOf[next] === scan.sentenceOf[at] &&
    (scan.classes[next]! & (ORDINARY | HONORIFIC)) === 0 &&
    scan.economyAt[next]! < 0 &&
    scan.organisationAt[next]! < 0 &&
    scan.prepared.tokens.starts[next] === scan.prepared.tokens.ends[at]! + 1
  );
}

function isName(scan: Scan, at: number): boolean {
  const mention = scan.economies[scan.economyAt[at]!]!;
  return (
    mention.form === 'name' &&
    mention.end === scan.prepared.tokens.ends[at] &&
    /^(?:JOR|TCD|GEO|ISR|FRA|CHN|IRL|KEN|CUB)$/.test(mention.economy)
  );
}

/** “Leaders React To Trump”: in a headline “To” links what it stands between; in “President To Lam” and “Nguyen To Lan” it is a name. */
function isLinkOfHeadline(scan: Scan, blocked: Uint8Array, at: number): boolean {
  return (
    wordAt(scan, at) === 'to' &&
    at > 0 &&
    !blocked[at - 1] &&
    scan.letters[at - 1] === CAPITAL &&
    (scan.classes[at - 1]! & FAMILY_FIRST) === 0 &&
    scan.sentenceOf[at - 1] === scan.sentenceOf[at]
  );
}

/** True when a name may begin with the token. */
function opens(scan: Scan, at: number): boolean {
  const letters = scan.letters[at];
  if (letters !== CAPITAL && letters !== CAPITALS && letters !== INITIAL) return false;
  if (scan.holderAt[at]! >= 0) return true;
  if (letters === INITIAL && isQuestion(scan, at)) return false;
  const mask = scan.classes[at]!;
  // “Tan Sri Lim”, but “Ms. Tan Wei Ling”: a family name unless another form of address follows.
  if (mask & HONORIFIC && !(mask & FAMILY_FIRST && !(scan.classes[at + 1]! & HONORIFIC))) return false;
  if ((mask & ORDINARY) === 0) return true;
  // “April”, “Will” and “Don” are given names too: only before another capital word inside a sentence.
  if (mask & (GIVEN | FAMILY_FIRST)) return followedByName(scan, at);
  return false;
}

/** “Q  Yeah, I did”: in a transcript the letter is no initial. */
function isQuestion(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at);
  return (
    (word === 'q' || word === 'a') &&
    markAt(scan, at + 1) !== '.' &&
    scan.prepared.sentences[scan.sentenceOf[at]!]!.firstToken === at
  );
}

/** “President von der Leyen”: a name that begins in small letters right after a title. */
function opensWithParticle(scan: Scan, blocked: Uint8Array, titled: ReadonlySet<number>, at: number): boolean {
  return (
    scan.letters[at] === SMALL &&
    (scan.classes[at]! & PARTICLE) !== 0 &&
    ((titled.has(at) && scan.letters[at - 1] === CAPITAL) || isFamilyOfTable(scan, at)) &&
    particleGoesOn(scan, blocked, at)
  );
}

/** “the von der Leyen team”: a family name that the table of offices has with its particles. */
function isFamilyOfTable(scan: Scan, at: number): boolean {
  if (scan.letters[at - 1] !== SMALL || (scan.classes[at - 1]! & PARTICLE) !== 0) return false;
  let to = at + 1;
  while (to < at + 3 && scan.letters[to] === SMALL && scan.classes[to]! & PARTICLE) to += 1;
  const { starts, ends } = scan.prepared.tokens;
  if (scan.letters[to] !== CAPITAL || to === at) return false;
  return scan.rules.holdersByFamilyName.has(nameKey(scan.text.slice(starts[at]!, ends[to]!)));
}

function followedByName(scan: Scan, at: number): boolean {
  const next = scan.letters[at + 1];
  if (next !== CAPITAL && next !== INITIAL) return false;
  if (scan.sentenceOf[at + 1] !== scan.sentenceOf[at]) return false;
  // “Mark A. Morgan”: the letter is no article.
  if (next === INITIAL && markAt(scan, at + 2) === '.' && scan.letters[at + 3] === CAPITAL) return true;
  return (
    (scan.classes[at + 1]! & (ORDINARY | HONORIFIC)) === 0 &&
    scan.organisationAt[at + 1]! < 0 &&
    scan.economyAt[at + 1]! < 0
  );
}

function takeRun(scan: Scan, blocked: Uint8Array, bodyEnds: ReadonlySet<number>, start: number): NameRun {
  const { count, starts, ends } = scan.prepared.tokens;
  const sentence = scan.sentenceOf[start];
  let to = start + 1;
  let words = 1;
  let capitals = scan.letters[start] === CAPITALS;
  let at = to;
  while (at < count && words < LONGEST && scan.sentenceOf[at] === sentence && !bodyEnds.has(at)) {
    const mark = markAt(scan, at);
    const holder = scan.holderAt[at]!;
    // A holder's name is one as the table writes it: “Kung Ming-hsin”, “Rogelio Ramírez de la O”.
    if (holder >= 0 && holder === scan.holderAt[start]) {
      if (mark === '' && !/^[-‑‐]$/.test(markAt(scan, at - 1))) words += 1;
      if (mark === '') capitals &&= scan.letters[at] === CAPITALS || scan.letters[at] === INITIAL;
      at += 1;
      to = at;
      continue;
    }
    // “Economic Attractiveness Olivier Becht”: the name begins with the holder's, unless a name stands before it.
    if (holder >= 0 && holder !== scan.holderAt[at - 1] && !(scan.classes[at - 1]! & (GIVEN | FAMILY_FIRST))) break;
    if (mark === '.' && scan.letters[at - 1] === INITIAL && starts[at] === ends[at - 1]) {
      at += 1;
      continue;
    }
    if ((mark === '-' || mark === '‑' || mark === '‐') && starts[at] === ends[at - 1] && starts[at + 1] === ends[at]) {
      const next = scan.letters[at + 1];
      if (blocked[at + 1] || next === undefined || next === 0) break;
      // “Duk-geun” and “Keller-Sutter” are one word; “Canada-wide” and “Trump-era” are none.
      if (next === SMALL && !isGivenSyllable(scan, start, at + 1)) break;
      at += 2;
      to = at;
      continue;
    }
    if (blocked[at]) break;
    const letters = scan.letters[at];
    if (letters === SMALL) {
      if (!(scan.classes[at]! & PARTICLE) || !particleGoesOn(scan, blocked, at)) break;
      at += 1;
      words += 1;
      continue;
    }
    if (letters !== CAPITAL && letters !== CAPITALS && letters !== INITIAL) break;
    if (isLinkOfHeadline(scan, blocked, at) || followsLineOfBody(scan, at)) break;
    if (holder < 0) {
      const mask = scan.classes[at]!;
      // “Madeleine King”: after a given name a title is a family name.
      if (mask & HONORIFIC && !isFamilyAfterGiven(scan, start, at)) break;
      const initial = letters === INITIAL && markAt(scan, at + 1) === '.';
      if (mask & ORDINARY && !initial && !(mask & (GIVEN | FAMILY_FIRST))) {
        // “Nagara Research Institute” goes on over a common word; “Trump on Monday” does not reach it.
        if (!goesOn(scan, at) && !isFamilyAfterGiven(scan, start, at)) break;
      }
    }
    if (holder !== scan.holderAt[at - 1] && scan.holderAt[start]! >= 0) break;
    capitals &&= letters === CAPITALS || letters === INITIAL;
    at += 1;
    to = at;
    words += 1;
  }
  // The full stop of a closing initial stays outside.
  return { from: start, to, words, capitals };
}

/** “Growers Association” at the end of a line: whoever the next line names is no part of it. */
function followsLineOfBody(scan: Scan, at: number): boolean {
  if (!scan.rules.organisationLast.has(scan.prepared.tokens.words[at - 1]!)) return false;
  return breaksLine(scan, at) && (scan.classes[at]! & GIVEN) !== 0;
}

/** The small part of “Duk-geun”: a syllable, or any short word after a family name that stands first. */
function isGivenSyllable(scan: Scan, start: number, at: number): boolean {
  const word = wordAt(scan, at);
  if (scan.rules.syllables.has(word)) return true;
  return word.length <= 5 && at - start === 3 && (scan.classes[start]! & FAMILY_FIRST) !== 0;
}

function particleGoesOn(scan: Scan, blocked: Uint8Array, at: number): boolean {
  for (let i = at + 1; i < at + 4; i += 1) {
    const letters = scan.letters[i];
    if (blocked[i]) return false;
    if (hasCapital(scan, i)) return scan.sentenceOf[i] === scan.sentenceOf[at];
    if (letters !== SMALL || !(scan.classes[i]! & PARTICLE)) return false;
  }
  return false;
}

/** “Catherine West said”: after a given name an ordinary word is a family name, but for days. */
export function isFamilyAfterGiven(scan: Scan, start: number, at: number): boolean {
  return (
    at === start + 1 &&
    (scan.classes[start]! & (GIVEN | ORDINARY)) === GIVEN &&
    scan.letters[start] === CAPITAL &&
    scan.letters[at] === CAPITAL &&
    scan.letters[at + 1] !== CAPITAL &&
    !wordAt(scan, at).endsWith('day')
  );
}

/** Ordinary words that names of bodies hold: any but months, days, pronouns and the like, told by what follows or by their use. */
function goesOn(scan: Scan, at: number): boolean {
  const number = scan.prepared.tokens.words[at]!;
  return (
    scan.rules.organisationLast.has(number) || scan.rules.organisationLast.has(scan.prepared.tokens.words[at + 1] ?? -1)
  );
}

/** True when the two words look like a name with the family name first, as Korean and Chinese names are written. */
export function isFamilyFirst(scan: Scan, { from, to }: NameRun): boolean {
  if (to - from < 2 || !(scan.classes[from]! & FAMILY_FIRST) || scan.letters[from] !== CAPITAL) return false;
  let given = 0;
  for (let i = from + 1; i < to; i += 1) {
    const mark = markAt(scan, i);
    if (mark === '-' || mark === '‑' || mark === '‐') continue;
    const word = wordAt(scan, i);
    const hyphen = markAt(scan, i - 1);
    if (word === '') return false;
    if (!isSyllables(scan.rules.syllables, word) && !(hyphen !== '' && scan.letters[i] === SMALL)) return false;
    given += 1;
  }
  return given >= 1 && given <= 2;
}
