/** People named in Latin letters: a run of capital words becomes a person by what stands beside it. */

import { findPhrases } from '../text/lexicon.js';
import { tokenAt } from '../text/prepared-text.js';
import { NUMBER, WORD } from '../text/tokens.js';
import { nameKey } from './name-keys.js';
import { isFamilyFirst, type NameRun } from './name-runs.js';
import type { OfficeHolder } from './office-table.js';
import { addFamilyOnly, addFull, type PeopleRegister, type PersonDraft, type RoleStated } from './people-register.js';
import type { RolePhrase } from './role-phrases.js';
import { CAPITAL, CAPITALS, INITIAL, markAt, type Scan, SMALL, textOf, wordAt } from './scan.js';
import { FAMILY_FIRST, GIVEN, HONORIFIC, NOT_ORGANISATION, ORDINARY, PARTICLE, SPEECH } from './word-classes.js';

/** What stands beside a run. */
interface Evidence {
  readonly run: NameRun;
  readonly role: RolePhrase | null;
  /** A second role, after the name. */
  readonly other: RolePhrase | null;
  readonly honorific: boolean;
  readonly label: boolean;
  readonly legislator: boolean;
  readonly person: boolean;
}

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
  const credited = creditedSentences(scan);
  const taken = new Set<number>();
  const single: Evidence[] = [];
  for (const run of runs) {
    const evidence = judge(scan, run, beside);
    if (run.words === 1 && !run.capitals && scan.holderAt[run.from]! < 0) {
      single.push(evidence);
      continue;
    }
    if (run.words === 1) {
      single.push(evidence);
      continue;
    }
    if (!evidence.person) continue;
    taken.add(run.from);
    const start = scan.prepared.tokens.starts[run.from]!;
    const end = scan.prepared.tokens.ends[run.to - 1]!;
    const name = scan.text.slice(start, end).replace(/\s+/g, ' ');
    const role = evidence.role === null ? undefined : stated(scan, evidence.role, start, end);
    const person = addFull(register, {
      name,
      start,
      end,
      holders: holdersOf(scan, name),
      role,
      credit: credited.has(scan.sentenceOf[run.from]!) || hasTelephone(scan, run.to) || isPhotoCredit(scan, run),
      heading: isHeading(scan, run),
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
  if (namesGovernment(scan, run.to)) return;
  const known = register.byFamily.get(key) ?? [];
  const titled = (role !== null && (role.title || scan.letters[run.from] === CAPITAL)) || honorific;
  const statedRole = role === null ? undefined : stated(scan, role, start, end);
  let person = known.length === 1 ? known[0] : undefined;
  if (known.length > 1) person = known.find((candidate) => role !== null && hasRole(candidate, role)) ?? undefined;
  if (person === undefined) {
    if (known.length > 1) return;
    const plain = scan.classes[run.from]! & (ORDINARY | GIVEN);
    const holders = familyHolders(scan, key);
    const capitals = run.capitals && !label;
    const byTable =
      holders.length > 0 && key.length >= 5 && !plain && !(scan.classes[run.from]! & FAMILY_FIRST) && !capitals;
    if (!byTable && (!(titled || label) || capitals || (plain & ORDINARY) !== 0 || run.words > 1)) return;
    if (!byTable && role !== null && (role.plural || role.determiner === 'a' || isCommonNoun(scan, run.from))) return;
    taken.add(run.from);
    addFamilyOnly(register, { name, start, end, holders, role: statedRole });
    return;
  }
  if (!titled && !label && (scan.classes[run.from]! & ORDINARY) !== 0) return;
  taken.add(run.from);
  person.credit = false;
  person.mentions.push({ start, end, how: 'surname' });
  if (statedRole !== undefined) person.roles.push(statedRole);
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

/** Holders of an office under a full name. */
export function holdersOf({ rules }: Scan, name: string): readonly OfficeHolder[] {
  return rules.holdersByName.get(nameKey(name)) ?? [];
}

/** Holders that a family name alone may mean: one person's offices, else none. */
function familyHolders({ rules }: Scan, key: string): readonly OfficeHolder[] {
  const found = rules.holdersByFamilyName.get(key) ?? [];
  return new Set(found.map(({ holder }) => holder.name)).size === 1 ? found : [];
}

/** A role phrase as said of the name at a span. */
export function stated(scan: Scan, role: RolePhrase, nameStart: number, nameEnd: number): RoleStated {
  const body = role.organisation >= 0 ? scan.organisations[role.organisation]! : null;
  const kind = body?.value.kind ?? builtKind(scan, role);
  return {
    role: textOf(scan, role.from, role.to).replace(/\s+/g, ' '),
    start: scan.prepared.tokens.starts[role.from]!,
    end: scan.prepared.tokens.ends[role.to - 1]!,
    nameStart,
    nameEnd,
    capacity: capacityOf(role, kind),
    low: role.low && kind === undefined,
    economy: role.economy,
    ofEconomy: role.ofEconomy,
    bodyEconomy: body?.value.party ?? null,
    former: role.former,
    future: role.future,
    acting: role.acting,
  };
}

/** Kind of a body that no list knows, by the words it is built of. */
function builtKind(scan: Scan, { body }: RolePhrase): string | undefined {
  if (body === null) return undefined;
  const { words } = scan.prepared.tokens;
  return scan.rules.organisationLast.get(words[body[1] - 1]!) ?? scan.rules.organisationFirst.get(words[body[0]]!);
}

/** The body beside “director” or “president” tells the kind of voice. */
function capacityOf(role: RolePhrase, kind: string | undefined): RoleStated['capacity'] {
  const open =
    role.low ||
    /president|founder|chairman|chair|director|secretary|chief|head|spokes|leader|governor|minister/.test(role.noun);
  if (!open || kind === undefined) return role.capacity;
  if (kind === 'company') return 'company';
  if (kind === 'association') return 'domestic-group';
  if (kind === 'institute' || kind === 'media') return 'expert';
  if (kind === 'legislature') return role.noun.includes('spokes') ? 'government' : 'legislator';
  return 'government';
}

interface Beside {
  readonly before: ReadonlyMap<number, RolePhrase>;
  readonly after: ReadonlyMap<number, RolePhrase>;
}

/** Roles that stand right before or right after a run, by the run's first token. */
function besideRuns(scan: Scan, roles: readonly RolePhrase[], runs: readonly NameRun[]): Beside {
  const before = new Map<number, RolePhrase>();
  const after = new Map<number, RolePhrase>();
  const starts = new Map(runs.map((run) => [run.from, run]));
  const titleOfNext = new Set<RolePhrase>();
  for (const role of roles) {
    let at = role.to;
    let comma = false;
    if (markAt(scan, at) === ',') {
      comma = true;
      at += 1;
    }
    while (
      at < role.to + 6 &&
      (scan.classes[at]! & HONORIFIC ||
        (scan.classes[at - 1]! & HONORIFIC && markAt(scan, at) === '.') ||
        wordAt(scan, at) === 'the')
    )
      at += 1;
    const run = starts.get(at);
    if (run === undefined || scan.sentenceOf[at] !== scan.sentenceOf[role.to - 1]) continue;
    if (role.plural && !role.title) continue;
    if (comma && (run.words < 2 || !closes(scan, run.to) || role.determiner === 'a')) continue;
    before.set(run.from, role);
    if (!comma) titleOfNext.add(role);
  }
  const opening = new Map(roles.map((role) => [role.from, role]));
  let next = 0;
  for (const run of runs) {
    // Letterheads and signatures: the name on one line, the role on the next.
    const nextLine = scan.prepared.sentences[scan.sentenceOf[run.from]! + 1];
    if (run.words >= 2 && nextLine !== undefined && nextLine.firstToken === run.to) {
      const role = opening.get(run.to);
      if (role !== undefined && nextLine.endToken - role.to <= 3 && !titleOfNext.has(role)) after.set(run.from, role);
    }
    const open = markAt(scan, run.to);
    if (open !== ',' && open !== '(' && open !== '—' && open !== '–' && wordAt(scan, run.to) !== 'as') continue;
    while (next < roles.length && roles[next]!.from < run.to) next += 1;
    const role = roles[next];
    if (role === undefined || role.from - run.to > 10 || role.plural || titleOfNext.has(role)) continue;
    if (scan.sentenceOf[role.from] !== scan.sentenceOf[run.from]) continue;
    if (onlyIntroduces(scan, run.to + 1, role.from)) after.set(run.from, role);
  }
  return { before, after };
}

/** A comma, a bracket, a full stop or the sentence's end after an apposition. */
function closes(scan: Scan, at: number): boolean {
  return (
    at >= scan.prepared.tokens.count ||
    scan.prepared.tokens.kinds[at] !== WORD ||
    (scan.classes[at]! & SPEECH) !== 0 ||
    scan.sentenceOf[at] !== scan.sentenceOf[at - 1] ||
    breaksLine(scan, at)
  );
}

function breaksLine({ text, prepared: { tokens } }: Scan, at: number): boolean {
  return text.slice(tokens.ends[at - 1]!, tokens.starts[at]!).includes('\n');
}

/** Between a name and its role stand only articles, economies, “whose title is” and the like. */
function onlyIntroduces(scan: Scan, from: number, to: number): boolean {
  if (/^(?:is|was)$/.test(wordAt(scan, from))) return false;
  // “Pass USMCA Coalition's executive director”.
  const body = markAt(scan, to - 1) === "'s" || markAt(scan, to - 1) === ')';
  for (let i = from; i < to; i += 1) {
    if (
      scan.economyAt[i]! >= 0 ||
      scan.placeAt[i]! >= 0 ||
      scan.organisationAt[i]! >= 0 ||
      markAt(scan, i) === "'s" ||
      markAt(scan, i) === '’' ||
      markAt(scan, i) === '-'
    )
      continue;
    if (body && scan.letters[i] !== SMALL) continue;
    if (
      !/^(?:the|a|an|its|his|her|their|our|whose|title|job|is|was|who|now|currently|then|country|nation|group|union|bloc)$/.test(
        wordAt(scan, i),
      )
    )
      return false;
  }
  return true;
}

function judge(scan: Scan, run: NameRun, { before, after }: Beside): Evidence {
  const { classes, letters } = scan;
  const earlier = before.get(run.from) ?? null;
  const later = after.get(run.from) ?? null;
  const role = earlier ?? later;
  const honorific = isHonorific(scan, run.from - 1);
  const label = isLabel(scan, run);
  const legislator = isCongress(scan, run.to);
  const last = wordBefore(scan, run.to);
  const listedLast = scan.rules.organisationLast.has(scan.prepared.tokens.words[last]!);
  const agreement = (classes[last]! & NOT_ORGANISATION) !== 0;
  const given = (classes[run.from]! & GIVEN) !== 0 && (letters[run.from] === CAPITAL || letters[run.from] === CAPITALS);
  const holder = scan.holderAt[run.from]! >= 0;
  const shape = isFamilyFirst(scan, run);
  const initials = letters[run.from] === INITIAL && run.words >= 2;
  const who = /^(?:who|whose)$/.test(wordAt(scan, run.to + (markAt(scan, run.to) === ',' ? 1 : 0)));
  const saidBefore =
    (classes[run.from - 1] ?? 0) & SPEECH && letters[run.from - 1] === SMALL && markAt(scan, run.to) === ',';
  const small = particlesOnly(scan, run);
  const place = scan.placeAt[run.from]! >= 0 && scan.placeAt[last]! >= 0;
  const capital = run.capitals && !(role?.title || honorific || label || given);
  const strong = holder || honorific || legislator || label || shape || (role !== null && !listedLast);
  const weak = given || isOfBody(scan, run) || who || Boolean(saidBefore) || initials || small;
  const person =
    run.words >= 2 && !place && !capital && !agreement && (strong || (weak && !listedLast)) && !isBodyPhrase(scan, run);
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

/** “Bank of”, “University of”, “Johnson & Johnson”: the run goes on as a body's name. */
function isBodyPhrase(scan: Scan, { from, to }: NameRun): boolean {
  if (markAt(scan, to) === '&' || markAt(scan, from - 1) === '&') return true;
  const first = scan.prepared.tokens.words[from]!;
  return scan.rules.organisationFirst.has(first) && wordAt(scan, to) === 'of';
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
  return (
    before >= 0 &&
    (scan.classes[before]! & HONORIFIC) !== 0 &&
    scan.letters[before] !== SMALL &&
    scan.letters[before] !== 0
  );
}

/** A transcript's speaker: the name opens its line and a colon follows. */
function isLabel(scan: Scan, { from, to, capitals }: NameRun): boolean {
  if (!capitals || markAt(scan, to) !== ':') return false;
  const sentence = scan.prepared.sentences[scan.sentenceOf[from]!]!;
  return from - sentence.firstToken <= 4;
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

/** A state or a city near a name without a role: “who farms near Decatur, Illinois”, “of the East Lake Institute in Wuhan”. */
function placeAround(scan: Scan, { from, to }: NameRun): string | null {
  const sentence = scan.sentenceOf[from]!;
  const most = Math.min(to + 24, scan.prepared.tokens.count);
  for (let i = to; i < most && scan.sentenceOf[i] === sentence; i += 1) {
    if (scan.placeAt[i]! < 0) continue;
    const before = wordAt(scan, i - 1);
    if (/^(?:in|near|of|at|from|outside|around)$/.test(before) || markAt(scan, i - 1) === ',')
      return scan.places[scan.placeAt[i]!]!.economy;
  }
  return null;
}

/** Sentences that name those who wrote, took or sent it, and no people of the talks. */
function creditedSentences(scan: Scan): ReadonlySet<number> {
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
function isPhotoCredit(scan: Scan, { to }: NameRun): boolean {
  if (markAt(scan, to) !== '/') return false;
  const body = scan.organisationAt[to + 1] ?? -1;
  return body >= 0 && scan.organisations[body]!.value.kind === 'media';
}

/** “Belgium's Alexander De Croo”, “Bernd Lange, a German Social Democrat”, “Ann Roe of the Canadian Chamber of Commerce”. */
function belongsTo(scan: Scan, { from, to }: NameRun): string | null {
  if (markAt(scan, from - 1) === "'s") {
    const economy = economyOf(scan, from - 2);
    if (economy !== null) return economy;
  }
  let at = to;
  if (markAt(scan, at) === ',') at += 1;
  if (wordAt(scan, at) === 'who' && /^(?:heads|leads|runs|chairs|directs|represents)$/.test(wordAt(scan, at + 1)))
    at += 2;
  else if (/^(?:of|at|from|with)$/.test(wordAt(scan, at))) at += 1;
  else if (!/^(?:a|an)$/.test(wordAt(scan, at))) return null;
  if (/^(?:the|a|an)$/.test(wordAt(scan, at))) at += 1;
  return economyOf(scan, at);
}

/** Economy that a token names, or that the listed body there belongs to. */
function economyOf(scan: Scan, at: number): string | null {
  const economy = scan.economyAt[at] ?? -1;
  if (economy >= 0) return scan.economies[economy]!.economy;
  const body = scan.organisationAt[at] ?? -1;
  return body >= 0 ? scan.organisations[body]!.value.party : null;
}

/** “Goldy Hyder of the Business Council of Canada”: a name of two words before a listed body. */
function isOfBody(scan: Scan, { to, words }: NameRun): boolean {
  if (words !== 2 || !/^(?:of|at|from|with)$/.test(wordAt(scan, to))) return false;
  return (scan.organisationAt[wordAt(scan, to + 1) === 'the' ? to + 2 : to + 1] ?? -1) >= 0;
}

/** A telephone number or an address follows. */
function hasTelephone(scan: Scan, to: number): boolean {
  const { tokens } = scan.prepared;
  let digits = 0;
  for (let i = to; i < Math.min(to + 7, tokens.count) && scan.sentenceOf[i] === scan.sentenceOf[to - 1]; i += 1) {
    if (tokens.kinds[i] === NUMBER) digits += tokens.ends[i]! - tokens.starts[i]!;
    else if (tokens.kinds[i] === WORD || markAt(scan, i) === '%' || markAt(scan, i) === '$') break;
    if (markAt(scan, i) === '@') return true;
  }
  return digits >= 7;
}
