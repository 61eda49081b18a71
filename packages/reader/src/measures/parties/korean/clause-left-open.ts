/** What other words of a Korean sentence tell of its duty where the parties of the clause leave it open who levies it or bears it. */

import type { DutyClause } from './duty-clause.js';
import { OWN, ownerOfOwnGoods } from './goods-owners.js';
import type { KoreanDuty } from './korean-duty.js';
import { plannerAfter } from './levying-verbs.js';
import { bearing, levying, type PartiesFound } from './parties-found.js';
import { SOLD, SUFFIX } from './party-words.js';

type Step = (found: PartiesFound, duty: KoreanDuty, clause: DutyClause) => PartiesFound;

/** Furthest market that is named after a duty, UTF-16 code units. */
const MARKET_REACH = 70;

/** “무관세로 일본에 수출했다”: the duty is met there, where no other rate stands between. */
const met: Step = (found, { text, items, at, end }) => {
  if (found.imposer !== null) return found;
  for (let i = at + 1; i < items.length && items[i]!.start - end < MARKET_REACH; i += 1) {
    const item = items[i]!;
    if (item.kind === 'rates') return found;
    if (item.party !== undefined && SOLD.test(text.slice(item.end, item.end + 14).replace(SUFFIX, '')))
      return levying(found, item.party.economy);
  }
  return found;
};

/** “중국의 대미 관세” is China's on American goods; “대미 관세” alone may be the one met there. */
const directed: Step = (found) => {
  const { toward, imposer, subject, either } = found;
  if (toward === null) return found;
  return imposer !== null || subject !== null ? bearing(found, toward) : { ...found, either: either ?? toward };
};

/** “50%를 물리겠다는 트럼프 대통령의 방침” */
const planned: Step = (found, { text, items, verb, bears }) =>
  verb >= 0 && !bears && found.imposer === null ? levying(found, plannerAfter(text, items, verb)) : found;

/** “자국산 제품”: the subject's own goods. */
const onSubjectsGoods: Step = (found, { text, start, stop }) => {
  const { targets, imposer, subject } = found;
  if (targets.length > 0 || imposer === null || subject === null || subject === imposer) return found;
  return OWN.test(text.slice(Math.max(0, start - 30), stop)) ? bearing(found, subject) : found;
};

/** “자국 커피에는 0%가 적용돼야 한다고” */
const onOwnGoods: Step = (found, { text, items, at }) => {
  if (found.targets.length > 0) return found;
  const owner = ownerOfOwnGoods(text, items, at);
  return owner !== null && owner !== found.imposer ? bearing(found, owner) : found;
};

/** “미국에 이어 EU까지 25%를 매기면” */
const doneAlso: Step = (found, { bears }) => (found.also && !bears ? levying(found, found.subject) : found);

/** “인도의 러시아산 석유 수입을 문제 삼아 25%를”: on whoever gave the ground. */
const onGround: Step = (found, _, { grounded }) =>
  found.targets.length === 0 && grounded !== null && grounded !== found.imposer ? bearing(found, grounded) : found;

const STEPS: readonly Step[] = [met, directed, planned, onSubjectsGoods, onOwnGoods, doneAlso, onGround];

/** What is found, with what such words tell more. */
export function withWordsAround(found: PartiesFound, duty: KoreanDuty, clause: DutyClause): PartiesFound {
  return STEPS.reduce((sofar, step) => step(sofar, duty, clause), found);
}
