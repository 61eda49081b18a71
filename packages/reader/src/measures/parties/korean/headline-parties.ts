/** Parties of Korean headlines, and of duties quoted in them: “미국, 스위스산 시계 관세 15%로”, “브라질, 트럼프 ‘커피 50% 관세’에 …”. */

import type { Item } from '../../sentences/sentence-items.js';

/** From a party to what it says or plans. */
const QUOTED_OF = /^ (?:(?:대통령|총리|장관|정부|행정부|측) )?[‘'“"][^’'”"]{0,12}?$/;
const QUOTED_THEN = /^[^’'”"]{0,14}[’'”"](?:에|에는|를|을|로|의|는|은|이|가)? /;

/** “미국, 스위스산 시계 관세 15%로”: in a headline whoever stands before the comma acts on the next. */
export function opensHeadline(text: string, items: readonly Item[]): boolean {
  const end = items.at(-1)?.end ?? 0;
  const first = items[0]?.end ?? 0;
  return /^,\s/.test(text.slice(first, first + 2)) && !/다[.”"’']*$/.test(text.slice(end - 3, end));
}

/** True when a duty is quoted right after a party, whose words or plan it is. */
export function ownsQuoted(text: string, items: readonly Item[], party: number, at: number): boolean {
  const { start, end } = items[at]!;
  return (
    party < at && QUOTED_OF.test(text.slice(items[party]!.end, start)) && QUOTED_THEN.test(text.slice(end, end + 20))
  );
}
