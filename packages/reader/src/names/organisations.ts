/** Organisations: those of the list, and those told by how their name is built or by what stands beside it. */

import type { OrganisationMention } from '../mentions.js';
import type { Capacity, Organisation, OrganisationKind } from '../reading.js';
import { MARK, WORD } from '../text/tokens.js';
import type { NameRun } from './name-runs.js';
import { findKoreanBodies } from './organisations-korean.js';
import type { RolePhrase } from './role-phrases.js';
import { CAPITAL, CAPITALS, markAt, type Scan, SMALL, textOf, wordAt } from './scan.js';
import { atOrAfter, firstEndingAfter } from './spans.js';
import { GIVEN, NOT_ORGANISATION, ORDINARY, PORTFOLIO } from './word-classes.js';

/** A body named in the text. */
export interface BodySeen {
  readonly start: number;
  readonly end: number;
  readonly kind: OrganisationKind;
  readonly party: string | null;
  /** Bodies of one key are one; the name in small letters, or the number in the list. */
  readonly key: string;
}

/**
 * Organisations of a text with their mentions.
 * @param people first tokens of the runs that are people
 */
export function findOrganisations(
  scan: Scan,
  roles: readonly RolePhrase[],
  runs: readonly NameRun[],
  people: ReadonlySet<number>,
): { readonly organisations: Organisation[]; readonly mentions: OrganisationMention[] } {
  const bodies: BodySeen[] = scan.organisations.map(({ start, end, value }) => ({
    start,
    end,
    kind: value.kind,
    party: value.party ?? partyBeside(scan, start, end, value.kind),
    key: listedKey(scan, scan.text.slice(start, end), value.id, value.kind),
  }));
  const kinds = new Map<string, OrganisationKind>();
  const listedKinds = listKinds(scan, runs, people);
  for (const run of runs) {
    if (people.has(run.from)) continue;
    const body = unknownBody(scan, run, listedKinds.get(run.from));
    if (body !== null) add(scan, bodies, kinds, body.from, body.to, body.kind);
  }
  for (const { body, capacity } of roles)
    if (body !== null && isBodyName(scan, body))
      add(scan, bodies, kinds, body[0], body[1], kindOfRole(scan, body, capacity));
  findMinistries(scan, bodies, kinds);
  bodies.push(...findKoreanBodies(scan));
  addRepeated(scan, runs, people, bodies, kinds);
  return gather(scan, bodies);
}

/** 중국 상무부 and 상무부 are one ministry of one economy; other bodies of the list go by their number. */
function listedKey(scan: Scan, name: string, id: number, kind: OrganisationKind): string {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  const bare = kind === 'ministry' && /[가-힣]$/.test(name) && last !== name;
  return bare && !scan.rules.organisationNames[id]!.includes(last) ? last : `#${id}`;
}

function add(
  scan: Scan,
  bodies: BodySeen[],
  kinds: Map<string, OrganisationKind>,
  from: number,
  to: number,
  kind: OrganisationKind,
): void {
  const start = scan.prepared.tokens.starts[from]!;
  const end = scan.prepared.tokens.ends[to - 1]!;
  const key = keyOf(scan.text.slice(start, end));
  if (!kinds.has(key)) kinds.set(key, kind);
  bodies.push({ start, end, kind: kinds.get(key)!, party: partyBeside(scan, start, end, kind), key });
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ').replace(/^the /, '');
}

/** A run that is a body by its last word, its first word, or what stands beside it. */
function unknownBody(
  scan: Scan,
  run: NameRun,
  listed: OrganisationKind | undefined,
): { from: number; to: number; kind: OrganisationKind } | null {
  const { tokens } = scan.prepared;
  const last = tokens.words[run.to - 1]!;
  const { from } = run;
  const heading = run.capitals && run.words > 1 && scan.letters[run.from - 1] !== SMALL;
  const kind = scan.rules.organisationLast.get(last);
  if (kind !== undefined && !heading) {
    const first = (scan.classes[run.to - 1]! & NOT_ORGANISATION) !== 0 ? from : withHead(scan, from);
    if (run.words >= 2 || first < from) return { from: first, to: withTail(scan, run.to), kind };
  }
  if ((scan.classes[run.to - 1]! & NOT_ORGANISATION) !== 0) return null;
  const first = scan.rules.organisationFirst.get(tokens.words[from]!);
  if (first !== undefined && /^(?:of|for)$/.test(wordAt(scan, run.to))) {
    const to = withTail(scan, run.to);
    if (to > run.to) return { from, to, kind: first };
  }
  if (
    markAt(scan, run.to) === '&' &&
    scan.letters[run.to + 1] === CAPITAL &&
    !((scan.classes[run.to + 1]! | scan.classes[from]!) & (ORDINARY | PORTFOLIO))
  ) {
    let to = run.to + 2;
    while (scan.letters[to] === CAPITAL && scan.sentenceOf[to] === scan.sentenceOf[from]) to += 1;
    return { from, to, kind: 'company' };
  }
  if (listed !== undefined && scan.placeAt[from]! < 0) return { from, to: run.to, kind: listed };
  if (scan.placeAt[from]! >= 0 || heading) return null;
  const cue = cueBefore(scan, from) ?? apposition(scan, run.to);
  return cue === null ? null : { from, to: run.to, kind: cue };
}

/** “the East Lake Institute”: ordinary words in capitals before the run belong to it, but for the sentence's first. */
function withHead(scan: Scan, start: number): number {
  let from = start;
  const first = scan.prepared.sentences[scan.sentenceOf[start]!]!.firstToken;
  while (
    from - 1 > first &&
    scan.letters[from - 1] === CAPITAL &&
    scan.economyAt[from - 1]! < 0 &&
    scan.organisationAt[from - 1]! < 0 &&
    !/^(?:the|a|an|this|that|and|mr|ms|mrs)$/.test(wordAt(scan, from - 1))
  )
    from -= 1;
  return from;
}

/** “Federation of German Industries”, “University of Lucerne”: the name goes on after of. */
function withTail(scan: Scan, start: number): number {
  let to = start;
  for (let round = 0; round < 2; round += 1) {
    if (!/^(?:of|for)$/.test(wordAt(scan, to))) break;
    let at = to + 1;
    if (wordAt(scan, at) === 'the') at += 1;
    const first = at;
    for (;;) {
      while (isCapital(scan, at)) at += 1;
      if (
        at > first &&
        (wordAt(scan, at) === 'and' || markAt(scan, at) === '&' || markAt(scan, at) === '-') &&
        isCapital(scan, at + 1) &&
        !(scan.classes[at + 1]! & GIVEN)
      ) {
        at += 1;
        continue;
      }
      break;
    }
    if (at === first) break;
    to = at;
  }
  return to;
}

function isCapital(scan: Scan, at: number): boolean {
  return (
    (scan.letters[at] === CAPITAL || scan.letters[at] === CAPITALS) && scan.sentenceOf[at] === scan.sentenceOf[at - 1]
  );
}

/** “toolmaker Hefti Präzision”, “carmaker Chery”. */
function cueBefore(scan: Scan, from: number): OrganisationKind | null {
  if (scan.letters[from - 1] !== SMALL || scan.sentenceOf[from - 1] !== scan.sentenceOf[from]) return null;
  return scan.rules.cues.get(scan.prepared.tokens.words[from - 1]!) ?? null;
}

/** How far after a name its apposition may reach, in tokens. */
const APPOSITION = 9;

/** “, which represents EU farmers”, “, the German car lobby”, “, an industry group”. */
function apposition(scan: Scan, to: number): OrganisationKind | null {
  const open = markAt(scan, to);
  if (open !== ',' && open !== '(') return null;
  const first = wordAt(scan, to + 1);
  if (first === 'which') {
    const verb = wordAt(scan, to + 2);
    if (/^(?:represents|speaks|lobbies|groups)$/.test(verb)) return 'association';
    if (/^(?:makes|produces|sells|builds|manufactures|exports|imports|ships|employs)$/.test(verb)) return 'company';
    return null;
  }
  if (!/^(?:the|a|an|one)$/.test(first)) return null;
  let found: OrganisationKind | null = null;
  for (let i = to + 2; i < to + APPOSITION && scan.sentenceOf[i] === scan.sentenceOf[to]; i += 1) {
    if (scan.prepared.tokens.kinds[i] === MARK && markAt(scan, i) !== "'s" && markAt(scan, i) !== '-') break;
    const word = wordAt(scan, i);
    if (/^(?:that|which|who|for|at|in|with|on)$/.test(word)) break;
    // “the umbrella body of farm cooperatives” is told by the noun before of.
    if (word === 'of' && found !== null) break;
    found = scan.rules.cues.get(scan.prepared.tokens.words[i]!) ?? found;
  }
  return found;
}

/** Runs in lists after a noun: “companies Samsung and Naver”, “firms such as Google, Acme and Microsoft”. */
function listKinds(
  scan: Scan,
  runs: readonly NameRun[],
  people: ReadonlySet<number>,
): ReadonlyMap<number, OrganisationKind> {
  const kinds = new Map<number, OrganisationKind>();
  const starts = new Map(runs.map((run) => [run.from, run.to]));
  const { tokens } = scan.prepared;
  for (let i = 0; i < tokens.count; i += 1) {
    const word = tokens.words[i]!;
    if (word < 0 || scan.letters[i] !== SMALL) continue;
    const kind = scan.rules.cues.get(word);
    if (kind === undefined || !/(?:s|ies)$/.test(wordAt(scan, i))) continue;
    let at = i + 1;
    if (markAt(scan, at) === ',' || markAt(scan, at) === ':') at += 1;
    const next = wordAt(scan, at);
    if (next === 'such' && wordAt(scan, at + 1) === 'as') at += 2;
    else if (/^(?:like|including|notably|namely|especially)$/.test(next)) at += 1;
    let members = 0;
    const sentence = scan.sentenceOf[i];
    while (at < tokens.count && scan.sentenceOf[at] === sentence && members < 24) {
      const to = starts.get(at);
      const listed = scan.organisationAt[at]!;
      if (to !== undefined && !people.has(at)) {
        kinds.set(at, kind);
        at = to;
      } else if (listed >= 0) {
        while (scan.organisationAt[at] === listed) at += 1;
      } else break;
      members += 1;
      if (markAt(scan, at) === ',') at += 1;
      if (/^(?:and|or)$/.test(wordAt(scan, at)) || markAt(scan, at) === '&') at += 1;
    }
  }
  return kinds;
}

function isBodyName(scan: Scan, [from, to]: readonly [number, number]): boolean {
  const last = scan.classes[to - 1]!;
  if (scan.placeAt[from]! >= 0 && scan.placeAt[to - 1]! >= 0) return false;
  if ((last & NOT_ORGANISATION) !== 0 && !scan.rules.organisationLast.has(scan.prepared.tokens.words[to - 1]!))
    return false;
  if (to - from === 1 && (last & (ORDINARY | PORTFOLIO | GIVEN)) !== 0) return false;
  for (let i = from; i < to; i += 1)
    if (scan.letters[i] !== SMALL && scan.letters[i] !== 0 && !(scan.classes[i]! & PORTFOLIO)) return true;
  return false;
}

function kindOfRole(scan: Scan, [from, to]: readonly [number, number], capacity: Capacity): OrganisationKind {
  const { words } = scan.prepared.tokens;
  const built = scan.rules.organisationLast.get(words[to - 1]!) ?? scan.rules.organisationFirst.get(words[from]!);
  if (built !== undefined) return built;
  if (capacity === 'company') return 'company';
  if (capacity === 'domestic-group') return 'association';
  if (capacity === 'expert') return 'institute';
  return capacity === 'legislator' ? 'legislature' : 'other';
}

/** “the commerce ministry”, “Ministry of Trade, Industry and Energy”, “Department for Exiting the European Union”. */
function findMinistries(scan: Scan, bodies: BodySeen[], kinds: Map<string, OrganisationKind>): void {
  const { count, kinds: tokenKinds } = scan.prepared.tokens;
  for (let i = 0; i < count; i += 1) {
    if (tokenKinds[i] !== WORD || scan.organisationAt[i]! >= 0) continue;
    const word = scan.classes[i] === undefined ? '' : wordAtIfMinistry(scan, i);
    if (word === '') continue;
    let from = i;
    while (
      from > 0 &&
      (scan.classes[from - 1]! & PORTFOLIO) !== 0 &&
      scan.organisationAt[from - 1]! < 0 &&
      sameSentence(scan, from - 1, i)
    ) {
      from -= 1;
      if (wordAt(scan, from - 1) === 'and' && scan.classes[from - 2]! & PORTFOLIO) from -= 1;
    }
    let to = i + 1;
    if (from === i && scan.letters[i] !== SMALL && /^(?:of|for)$/.test(wordAt(scan, to))) to = fieldsAfter(scan, to);
    if (from === i && to === i + 1) continue;
    if (scan.letters[i] === SMALL && word === 'department') continue;
    // “no finance ministry”, “every trade ministry”: none in particular.
    if (
      scan.letters[from] === SMALL &&
      /^(?:no|any|every|each|a|an|another|other|both|many)$/.test(wordAt(scan, from - 1))
    )
      continue;
    add(scan, bodies, kinds, from, to, 'ministry');
  }
}

function wordAtIfMinistry(scan: Scan, at: number): string {
  const { starts, ends } = scan.prepared.tokens;
  const length = ends[at]! - starts[at]!;
  if (length !== 8 && length !== 10) return '';
  const word = wordAt(scan, at);
  return word === 'ministry' || word === 'department' ? word : '';
}

function fieldsAfter(scan: Scan, of: number): number {
  let at = of + 1;
  if (wordAt(scan, at) === 'the') at += 1;
  const first = at;
  let to = first;
  while (sameSentence(scan, at, of)) {
    const field = (scan.classes[at]! & PORTFOLIO) !== 0 && scan.letters[at] !== SMALL;
    if (!field && !(isCapital(scan, at) && at === first)) break;
    at += 1;
    to = at;
    if (markAt(scan, at) === ',' && scan.classes[at + 1]! & PORTFOLIO && scan.letters[at + 1] === CAPITAL) at += 1;
    if ((wordAt(scan, at) === 'and' || markAt(scan, at) === '&') && scan.classes[at + 1]! & PORTFOLIO) at += 1;
  }
  return to > first ? to : of;
}

function sameSentence(scan: Scan, a: number, b: number): boolean {
  return a < scan.prepared.tokens.count && scan.sentenceOf[a] === scan.sentenceOf[b];
}

/** Short forms: an abbreviation that brackets introduce, and a name said again without its last words. */
function addRepeated(
  scan: Scan,
  runs: readonly NameRun[],
  people: ReadonlySet<number>,
  bodies: BodySeen[],
  kinds: Map<string, OrganisationKind>,
): void {
  const short = new Map<string, BodySeen>();
  for (const body of bodies) {
    const bracket = /^ ?[(（]([A-Z][A-Za-z&-]{1,11})[)）]/.exec(scan.text.slice(body.end, body.end + 16));
    if (bracket !== null && !short.has(bracket[1]!)) short.set(bracket[1]!, body);
    if (!body.key.startsWith('#') && body.kind === 'company') {
      const firstWord = scan.text.slice(body.start, body.end).split(/\s/)[0]!;
      if (firstWord.length >= 4 && !short.has(firstWord)) short.set(firstWord, body);
    }
  }
  const covered = new Set(bodies.map(({ start }) => start));
  for (const run of runs) {
    const start = scan.prepared.tokens.starts[run.from]!;
    if (people.has(run.from) || covered.has(start)) continue;
    const name = textOf(scan, run.from, run.to);
    const body = short.get(name);
    const known = kinds.get(keyOf(name));
    const end = scan.prepared.tokens.ends[run.to - 1]!;
    if (body !== undefined) bodies.push({ start, end, kind: body.kind, party: body.party, key: body.key });
    else if (known !== undefined) bodies.push({ start, end, kind: known, party: null, key: keyOf(name) });
  }
}

/** Economy said right before a body or right after it: “China's commerce ministry”, “미 상무부”, “Ministry of Commerce of China”. */
export function partyBeside(scan: Scan, start: number, end: number, kind: OrganisationKind): string | null {
  if (kind === 'international' || kind === 'media') return null;
  const low = firstEndingAfter(scan.economies, start);
  const before = scan.economies[low - 1];
  if (before !== undefined && /^(?:['’]s?)?[ ‑-]?$/.test(scan.text.slice(before.end, start))) return before.economy;
  for (let i = low; i < scan.economies.length && scan.economies[i]!.start < end + 12; i += 1) {
    const mention = scan.economies[i]!;
    if (mention.end <= end || /^ (?:of|in) (?:the )?$/.test(scan.text.slice(end, mention.start)))
      return mention.economy;
  }
  const place = atOrAfter(scan.places, start);
  if (place !== undefined && place.start >= start && place.end <= end) return place.economy;
  const near = kind === 'ministry' || kind === 'agency' || kind === 'legislature';
  return near && before !== undefined && start - before.end < 120 && !scan.text.slice(before.end, start).includes('\n')
    ? before.economy
    : null;
}

function gather(scan: Scan, bodies: BodySeen[]): { organisations: Organisation[]; mentions: OrganisationMention[] } {
  bodies.sort((a, b) => a.start - b.start || b.end - a.end);
  const index = new Map<string, number>();
  const drafts: { name: string; kind: OrganisationKind; party: string | null; spans: [number, number][] }[] = [];
  const mentions: OrganisationMention[] = [];
  let covered = -1;
  for (const { start, end, kind, party, key } of bodies) {
    if (start < covered) continue;
    covered = end;
    // Ministries of one name in two countries are two.
    const full = kind === 'ministry' && party !== null ? `${key}@${party}` : key;
    let at = index.get(full);
    if (at === undefined) {
      at = drafts.length;
      index.set(full, at);
      drafts.push({ name: scan.text.slice(start, end).replace(/\s+/g, ' '), kind, party, spans: [] });
    }
    const draft = drafts[at]!;
    draft.party ??= party;
    draft.spans.push([start, end]);
    mentions.push({ organisation: at, start, end });
  }
  return { organisations: drafts, mentions };
}
