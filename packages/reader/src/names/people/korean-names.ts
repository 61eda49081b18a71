/** The name in Hangul that ends before an office. */

import { isHangul, particleAt } from '../../text/hangul.js';
import type { Scan } from '../listed/scan.js';
import { atOrAfter } from '../listed/spans.js';
import type { PeopleRegister } from '../register/people-register.js';
import { economyOf, isRoleWord, type KoreanRole, organisationOf } from '../roles/korean-roles.js';
import {
  carriesParticle,
  isForeignPart,
  isKoreanName,
  type KoreanWord,
  koreanWordBefore,
} from '../words/korean-words.js';

/** A name in Hangul before an office. */
export interface KoreanName {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly gloss: string;
  readonly foreign: boolean;
  /** A body between the name and the office that no list knows. */
  readonly body?: { readonly start: number; readonly end: number } | undefined;
  /** True when that body is a ministry's department. */
  readonly department?: boolean | undefined;
}

/** 장관이 공동 수석대표: an office and its particle are no name. */
function isRoleWithParticle(scan: Scan, { start, end }: KoreanWord): boolean {
  const role = atOrAfter(scan.roles, start);
  if (role === undefined || role.start !== start || role.end >= end) return false;
  return role.end + particleAt(scan.text, role.end) === end;
}

/** The name that ends with a word; null when the word is none. */
export function nameBefore(
  scan: Scan,
  register: PeopleRegister,
  word: KoreanWord,
  role: KoreanRole,
): KoreanName | null {
  const { text } = scan;
  const { korean } = scan.rules;
  const known = atOrAfter(scan.holders, word.start);
  if (
    known !== undefined &&
    known.end === word.end &&
    isHangul(text.charCodeAt(known.start)) &&
    text.slice(known.start, known.end).length > 1
  ) {
    const before = koreanWordBefore(text, word.start);
    if (before === undefined || known.start < word.start || !korean.givenNames.has(before.text)) {
      const name = text.slice(known.start, known.end).replace(/\s+/g, ' ');
      // A family name alone (트럼프) is not the full name.
      if (name.includes(' ') || isKoreanName(scan, name)) {
        return { start: known.start, end: known.end, name, gloss: word.gloss, foreign: name.includes(' ') };
      }
    }
  }
  if (!isForeignPart(scan, word.text) || atOrAfter(scan.economies, word.start)?.start === word.start) return null;
  // “이시바 시게루는 미국 대통령 …”: whoever has the office comes after it.
  if (AS_TOPIC.test(word.text)) return null;
  if (known !== undefined && joinsNext(scan.text, known.end, word)) return null;
  if (isRoleWithParticle(scan, word)) return null;
  const before = text[word.start - 1] === ' ' ? koreanWordBefore(text, word.start) : undefined;
  const usable = before !== undefined && before.gloss === '' && isForeignPart(scan, before.text) ? before : undefined;
  const third =
    usable !== undefined && text[usable.start - 1] === ' ' ? koreanWordBefore(text, usable.start) : undefined;
  const threeParts =
    third !== undefined &&
    isForeignPart(scan, third.text) &&
    (korean.givenNames.has(third.text) ||
      areSyllables(third, usable!, word) ||
      (NAME_WORD.test(usable!.text) && third.text.length > 2 && !carriesParticle(third.text)));
  // 응우옌 홍 디엔: a short word between counts where a given name stands before it.
  const given =
    usable !== undefined && (korean.givenNames.has(usable.text) || (usable.text.length === 1 && threeParts));
  const latinWords =
    /^[\p{Script=Latin}\s.'’-]+$/u.test(word.gloss) && word.gloss.length > 3
      ? word.gloss.trim().split(/\s+/).length
      : 0;
  if (
    !given &&
    latinWords < 2 &&
    isKoreanName(scan, word.text) &&
    (!carriesParticle(word.text) || /[은]$/.test(word.text))
  ) {
    return { start: word.start, end: word.end, name: word.text, gloss: word.gloss, foreign: false };
  }
  // Names of two syllables only before a body: 허윤 서강대 교수, 린젠 중국 외교부 대변인.
  if (
    !given &&
    /^[가-힣]{2}$/.test(word.text) &&
    (korean.familyNames.has(word.text[0]!) || korean.chineseFamilyNames.has(word.text[0]!)) &&
    role.stated.role.includes(' ') &&
    !carriesParticle(word.text)
  ) {
    return { start: word.start, end: word.end, name: word.text, gloss: word.gloss, foreign: false };
  }
  if (/^[\u3400-\u9fff·]{2,6}$/.test(word.gloss) && word.text.length <= 5 && !given) {
    return { start: word.start, end: word.end, name: word.text, gloss: '', foreign: true };
  }
  // 이튿날 트럼프 대통령: someone known by the family name, whatever stands before.
  const family =
    !given &&
    latinWords < 2 &&
    (register.byFamily.has(word.text) ||
      scan.rules.holdersByFamilyName.has(word.text) ||
      scan.rules.holdersByName.has(word.text));
  if (family) return null;
  if (!given && latinWords < 2 && carriesParticle(word.text)) return null;
  const isPart =
    given ||
    latinWords >= 2 ||
    (usable !== undefined && usable.text.length >= 2 && !carriesParticle(usable.text) && !isNoun(scan, usable));
  if (usable === undefined || !isPart || word.text.length < (given || latinWords >= 2 ? 1 : 2)) return null;
  let start = usable.start;
  // 마크 윌리엄스 캐피털 이코노믹스 이코노미스트: of four words the last two are the expert's firm.
  if (third !== undefined && !given && (role.stated.capacity === 'expert' || role.stated.capacity === 'company')) {
    const fourth = text[third.start - 1] === ' ' ? koreanWordBefore(text, third.start) : undefined;
    if (fourth !== undefined && korean.givenNames.has(fourth.text) && isForeignPart(scan, third.text)) {
      const name = text.slice(fourth.start, third.end).replace(/\s+/g, ' ');
      return { start: fourth.start, end: third.end, name, gloss: '', foreign: true, body: { start, end: word.end } };
    }
  }
  // 대미 통상 분야 최고 전문가: two words that nothing tells to be a name, before a noun without a body.
  const named = given || latinWords >= 2 || threeParts;
  if (!named && role.stated.capacity === 'expert' && !role.stated.role.includes(' ')) return null;
  if (third !== undefined && (threeParts || (latinWords >= 3 && isForeignPart(scan, third.text)))) start = third.start;
  return {
    start,
    end: word.end,
    name: text.slice(start, word.end).replace(/\s+/g, ' '),
    gloss: word.gloss,
    foreign: true,
  };
}

/** “데이비드 래미와 재무장관 레이철 리브스”: a name of the table with “and”, before the office of whoever comes next. */
function joinsNext(text: string, end: number, word: KoreanWord): boolean {
  return end === word.end - 1 && end > word.start && /^[와과]$/.test(text.slice(end, word.end));
}

/** A name with the particle of a topic or an object, by which none ends. */
const AS_TOPIC = /^[가-힣]{2,}[는를]$/;

/** 하르디프 싱 푸리: what stands between the parts of foreign names. */
const NAME_WORD = /^(?:싱|폰|반|판|빈|딘|델)$/;

/** Words of one syllable that stand before an office and are no names: “그 외 두 장관”. */
const SMALL_WORD = /^[그이저외두세네한전현총각또등및중내때더새첫양본당타주부차신구후약매]$/;

/** 호 득 폭: a foreign name of three single syllables. */
function areSyllables(...words: readonly KoreanWord[]): boolean {
  return words.every(({ text, gloss }, index) => {
    return text.length === 1 && !SMALL_WORD.test(text) && (gloss === '' || index === words.length - 1);
  });
}

/** An economy, a body or an office: no part of a name. */
function isNoun(scan: Scan, word: KoreanWord): boolean {
  return economyOf(scan, word) !== null || organisationOf(scan, word) !== null || isRoleWord(scan, word);
}
