/** Where a named person is meant again by the role alone. */

import { particleAt } from '../../text/hangul.js';
import { firstBeginningFrom } from '../../text/in-order.js';
import { type Scan, wordAt } from '../listed/scan.js';
import type { PersonDraft } from '../register/people-register.js';
import { type Seen, timelineOf } from '../register/timeline.js';
import type { KoreanRole } from '../roles/korean-roles.js';
import { titleKey } from '../rules/name-keys.js';
import { PORTFOLIO } from '../rules/word-classes.js';
import { carriesParticle, koreanWordBefore } from '../words/korean-words.js';
import type { RolePhrase } from '../words/role-phrase.js';

/** How far back a role alone may reach for its person, in characters. */
const ROLE_REACH = 2_500;

/** Adds “the minister”, “the treasury secretary”, 장관은 to the last person with such a role. */
export function addRolesAlone(
  scan: Scan,
  people: readonly PersonDraft[],
  roles: readonly RolePhrase[],
  korean: readonly KoreanRole[],
  parties: ReadonlyMap<PersonDraft, string | null>,
): void {
  const timeline = timelineOf(people);
  const beside = new Set(people.flatMap((person) => person.roles.map(({ start }) => start)));
  const { starts, ends } = scan.prepared.tokens;
  for (const role of roles) {
    const start = starts[role.from]!;
    if (beside.has(start) || role.plural || role.former || role.future || role.noun === 'ustr') continue;
    if (role.determiner !== 'the' && !(role.determiner === null && role.title)) continue;
    const person = last(
      timeline,
      start,
      (candidate) =>
        fitsRole(scan, candidate, role) &&
        fitsParty(role.economy, parties.get(candidate)) &&
        // “The president of Mexico” is no other president.
        fitsParty(role.ofEconomy, parties.get(candidate)),
    );
    person?.mentions.push({ start, end: ends[role.to - 1]!, how: 'role' });
  }
  for (const role of korean) {
    if (followsNoun(scan, role.start)) continue;
    if (beside.has(role.stated.start) || role.stated.former || scan.text[role.nameEnd - 1] === '들') continue;
    const economy = role.stated.economy;
    const person = last(
      timeline,
      role.start,
      (candidate) =>
        fitsParty(economy, parties.get(candidate)) &&
        candidate.roles.some((known) => known.role.endsWith(role.stated.role)),
    );
    person?.mentions.push({ start: role.start, end: role.end, how: 'role' });
  }
}

/** 역대 통상교섭본부장, 인스티튜트 원장: the word before makes it another's office, or many's. */
function followsNoun(scan: Scan, start: number): boolean {
  const before = koreanWordBefore(scan.text, start);
  if (before === undefined || before.gloss !== '' || before.text.length < 2) return false;
  const { notNames } = scan.rules.korean;
  if (OTHERS.has(before.text)) return true;
  return !carriesParticle(before.text) && particleAtEnd(before.text) === 0 && !notNames.has(before.text);
}

/** Words that make an office another's than the person's just named. */
const OTHERS = new Set(['역대', '전직', '전임', '후임', '차기', '각국', '양국', '여러', '두', '세']);

/** Length of the particle a word ends with. */
function particleAtEnd(word: string): number {
  for (let i = 1; i < word.length; i += 1) {
    const length = particleAt(word, i);
    if (length > 0) return length;
  }
  return 0;
}

function fitsParty(economy: string | null, party: string | null | undefined): boolean {
  return economy === null || party === economy;
}

/** The noun is the same and every field said is a field of the person's role. */
function fitsRole(scan: Scan, person: PersonDraft, role: RolePhrase): boolean {
  const fields: string[] = [];
  for (let i = role.from; i < role.to; i += 1) if (scan.classes[i]! & PORTFOLIO) fields.push(wordAt(scan, i));
  const noun = role.noun.split(/[\s-]+/);
  // “Sir Keir Starmer … The Prime Minister”: the table knows the office of someone named without it.
  if (person.roles.length === 0 && role.title) {
    const said = scan.text.slice(scan.prepared.tokens.starts[role.from]!, scan.prepared.tokens.ends[role.to - 1]!);
    const key = titleKey(said);
    return person.holders.some(({ office }) => scan.rules.officesByTitle.get(key)?.includes(office));
  }
  return person.roles.some((known) => {
    if (known.former) return false;
    const words = known.role.toLowerCase();
    if (!words.includes(noun.at(-1)!)) return false;
    if (/\bprime\b/.test(words) !== /\bprime\b/.test(role.noun)) return false;
    if (/\b(?:deputy|vice)\b/.test(words) !== /\b(?:deputy|vice)\b/.test(role.noun) && !fields.length) return false;
    return fields.every((field) => words.includes(field)) && noun.every((word) => words.includes(word));
  });
}

function last(
  timeline: readonly Seen[],
  before: number,
  fits: (person: PersonDraft) => boolean,
): PersonDraft | undefined {
  const refused = new Set<PersonDraft>();
  for (let i = firstBeginningFrom(timeline, before) - 1; i >= 0; i -= 1) {
    const { person, start } = timeline[i]!;
    if (before - start > ROLE_REACH) break;
    if (refused.has(person)) continue;
    if (fits(person)) return person;
    refused.add(person);
  }
  return undefined;
}
