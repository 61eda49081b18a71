/** People named in Hangul: found from their office, which follows the name (김정관 산업통상부 장관). */

import { isHangul, nounMayEnd } from '../../text/hangul.js';
import { HOME } from '../../text/korean-text.js';
import { lineStartWithin } from '../../text/line-within.js';
import type { BodySeen } from '../bodies/bodies.js';
import type { Scan } from '../listed/scan.js';
import { atOrAfter, lastBefore } from '../listed/spans.js';
import { addFamilyOnly, addFull, type PeopleRegister, type PersonDraft } from '../register/people-register.js';
import { economyOf, findKoreanRoles, type KoreanRole, organisationOf } from '../roles/korean-roles.js';
import { nameKey } from '../rules/name-keys.js';
import type { OfficeHolder } from '../rules/office-table.js';
import { carriesParticle, isKoreanName, type KoreanWord, koreanWordBefore } from '../words/korean-words.js';
import { nameInBrackets, signatory } from './korean-brackets.js';
import { addReporters } from './korean-credits.js';
import { type KoreanName, nameBefore } from './korean-names.js';
import { addMembersOfRecord, afterInRecord, isKoreanRecord } from './korean-records.js';

/** What was found beside a role, resolved once all full names are known. */
interface Open {
  readonly role: KoreanRole;
  readonly word: KoreanWord;
}

/**
 * Adds the people of the Hangul text to a register.
 * @returns the roles that stand alone, for mentions such as 장관은, and bodies that only their place between name and office tells
 */
export function findKoreanPeople(
  scan: Scan,
  register: PeopleRegister,
): { readonly alone: KoreanRole[]; readonly bodies: BodySeen[] } {
  const alone: KoreanRole[] = [];
  const bodies: BodySeen[] = [];
  const open: Open[] = [];
  const isRecord = isKoreanRecord(scan.text);
  for (const role of findKoreanRoles(scan)) {
    const word = koreanWordBefore(scan.text, role.nameEnd);
    let name =
      afterInRecord(scan, role, isRecord) ??
      beforeSlash(scan, role) ??
      nameInBrackets(scan, role) ??
      signatory(scan, role) ??
      (word === undefined
        ? null
        : (beforeDepartment(scan, word) ??
          beforeMinistry(scan, register, word, role) ??
          nameBefore(scan, register, word, role)));
    if (name === null && word !== undefined) {
      name = beforeBody(scan, word);
    }
    if (name?.body !== undefined && name.department !== true) bodies.push(bodyOf(scan, name.body, role));
    if (name !== null) addName(scan, register, withBody(scan, role, name), name);
    else if (word !== undefined && mayBeFamilyName(scan, word)) open.push({ role, word });
    else alone.push(role);
  }
  if (isRecord) addMembersOfRecord(scan, register);
  addKnownNames(scan, register);
  addReporters(scan, register);
  for (const { role, word } of open) if (!addFamily(scan, register, role, word)) alone.push(role);
  return { alone: alone.sort((a, b) => a.start - b.start), bodies };
}

/** 강구영 한국항공우주산업 사장, 서진교 GS&J 인스티튜트 원장: a body that nothing tells from its letters stands between. */
function beforeBody(scan: Scan, word: KoreanWord): KoreanName | null {
  // “하워드 러트닉과 재무부 장관 스콧 베선트”: another person, and no body.
  if (carriesParticle(word.text) || word.text.length < 2 || /[가-힣][과와]$/.test(word.text)) return null;
  let from = word.start;
  let before = koreanWordBefore(scan.text, from);
  if (before !== undefined && /[A-Z]/.test(before.text)) {
    from = before.start;
    before = koreanWordBefore(scan.text, from);
  } else if (word.text.length < 4) return null;
  if (before === undefined || !isKoreanName(scan, before.text) || carriesParticle(before.text)) return null;
  // “기금 조성과 한일투자 공사”: no name ends in “과”.
  if (before.text.endsWith('과')) return null;
  return { ...before, name: before.text, foreign: false, body: { start: from, end: word.end } };
}

/** A family name that is the subject: 트럼프는, 베선트가. */
const AS_SUBJECT = /^(?:은|는|이|가|도)(?=[\s,])/;

/** 도널드 트럼프, 베선트는: foreign names of the table without an office beside them. */
function addKnownNames(scan: Scan, register: PeopleRegister): void {
  const { text } = scan;
  for (const { start, end, value } of scan.holders) {
    const written = text.slice(start, end);
    if (!isHangul(text.charCodeAt(start))) continue;
    if (!written.includes(' ')) {
      const holders = foreignHolders(scan, written);
      const alone = !isHangul(text.charCodeAt(start - 1)) && AS_SUBJECT.test(text.slice(end, end + 3));
      if (written.length < 3 || holders.length === 0 || !alone || isMentioned(register, start)) continue;
      const known = register.byFamily.get(nameKey(written)) ?? namedOtherwise(register, holders);
      if (known.length === 1) known[0]!.mentions.push({ start, end, how: 'surname' });
      else if (known.length === 0) addFamilyOnly(register, { name: written, start, end, holders, foreign: true });
      continue;
    }
    if (/^(?: 미국?)? ?(?:행정부|정부|내각|시대)/.test(text.slice(end, end + 8)) || !nounMayEnd(text, end)) continue;
    const name = written.replace(/\s+/g, ' ');
    if (register.byKey.get(nameKey(name))?.mentions.some((mention) => mention.start === start)) continue;
    addFull(register, { name, start, end, holders: value, families: koreanFamilies(name, true), foreign: true });
  }
}

/** 베센트 of 스콧 베선트: the one office holder that the table writes both ways, where the full name was read. */
function namedOtherwise(register: PeopleRegister, holders: readonly OfficeHolder[]): readonly PersonDraft[] {
  const person = holders.length === 0 ? undefined : register.byHolder.get(holders[0]!.holder.name);
  return person === undefined ? [] : [person];
}

function isMentioned(register: PeopleRegister, start: number): boolean {
  return register.people.some(({ mentions }) => mentions.some((mention) => mention.start === start));
}

/** “[박정성/산업통상자원부 무역투자실장 : ”, “[김민수 / 새한전자 부사장 (지난 3일) : ”, with a body that no list may know. */
const LABELLED = /\[([가-힣]{2,4}|[가-힣]{1,6}(?: [가-힣]{1,8}){1,3}) ?\/ ?((?:[가-힣A-Za-z·&]{2,14} ){0,2})$/;

/** The name before a stroke in the label of words spoken in a broadcast. */
function beforeSlash({ text, economies }: Scan, role: KoreanRole): KoreanName | null {
  const before = text.slice(lineStartWithin(text, role.nameEnd, 60), role.nameEnd);
  const found = LABELLED.exec(before.endsWith(' ') || before.endsWith('/') ? before : `${before} `);
  if (found === null || !/^[^[\]:：\n]{0,40}[:：]/.test(text.slice(role.nameEnd, role.nameEnd + 60))) return null;
  const start = role.nameEnd - before.length + found.index + 1;
  const name = found[1]!;
  const bodyEnd = role.nameEnd - (before.length - before.trimEnd().length);
  const body = found[2]!.trim();
  // “EU 무역·경제안보 집행위원”: a charge in a body that is named by its economy.
  const department = atOrAfter(economies, bodyEnd - body.length)?.start === bodyEnd - body.length;
  return {
    start,
    end: start + name.length,
    name,
    gloss: '',
    foreign: name.includes(' '),
    ...(body === '' ? {} : { body: { start: bodyEnd - body.length, end: bodyEnd }, department }),
  };
}

/** A department of a ministry: 국제사, 무역정책국. */
const DEPARTMENT = /^[가-힣]{2,8}(?:국|과|실|팀|처|단|사|본부|센터)$/;

/** 린펑 상무부 국제사 사장: the name before a ministry and its department. */
function beforeDepartment(scan: Scan, word: KoreanWord): KoreanName | null {
  if (!DEPARTMENT.test(word.text)) return null;
  const ministry = koreanWordBefore(scan.text, word.start);
  if (ministry === undefined || organisationOf(scan, ministry)?.kind !== 'ministry') return null;
  const country = koreanWordBefore(scan.text, ministry.start);
  const name =
    country !== undefined && economyOf(scan, country) !== null ? koreanWordBefore(scan.text, country.start) : country;
  if (name === undefined || !/^[가-힣]{2,4}$/.test(name.text) || carriesParticle(name.text)) return null;
  const { familyNames, chineseFamilyNames, notNames } = scan.rules.korean;
  const first = name.text[0]!;
  if (notNames.has(name.text) || !(familyNames.has(first) || chineseFamilyNames.has(first))) return null;
  const body = { start: ministry.start, end: word.end };
  return { ...name, name: name.text, foreign: false, body, department: true };
}

/** A ministry that no list knows, by its last letter: 공상부. */
const MINISTRY = /^[가-힣]{2,8}(?:부|성|처|청)$/;

/** 쩐 뚜언 아인 공상부 장관: the foreign name before a ministry that no list knows. */
function beforeMinistry(scan: Scan, register: PeopleRegister, word: KoreanWord, role: KoreanRole): KoreanName | null {
  if (!MINISTRY.test(word.text) || !/^(?:부?장관|차관|대변인)/.test(role.noun)) return null;
  const before = koreanWordBefore(scan.text, word.start);
  if (before === undefined || scan.text[word.start - 1] !== ' ') return null;
  const name = nameBefore(scan, register, before, role);
  if (name === null || !name.foreign) return null;
  return { ...name, body: { start: word.start, end: word.end }, department: true };
}

/** The role with the body before it. */
function withBody(scan: Scan, role: KoreanRole, { body }: KoreanName): KoreanRole {
  if (body === undefined) return role;
  const words = `${scan.text.slice(body.start, body.end)} ${role.stated.role}`.replace(/\s+/g, ' ');
  return { ...role, stated: { ...role.stated, start: body.start, role: words } };
}

function bodyOf(
  scan: Scan,
  { start, end }: { readonly start: number; readonly end: number },
  role: KoreanRole,
): BodySeen {
  const { capacity } = role.stated;
  const kind = capacity === 'expert' ? 'institute' : capacity === 'domestic-group' ? 'association' : 'company';
  return { start, end, kind, party: null, key: scan.text.slice(start, end) };
}

function addName(
  scan: Scan,
  register: PeopleRegister,
  role: KoreanRole,
  { start, end, name, gloss, foreign, body, department }: KoreanName,
): void {
  const latin = gloss.length >= 4 && /^[\p{Script=Latin}\s.'’-]{4,}$/u.test(gloss) ? gloss.trim() : null;
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
    // 산업통상부 of another country goes by the name of Korea's.
    role: {
      ...role.stated,
      ...(foreign ? { bodyEconomy: foreignBody(role) } : {}),
      ...(leadsParty(scan, start, role) || chairsCommittee(scan, start, role)
        ? { capacity: 'legislator' as const }
        : {}),
      // 왕밍 상무부 국제사 사장, but 현대자동차(회장 정의선).
      ...(department === true && start < role.start && role.stated.capacity === 'company'
        ? { capacity: 'government' as const }
        : {}),
      ...(leadsAssociation(scan, start, role, body) ? { capacity: 'domestic-group' as const } : {}),
      nameStart: start,
      nameEnd: end,
    },
    credit: false,
    families: koreanFamilies(name, foreign),
    economy: sideBefore(scan, start),
    foreign,
  });
}

/** 보수당의 피에르 푸알리에브르 대표: of a party, not of a government. */
function leadsParty({ text }: Scan, start: number, { noun }: KoreanRole): boolean {
  return (
    /^(?:원내)?대표$|^총재$|^대변인$/.test(noun) &&
    /(?:^|\s)(?!담당|해당)[가-힣]{2,10}(?:당|의힘)(?:의)? $/.test(text.slice(Math.max(0, start - 16), start))
  );
}

/** 국회 산업통상위원회 김하늘 위원장, 유럽의회의 베른트 랑게 국제통상위원장: of a legislature. */
function chairsCommittee({ text }: Scan, start: number, { noun, stated }: KoreanRole): boolean {
  if (!CHAIRS.test(noun)) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  if (/(?:국회|의회|상원|하원)(?:의)? (?:[가-힣]{2,24}(?:위원회|특위|위)(?:의)? )?$/.test(before)) return true;
  // “국회 산업통상위원회가 … 이철규 위원장은”: of the committee named last.
  if (!CHAIRS.test(stated.role)) return false;
  const committee = [...text.slice(Math.max(0, start - COMMITTEE_REACH), start).matchAll(COMMITTEE)].at(-1)?.[1];
  return committee !== undefined && committee !== '';
}

const CHAIRS = /^(?:부?위원장|간사)$/;

/** A committee with the legislature that it is of, where one is told. */
const COMMITTEE =
  /((?:국회|의회|상원|하원) )?[가-힣]{1,24}(?:위원회|특위|자위|사위|통위|재위|해수위|정무위)(?=[\s은는이가의에과와도(])/g;
/** Farther back than this, UTF-16 code units, a committee is no longer meant. */
const COMMITTEE_REACH = 1200;

/** 전국한우협회 민경천 회장, 한국무역협회(회장 윤진식): who leads the association named right before leads no company. */
function leadsAssociation(scan: Scan, start: number, { noun, stated }: KoreanRole, body: KoreanName['body']): boolean {
  const bare = stated.role === '위원장';
  if ((stated.capacity !== 'company' && !bare) || !LEADS.test(noun)) return false;
  const before = koreanWordBefore(scan.text, body?.end ?? start);
  if (before === undefined || (body === undefined && stated.start < start)) return false;
  // “시계산업연맹의 이브 부그만 회장”
  const owner = before.text.endsWith('의')
    ? { ...before, end: before.end - 1, text: before.text.slice(0, -1) }
    : before;
  return (organisationOf(scan, before) ?? organisationOf(scan, owner))?.kind === 'association';
}

const LEADS = /^(?:부?회장|이사장|사무총장|의장|대표|위원장)$/;

/** 중국 측은 린펑 상무부 사장이: the side that the sentence turns to right before the name. */
function sideBefore(scan: Scan, start: number): string | null {
  const owner = bodyOfName(scan, start);
  if (owner !== null) return owner;
  const before = lastBefore(scan.economies, start);
  if (before === undefined || start - before.end > 8) return null;
  return /^ ?(?:측|쪽)(?:은|는|에서는|에선|의|에서)? $/.test(scan.text.slice(before.end, start)) ||
    /^(?:에서는|에선) $/.test(scan.text.slice(before.end, start))
    ? before.economy
    : null;
}

/** A body right before a name: 독일자동차산업협회(VDA)의 힐데가르트 뮐러 회장. */
const BODY_OF_NAME = /([가-힣A-Za-z·ㆍ]{4,24})(?:\([^()\n]{1,20}\))?의 $/;

/** The economy of the body that a name is said to be of: the body's own, else the one that its name begins with. */
function bodyOfName(scan: Scan, start: number): string | null {
  if (!scan.text.startsWith('의 ', start - 2)) return null;
  const match = BODY_OF_NAME.exec(scan.text.slice(Math.max(0, start - 52), start));
  if (match === null) return null;
  const at = start - match[0].length;
  const listed = atOrAfter(scan.organisations, at);
  if (listed !== undefined && listed.start < at + match[1]!.length && listed.value.party !== null)
    return listed.value.party;
  const economy = atOrAfter(scan.economies, at);
  if (economy !== undefined && economy.start === at) return economy.economy;
  // “스위스 시계산업연맹의”
  const beside = lastBefore(scan.economies, at);
  return beside !== undefined && beside.end === at - 1 && scan.text[at - 1] === ' ' ? beside.economy : null;
}

function foreignBody({ stated: { bodyEconomy } }: KoreanRole): string | null {
  return bodyEconomy === HOME ? null : bodyEconomy;
}

/** Names a person goes by in Hangul: the last part of a foreign name, the family syllable of a Korean one. */
function koreanFamilies(name: string, foreign: boolean): string[] {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  // 룰라 of 루이스 이나시우 룰라 다시우바.
  if (name.includes(' ')) return [last, ...name.split(' ').filter((part, index) => index === 0 || part.length > 1)];
  return foreign ? [name] : [name.length === 4 ? name.slice(0, 2) : name[0]!];
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
  if (person === undefined && fitting.length > 1) person = latestOf(fitting, start);
  if (person === undefined && text.length > 1 && candidates.length === 1) person = candidates[0];
  if (person !== undefined) {
    person.mentions.push({ start, end, how: 'surname' });
    if (text.length > 1) person.roles.push(statedRole);
    return true;
  }
  if (text.length === 1) return false;
  const holders = foreignHolders(scan, text);
  if (holders.length === 0) return false;
  const [same] = namedOtherwise(register, holders);
  if (same !== undefined) {
    same.mentions.push({ start, end, how: 'surname' });
    same.roles.push(statedRole);
    return true;
  }
  addFamilyOnly(register, { name: text, start, end, holders, role: statedRole, foreign: true });
  return true;
}

function foreignHolders({ rules }: Scan, word: string): readonly OfficeHolder[] {
  const found = rules.holdersByFamilyName.get(word) ?? rules.holdersByName.get(word) ?? [];
  return new Set(found.map(({ holder }) => holder.name)).size === 1 ? found : [];
}

/** 통상교섭본부장 and 본부장 are said of one person, and so are 부총리 겸 재무장관 and 부총리. */
function sharesNoun(role: string, noun: string): boolean {
  return role.split(' 겸 ').some((one) => one.endsWith(noun) || one.replace(/\([^)]*\)/g, '').endsWith(noun.slice(-2)));
}

function latestOf(people: readonly PersonDraft[], offset: number): PersonDraft | undefined {
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
