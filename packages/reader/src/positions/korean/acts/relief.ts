/** Relief in Korean clauses: goods kept from a duty, which is no exclusion from talks, and promises that are received. */

import type { Stance, Strength } from '../../../reading.js';
import type { KoreanClause } from '../clauses/sentence.js';

/** What a predicate says of the talks. */
interface Meant {
  readonly stance: Stance;
  readonly strength: Strength;
  readonly mode: 'obligation' | 'undertaking' | null;
}

/** “품목관세에서 일본이 제외되도록”, “232조 조치 대상에서”: what one is kept from is a burden. */
const FROM_BURDEN =
  /(?:관세|세율|조치|조처|쿼터|규제|제재|부과|인상|상한|의무|\d{3}조)(?:의)? ?(?:(?:적용|부과) ?)?(?:대상(?:국|품목)? ?)?에서(?:는|도)? (?:[^\s,]+ ){0,4}$/;
/** “이 대상에서”, in a sentence on a duty. */
const FROM_THIS = /(?:이|그|해당) 대상에서 (?:[^\s,]+ ){0,3}$/;
const BURDEN = /관세|부과|조치|제재/;
/** “백색국가에서 제외하기로”: a side that is struck off a list. */
const FROM_LIST =
  /(?:백색 ?국가|화이트 ?리스트|명단|목록|리스트|우대국)(?:[(（][^)）]{1,60}[)）])?에서 (?:[^\s,]+ ){0,2}$/;
/** “유예 대상에서 제외됐다”: kept from a relief, which tells how a measure stands. */
const FROM_RELIEF =
  /(?:유예|면제|감면|인하|환급|공제)(?:의)? ?(?:적용 ?)?대상(?:국|품목)?에서(?:는|도)? (?:[^\s,]+ ){0,4}$/;
/** “양허 대상에서 제외했다”, “추가 개방 대상에서 빠졌다”: goods kept from an opening. */
const FROM_OPENING = /(?:양허|개방)(?:의)? ?(?:대상(?:품목)?)?에서(?:는|도)? (?:[^\s,]+ ){0,4}$/;
/** “50%를 부과하되 정련 구리는 제외했다”: goods kept from a duty that is told right before. */
const FROM_DUTY_BEFORE =
  /(?:부과|매기|물리|적용|인상)(?:하되|되|하면서도?|면서도?|했지만|지만|하고|고),? (?![^,.]*(?:협상|협의|논의|의제))[^,.]{0,24}$/;
/** The letters of the cue that name what one is kept from. */
const PLACE = /^(?:[가-힣]{0,4}대상|관세|조치)에서 ?/;
const ASKED = /^(?:되|하|돼|해|될|할|시키)?(?:도록|게 |야 |달라|달란|주길|주기를|길 |기를 )|^ ?해 ?(?:달|줄)/;

/** What it says that somebody is left out: of a burden that is asked for or told as a hope, of talks an exclusion. */
export function withRelief(
  text: string,
  clauses: readonly KoreanClause[],
  at: number,
  [start, end]: readonly [number, number],
  meant: Meant,
): Meant | null {
  const cue = text.slice(start, end);
  if (!/제외|빠[지질진졌]/.test(cue)) return meant;
  if (FROM_LIST.test(text.slice(clauses[at]!.start, start))) return null;
  const fromTalks = /협상|협의|논의|의제/.test(cue);
  if (!fromTalks && clauses.slice(0, at + 1).some(({ start: from }) => FROM_DUTY_BEFORE.test(text.slice(from, start))))
    return null;
  const place = PLACE.exec(cue)?.[0].length ?? 0;
  const before = `${text.slice(clauses[at]!.start, start + place)}${place > 0 && cue[place - 1] !== ' ' ? ' ' : ''}`;
  if (FROM_RELIEF.test(before)) return null;
  if (FROM_OPENING.test(before)) return { stance: 'rejects', strength: 'moderate', mode: null };
  const ofThis = FROM_THIS.test(before) && BURDEN.test(text.slice(clauses[0]!.start, start));
  if (!ofThis && !FROM_BURDEN.test(before)) return meant;
  const verb = /(?:제외|빠)(.*)$/.exec(cue)?.[1] ?? '';
  return ASKED.test(`${verb}${text.slice(end, end + 10)}`)
    ? { stance: 'demands', strength: 'moderate', mode: null }
    : null;
}

/** “개방 요구를 받았다”: who asks is the other side. */
export function isAskedBy(text: string, start: number, end: number): boolean {
  return /(?:요구|요청|압박|압력)(?:을|를|도|까지)? ?받(?:[았은고]|아 ?왔)/.test(text.slice(start, end + 6));
}

/** “최혜국 대우를 약속받았다”, “확약도 받았다”, “인하를 이끌어냈다”: who promises is the other side. */
export function isReceived(text: string, start: number, end: number): boolean {
  return /(?:약속|보장|확약|확답|보증|인정|적용)(?:을|를|도|까지)? ?받(?:[았은아]|기로)|(?:이?끌어|얻어|받아|따) ?냈/.test(
    text.slice(start, end + 8),
  );
}

/** A relief right before what is done with it: “관세 감면을 ”, “무관세 혜택을 전면 ”. */
const RELIEF =
  /(?:감면|면제|유예|혜택|특혜|우대|인하|최혜국 ?(?:대우|지위))(?: ?(?:조치|방침|결정|계획|조처|대상 지정))?(?:을|를|도|까지|마저) (?:[가-힣]{1,4} ){0,2}$/;
const TAKES_BACK =
  /^(?:거두|거둬|철회|취소|중단|종료|박탈|없애|없앨|폐지|끝내|회수|멈추|백지화|되돌리|되돌릴|번복)(?!하지 ?(?:말|않)|지 ?(?:말|않))/;

/** “관세 감면을 거둬들이겠다”: a relief that is taken back gives nothing. */
export function takesBackRelief(text: string, from: number, start: number, end: number): boolean {
  return TAKES_BACK.test(text.slice(start, end + 6)) && RELIEF.test(text.slice(Math.max(from, start - 24), start));
}
