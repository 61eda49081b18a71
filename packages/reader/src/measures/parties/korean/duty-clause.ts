/** Where the clause of a Korean duty begins, and which of its parties are told beside the percentage itself. */

import { isOfGroundKorean } from '../../goods/duty-ground-korean.js';
import { type Item, rateBefore } from '../../sentences/sentence-items.js';
import { actorOfGround, groundFrom } from './duty-grounds.js';
import type { KoreanDuty } from './korean-duty.js';

export interface DutyClause {
  /** First item of the clause. */
  readonly from: number;
  /** First item of the ground that is told before the clause: “러시아산 원유를 산다는 이유로”; −1 when none is. */
  readonly ground: number;
  /** Whose act that ground is; null when nobody's. */
  readonly grounded: string | null;
  /** First and last item that may belong to this percentage, not to another one of the clause. */
  readonly own: number;
  readonly ownLast: number;
}

/** Between another duty and this one, whose clause it is not. */
const CLAUSE_ENDS_BETWEEN = /(?:(?<!최)고|며|지만|는데|했다|한다),?\s|(?:하는|되는|키는|리는) 등\s/;
/** A subject and what it does in a condition: “가 보복관세를 부과한다면 ”, “이 약속을 어기면 ”, “가 법안을 내는 것을 조건으로 ”. */
const CONDITION =
  /^(?:이|가) (?:[^\s,“”"]+ ){0,6}[^\s,“”"]*(?:[다라으기하되나오]면|[할될] 경우|[는할] (?:것을 |걸 )?(?:조건|전제|대가)(?:으?로| ?하에)),? /;
/** Words that end a clause on another duty: “미국산 제품의 관세를 없애는 대신 19%를 적용받는다”. */
const OTHER_DUTY_BEFORE =
  /(?:관세|세율)[^.]{0,14}(?:없애|철폐하|폐지하|낮추|인하하|내리|면제하|적용하)(?:고|며|지만|는데|되|면서|는\s대신|는\s대가로)(?=[\s,])/;

/** The clause of a duty. */
export function clauseOfDuty(duty: KoreanDuty): DutyClause {
  const { text, items, at } = duty;
  let last = at - 1;
  while (last >= 0 && !endsClause(duty, last) && !isOfGroundKorean(text, items, last)) last -= 1;
  const from = afterCondition(duty, last);
  const ground = last >= 0 && !endsClause(duty, last) ? groundFrom(text, items, last) : -1;
  const grounded = ground >= 0 ? actorOfGround(text, items, ground) : null;
  return { from, ground, grounded, own: firstOwn(items, from, at), ownLast: lastOwn(duty) };
}

/** First item after a clause before: “EU가 미국산 공산품 관세를 철폐하면 미국은 …” begins after the whole condition. */
function afterCondition({ text, items, at, start }: KoreanDuty, last: number): number {
  const { party, end } = items[last] ?? { end: 0 };
  const condition = party === undefined ? null : CONDITION.exec(text.slice(end, start));
  const to = end + (condition?.[0].length ?? 0);
  let from = last + 1;
  if (condition !== null) while (from < at && items[from]!.start < to) from += 1;
  return from;
}

/** True when an item belongs to a clause before that of the duty. */
function endsClause({ text, items, start, bears }: KoreanDuty, i: number): boolean {
  const { kind, party, end } = items[i]!;
  if (kind === 'rates') return CLAUSE_ENDS_BETWEEN.test(text.slice(end, start));
  if (party === undefined) return false;
  const between = text.slice(end, start);
  // “EU가 보복한다면 200%를 …”: whoever the condition is on does something else.
  return CONDITION.test(between) || (bears && OTHER_DUTY_BEFORE.test(between));
}

/** Goods belong to the percentage that follows them: “캐나다산 제품에 25%, 중국산 제품에 10%”. */
function firstOwn(items: readonly Item[], from: number, at: number): number {
  const own = Math.max(from, rateBefore(items, at) + 1);
  // “영국산에 25%, 나머지 국가에 50%”: that is its own too.
  const sided = items
    .slice(own, at)
    .some(({ party, phrase }) => party !== undefined || phrase?.toward !== undefined || phrase?.world === true);
  return sided ? own : from;
}

/** Where another percentage follows, what is told after this one and its noun is told of that one. */
function lastOwn({ items, at, noun }: KoreanDuty): number {
  const last = Math.max(at, noun);
  return items.some(({ kind }, i) => i > last && kind === 'rates') ? last : items.length - 1;
}
