/** Whose the rates are of a row told of one party after the other, “일본은 15%, 영국은 10%다”, or of an answer to another's duty. */

import { topicsOfRate } from '../../percentages/rates-of-topics-korean.js';
import type { Item } from '../../sentences/sentence-items.js';
import type { PartiesRead } from '../parties-read.js';

/** Before the first rate of a sentence that tells whose own duties it compares: “EU 자동차 관세는 10%, 미국은 2.5%다”. */
const OWN_DUTY = /관세(?:율)?(?:은|는|이|가) (?:최고 |최대 |평균 |약 )?$/;

/** The sides of a rate of such a row: met by those parties, or levied by them where the row compares what each levies. */
export function topicRow(text: string, items: readonly Item[], at: number): PartiesRead | null {
  const topics = topicsOfRate(text, items, at);
  if (topics.length === 0) return null;
  const others = othersBefore(text, items, at, topics);
  const first = items.findIndex(({ kind }) => kind === 'rates');
  const compared = first < at && OWN_DUTY.test(text.slice(Math.max(0, items[first]!.start - 24), items[first]!.start));
  if (compared && topics.length === 1 && !items.slice(0, first).some((item) => item.phrase?.kind !== undefined))
    return { imposer: topics[0]!, targets: [], either: null, itself: true };
  return others ? null : { imposer: null, targets: topics, either: null, compared: true };
}

/** Whether the sentence names a party before that has no rate of such a row: “미국의 관세율은 일본이 15%”. */
function othersBefore(text: string, items: readonly Item[], at: number, topics: readonly string[]): boolean {
  const told = new Set(topics);
  items.forEach((item, i) => {
    if (item.rates !== undefined && i < at) for (const each of topicsOfRate(text, items, i)) told.add(each);
  });
  return items.some(({ party }, i) => i < at && party !== undefined && !told.has(party.economy));
}

/** After a duty that answers something: “100% 관세로 맞섰다”. */
const ANSWERS =
  /^(?:의)? ?(?:[가-힣]{2} ?)?관세(?:로|를 (?:매겨|물려|부과해)) (?:[가-힣]{1,4} )?(?:맞섰|맞서|맞받|맞불|대응|응수|보복|받아쳤|되갚)/;

/** “중국의 수출 통제에 미국은 100% 관세로 맞섰다”: levied by whoever answers, on whoever it answers. */
export function answeringParties(text: string, items: readonly Item[], at: number): PartiesRead | null {
  const { start, end } = items[at]!;
  if (!ANSWERS.test(text.slice(end, end + 28))) return null;
  const acting = items.findLastIndex(
    ({ party }, i) =>
      i < at &&
      party !== undefined &&
      /^(?: ?정부| ?행정부| ?측)?(?:은|는|이|가|도) /.test(text.slice(party.end, party.end + 8)),
  );
  const actor = items[acting]?.party;
  if (actor === undefined || /[가-힣](?:고|며|지만),? /.test(text.slice(actor.end, start))) return null;
  const answered = items.findLast(
    ({ party }, i) =>
      i < acting &&
      party !== undefined &&
      party.economy !== actor.economy &&
      /^(?: ?정부| ?측)?의 /.test(text.slice(party.end, party.end + 6)),
  )?.party;
  return answered === undefined ? null : { imposer: actor.economy, targets: [answered.economy], either: null };
}
