/** Duties between a subject and its partner: what came of talks (“미국과의 협상에서 관세를 10%로 낮췄다”), what the partner's law sets. */

import { type DutyKind, imposerByLaw } from '../../rules/measure-rules.js';
import type { Item } from '../../sentences/sentence-items.js';
import type { PartiesRead } from '../parties-read.js';
import { SUBJECT } from './party-words.js';

/** After the partner in the talks. */
const TALKS_WITH =
  /^(?:\s?(?:정부|행정부|측))?[과와](?:의)? (?:[가-힣·]{1,6} )?[가-힣]{0,4}(?:(?:협상|협의|담판|회담)(?:에서|을 통해|를 통해|을 거쳐|를 거쳐|을 벌여|를 벌여|해|하여| 끝에| 결과)|합의(?:로|를 통해|를 거쳐| 끝에))[ ,]/;

/** Index of the partner whose talks a duty is told to come of; −1 when none are. */
export function partnerInTalks(text: string, items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= 0; i -= 1) {
    const { party, end } = items[i]!;
    if (party !== undefined && party.form !== 'person' && TALKS_WITH.test(text.slice(end, end + 34))) return i;
  }
  return -1;
}

/**
 * The parties of a duty that came of talks, where nothing else tells them.
 * @param lawful economies whose own laws have duties with names; of the two sides such a one levies
 */
export function negotiatedParties(
  text: string,
  items: readonly Item[],
  at: number,
  read: PartiesRead,
  lawful: ReadonlySet<string>,
): PartiesRead {
  if (read.imposer !== null || read.targets.length > 0) return read;
  const index = partnerInTalks(text, items, at);
  const partner = items[index]?.party?.economy;
  const told = items.findLastIndex((item, i) => i < at && mayAsk(text, item, partner));
  const teller = items[told]?.party?.economy;
  if (partner === undefined || teller === undefined) return read;
  return lawful.has(teller) && !lawful.has(partner)
    ? { ...read, imposer: teller, targets: [partner] }
    : { ...read, imposer: partner, targets: [...joinedBefore(text, items, told), teller] };
}

/** “일본과 유럽연합은”: those joined to a subject before it. */
function joinedBefore(text: string, items: readonly Item[], subject: number): string[] {
  const row: string[] = [];
  for (let i = subject; i > 0; i -= 1) {
    const before = items[i - 1]!;
    if (before.party === undefined || before.party.form === 'person') break;
    if (!/^(?:[과와] |, ?|[·ㆍ])$/.test(text.slice(before.end, items[i]!.start))) break;
    row.unshift(before.party.economy);
  }
  return row;
}

/** Between whoever a bare duty is named after and the rate. */
const NAMED_AFTER = /^ (?:자동차 |상호|철강 |농산물 |추가 )?관세(?:율)?(?:를|을) (?:[\d.]+%에서 )?$/;
/** After the rate: what is done with it, by nobody who asks for it. */
const CHANGED =
  /^(?:로|까지) (?:다시 |대폭 )?(?:낮[추췄춘춰]|내[리렸린려]|올[리렸린려]|인상|인하|높[이였인여])(?![^.]{0,12}(?:달라|요구|요청|촉구))/;

/** “미국은 스위스 관세를 15%로 낮췄다”: levied by the subject whose law has such duties, on whoever it is named after. */
export function changedByLawful(
  text: string,
  items: readonly Item[],
  at: number,
  lawful: ReadonlySet<string>,
): PartiesRead | null {
  const { start, end } = items[at]!;
  if (!CHANGED.test(text.slice(end, end + 24))) return null;
  const index = items.findLastIndex(({ party }, i) => i < at && party !== undefined);
  const party = items[index]?.party;
  if (party === undefined || party.form === 'person' || lawful.has(party.economy)) return null;
  if (!NAMED_AFTER.test(text.slice(party.end, start))) return null;
  const subject = items.findLast(
    (item, i) => i < index && item.party !== undefined && SUBJECT.test(text.slice(item.end, item.end + 24)),
  )?.party;
  if (subject === undefined || !lawful.has(subject.economy)) return null;
  return { imposer: subject.economy, targets: [party.economy], either: null };
}

/** “일본이 관세를 15%로 낮춘 것처럼”: between whoever achieved it and the rate, and after the rate. */
const OWN_DUTY = /^(?:이|가) (?:먼저 |이미 )?(?:대미 |자동차 |품목별? ?|상호)?관세(?:율)?(?:를|을) (?:[\d.]+%에서 )?$/;
const ACHIEVED = /^로 (?:낮춘|내린|인하한|끌어내린|낮추는 데 성공한|내리는 데 성공한|깎은) (?:것|사례|만큼|데|뒤|점)/;

/** A duty that a partner is told to have brought down as others would: met by it; null elsewhere. */
export function broughtDownKorean(
  text: string,
  items: readonly Item[],
  at: number,
  lawful: ReadonlySet<string>,
): PartiesRead | null {
  const { start, end } = items[at]!;
  if (!ACHIEVED.test(text.slice(end, end + 20))) return null;
  const party = items.findLast((item, i) => i < at && item.party !== undefined)?.party;
  if (party === undefined || party.form === 'person' || lawful.has(party.economy)) return null;
  return OWN_DUTY.test(text.slice(party.end, start)) ? { imposer: null, targets: [party.economy], either: null } : null;
}

/** Whether an item names who asks, or tells of talks, other than the one named. */
function mayAsk(text: string, { party, end }: Item, other: string | undefined): boolean {
  return (
    party !== undefined &&
    party.economy !== other &&
    (party.form === 'person' || SUBJECT.test(text.slice(end, end + 24)))
  );
}

/** After the one that is asked, up to the duty: “에 요구해 온 ”, “에게 요청한 ”. */
const ASKED_OF =
  /^(?:\s?(?:정부|행정부|측))?(?:에|에게|측에) (?:[가-힣]{1,6} ){0,2}(?:요구|요청|촉구|압박|제기|제안)(?:한|했던|하는|하던|하고 있는|해 ?온|해 ?왔던|해오던)(?= )/;
/** After a duty that is to fall. */
const TO_FALL =
  /^[)） ]{0,2}(?:의 |를 |에 대한 )?(?:[가-힣]{1,6}관세의? |관세의? )?(?:철폐|폐지|인하|감축|완화|면제|개방|축소|철회)/;

/** After a duty that somebody asks to be lowered: “를 철폐해 달라고 요청”, “를 쿼터로 바꾸자고 제안”. */
const ASKED_TO_FALL =
  /^(?:(?!부과|매기|물리)[^.,”"]){0,30}?(?:철폐|폐지|인하|면제|완화|제외|철회|유예|감면|축소|낮[추춰]|내[리려]|없애|거[두둬]|바꾸|바꿔)(?:(?!부과|매기|물리)[^.”"]){0,24}?(?:요구|요청|촉구|압박|주문|건의|호소|당부|자고 (?:[^ ,.]+ ){0,2}제안)/;
/** After the one who is asked. */
const OF_WHOM = /^(?:\s?(?:정부|행정부|측))?(?:에|에게|측에|에 대해) /;

/** After the name of a person who is asked: “트럼프 대통령에게”. */
const OF_A_PERSON = /^(?: [가-힣]{1,12}){1,3}(?:에게|께) /;

/** “미국이 한국에 부과한 25% 관세의 면제를 요청했다”: on whom it is levied, nobody who is asked. */
const LEVIED_ON =
  /^(?:\s?(?:정부|행정부|측|산|제품))*(?:에|에게|에 대해|에 대하여) (?:[가-힣·]{1,8} ){0,2}(?:부과|매[기긴겨]|물[리린려]|적용|때린|예고|통보)/;

/** True of the rate at an item that somebody asks to be lowered; the rate it is to be lowered to is none. */
export function isAskedToFall(text: string, items: readonly Item[], at: number): boolean {
  const { end } = items[at]!;
  return ASKED_TO_FALL.test(text.slice(end, end + 64));
}

/** After no duty that is asked for: “무관세를 적용해 달라고”. */
const NONE_ASKED = /^[를을] (?:[가-힣]{2,4} )?(?:적용|보장|인정|허용|부여|유지)(?:해|하여) ?(?:달라|줄 것)/;

/** “한국은 미국에 25% 관세를 철폐해 달라고 요청했다”: levied by whoever is asked, met by whoever asks; null elsewhere. */
function askedOf(text: string, items: readonly Item[], at: number): PartiesRead | null {
  if (!isAskedToFall(text, items, at) && !NONE_ASKED.test(text.slice(items[at]!.end, items[at]!.end + 20))) return null;
  let rates = 0;
  for (let i = at - 1; i >= 0; i -= 1) {
    const { party, end, kind } = items[i]!;
    if (kind === 'rates') {
      rates += 1;
      if (rates > 1) return null;
    }
    if (party === undefined) continue;
    if (
      !(party.form === 'person' ? OF_A_PERSON.test(text.slice(end, end + 30)) : OF_WHOM.test(text.slice(end, end + 12)))
    )
      continue;
    if (LEVIED_ON.test(text.slice(end, items[at]!.start))) return null;
    const asking = items.findLast((item, k) => k < i && mayAsk(text, item, party.economy));
    if (asking === undefined) return null;
    return { imposer: party.economy, targets: [asking.party!.economy], either: null };
  }
  return askedAfter(text, items, at);
}

/** “25% 관세를 없애자고 미국에 제안했다”: who is asked stands before the verb of asking. */
function askedAfter(text: string, items: readonly Item[], at: number): PartiesRead | null {
  const asked = items.findIndex(({ party }, i) => i > at && party !== undefined);
  const { party, start, end } = items[asked] ?? {};
  if (party === undefined || start === undefined || end === undefined) return null;
  if (!/(?:자고|라고|것을) $/.test(text.slice(start - 4, start))) return null;
  if (
    !/^(?:\s?(?:정부|행정부|측))?(?:에|에게|측에) (?:거듭 |다시 |공식 )?(?:제안|요구|요청|촉구)/.test(
      text.slice(end, end + 16),
    )
  )
    return null;
  const asking = items.find((item, i) => i < at && mayAsk(text, item, party.economy));
  return asking === undefined ? null : { imposer: party.economy, targets: [asking.party!.economy], either: null };
}

/** After a rate that somebody asks for. */
const RATE_ASKED = /^를 (?:거듭 |계속 |먼저 )?(?:[가-힣]{1,6}(?:에|에게|측에) )?(?:요구|요청)(?:했|하|해|한)/;
/** Duties that whoever asks for them levies. */
const OWN_LEVY = /(?:상호|보복|추가|기본|보편)\s?관세\s?$/;

/** “일본은 자동차 관세 10%를 요구했다”: a rate that is asked for is met by whoever asks. */
function askedRate(text: string, items: readonly Item[], at: number): PartiesRead | null {
  const { start, end } = items[at]!;
  if (!RATE_ASKED.test(text.slice(end, end + 26)) || OWN_LEVY.test(text.slice(Math.max(0, start - 10), start)))
    return null;
  const whom = items.findLast(
    ({ party, end: after }) =>
      party !== undefined && party.form !== 'person' && OF_WHOM.test(text.slice(after, after + 12)),
  )?.party?.economy;
  const asking = items.findLast((item, i) => i < at && mayAsk(text, item, whom))?.party?.economy;
  return asking === undefined ? null : { imposer: whom ?? null, targets: [asking], either: null };
}

/** “미국이 한국에 요구해 온 쇠고기 관세(40%) 철폐”: a duty to fall is levied by whoever is asked, and met by whoever asks; null elsewhere. */
export function askedToFall(text: string, items: readonly Item[], at: number, nounEnd: number): PartiesRead | null {
  const asked = askedOf(text, items, at) ?? askedRate(text, items, at);
  if (asked !== null) return asked;
  if (!TO_FALL.test(text.slice(nounEnd, nounEnd + 24))) return null;
  for (let i = at - 1; i >= 0; i -= 1) {
    const { party, end, kind } = items[i]!;
    if (kind === 'rates') return null;
    if (party === undefined || !ASKED_OF.test(text.slice(end, end + 34))) continue;
    const asking = items.findLast(
      (item, k) =>
        k < i &&
        item.party !== undefined &&
        item.party.economy !== party.economy &&
        SUBJECT.test(text.slice(item.end, item.end + 24)),
    );
    return { imposer: party.economy, targets: asking === undefined ? [] : [asking.party!.economy], either: null };
  }
  return null;
}

/** “0%로 해 달라는 요구를 미국이 받아들였다”: what was asked of a party that granted it. */
const GRANTED = /^[^.”"]{0,24}(?:달라|라|자)는 (?:요구|요청|제안|건의|주장)(?:을|를|은|는|에) ?$/;
const GRANTS =
  /^(?:\s?(?:정부|행정부|측))?(?:이|가|도|은|는|이 이미|가 이미) (?:[가-힣]{1,5} )?(?:받아들|수용|들어[주줬]|동의|거절|거부|물리쳤|외면)/;

/** A duty that one side asked for and the other granted or refused: the other's; null elsewhere. */
export function askedAndGranted(text: string, items: readonly Item[], at: number): PartiesRead | null {
  const granting = items.findIndex(({ party }, i) => i > at && party !== undefined);
  const { party, start, end } = items[granting] ?? {};
  if (party === undefined || start === undefined || end === undefined) return null;
  if (!GRANTED.test(text.slice(items[at]!.end, start)) || !GRANTS.test(text.slice(end, end + 24))) return null;
  const asking = items.find((item, i) => i < at && item.party !== undefined && item.party.economy !== party.economy);
  return { imposer: party.economy, targets: asking === undefined ? [] : [asking.party!.economy], either: null };
}

/** “베트남이 미국과 상호관세 20%를 적용하는”: a duty of the partner's law is the partner's, and met by the subject. */
export function metByLaw(
  text: string,
  items: readonly Item[],
  at: number,
  kinds: readonly DutyKind[],
  read: PartiesRead,
): PartiesRead {
  const law = imposerByLaw(kinds);
  const { imposer, targets } = read;
  if (law === null || imposer === null || imposer === law || targets.some((target) => target !== law)) return read;
  const met = items.some(
    ({ party, end }, i) => i < at && party?.economy === law && /^[과와]\s/.test(text.slice(end, end + 2)),
  );
  return met ? { ...read, imposer: law, targets: [imposer] } : read;
}
