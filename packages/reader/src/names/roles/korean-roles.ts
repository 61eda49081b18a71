/** Offices in Hangul with the words that belong to them: 부총리 겸 기획재정부 장관, 미국 상무장관. */

import type { Capacity } from '../../reading.js';
import { isHangul, nounMayEnd } from '../../text/hangul.js';
import type { Scan } from '../listed/scan.js';
import { atOrAfter, lastBefore } from '../listed/spans.js';
import type { RoleStated } from '../register/people-register.js';
import { carriesParticle, isKoreanName, type KoreanWord, koreanWordBefore } from '../words/korean-words.js';

/** An office in Hangul with the words that belong to it. */
export interface KoreanRole {
  readonly start: number;
  readonly end: number;
  /** The last word: 장관, 통상교섭본부장. */
  readonly noun: string;
  readonly stated: Omit<RoleStated, 'nameStart' | 'nameEnd'>;
  /** Where the search for a name goes on. */
  readonly nameEnd: number;
}

/** Most words a role takes in before its noun. */
const MOST_WORDS = 7;

/** Letters before an office in the same word: 한국자동차모빌리티산업협회장. */
const LONGEST_BODY = 14;

/** Offices in Hangul, from left to right. */
export function findKoreanRoles(scan: Scan): KoreanRole[] {
  const { text } = scan;
  const found: KoreanRole[] = [];
  let organisation = 0;
  for (const { start: first, end, value } of scan.roles) {
    const start = afterEconomy(scan, first);
    if (!isHangul(text.charCodeAt(start))) continue;
    while (organisation < scan.organisations.length && scan.organisations[organisation]!.end <= start)
      organisation += 1;
    const body = scan.organisations[organisation];
    if (body !== undefined && body.start <= start && body.end >= end && body.end - body.start > end - start) continue;
    const future = scan.rules.korean.future.find(
      (word) => text.startsWith(word, end) || text.startsWith(` ${word}`, end),
    );
    const acting = scan.rules.korean.acting.find(
      (word) => text.startsWith(word, end) || text.startsWith(` ${word}`, end),
    );
    const suffix = future ?? acting;
    const roleEnd = suffix === undefined ? end : text.indexOf(suffix, end) + suffix.length;
    if (suffix === undefined && !nounMayEnd(text, end)) continue;
    // 산업부장관 is one word; 겸직 and the like before it belong to it.
    let wordStart = start;
    while (wordStart > 0 && (isHangul(text.charCodeAt(wordStart - 1)) || /[\d·ㆍ]/.test(text[wordStart - 1]!)))
      wordStart -= 1;
    if (start - wordStart > LONGEST_BODY || (wordStart < start && !opensCompound(scan, wordStart, start))) continue;
    const ofState = wordStart < start && atOrAfter(scan.places, wordStart)?.start === wordStart;
    if (end - start <= 4 && text.slice(start, end).includes(' ') && !ofState) continue;
    found.push(
      withWords(
        scan,
        wordStart,
        roleEnd,
        text.slice(start, end),
        value.capacity,
        value.low,
        future !== undefined,
        acting !== undefined,
      ),
    );
  }
  // 부총리 겸 기획재정부 장관 is one role.
  return found.filter((role, index) => {
    const next = found[index + 1];
    return next === undefined || next.start > role.start;
  });
}

/** 호주 총리: a 총리, for the syllable before is the country's; 온타리오주 총리 is a province's. */
function afterEconomy({ text, economies }: Scan, start: number): number {
  if (!text.startsWith('주 총리', start) || !isHangul(text.charCodeAt(start - 1))) return start;
  return lastBefore(economies, start + 1)?.end === start + 1 ? start + 2 : start;
}

/** 산업부장관 is a body and its office, 1차관 the first of two; 회의장 is no 의장. */
function opensCompound(scan: Scan, from: number, to: number): boolean {
  const before = scan.text.slice(from, to);
  return /^제?\d$/.test(before) || (before.length >= 2 && !(before.endsWith('회') && scan.text[to] === '의'));
}

const SENT = /대사|총영사/;
const OF_STATE = /^(?:주 ?지사|지사|주 ?총리|상원의원|하원의원)$/;
/** A chamber by its bare name: 하원 세입위원장. */
const CHAMBER = /^(?:연방)?(?:상원|하원|의회)$/;

/** 주일, 주캐나다: an envoy's post. */
function isSentTo({ economies }: Scan, { start, end, text }: KoreanWord): boolean {
  if (!text.startsWith('주') || text.length < 2) return false;
  if (/^주(?:미|일|중|러|영|독|불|인도|제네바|유엔|벨기에|유럽연합)$/.test(text)) return true;
  const last = lastBefore(economies, end);
  return last !== undefined && last.end === end && last.start === start + 1;
}

/** Whose the state or province is: 캘리포니아 주지사, 온타리오주 총리. */
function stateOf({ places }: Scan, { start, end, text }: KoreanWord): string | null {
  const place = atOrAfter(places, start);
  if (place === undefined || place.start !== start || place.end > end) return null;
  return place.end === end || text.slice(place.end - start) === '주' ? place.economy : null;
}

/** Who is of a ministry's department. */
const OF_DEPARTMENT = /과장|서기관|사무관|주무관|팀장|관계자|당국자|담당|연구관|사장|교수|직원/;

function withWords(
  scan: Scan,
  wordStart: number,
  end: number,
  noun: string,
  nounCapacity: Capacity,
  low: boolean,
  future: boolean,
  acting: boolean,
): KoreanRole {
  const { text } = scan;
  let start = wordStart;
  let nameEnd = wordStart;
  let economy: string | null = null;
  let bodyEconomy: string | null = null;
  let bodyKind: string | null = null;
  let former = false;
  let anything = false;
  const inWord = text.slice(wordStart, end - 0);
  const ending = scan.rules.korean.organisationEndings.byFirst
    .get(inWord.charCodeAt(0))
    ?.find((entry) => inWord.startsWith(entry.ending));
  if (ending !== undefined) bodyKind = ending.kind;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const word = koreanWordBefore(text, nameEnd);
    if (word === undefined) break;
    // 주일 미국대사, 주캐나다 미국대사: to whom one is sent, not whose one is.
    if (SENT.test(noun) && isSentTo(scan, word)) {
      start = word.start;
      nameEnd = word.start;
      continue;
    }
    const state = OF_STATE.test(noun) ? stateOf(scan, word) : null;
    const country = economyOf(scan, word) ?? state;
    const chamber = CHAMBER.test(word.text);
    const body = chamber ? { kind: 'legislature', party: null } : organisationOf(scan, word);
    if (scan.rules.korean.former.has(word.text) && text.slice(word.end, nameEnd).trim() === '') {
      former = true;
      nameEnd = word.start;
      break;
    }
    if (country !== null) {
      economy ??= country;
      // The economy itself stays outside the role's words, unless something of the role stands before it.
      nameEnd = word.start;
      anything = false;
      // 더그 포드 온타리오 주지사: nothing but the country belongs to it besides.
      if (state !== null) break;
      continue;
    }
    // “러트닉과 재무부 장관”: another person, not a department, whose head is a 과장.
    if (/[가-힣]{2}과$/.test(word.text) && !OF_DEPARTMENT.test(noun)) break;
    if (body !== null) {
      bodyKind ??= body.kind;
      bodyEconomy ??= body.party;
      start = word.start;
      nameEnd = word.start;
      anything = false;
      continue;
    }
    if (
      anything ||
      /^(?:겸|담당|및|선임|수석|상임|국제|미주|아시아|신임|공동|명예|경제|통상|외교|안보|정책|무역|산업|총괄)$/.test(
        word.text,
      ) ||
      isRoleWord(scan, word)
    ) {
      if (anything && carriesParticle(word.text)) break;
      if (word.text !== '신임') start = word.start;
      nameEnd = word.start;
      anything = word.text === '담당';
      continue;
    }
    break;
  }
  // 미국대두협회장: the economy opens the word of the body; 미국연구센터 주임: it is what is studied.
  const inside = atOrAfter(scan.economies, wordStart);
  const studied = /^[가-힣]{2,8}연구(?:센터|소|원)/.test(inWord);
  if (inside !== undefined && inside.start === wordStart && inside.end < end && !studied) economy ??= inside.economy;
  // 온타리오주 총리
  const state = OF_STATE.test(noun) ? atOrAfter(scan.places, wordStart) : undefined;
  if (state !== undefined && state.start === wordStart && state.end < end) economy ??= state.economy;
  // 주미대사: sent to the economy in its name by Korea; 주한 미국대사 is another's.
  if (/^주(?!한)[가-힣]{1,6}(?:대사|총영사)$/.test(inWord)) economy = 'KOR';
  const role = text.slice(start, end).replace(/\s+/g, ' ');
  return {
    start,
    end,
    noun,
    nameEnd,
    stated: {
      role,
      start,
      end,
      capacity: capacityOf(nounCapacity, noun, bodyKind),
      low,
      economy,
      ofEconomy: null,
      bodyEconomy,
      international: bodyKind === 'international' && bodyEconomy === null,
      former,
      future,
      acting,
    },
  };
}

function capacityOf(capacity: Capacity, noun: string, kind: string | null): Capacity {
  if (
    kind === null ||
    !/대표|회장|사장|이사장|위원장|부회장|고문|실장|본부장|대변인|원장|의장|총재|소장|과장|부장|국장|단장/.test(noun)
  )
    return capacity;
  if (kind === 'legislature') return /위원장|의장|간사/.test(noun) ? 'legislator' : capacity;
  if (kind === 'company') return 'company';
  if (kind === 'association') return 'domestic-group';
  if (kind === 'institute') return 'expert';
  if (kind === 'ministry' || kind === 'agency') return 'government';
  return capacity;
}

/** Economy that a word is the name of; null for seats of government and other words. */
export function economyOf(scan: Scan, { start, end }: KoreanWord): string | null {
  const mention = atOrAfter(scan.economies, start);
  return mention !== undefined && mention.start === start && mention.end === end && mention.form !== 'metonym'
    ? mention.economy
    : null;
}

/** Kind and economy of the body that a word names, of the list or by its ending; null when it is none. */
export function organisationOf(
  scan: Scan,
  word: KoreanWord,
): { readonly kind: string; readonly party: string | null } | null {
  const listed = atOrAfter(scan.organisations, word.start);
  if (listed !== undefined && listed.start <= word.start && listed.end >= word.end) return listed.value;
  // 대통령실 and 백악관 are bodies; other words are told by their ending.
  if (carriesParticle(word.text) || !/^[가-힣A-Z&·]{3,}$/.test(word.text)) return null;
  for (const { ending, kind } of scan.rules.korean.organisationEndings.byLast.get(
    word.text.charCodeAt(word.text.length - 1),
  ) ?? []) {
    if (word.text.length > ending.length - 1 && word.text.endsWith(ending)) return { kind, party: null };
  }
  if (!/[가-힣]{2,}(?:부|처|청|실|위|단|국|과|당|대|성)$/.test(word.text)) return null;
  // 서강대 교수 and 김경대 교수: a name before it makes it a body.
  if (isKoreanName(scan, word.text)) {
    const before = word.text.endsWith('대') ? koreanWordBefore(scan.text, word.start) : undefined;
    if (
      before === undefined ||
      !/^[가-힣]{2,3}$/.test(before.text) ||
      !scan.rules.korean.familyNames.has(before.text[0]!)
    )
      return null;
    if (carriesParticle(before.text) || scan.rules.korean.notNames.has(before.text)) return null;
  }
  return { kind: word.text.endsWith('대') ? 'institute' : 'ministry', party: null };
}

/** True for a word that ends as an office. */
export function isRoleWord(scan: Scan, { start, end }: KoreanWord): boolean {
  const role = atOrAfter(scan.roles, start);
  return role !== undefined && role.start >= start && role.end === end;
}
