/** What a Korean clause makes depend on something: threats on a condition, refusals until something is done. */

import type { Stance, Strength } from '../../../reading.js';
import type { KoreanEvent } from '../clauses/event.js';
import type { KoreanClause } from '../clauses/sentence.js';
import type { Setting } from '../clauses/setting.js';
import type { KoreanAct } from '../verbs/acts.js';

/** “맞대응하면”, “불만이 있으면”: a condition before the threat. */
const CONDITION = /(?:[^화측반전\s]면|을 경우|할 경우|될 경우)(?:에는?)?[ ,]/;
/** “유예 기간이 끝나면”: a day that comes by itself. */
const TIME_COMES =
  /(?:기간|시한|유예|시점|휴전|만료일|기한)[이가] (?:[가-힣]{1,4} )?(?:끝나|만료되|종료되|지나|다하)면[ ,]/;
/** “시장을 열지 않으면”: an ask, which the threat only backs. */
const UNMET = /[^지]지 ?않(?:으면|을 경우)[ ,에]/;
/** “법이 통과되기 전에는”, “해법 없이는”: what must come first. */
const UNTIL = /(?:없이는|없으면|없다면|기 ?전에는|기 ?전까지는?|때까지는|지 ?않는 한(?:에는)?)[ ,]/;
/** “사과를 양허에서 빼지 않으면”: what a refusal hangs on. */
const UNLESS = /지 ?(?:않으면|않는다면|못하면)[ ,]/;
/** “25%로 되돌리겠다”: back up to a rate. */
const BACK_UP = /\d ?(?:%|퍼센트)(?:로|까지) ?$/;

/** “맞대응하면 그만큼 얹겠다”: a threat ties what it holds over the other side to what that does; null for other acts. */
export function threatened(
  text: string,
  from: number,
  { start, end, group, mood }: KoreanAct,
): readonly [stance: Stance, strength: Strength, mode: 'undertaking'] | null {
  if (mood !== 'will' && mood !== 'may') return null;
  const raises = group === 'hold' || (/^되돌/.test(text.slice(start, end)) && BACK_UP.test(text.slice(from, start)));
  const before = text.slice(from, start);
  const asked = mood === 'will' && UNMET.test(before);
  return raises && CONDITION.test(before) && !TIME_COMES.test(before) && !asked
    ? ['links', 'firm', 'undertaking']
    : null;
}

/** “해법 없이는 서명하지 않는다”, “시장을 열지 않으면 인하도 없다”: a refusal until something is done is a link. */
export function untilDone(text: string, from: number, event: KoreanEvent): KoreanEvent {
  if (event.stance !== 'rejects' && event.stance !== 'offers') return event;
  if (event.mode === 'obligation') return event;
  const before = text.slice(from, event.start);
  if (!UNTIL.test(before) && !(event.stance === 'rejects' && UNLESS.test(before))) return event;
  const refuses = event.stance === 'rejects' || /지 ?(?:않|못)/.test(text.slice(event.start, event.end));
  return refuses ? { ...event, stance: 'links', strength: 'firm' } : event;
}

/** A condition: “…면”, “…다면”, “…해야”, “… 없이는”. */
const WAITS_FOR = /(?:[^화측반전\s]면|없이는|때까지|전까지|전에는|[어아해춰뤄려져돼와워]야)[ ,]/;

/** “정의가 정해져야 이행할 수 있다”: what must come first, whatever it is on. */
const MUST_COME = /(?:[어아해돼춰뤄려져와워]야 (?!한|할|하|합|된|될|됩|됐|됨|함|마땅)|없이는 |때까지는? )/;

/** “진전이 있다면 관세를 낮추는 방안을 생각해 볼 수도 있다”: issues of the condition and of what waits for it, when they differ. */
export function conditionOf({ prepared, event, finder }: Setting, clause: KoreanClause): string[] | null {
  const before = prepared.text.slice(clause.start, event.start);
  const found = WAITS_FOR.exec(before);
  if (found === null) return null;
  const at = clause.start + found.index + 1;
  // “관세를 내리면 쌀 시장을”: words that mean an issue together may begin in the condition and end in what waits for it.
  const named = finder.within(clause.start, event.end);
  const first = named.filter(({ end }) => end <= at).map(({ issue }) => issue);
  const second = named.filter(({ end }) => end > at).map(({ issue }) => issue);
  if (MUST_COME.test(before) && first.length + second.length > 0) return [...new Set([...first, ...second])];
  if (first.length === 0 || first[0] === second[0]) return null;
  if (second.length === 0 && !/세율|관세/.test(prepared.text.slice(at, event.end))) return null;
  return [...new Set([...first, ...second])];
}
