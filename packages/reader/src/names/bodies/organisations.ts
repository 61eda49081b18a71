/** Organisations: those of the list, and those told by how their name is built or by what stands beside it. */

import type { OrganisationMention } from '../../mentions.js';
import type { Organisation, OrganisationKind } from '../../reading.js';
import { isHangul } from '../../text/hangul.js';
import { type Scan, textOf, wordAt } from '../listed/scan.js';
import { atOrAfter, lastBefore } from '../listed/spans.js';
import type { NameRun } from '../words/name-runs.js';
import type { RolePhrase } from '../words/role-phrase.js';
import { add, type BodySeen, keyOf, partyBeside } from './bodies.js';
import { isBodyName, kindOfRole, listKinds, unknownBody } from './built-bodies.js';
import { findMinistries } from './ministries.js';
import { findKoreanBodies } from './organisations-korean.js';

/**
 * Organisations of a text with their mentions.
 * @param people first tokens of the runs that are people
 * @param korean bodies that stand between a Korean name and its office
 * @param namesakes starts of listed names that are a person's
 */
export function findOrganisations(
  scan: Scan,
  roles: readonly RolePhrase[],
  runs: readonly NameRun[],
  people: ReadonlySet<number>,
  korean: readonly BodySeen[],
  namesakes: ReadonlySet<number>,
): { readonly organisations: Organisation[]; readonly mentions: OrganisationMention[] } {
  const listed = scan.organisations.filter(({ start }) => !namesakes.has(start));
  const bodies: BodySeen[] = listed.map(
    ({ start, end, value }) =>
      ofAnotherNation(scan, start, end, value) ?? {
        start,
        end,
        kind: value.kind,
        party: isElsewhere(scan, value, start, end)
          ? null
          : (namesakeParty(scan, start, value.kind) ?? value.party ?? partyBeside(scan, start, end, value.kind)),
        key: listedKey(scan, scan.text.slice(start, end), value.id, value.kind),
      },
  );
  const kinds = new Map<string, OrganisationKind>();
  const listedKinds = listKinds(scan, runs, people);
  for (const run of runs) {
    if (people.has(run.from)) continue;
    const body = unknownBody(scan, run, listedKinds.get(run.from));
    if (body !== null) add(scan, bodies, kinds, body.from, body.to, body.kind);
  }
  // “WORKERS IN OREGON”: where workers and growers are is a place.
  for (const { body, capacity, plural } of roles)
    if (
      body !== null &&
      isBodyName(scan, body) &&
      !(plural && capacity === 'domestic-group' && wordAt(scan, body[0] - 1) === 'in')
    )
      add(scan, bodies, kinds, body[0], body[1], kindOfRole(scan, body, capacity));
  findMinistries(scan, bodies, kinds);
  for (const body of korean) bodies.push(body);
  for (const body of findKoreanBodies(scan)) bodies.push(body);
  addRepeated(scan, runs, people, bodies, kinds);
  return gather(scan, bodies);
}

/** “the Taiwan Semiconductor Industry Association”, “… of South Africa”: a body that goes by the name of another economy's. */
function ofAnotherNation(
  scan: Scan,
  start: number,
  end: number,
  { kind, party }: { readonly kind: OrganisationKind; readonly party: string | null },
): BodySeen | null {
  if (kind !== 'association' || party === null || !scan.text.slice(start, end).includes(' ')) return null;
  const before = lastBefore(scan.economies, start);
  if (before !== undefined && before.end === start - 1 && before.economy !== party && scan.text[before.end] === ' ')
    return { start: before.start, end, kind, party: before.economy, key: keyOf(scan.text.slice(before.start, end)) };
  const after = atOrAfter(scan.economies, end);
  if (after === undefined || after.economy === party || after.form !== 'name') return null;
  if (!/^ of (?:the )?$/.test(scan.text.slice(end, after.start))) return null;
  return { start, end: after.end, kind, party: after.economy, key: keyOf(scan.text.slice(start, after.end)) };
}

/** 브라질 산업통상부: a ministry that goes by the name of Korea's; the country stands right before it. */
function namesakeParty(scan: Scan, start: number, kind: OrganisationKind): string | null {
  if (kind !== 'ministry' || !isHangul(scan.text.charCodeAt(start)) || scan.text[start - 1] !== ' ') return null;
  const before = lastBefore(scan.economies, start);
  return before !== undefined && before.end === start - 1 && before.form === 'name' ? before.economy : null;
}

/** “The Senate”, in a text that does not name the economy whose Senate the list has. */
function isElsewhere(
  { text, namedEconomies }: Scan,
  { kind, party }: { readonly kind: OrganisationKind; readonly party: string | null },
  start: number,
  end: number,
): boolean {
  return (
    kind === 'legislature' &&
    party !== null &&
    !namedEconomies.has(party) &&
    /^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end))
  );
}

/** 중국 상무부 and 상무부 are one ministry of one economy; other bodies of the list go by their number. */
function listedKey(scan: Scan, name: string, id: number, kind: OrganisationKind): string {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  const bare = kind === 'ministry' && /[가-힣]$/.test(name) && last !== name;
  return bare && !scan.rules.organisationSpellings[id]!.forms.includes(last) ? last : `#${id}`;
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
    const bracket = !opensBracket(scan.text, body.end)
      ? null
      : /^ ?[(（]([A-Z][A-Za-z&-]{1,11})[)）]/.exec(scan.text.slice(body.end, body.end + 16));
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

/** A bracket stands right after a name or after a space. */
function opensBracket(text: string, end: number): boolean {
  const code = text.charCodeAt(text[end] === ' ' ? end + 1 : end);
  return code === 0x28 || code === 0xff08;
}

/** What stands in brackets right after a name. */
function isGloss(text: string, before: number, start: number, end: number): boolean {
  return start - before === 1 && /[(（]/.test(text[before]!) && /[)）]/.test(text[end] ?? '');
}

function isAbbreviation(name: string): boolean {
  return name.length <= 6 && /^[A-Z][A-Z0-9&-]+$/.test(name);
}

/** “the U.S. Trade Representative's office”. */
function isDescribed(name: string): boolean {
  return /['’]s (?:office|team|department)$/.test(name);
}

/** A body's name in full, not “the U.S. Trade Representative's office”. */
function isFull(name: string): boolean {
  return /^[가-힣]{4,}/.test(name) || (name.length > 6 && /^\p{Lu}[^'’]* /u.test(name) && !/['’]s/.test(name));
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
    const before = mentions.at(-1);
    // “입법원(국회)”: a body of one kind in brackets right after another is the same.
    if (at === undefined && before !== undefined && isGloss(scan.text, before.end, start, end)) {
      if (drafts[before.organisation]!.kind === kind) {
        at = before.organisation;
        index.set(full, at);
      }
    }
    if (at === undefined) {
      at = drafts.length;
      index.set(full, at);
      drafts.push({ name: scan.text.slice(start, end).replace(/\s+/g, ' '), kind, party, spans: [] });
    }
    const draft = drafts[at]!;
    const written = scan.text.slice(start, end);
    if (isAbbreviation(draft.name) ? isFull(written) : isDescribed(draft.name) && !isDescribed(written))
      draft.name = scan.text.slice(start, end).replace(/\s+/g, ' ');
    draft.party ??= party;
    draft.spans.push([start, end]);
    mentions.push({ organisation: at, start, end });
  }
  return { organisations: drafts, mentions };
}
