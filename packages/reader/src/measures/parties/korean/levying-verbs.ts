/** Which verb closes the clause of a Korean duty, and who plans or levies by the verbs around it. */

import type { Item } from '../../sentences/sentence-items.js';

/** “50%를 물리겠다는 트럼프 대통령의 방침”: the party whose plan the verb before it tells. */
export function plannerAfter(text: string, items: readonly Item[], verb: number): string | null {
  const end = items[verb]!.end;
  const next = items.findIndex((item, i) => i > verb && item.party !== undefined);
  if (next < 0 || items[next]!.start - end > 10) return null;
  if (
    !/^(?:[을를] ?(?:예고|발표|통보|위협|선언|압박))?[가-힣]{0,4}(?:다는|려는|하는|던|는|한)\s$/.test(
      text.slice(end, items[next]!.start),
    )
  )
    return null;
  let last = next;
  while (items[last + 1]?.party !== undefined && items[last + 1]!.start - items[last]!.end <= 1) last += 1;
  return /^(?:\s?(?:행정부|정부|대통령|총리|장관|측)){0,2}(?:의|이|가|은|는|와|과|에|을|를)\s/.test(
    text.slice(items[last]!.end, items[last]!.end + 16),
  )
    ? items[last]!.party!.economy
    : null;
}

/** True when a verb of levying stands between a party and the duty: “EU 집행위가 내놓은 안은 세이프가드를 …”. */
export function imposedBetween(items: readonly Item[], economy: string, at: number): boolean {
  for (let i = at - 1; i >= 0 && items[i]!.party?.economy !== economy; i -= 1)
    if (items[i]!.phrase?.imposing && !items[i]!.text.endsWith('된')) return true;
  return false;
}

/** Furthest rate after another of one list, and furthest verb after the last, in UTF-16 code units. */
const LISTED_REACH = 20;
const VERB_REACH = 70;

/** The verb that closes the clause of a percentage, or of the list that it stands in; −1 when none follows. */
export function verbAfter(text: string, items: readonly Item[], at: number): number {
  let { end } = items[at]!;
  for (let i = at + 1; i < items.length; i += 1) {
    const { phrase, kind, start } = items[i]!;
    if (kind === 'rates') {
      if (start - end > LISTED_REACH || /(?:(?<!최)고|며|지만|는데),?\s/.test(text.slice(end, start))) return -1;
      end = items[i]!.end;
    }
    if (phrase?.bearing || phrase?.imposing) return i;
    if (start - end > VERB_REACH) return -1;
  }
  return -1;
}

/** True for a kind of duty that the law of another economy alone knows. */
export function isUnderLawOfOther(item: Item | undefined, economy: string): boolean {
  const law = item?.phrase?.kind?.imposer ?? null;
  return law !== null && law !== economy;
}
