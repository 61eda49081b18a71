/** Whose a Korean clause is by what stands around it: the noun it ends in, whoever is named after a quotation, the sentence before. */

import { HOME } from '../../../text/korean-text.js';
import { type Holder, partyVoice, type Voice } from '../../voices/voices.js';
import type { KoreanClause } from '../clauses/sentence.js';
import type { Setting } from '../clauses/setting.js';

/** “중국의 수출통제는”, “중국이 발표한 … 조치는”: whose a measure is stands before it. */
const OF_A_SIDE =
  /^(?:의 (?:[^\s,]+ ){0,3}[^\s,]*(?:통제|조치|제재|제한|규제|금지)|(?:이|가) (?:[^\s,]+ ){0,2}?(?:발표|예고|시행|부과|도입|발동|단행|취)한 (?:[^\s,]+ ){0,5}[^\s,]*(?:통제|조치|제재|제한|규제|금지|관세|수수료))(?:은|는|도) /;

/** “제재는 철회된다”: by the side whose it is or that the sentence before is on, unless the goods are its own. */
export function liftedBy(
  { prepared: { text }, view, holders, event, state, floor, voice }: Setting,
  clause: KoreanClause,
): readonly Voice[] | null {
  const { subject } = state;
  if (floor !== null || clause.quotation !== null || voice.kind === 'editorial') return null;
  const owner = holders.find(
    ({ kind, start, end }) =>
      kind === 'economy' && start >= clause.start && end <= event.start && OF_A_SIDE.test(text.slice(end, event.start)),
  );
  const whose = owner?.voices[0]?.party;
  if (whose != null) return [partyVoice(whose)];
  if (subject === null || subject.length !== 1 || view.subjects.length > 0) return null;
  const [{ party, capacity }] = subject as [Voice];
  if (party === null || capacity !== 'government') return null;
  const own = holders.some(({ voices, end }) => voices[0]?.party === party && end <= event.start && text[end] === '산');
  return own ? null : [partyVoice(party)];
}

/** “… 무관하다는 것이 정부 설명이다”, ““… 없다”는 게 인도 측의 답변이다”: whose words they are stands after them. */
const HELD_BY =
  /^[가-힣]{0,3}(?: 된다)?["”’'」]?(?:이?라|다|자)?는 ?(?:게|것이|것은|건) ((?:[가-힣A-Za-z·]{1,12} ){0,4}?)((?:[가-힣A-Za-z·]{1,14})(?:의|측|측의)?) ?((?:[가-힣]{2,4} )?(?:설명|입장|답변|생각|방침|주장|판단|대답|반응|시각|원칙|해석|계산|요구|뜻|인식|불만|바람|희망|숙원|태도|견해|구상|논리|복안|속내|셈법|의지|호소|의도|전략|주문|요청|목표|제안|항변|목소리|항의|으름장))(?:으로 (?:알려|전해)|이[다고었며]|입니다|이에요|이지만|[.,]|$)/;

/** “확대하기로 한 인도 정부의 결정”: whose decision it is stands in the act itself. */
const DECIDED = /[기키]로 ?(?:합의|약속|결정)?한 .*(?:결정|방침|조치|계획|합의|약속)$/;

/** Who speaks about such a decision: the quotation begins after him. */
export function whoTellsOfIt({ prepared: { text }, view, event }: Setting, { start }: KoreanClause) {
  if (!DECIDED.test(text.slice(event.start, event.end))) return null;
  return view.subjects.findLast((one) => one.role !== 'owner' && one.start >= start && one.end <= event.start) ?? null;
}

/** Who holds what a clause says by the noun it ends in; null where no such noun follows. */
export function heldAfter(
  { prepared: { text }, event, holders, floor, voice, parties, state }: Setting,
  clause: KoreanClause,
): readonly Voice[] | null {
  const decided = DECIDED.test(text.slice(event.start, event.end));
  const from = decided ? event.start : event.end;
  const found = decided ? null : HELD_BY.exec(text.slice(from, from + 70));
  if (!decided && found === null) return null;
  const end = decided ? event.end : from + found![0].length;
  const owner = holders.findLast((one) => one.start >= from && one.end <= end && one.kind !== 'adjective');
  const first = owner?.voices[0];
  if (owner !== undefined && first?.party != null) {
    if (owner.kind === 'economy') return [partyVoice(first.party)];
    // “정부 입장입니다” in an answer: of whoever has the floor; in a report on others of whoever spoke.
    if (owner.kind === 'unnamed' && first.capacity === 'government') {
      const party = floor?.party ?? (parties.includes(first.party) ? first.party : (state.spoken?.[0]?.party ?? null));
      return party === null ? null : [partyVoice(party)];
    }
    return owner.voices;
  }
  const words = decided ? '정부' : `${found![1]!}${found![2]!}`;
  if (/^(?:우리|저희)/.test(words)) return floor !== null ? [floor] : [partyVoice(HOME)];
  if (/^(?:우리 )?(?:정부|통상 ?당국|당국)(?:의|측)?$/.test(words.trim())) return [partyVoice(HOME)];
  return clause.quotation === null && voice.kind === 'editorial' ? voice.voices : null;
}

/** “미측에 … 요청함” in a release: asked by whoever the release is of. */
export function isPutToOthers(
  { prepared: { text }, event, holders, voice }: Setting,
  { start }: KoreanClause,
): boolean {
  const own = voice.voices[0]?.party ?? null;
  if (event.stance !== 'demands' || voice.kind !== 'official' || own === null) return false;
  return holders.some(
    (one) =>
      one.start >= start &&
      one.end <= event.start &&
      one.voices[0]?.party != null &&
      one.voices[0].party !== own &&
      /^(?: ?측|정부| 정부)?(?:에|에게)(?: |도 |는 )/.test(text.slice(one.end, one.end + 6)),
  );
}

/** Who is named right after a quotation as the one whose words it holds; null when nobody is. */
export function authorAfter({ prepared, holders, event }: Setting, { quotation }: KoreanClause): Holder | null {
  if (quotation === null || event.stance === 'demands') return null;
  const after = prepared.text.slice(quotation[1], quotation[1] + 60);
  const owned = /^[”"’'」]?(?:이?라|다)?는 /.exec(after);
  if (owned === null) return null;
  const from = quotation[1] + owned[0].length;
  const author = holders.find(({ start, kind }) => start >= from && start <= from + 6 && kind !== 'adjective');
  if (author === undefined) return null;
  return /^(?: [가-힣]{1,10}){0,3}(?:의)? ?(?:발언|언급|주장|말|지적|경고|선언|설명)(?:[에을를과와은는이]|도|에는|$)/.test(
    prepared.text.slice(author.end, author.end + 40),
  )
    ? author
    : null;
}
