/** In whose voice a document itself speaks: a ministry in its release, both sides in a joint statement, an editorial writer. */

import type { DocumentFacts, Names } from '../../mentions.js';
import { HOME } from '../../text/korean-text.js';
import { findPhrases } from '../../text/lexicon.js';
import type { PreparedText } from '../../text/prepared-text.js';
import type { DocumentKind, LanguageRules } from '../cues/stance-rules.js';
import { advisesClients } from './client-advice.js';
import { bodyOfRelease, englishStatementOf } from './english-statements.js';
import { koreanStatementOf } from './korean-statements.js';
import { partyVoice, type Voice } from './voices.js';

export interface DocumentVoice {
  readonly kind: DocumentKind | 'report';
  /** Who “we” are outside quotations; empty when the document reports on others. */
  readonly voices: readonly Voice[];
}

/** The head of a document, where its kind is told: UTF-16 code units. */
const HEAD = 700;

/**
 * Finds in whose voice a document speaks.
 * @param parties the two parties that the document is about
 */
export function documentVoice(
  prepared: PreparedText,
  rules: LanguageRules,
  names: Names,
  facts: DocumentFacts,
  parties: readonly string[],
): DocumentVoice {
  const kind = kindOf(prepared, rules, facts);
  const stated =
    kind === 'joint'
      ? null
      : prepared.language === 'ko'
        ? koreanStatementOf(prepared.text, names)
        : englishStatementOf(prepared.text, names);
  // An association writes of its own as an editorial does.
  if (stated !== null) return { kind: 'editorial', voices: [stated] };
  if (kind === 'report') return { kind, voices: [] };
  if (kind === 'joint') return { kind, voices: parties.map((party) => partyVoice(party)) };
  const released = kind === 'official' && facts.publisherParty == null ? bodyOfRelease(names) : null;
  if (released !== null) return { kind: 'editorial', voices: [released] };
  const home = homeOf(prepared, names, facts, parties, kind);
  if (home === null) return { kind, voices: [] };
  return { kind, voices: [partyVoice(home, kind === 'editorial' ? 'expert' : 'government')] };
}

function kindOf(prepared: PreparedText, rules: LanguageRules, { title }: DocumentFacts): DocumentKind | 'report' {
  const found = findPhrases(prepared, rules.kinds);
  // Only in a heading: a line of the head that is short, or brackets before a title.
  for (const { start, end, value } of found) {
    if (start > HEAD) break;
    const lineStart = prepared.text.lastIndexOf('\n', start) + 1;
    const newline = prepared.text.indexOf('\n', end);
    const line = prepared.text.slice(lineStart, newline < 0 ? prepared.text.length : newline);
    // A heading may be set in the middle of its line; “… 관한 공동성명” ends with its kind, “공동성명 발표…” tells of one.
    const opens = line.slice(0, start - lineStart).trim().length <= 24 && !TOLD.test(line.slice(end - lineStart));
    const ends = line.slice(end - lineStart).trim() === '';
    const titled = value !== 'joint' && (title?.includes(prepared.text.slice(start, end)) ?? false);
    if (value === 'official' && advisesClients(prepared.text)) continue;
    if (line.trim().length <= 140 && (opens || ends || titled) && !/[.?!]["”’]?$/.test(line.trim())) return value;
  }
  return prepared.language === 'ko' && SPACED.test(prepared.text.slice(0, HEAD)) ? 'official' : 'report';
}

/** “보  도  자  료”, with the letters set apart. */
const SPACED = /^[^\S\n]*보[^\S\n]{1,4}도[^\S\n]{1,4}(?:참[^\S\n]{1,4}고[^\S\n]{1,4})?자[^\S\n]{1,4}료\s/m;

/** A headline on a document: “공동성명 발표”. */
const TOLD = /^[^\n]{0,3}(?:발표|채택|공개|서명|체결|내놔|나와|전문|보니|뜯어)/;

/** The party whose document it is: of the ministry named first in the head, else of the economy that is named first. */
function homeOf(
  { text, language }: PreparedText,
  { organisations, organisationMentions, economies, people, personMentions }: Names,
  { publisher, publisherParty = null }: DocumentFacts,
  parties: readonly string[],
  kind: DocumentKind,
): string | null {
  if (publisherParty !== null) return publisherParty;
  if (publisher !== null) {
    const known = organisations.find(({ name, party }) => party !== null && publisher.includes(name));
    if (known !== undefined) return known.party;
  }
  // A Korean paper writes for Korea's side.
  if (kind === 'editorial' && language === 'ko') return HOME;
  let nearest = HEAD;
  let party: string | null = null;
  for (const { organisation, start } of organisationMentions) {
    if (start >= nearest) break;
    const { kind: body, party: home } = organisations[organisation]!;
    if ((body !== 'ministry' && body !== 'agency') || home === null) continue;
    nearest = start;
    party = home;
  }
  for (const { person, start } of personMentions) {
    if (start >= nearest) break;
    const { party: home, capacity } = people[person]!;
    if ((capacity !== 'government' && capacity !== 'legislator') || home === null) continue;
    nearest = start;
    party = home;
  }
  // An editorial is nobody's ministry.
  if (party !== null && kind === 'official') return party;
  const own =
    /\b[Oo]ur (?:own )?(?:\w+ )?(?:farmers|exporters|negotiators|government|economy|producers|industry)\b|우리 (?:정부|기업|경제|업계|농가)|우리에게/.exec(
      text,
    );
  if (own !== null) {
    const counts = new Map<string, number>();
    for (const { economy } of economies) counts.set(economy, (counts.get(economy) ?? 0) + 1);
    const best = [...counts].sort(([, a], [, b]) => b - a)[0];
    if (best !== undefined && parties.includes(best[0])) return best[0];
  }
  if (party !== null) return party;
  return (
    namedInDateline(text, economies) ??
    parties.find((each) => !isOtherSide(text, economies, each)) ??
    parties[0] ??
    null
  );
}

/** “Ottawa, 1 July 2025” in a line of its own at the head: from whose capital it is. */
function namedInDateline(text: string, economies: Names['economies']): string | null {
  const capital = economies.find(
    ({ start, end, form }) =>
      start < HEAD &&
      form === 'metonym' &&
      (start === 0 || text[start - 1] === '\n') &&
      DATELINE.test(text.slice(start, end + 40)),
  );
  return capital?.economy ?? null;
}

const DATELINE = /^[\p{L} .]{3,24}, (?:\p{L}+ )?(?:\d{1,2} \p{L}+ \d{4}|\p{L}+ \d{1,2}, \d{4})\s*\n/u;

/** “Talks with the United States” in the head: the other side, whoever speaks. */
function isOtherSide(text: string, economies: Names['economies'], party: string): boolean {
  const first = economies.find(({ economy }) => economy === party);
  return (
    first !== undefined &&
    first.start < HEAD &&
    /\b(?:talks|negotiations|consultations|deal|agreement) with (?:the )?$/i.test(
      text.slice(Math.max(0, first.start - 40), first.start),
    )
  );
}
