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
  /^(?: ?(?:정부|측|[가-힣·]{2,10}(?:장관|총리|대통령|본부장|대표|위원장|회장|실장|차관|특사|대변인|관계자|당국자|총재|의원|단체|업계)|[가-힣]{1,8}(?:[무경농재통외]부|[무재업산]성|집행위|대표부|당국)|총리|대통령|장관|대표|방미|방일|방중|귀국|출국|국감|국회))?(?:(,|[은는]) ?|:? ?(?=[“"‘']))/;
/** Words in quotation marks that fill a part of a headline. */
const QUOTED = /^[“"‘'].{3,60}[”"’']$/;
/** What such words are called by whoever tells of them: “…美 비관세 장벽 정조준”. */
const PRESSES = /(?:정조준|압박|요구|촉구|공세|성명)$/;

/** A part of a headline, between dots. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/** What a part of a headline says, and where it names what it is on. */
interface Said extends HeadlineStance, Part {}

/** The positions of one headline. */
export function headlineClaims(
  { prepared, finder, offices }: KoreanDocument,
  { sentence, holders }: SentenceWords,
): Claim[] {
  const { text } = prepared;
  const { start, end } = sentence;
  if (end - start > LONGEST) return [];
  const all = withOffice(holders, offices.headedBy(start, end));
  if (all.length === 0) return [];
  const parts = partsOf(text, start, end);
  let issues: readonly string[] = [];
  return parts.flatMap((part, at) => {
    const told = toldBy(text, part, all) ?? toldByNext(text, part, parts[at + 1], all);
    const name = (from: number, to: number): void => {
      const named = finder
        .within(from, to)
        // “농민단체, 쌀 개방 반대”: who they are says nothing of what it is on; nor does “관세와 연계 안 해” what it is kept apart from.
        .filter(
          (one) =>
            (told === null || one.start >= told.holder.end || one.end <= told.holder.start) &&
            !KEPT_APART_FROM.test(text.slice(one.end, one.end + 14)),
        );
      // “…쿼터 확대 요구…美는 난색”: on what was named before; not “美는 칩 통제 완화 거부”.
      const words = told === null ? '' : text.slice(Math.max(from, told.holder.end), to).trim();
      if (named.length === 0 && words.split(' ').length > FEW_WORDS) issues = [];
      if (named.length > 0) issues = [...new Set(named.map(({ issue }) => issue))];
    };
    if (told === null) {
      name(part.start, part.end);
      return [];
    }
    return told.said.flatMap(({ start: from, end: to, stance, strength }) => {
      name(from, to);
      const shared = { stance, strength, verb: '', span: [from, to] as const, saidOn: null, hedged: false };
      return voicesOf(told.holder).flatMap((voice) => issues.map((issue) => claimOf(shared, voice, issue)));
    });
  });
}

/** As many words after a name tell no more than a stance. */
const FEW_WORDS = 3;

/** “관세 협상과 별개” */
const KEPT_APART_FROM = /^(?: ?(?:협상|협의|합의|문제|이슈))?[과와](?:는)? (?:연계|별개|무관|분리)/;

/** The holders of a headline, with whoever holds the office that it begins with: “통상본부장 “…””. */
function withOffice(holders: readonly Holder[], office: Holder | null): readonly Holder[] {
  return office === null ? holders : [office, ...holders.filter(({ start }) => start >= office.end)];
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

interface Told {
  readonly holder: Holder;
  readonly said: readonly Said[];
}

function toldBy(text: string, part: Part, holders: readonly Holder[]): Told | null {
  const { start, end } = part;
  const holder = holders.find((one) => one.start >= start);
  if (holder === undefined || holder.end > end || !LEAD.test(text.slice(start, holder.start).trim())) return null;
  const mark = AFTER_NAME.exec(text.slice(holder.end, end));
  if (mark === null || holder.kind === 'adjective') return null;
  const from = holder.end + mark[0].length;
  if (mark[1] === undefined) return toldIn(holder, quotedIn(text, { start: from, end }), part);
  const words = text.slice(from, end).trim();
  const quoted = ANSWERED.exec(words);
  const stance = quoted !== null ? quotedStance(quoted[1]!) : /[“"]/.test(words) ? null : headlineStance(words);
  return stance === null ? null : { holder, said: [{ ...stance, ...part }] };
}

/** “인도, 유제품 개방 요구에 “받아들일 수 없다””: what is answered, and the answer. */
const ANSWERED = /^[^“”"]{2,40} [“"]([^“”"]{3,40})[”"]$/;

/** What a holder says in quotation marks; one thing is told of the whole part. */
function toldIn(holder: Holder, { count, said }: Quoted, { start, end }: Part): Told | null {
  if (said.length === 0) return null;
  return { holder, said: count === 1 ? said.map((one) => ({ ...one, start, end })) : said };
}

/** What is quoted: in how many parts, and those that tell a stance. */
interface Quoted {
  readonly count: number;
  readonly said: readonly Said[];
}

/** “쌀 추가 개방 없어…투자는 15년 분납” */
function quotedIn(text: string, { start, end }: Part): Quoted {
  const lead = text.slice(start, end).search(/\S/);
  const words = text.slice(start, end).trim();
  if (lead < 0 || !QUOTED.test(words)) return { count: 0, said: [] };
  const parts = partsOf(text, start + lead + 1, start + lead + words.length - 1);
  const said = parts.flatMap((part) => {
    const stance = quotedStance(text.slice(part.start, part.end));
    return stance === null ? [] : [{ ...part, ...stance }];
  });
  return { count: parts.length, said };
}

/** ““쌀·소고기 풀어라”…美 비관세 장벽 정조준”: an ask, whose it is stands after it. */
function toldByNext(text: string, part: Part, next: Part | undefined, holders: readonly Holder[]): Told | null {
  if (next === undefined || !PRESSES.test(text.slice(next.start, next.end))) return null;
  const holder = holders.find(({ start }) => start === next.start);
  const told = holder === undefined ? null : toldIn(holder, quotedIn(text, part), part);
  return told?.said.every(({ stance }) => stance === 'demands') === true ? told : null;
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
    const dots = sign === '…' ? 1 : text.startsWith('...', at) ? 3 : text.startsWith(' vs ', at) ? 4 : 0;
    if (quoted || dots === 0) continue;
    close(at);
    from = at + dots;
    while (text[from] === '.' || text[from] === '…') from += 1;
    at = from - 1;
  }
  close(end);
  return parts;
}
