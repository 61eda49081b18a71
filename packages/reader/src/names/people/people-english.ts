/** People named in Latin letters: a run of capital words becomes a person by what stands beside it. */

import { belongsTo, placeAround } from '../economies/economy-beside.js';
import { CAPITAL, SMALL } from '../listed/letter-case.js';
import { markAt, type Scan, wordAt } from '../listed/scan.js';
import {
  addFamilyOnly,
  addFull,
  type PeopleRegister,
  type PersonDraft,
  sameHolder,
} from '../register/people-register.js';
import { affiliationAfter } from '../roles/affiliations.js';
import { besideRuns } from '../roles/roles-beside.js';
import { stated } from '../roles/stated-role.js';
import { nameKey } from '../rules/name-keys.js';
import type { OfficeHolder } from '../rules/office-table.js';
import { FAMILY_FIRST, GIVEN, NOT_ORGANISATION, ORDINARY, SPEECH } from '../rules/word-classes.js';
import { isFamilyFirst, type NameRun } from '../words/name-runs.js';
import type { RolePhrase } from '../words/role-phrase.js';
import { briefingOf } from './briefers.js';
import { creditedTokens, hasTelephone, isPhotoCredit } from './credits.js';
import { type Evidence, judge } from './person-evidence.js';

/** Letters of a family name that the table of offices alone makes a person. */
const LONG_ENOUGH = 5;

/** Runs that proved to be people, by their first token. */
export type PersonRuns = ReadonlySet<number>;

/**
 * Adds the people of the Latin text to a register: first all full names, then family names with a title.
 * @returns first tokens of the runs that are people
 */
export function findEnglishPeople(
  scan: Scan,
  register: PeopleRegister,
  roles: readonly RolePhrase[],
  runs: readonly NameRun[],
): PersonRuns {
  const beside = besideRuns(scan, roles, runs);
  const credited = creditedTokens(scan);
  const taken = new Set<number>();
  const single: Evidence[] = [];
  for (const run of runs) {
    const evidence = judge(scan, run, beside);
    if (run.words === 1 && !run.capitals && scan.holderAt[run.from]! < 0) {
      single.push(evidence);
      continue;
    }
    if (run.words === 1 || beginsSmall(scan, run)) {
      single.push(evidence);
      continue;
    }
    if (!evidence.person) continue;
    taken.add(run.from);
    const start = scan.prepared.tokens.starts[run.from]!;
    const end = withoutGluedAnd(scan, start, scan.prepared.tokens.ends[run.to - 1]!);
    const name = scan.text.slice(start, end).replace(/\s+/g, ' ');
    const said = evidence.role ?? affiliationAfter(scan, run);
    const role = said === null ? undefined : stated(scan, said, start, end);
    const person = addFull(register, {
      name,
      start,
      end,
      holders: holdersOf(scan, name),
      role,
      credit: credited[run.from] === 1 || hasTelephone(scan, run.to) || isPhotoCredit(scan, run),
      heading: isHeading(scan, run),
      legislator: evidence.legislator,
      economy: evidence.legislator ? 'USA' : (belongsTo(scan, run) ?? placeAround(scan, run)),
      families: isFamilyFirst(scan, run) ? [nameKey(wordAt(scan, run.from)), nameKey(lastWord(name))] : undefined,
    });
    if (evidence.other !== null) person.roles.push(stated(scan, evidence.other, start, end));
  }
  for (const evidence of single) addSingle(scan, register, evidence, taken);
  return taken;
}

/** The name stands in a line without a full stop, as headings and letterheads are. */
function isHeading(scan: Scan, { from }: NameRun): boolean {
  const { endToken } = scan.prepared.sentences[scan.sentenceOf[from]!]!;
  return !/[.?!”"’)]/.test(markAt(scan, endToken - 1));
}

/** “President von der Leyen”: a family name with its particles. */
function beginsSmall(scan: Scan, { from }: NameRun): boolean {
  return scan.letters[from] === SMALL;
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** Family names alone: of someone named in full, or of someone whom a title makes a person. */
function addSingle(
  scan: Scan,
  register: PeopleRegister,
  { run, role, honorific, label }: Evidence,
  taken: Set<number>,
): void {
  const { starts, ends } = scan.prepared.tokens;
  const start = starts[run.from]!;
  const end = ends[run.to - 1]!;
  const name = scan.text.slice(start, end);
  const key = nameKey(name);
  if (namesGovernment(scan, run.to) || endsBody(scan, run.from)) return;
  const known = register.byFamily.get(key) ?? [];
  const titled = (role !== null && (role.title || scan.letters[run.from] === CAPITAL)) || honorific;
  const statedRole = role === null ? undefined : stated(scan, role, start, end);
  let person = known.length === 1 ? known[0] : undefined;
  if (known.length > 1) person = known.find((candidate) => role !== null && hasRole(candidate, role)) ?? undefined;
  // “Mr Somchai” of Somchai Jaidee: some peoples are addressed by the given name.
  if (known.length === 0 && (honorific || speaksByGivenName(scan, run))) person = onlyOneNamed(register, key);
  const holders = familyHolders(scan, key);
  // “Lula” of Luiz Inácio Lula da Silva: what the table says that a holder goes by.
  if (known.length === 0) person ??= sameHolder(register, holders);
  if (person === undefined) {
    if (known.length > 1) return;
    const plain = scan.classes[run.from]! & (ORDINARY | GIVEN);
    const capitals = run.capitals && !label;
    const byTable =
      holders.length > 0 &&
      tellsPerson(scan, run, key, holders) &&
      !plain &&
      !isLanguage(scan, run) &&
      !(scan.classes[run.from]! & FAMILY_FIRST) &&
      !capitals;
    if (
      !byTable &&
      (!(titled || label) || capitals || (plain & ORDINARY) !== 0 || (run.words > 1 && !beginsSmall(scan, run)))
    )
      return;
    // “chief Brexit negotiator”: a word between two words of a role is part of it.
    if (!byTable && role !== null && !role.title && scan.rules.roleWords.has(wordAt(scan, run.to))) return;
    if (!byTable && role !== null && (role.plural || role.determiner === 'a' || isCommonNoun(scan, run.from))) return;
    taken.add(run.from);
    // “LEAVITT:”, but not “QUESTION:”.
    const answersFor = label && holders.length === 0 && !isQuestioner(name) ? briefingOf(scan) : null;
    addFamilyOnly(register, {
      name,
      start,
      end,
      holders,
      role: statedRole,
      economy: answersFor,
      official: answersFor !== null,
    });
    return;
  }
  if (!titled && !label && (scan.classes[run.from]! & ORDINARY) !== 0) return;
  taken.add(run.from);
  person.credit = false;
  person.mentions.push({ start, end, how: 'surname' });
  if (statedRole !== undefined) person.roles.push(statedRole);
}

function isQuestioner(name: string): boolean {
  return /^(?:QUESTION|REPORTER|MODERATOR|Q)S?$/i.test(name);
}

/** “Airlangga said” of Airlangga Hartarto: a given name right beside a verb of saying. */
function speaksByGivenName(scan: Scan, run: NameRun): boolean {
  return run.words === 1 && (scan.classes[run.from]! & ORDINARY) === 0 && speaks(scan, run);
}

/** A verb of saying right beside. */
function speaks({ classes, letters }: Scan, { from, to }: NameRun): boolean {
  const says = (at: number) => ((classes[at] ?? 0) & SPEECH) !== 0 && letters[at] === SMALL;
  return says(to) || says(from - 1);
}

/** Whether a family name of the table alone makes a person: a short one may be anybody's, unless the holder goes by it or it speaks. */
function tellsPerson(scan: Scan, run: NameRun, key: string, holders: readonly OfficeHolder[]): boolean {
  if (key.length >= LONG_ENOUGH) return true;
  if (holders.some(({ holder }) => holder.also?.some((form) => nameKey(form) === key) === true)) return true;
  return key.length === LONG_ENOUGH - 1 && speaks(scan, run);
}

/** “(Korean-English)”, “in English”: a language. */
function isLanguage(scan: Scan, { from }: NameRun): boolean {
  if (!/^(?:english|french|german|welsh)$/.test(wordAt(scan, from))) return false;
  return /[-–/([]/.test(markAt(scan, from - 1)) || /^(?:in|into|from|of)$/.test(wordAt(scan, from - 1));
}

/** The one person whose full name begins with a word; undefined where there is none, or several. */
function onlyOneNamed({ people }: PeopleRegister, key: string): PersonDraft | undefined {
  const found = people.filter(({ name }) => nameKey(name).startsWith(`${key} `));
  return found.length === 1 ? found[0] : undefined;
}

/** “Official Journal”, “Member States”. */
function isCommonNoun(scan: Scan, at: number): boolean {
  return (
    (scan.classes[at]! & NOT_ORGANISATION) !== 0 || scan.rules.organisationLast.has(scan.prepared.tokens.words[at]!)
  );
}

function hasRole(person: PersonDraft, role: RolePhrase): boolean {
  return person.roles.some((known) => known.role.toLowerCase().includes(role.noun));
}

/** “the Albanese Government”, “Trump administration”: the government, not the person. */
function namesGovernment(scan: Scan, to: number): boolean {
  return /^(?:government|administration|cabinet|era|tower|doctrine|tariffs?)$/.test(wordAt(scan, to));
}

/** “Ministry of Commerce (MOFCOM) spokesperson”: the last word of a body's name. */
function endsBody(scan: Scan, from: number): boolean {
  return (
    wordAt(scan, from - 1) === 'of' &&
    scan.letters[from - 2] === CAPITAL &&
    /^(?:ministry|department|bureau|board|chamber|institute|council|committee|agency|administration)$/.test(
      wordAt(scan, from - 2),
    )
  );
}

/** “Narendra Modiand President Trump”: the end of a name of the table that lost its space before “and”. */
function withoutGluedAnd(scan: Scan, start: number, end: number): number {
  const name = scan.text.slice(start, end);
  if (!/\p{Ll}and$/u.test(name) || holdersOf(scan, name).length > 0) return end;
  return holdersOf(scan, name.slice(0, -3)).length > 0 ? end - 3 : end;
}

/** Holders of an office under a full name. */
function holdersOf({ rules }: Scan, name: string): readonly OfficeHolder[] {
  return rules.holdersByName.get(nameKey(name)) ?? [];
}

/** Holders that a family name alone may mean: one person's offices, else none. */
function familyHolders({ rules }: Scan, key: string): readonly OfficeHolder[] {
  const found = rules.holdersByFamilyName.get(key) ?? [];
  return new Set(found.map(({ holder }) => holder.name)).size === 1 ? found : [];
}
