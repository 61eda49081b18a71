/** What tells that a run of capital words is a person. */

import { CAPITAL, CAPITALS, INITIAL, SMALL } from '../listed/letter-case.js';
import { hasCapital, markAt, type Scan, wordAt } from '../listed/scan.js';
import { OF_BODY } from '../roles/affiliations.js';
import type { Beside } from '../roles/roles-beside.js';
import { GIVEN, HONORIFIC, MODIFIER, NOT_ORGANISATION, PARTICLE, SPEECH } from '../rules/word-classes.js';
import { isFamilyFirst, type NameRun } from '../words/name-runs.js';
import type { RolePhrase } from '../words/role-phrase.js';

/** What stands beside a run. */
export interface Evidence {
  readonly run: NameRun;
  readonly role: RolePhrase | null;
  /** A second role, after the name. */
  readonly other: RolePhrase | null;
  readonly honorific: boolean;
  readonly label: boolean;
  readonly legislator: boolean;
  readonly person: boolean;
}

/** Weighs what stands beside and in a run. */
export function judge(scan: Scan, run: NameRun, { before, after }: Beside): Evidence {
  const { classes, letters } = scan;
  const earlier = isHeadlineVerb(scan, run) ? null : (before.get(run.from) ?? null);
  const later = after.get(run.from) ?? null;
  const role = earlier ?? later;
  const honorific = isHonorific(scan, run.from - 1);
  const label = isLabel(scan, run, honorific || role?.title === true);
  const legislator = isCongress(scan, run.to);
  const last = wordBefore(scan, run.to);
  const listedLast = scan.rules.organisationLast.has(scan.prepared.tokens.words[last]!);
  const agreement = (classes[last]! & NOT_ORGANISATION) !== 0;
  const given = (classes[run.from]! & GIVEN) !== 0 && hasCapital(scan, run.from);
  const holder = scan.holderAt[run.from]! >= 0;
  const shape = isFamilyFirst(scan, run);
  // “Acme Q Cells”: the letter goes on a company's name.
  const initials = letters[run.from] === INITIAL && run.words >= 2 && !followsBody(scan, run);
  const who = /^(?:who|whose)$/.test(wordAt(scan, run.to + (markAt(scan, run.to) === ',' ? 1 : 0)));
  const saidBefore =
    (classes[run.from - 1] ?? 0) & SPEECH &&
    letters[run.from - 1] === SMALL &&
    (markAt(scan, run.to) === ',' || (run.words === 2 && scan.rules.holdersByFamilyName.has(wordAt(scan, run.to - 1))));
  const small = particlesOnly(scan, run);
  const place = scan.placeAt[run.from]! >= 0 && scan.placeAt[last]! >= 0;
  const capital = run.capitals && !(role?.title || honorific || label || given);
  const strong = holder || honorific || legislator || label || shape || (role !== null && (!listedLast || given));
  const weak = given || isOfBody(scan, run) || who || Boolean(saidBefore) || initials || small;
  const person =
    run.words >= 2 &&
    !place &&
    !capital &&
    !isInitialsAlone(scan, run) &&
    !agreement &&
    (strong || (weak && !listedLast)) &&
    !isBodyPhrase(scan, run);
  return {
    run,
    role,
    other: role === later ? null : later,
    honorific,
    label,
    legislator,
    person: person || (holder && !place),
  };
}

/** “USTR Rejects Plea”: after the initials of an office, a word in -s with more capital words is a verb of a headline. */
function isHeadlineVerb(scan: Scan, run: NameRun): boolean {
  const { classes, letters, prepared } = scan;
  const { from, to } = run;
  if (isPastOfHeadline(scan, run)) return true;
  if (from === 0 || letters[from - 1] !== CAPITALS || letters[from] !== CAPITAL || classes[from]! & GIVEN) return false;
  const { text, tokens } = prepared;
  const verb = text.slice(tokens.starts[from]!, tokens.ends[from]!);
  if (!/[^aious]s$/.test(verb) || verb.length < 5) return false;
  return to > from + 1 || hasCapital(scan, to);
}

/** “President Tried to Trade Concessions”: a word in -ed before a small word that no name stands before. */
function isPastOfHeadline(
  { classes, letters, prepared: { text, tokens } }: Scan,
  { from, to, words }: NameRun,
): boolean {
  if (words !== 1 || letters[from - 1] !== CAPITAL || letters[from] !== CAPITAL || classes[from]! & GIVEN) return false;
  if (!/[^aeiou]ed$|ied$|[aeiou]{2}ted$/.test(text.slice(tokens.starts[from]!, tokens.ends[from]!))) return false;
  return (
    letters[to] === SMALL &&
    /^(?:to|the|a|an|by|on|for|with|over|against)$/.test(text.slice(tokens.starts[to]!, tokens.ends[to]!))
  );
}

/** “Bank of”, “University of”, “Johnson & Johnson”: the run goes on as a body's name; “Bill C-18” is a law's. */
function isBodyPhrase(scan: Scan, { from, to }: NameRun): boolean {
  if (wordAt(scan, from) === 'bill' && scan.letters[to - 1] === INITIAL && markAt(scan, to) === '-') return true;
  if (markAt(scan, to) === '&' || markAt(scan, from - 1) === '&') return true;
  const first = scan.prepared.tokens.words[from]!;
  return scan.rules.organisationFirst.has(first) && wordAt(scan, to) === 'of';
}

/** A listed body stands right before, with nothing but a space between. */
function followsBody({ organisationAt, prepared: { tokens } }: Scan, { from }: NameRun): boolean {
  return (organisationAt[from - 1] ?? -1) >= 0 && tokens.starts[from]! - tokens.ends[from - 1]! === 1;
}

/** “D.C.”: letters alone are no name. */
function isInitialsAlone(scan: Scan, { from, to }: NameRun): boolean {
  const { starts, ends } = scan.prepared.tokens;
  return scan.letters[from] === INITIAL && !/\p{L}{2}/u.test(scan.text.slice(starts[from]!, ends[to - 1]!));
}

function wordBefore(scan: Scan, to: number): number {
  let at = to - 1;
  while (at > 0 && scan.letters[at] === 0) at -= 1;
  return at;
}

function particlesOnly(scan: Scan, { from, to }: NameRun): boolean {
  for (let i = from + 1; i < to; i += 1) if (scan.letters[i] === SMALL && scan.classes[i]! & PARTICLE) return true;
  return false;
}

function isHonorific(scan: Scan, at: number): boolean {
  const before = markAt(scan, at) === '.' ? at - 1 : at;
  // “the MS Swaminathan Centenary Conference”: initials, in a line that is not all in capitals.
  if (scan.letters[before] === CAPITALS && scan.letters[at + 1] === CAPITAL) return false;
  return (
    before >= 0 &&
    (scan.classes[before]! & HONORIFIC) !== 0 &&
    scan.letters[before] !== SMALL &&
    scan.letters[before] !== 0
  );
}

/** “AGENCY: …”, “ACTION: Notice.”: what heads a field of a notice, no speaker. */
const HEADS_FIELD = new Set(
  'agency action summary date dates addresses subject note notice contact contacts source background title venue place time disclaimer warning update correction highlights purpose scope reference annex table figure attention'.split(
    ' ',
  ),
);

/** A transcript's speaker: the name opens its line and a colon follows, or a full stop after a title. */
function isLabel(scan: Scan, { from, to, capitals }: NameRun, titled: boolean): boolean {
  if (!capitals) return false;
  const mark = markAt(scan, afterBrackets(scan, to));
  if (!(mark === ':' || (mark === '.' && titled))) return false;
  if (to - from === 1 && HEADS_FIELD.has(wordAt(scan, from))) return false;
  // “ADDITIONAL INFORMATION:”
  if (/^(?:information|contacts?|details|documents?|materials?|notes?|hearing|comments)$/.test(wordAt(scan, to - 1)))
    return false;
  // “REMAINING WORK:”, in a document that writes of what remains: a heading.
  if (to - from > 1 && !titled && isWrittenSmall(scan, from, to)) return false;
  const { firstToken } = scan.prepared.sentences[scan.sentenceOf[from]!]!;
  if (from - firstToken > 4) return false;
  // “AMBASSADOR TAI:” is a speaker, “CHINESE ACTIONS:” a heading.
  for (let i = firstToken; i < from; i += 1) {
    if (
      scan.letters[i] !== 0 &&
      !(scan.classes[i]! & (HONORIFIC | MODIFIER)) &&
      !scan.rules.roleWords.has(wordAt(scan, i))
    )
      return false;
  }
  return true;
}

/** Most tokens of a bracket that tells of a speaker. */
const MOST_OF_BRACKET = 16;

/** Past “(Harwick—Minister for Trade) (14:05)” after the name in a label. */
function afterBrackets(scan: Scan, to: number): number {
  let at = to;
  while (markAt(scan, at) === '(') {
    let end = at + 1;
    while (end < at + MOST_OF_BRACKET && markAt(scan, end) !== ')') end += 1;
    if (markAt(scan, end) !== ')') return to;
    at = end + 1;
  }
  return at;
}

/** One of the words is written in small letters elsewhere: a word of the language, no name. */
function isWrittenSmall(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (scan.smallWords().has(wordAt(scan, i))) return true;
  return false;
}

/** “(D-Mich.)”, “(R., Iowa)”. */
function isCongress(scan: Scan, at: number): boolean {
  const open = markAt(scan, at);
  if (open !== '(' && open !== ',') return false;
  const letter = wordAt(scan, at + 1);
  if (letter !== 'd' && letter !== 'r' && letter !== 'i') return false;
  const mark = markAt(scan, at + 2);
  if (mark === '-' || mark === '–' || mark === '‑') return scan.letters[at + 3] !== SMALL;
  return open === '(' && (mark === '.' || mark === ',');
}

/** “Goldy Hyder of the Business Council of Canada”: a name of two words before a listed body. */
function isOfBody(scan: Scan, { to, words }: NameRun): boolean {
  // “Engin Eroglu, of the European Parliament”.
  const preposition = markAt(scan, to) === ',' && wordAt(scan, to + 1) === 'of' ? to + 1 : to;
  if (words !== 2 || !OF_BODY.test(wordAt(scan, preposition))) return false;
  // “from research firm Oxford Economics”.
  let at = preposition + 1;
  while (at < preposition + 4 && scan.letters[at] === SMALL && scan.organisationAt[at]! < 0) at += 1;
  return (scan.organisationAt[at] ?? -1) >= 0 && scan.sentenceOf[at] === scan.sentenceOf[to];
}
