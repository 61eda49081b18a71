/**
 * Positions that a Korean headline tells of whoever it begins with: “日, 자동차 관세 철폐 촉구”, “정부 “쌀 개방 없다””. They are told only
 * where the text under the headline does not say the same.
 */

import { type Claim, claimOf } from '../../found/claims.js';
import type { Holder, Voice } from '../../voices/voices.js';
import { type HeadlineStance, headlineStance, quotedStance } from './headline-nouns.js';
import type { KoreanDocument, SentenceWords } from './korean-document.js';

/** Longest headline, UTF-16 code units. */
const LONGEST = 90;
/** Before the first who is named: “[속보] ”. */
const LEAD = /^(?:\[[^\]]{1,12}\] ?)?$/;
/** After its name: the office, then a comma, a particle or what is quoted. */
const AFTER_NAME =
  /^(?: ?(?:정부|측|[가-힣·]{2,10}(?:장관|총리|대통령|본부장|대표|위원장|회장|실장|차관|특사|대변인|관계자|당국자|총재|의원|단체|업계)|총리|대통령|장관|대표))?(?:(,|[은는]) ?|:? ?(?=[“"‘']))/;
/** Words in quotation marks that fill a part of a headline. */
const QUOTED = /^([“"‘'])(.{3,60})[”"’']$/;
/** What such words are called by whoever tells of them: “…美 비관세 장벽 정조준”. */
const PRESSES = /(?:정조준|압박|요구|촉구|공세|성명)$/;

/** A part of a headline, between dots. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/** The positions of one headline. */
export function headlineClaims({ prepared, finder }: KoreanDocument, { sentence, holders }: SentenceWords): Claim[] {
  const { text } = prepared;
  if (sentence.end - sentence.start > LONGEST || holders.length === 0) return [];
  const parts = partsOf(text, sentence.start, sentence.end);
  let issues: readonly string[] = [];
  return parts.flatMap((part, at) => {
    const told = toldBy(text, part, holders) ?? toldByNext(text, part, parts[at + 1], holders);
    // “농민단체, 쌀 개방 반대”: who they are says nothing of what it is on.
    const named = finder
      .within(part.start, part.end)
      .filter(({ start, end }) => told === null || start >= told.holder.end || end <= told.holder.start);
    const own = [...new Set(named.map(({ issue }) => issue))];
    // “…쿼터 확대 요구…美는 난색”: on what was named before.
    issues = own.length > 0 ? own : issues;
    if (told === null) return [];
    const { holder, stance, strength } = told;
    const shared = { stance, strength, verb: '', span: [part.start, part.end] as const, saidOn: null, hedged: false };
    return voicesOf(holder).flatMap((voice) => issues.map((issue) => claimOf(shared, voice, issue)));
  });
}

/** Claims of headlines that the text under them does not make. */
export function headlinesToldNowhere(headlines: readonly Claim[], claims: readonly Claim[]): Claim[] {
  return headlines.filter(
    ({ voice, issue, stance }) =>
      !claims.some(
        (one) =>
          one.voice.party === voice.party &&
          one.issue === issue &&
          (one.stance === stance || (REFUSING.has(one.stance) && REFUSING.has(stance))),
      ),
  );
}

/** Stances that a headline may shorten to one another. */
const REFUSING: ReadonlySet<string> = new Set(['rejects', 'excludes', 'not-discussed']);

/** “정부” speaks for its party and has no name. */
function voicesOf({ kind, voices }: Holder): readonly Voice[] {
  return voices
    .filter(({ party, speaker }) => party !== null || speaker !== null)
    .map((voice) => (kind === 'unnamed' && voice.capacity === 'government' ? { ...voice, speaker: null } : voice));
}

interface Told extends HeadlineStance {
  readonly holder: Holder;
}

function toldBy(text: string, { start, end }: Part, holders: readonly Holder[]): Told | null {
  const holder = holders.find((one) => one.start >= start);
  if (holder === undefined || holder.end > end || !LEAD.test(text.slice(start, holder.start).trim())) return null;
  const mark = AFTER_NAME.exec(text.slice(holder.end, end));
  if (mark === null || holder.kind === 'adjective') return null;
  const words = text.slice(holder.end + mark[0].length, end).trim();
  const stance = mark[1] === undefined ? ofQuoted(words) : /[“"]/.test(words) ? null : headlineStance(words);
  return stance === null ? null : { holder, ...stance };
}

function ofQuoted(words: string): HeadlineStance | null {
  const quoted = QUOTED.exec(words);
  return quoted === null ? null : quotedStance(quoted[2]!);
}

/** ““쌀·소고기 풀어라”…美 비관세 장벽 정조준”: an ask, whose it is stands after it. */
function toldByNext(text: string, part: Part, next: Part | undefined, holders: readonly Holder[]): Told | null {
  if (next === undefined || !PRESSES.test(text.slice(next.start, next.end))) return null;
  const stance = ofQuoted(text.slice(part.start, part.end));
  const holder = holders.find(({ start }) => start === next.start);
  return stance?.stance !== 'demands' || holder === undefined ? null : { holder, ...stance };
}

/** Parts between dots that stand outside quotation marks. */
function partsOf(text: string, start: number, end: number): Part[] {
  const parts: Part[] = [];
  let from = start;
  let quoted = false;
  const close = (at: number) => {
    const part = text.slice(from, at);
    const lead = part.length - part.trimStart().length;
    if (part.trim() !== '') parts.push({ start: from + lead, end: from + part.trimEnd().length });
  };
  for (let at = start; at < end; at += 1) {
    const sign = text[at]!;
    if (sign === '“' || sign === '”') quoted = sign === '“';
    else if (sign === '"') quoted = !quoted;
    if (quoted || (sign !== '…' && !text.startsWith('...', at))) continue;
    close(at);
    from = at + (sign === '…' ? 1 : 3);
    while (text[from] === '.' || text[from] === '…') from += 1;
    at = from - 1;
  }
  close(end);
  return parts;
}
