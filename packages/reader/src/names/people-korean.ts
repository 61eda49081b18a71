/** People named in Hangul: found from their office, which follows the name (김정관 산업통상부 장관). */

import type { Capacity } from '../reading.js';
import { isHangul, nounMayEnd } from '../text/hangul.js';
import { carriesParticle, isForeignPart, isKoreanName, type KoreanWord, koreanWordBefore } from './korean-words.js';
import { nameKey } from './name-keys.js';
import type { OfficeHolder } from './office-table.js';
import { addFamilyOnly, addFull, type PeopleRegister, type PersonDraft, type RoleStated } from './people-register.js';
import type { Scan } from './scan.js';
import { atOrAfter } from './spans.js';

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

/** What was found beside a role, resolved once all full names are known. */
interface Open {
  readonly role: KoreanRole;
  readonly word: KoreanWord;
}

/** Most words a role takes in before its noun. */
const MOST_WORDS = 7;

/**
 * Adds the people of the Hangul text to a register.
 * @returns the roles that stand alone, for mentions such as 장관은
 */
export function findKoreanPeople(scan: Scan, register: PeopleRegister): KoreanRole[] {
  const alone: KoreanRole[] = [];
  const open: Open[] = [];
  for (const role of findKoreanRoles(scan)) {
    const word = koreanWordBefore(scan.text, role.nameEnd);
    let name = word === undefined ? null : nameBefore(scan, register, word, role);
    let whole = role;
    if (name === null && word !== undefined) {
      // 강구영 한국항공우주산업 사장: a body that nothing tells from its letters stands between.
      const before = koreanWordBefore(scan.text, word.start);
      if (
        before !== undefined &&
        word.text.length >= 4 &&
        !carriesParticle(word.text) &&
        isKoreanName(scan, before.text) &&
        !carriesParticle(before.text)
      ) {
        name = { start: before.start, end: before.end, name: before.text, gloss: before.gloss, foreign: false };
        whole = { ...role, stated: { ...role.stated, start: word.start, role: `${word.text} ${role.stated.role}` } };
      }
    }
    if (name !== null) addName(scan, register, whole, name);
    else if (word !== undefined && mayBeFamilyName(scan, word)) open.push({ role, word });
    else alone.push(role);
  }
  addReporters(scan, register);
  for (const { role, word } of open) if (!addFamily(scan, register, role, word)) alone.push(role);
  return alone.sort((a, b) => a.start - b.start);
}

interface KoreanName {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly gloss: string;
  readonly foreign: boolean;
}

function addName(
  scan: Scan,
  register: PeopleRegister,
  role: KoreanRole,
  { start, end, name, gloss, foreign }: KoreanName,
): void {
  const latin = /^[\p{Script=Latin}\s.'’-]{4,}$/u.test(gloss) ? gloss.trim() : null;
  const holders =
    scan.rules.holdersByName.get(nameKey(name)) ??
    (latin ? scan.rules.holdersByName.get(nameKey(latin)) : undefined) ??
    [];
  addFull(register, {
    name,
    start,
    end,
    holders,
    latin,
    role: { ...role.stated, nameStart: start, nameEnd: end },
    credit: false,
    families: koreanFamilies(name, foreign),
    foreign,
  });
}

/** Names a person goes by in Hangul: the last part of a foreign name, the family syllable of a Korean one. */
function koreanFamilies(name: string, foreign: boolean): string[] {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  if (name.includes(' ')) return [last, name.slice(0, name.indexOf(' '))];
  return foreign ? [name] : [name.length === 4 ? name.slice(0, 2) : name[0]!];
}

/** Offices in Hangul, from left to right. */
export function findKoreanRoles(scan: Scan): KoreanRole[] {
  const { text } = scan;
  const found: KoreanRole[] = [];
  let organisation = 0;
  for (const { start, end, value } of scan.roles) {
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
    while (wordStart > 0 && (isHangul(text.charCodeAt(wordStart - 1)) || /\d/.test(text[wordStart - 1]!)))
      wordStart -= 1;
    if (start - wordStart > 8 || (wordStart < start && !opensCompound(scan, wordStart, start))) continue;
    if (end - start <= 4 && text.slice(start, end).includes(' ')) continue;
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

/** 산업부장관 is a body and its office, 1차관 the first of two; 회의장 is no 의장. */
function opensCompound(scan: Scan, from: number, to: number): boolean {
  const before = scan.text.slice(from, to);
  return /^제?\d$/.test(before) || (before.length >= 2 && !(before.endsWith('회') && scan.text[to] === '의'));
}

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
  const ending = scan.rules.korean.organisationEndings.find((entry) => inWord.startsWith(entry.ending));
  if (ending !== undefined) bodyKind = ending.kind;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const word = koreanWordBefore(text, nameEnd);
    if (word === undefined) break;
    const country = economyOf(scan, word);
    const body = organisationOf(scan, word);
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
      continue;
    }
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
  if (kind === 'company') return 'company';
  if (kind === 'association') return 'domestic-group';
  if (kind === 'institute') return 'expert';
  if (kind === 'ministry' || kind === 'agency') return 'government';
  return capacity;
}

function economyOf(scan: Scan, { start, end }: KoreanWord): string | null {
  const mention = atOrAfter(scan.economies, start);
  return mention !== undefined && mention.start === start && mention.end === end && mention.form !== 'metonym'
    ? mention.economy
    : null;
}

function organisationOf(scan: Scan, word: KoreanWord): { readonly kind: string; readonly party: string | null } | null {
  const listed = atOrAfter(scan.organisations, word.start);
  if (listed !== undefined && listed.start <= word.start && listed.end >= word.end) return listed.value;
  // 대통령실 and 백악관 are bodies; other words are told by their ending.
  if (carriesParticle(word.text) || !/^[가-힣A-Z&·]{3,}$/.test(word.text)) return null;
  for (const { ending, kind } of scan.rules.korean.organisationEndings) {
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

function isRoleWord(scan: Scan, { start, end }: KoreanWord): boolean {
  const role = atOrAfter(scan.roles, start);
  return role !== undefined && role.start >= start && role.end === end;
}

/** The name that ends with a word; null when the word is none. */
function nameBefore(scan: Scan, register: PeopleRegister, word: KoreanWord, role: KoreanRole): KoreanName | null {
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
  const before = text[word.start - 1] === ' ' ? koreanWordBefore(text, word.start) : undefined;
  const usable = before !== undefined && before.gloss === '' && isForeignPart(scan, before.text) ? before : undefined;
  const given = usable !== undefined && korean.givenNames.has(usable.text);
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
  // Names of two syllables only before a body: 허윤 서강대 교수.
  if (
    !given &&
    /^[가-힣]{2}$/.test(word.text) &&
    korean.familyNames.has(word.text[0]!) &&
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
  const third = text[start - 1] === ' ' ? koreanWordBefore(text, start) : undefined;
  if (third !== undefined && (latinWords >= 3 || korean.givenNames.has(third.text)) && isForeignPart(scan, third.text))
    start = third.start;
  return {
    start,
    end: word.end,
    name: text.slice(start, word.end).replace(/\s+/g, ' '),
    gloss: word.gloss,
    foreign: true,
  };
}

/** An economy, a body or an office: no part of a name. */
function isNoun(scan: Scan, word: KoreanWord): boolean {
  return economyOf(scan, word) !== null || organisationOf(scan, word) !== null || isRoleWord(scan, word);
}

function mayBeFamilyName({ rules: { korean }, text }: Scan, word: KoreanWord): boolean {
  if (word.text.length === 1) return korean.familyNames.has(word.text) && text[word.end] === ' ';
  return /^[가-힣]{2,7}$/.test(word.text) && !korean.notNames.has(word.text);
}

/** 김 실장, 러트닉 장관: someone named in full, or a foreign office holder known by the family name. */
function addFamily(scan: Scan, register: PeopleRegister, role: KoreanRole, { start, end, text }: KoreanWord): boolean {
  const candidates = (register.byFamily.get(text) ?? []).filter((person) => !person.credit);
  const statedRole = { ...role.stated, nameStart: start, nameEnd: end };
  const fitting = candidates.filter((person) => person.roles.some((known) => sharesNoun(known.role, role.noun)));
  let person: PersonDraft | undefined = fitting.length === 1 ? fitting[0] : undefined;
  if (person === undefined && fitting.length > 1) person = lastBefore(fitting, start);
  if (person === undefined && text.length > 1 && candidates.length === 1) person = candidates[0];
  if (person !== undefined) {
    person.mentions.push({ start, end, how: 'surname' });
    if (text.length > 1) person.roles.push(statedRole);
    return true;
  }
  if (text.length === 1) return false;
  const holders = foreignHolders(scan, text);
  if (holders.length === 0) return false;
  addFamilyOnly(register, { name: text, start, end, holders, role: statedRole, foreign: true });
  return true;
}

function foreignHolders({ rules }: Scan, word: string): readonly OfficeHolder[] {
  const found = rules.holdersByFamilyName.get(word) ?? rules.holdersByName.get(word) ?? [];
  return new Set(found.map(({ holder }) => holder.name)).size === 1 ? found : [];
}

/** 통상교섭본부장 and 본부장 are said of one person. */
function sharesNoun(role: string, noun: string): boolean {
  return role.endsWith(noun) || role.replace(/\([^)]*\)/g, '').endsWith(noun.slice(-2));
}

function lastBefore(people: readonly PersonDraft[], offset: number): PersonDraft | undefined {
  let best: PersonDraft | undefined;
  let at = -1;
  for (const person of people) {
    for (const mention of person.mentions) {
      if (mention.start < offset && mention.start > at) {
        at = mention.start;
        best = person;
      }
    }
  }
  return best;
}

/** Reporters and contact persons. */
function addReporters(scan: Scan, register: PeopleRegister): void {
  const { text } = scan;
  for (const noun of scan.rules.korean.reporters) {
    for (let at = text.indexOf(noun); at >= 0; at = text.indexOf(noun, at + noun.length)) {
      if (isHangul(text.charCodeAt(at + noun.length)) || isHangul(text.charCodeAt(at - 1))) continue;
      const word = koreanWordBefore(text, at);
      if (word === undefined || word.gloss !== '') continue;
      const name = word.text.slice(Math.max(word.text.lastIndexOf('·'), word.text.lastIndexOf('ㆍ')) + 1);
      if (!isKoreanName(scan, name)) continue;
      addFull(register, {
        name,
        start: word.end - name.length,
        end: word.end,
        holders: [],
        credit: true,
        families: [name[0]!],
      });
    }
  }
  addContacts(scan, register);
}

/** “책임자 과장 임재현 (044-203-0000)”: the name stands after the office and before a number. */
function addContacts(scan: Scan, register: PeopleRegister): void {
  const { text } = scan;
  for (const match of text.matchAll(/([가-힣]{3}) {0,4}[(☎] ?(?:전화)? ?\d{2,4}[-)]/g)) {
    const name = match[1]!;
    if (!isKoreanName(scan, name) || isHangul(text.charCodeAt(match.index - 1))) continue;
    addFull(register, {
      name,
      start: match.index,
      end: match.index + 3,
      holders: [],
      credit: true,
      families: [name[0]!],
    });
  }
}
