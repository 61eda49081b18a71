/** Parties of Korean headlines, and of duties quoted in them: “미국, 스위스산 시계 관세 15%로”, “브라질, 트럼프 ‘커피 50% 관세’에 …”. */

import type { Item } from '../../sentences/sentence-items.js';
import type { PartiesRead } from '../parties-read.js';

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

/** Between the name of whoever levies a duty and the duty. */
const ITS_DUTY = /^ (?:[가-힣]{1,6} ){0,2}$/;
/** After a duty that the headline's first party takes as it comes. */
const TAKEN = /^(?:율)?에 (?:[가-힣]{1,5} ){0,2}?(?:반발|대응|맞대응|맞서|우려|유감|항의|촉각|비상|난색)/;
/** After the partner of a deal, and after its rate. */
const WITH = /^[와과] /;
const DEAL = /^(?:에|로|로 인하)? ?(?:합의|타결)/;

/** “브라질, 美 50% 관세에 반발”: the second party's on the first; “日, 美와 자동차 관세 15% 합의” leaves open whose it is. */
export function headlineParties(text: string, items: readonly Item[], at: number, nounEnd: number): PartiesRead | null {
  const first = items[0]?.party;
  if (first === undefined || !opensHeadline(text, items)) return null;
  const second = items.findLast(({ party }, i) => i > 0 && i < at && party !== undefined)?.party;
  if (second === undefined || second.economy === first.economy) return null;
  const { start, end } = items[at]!;
  if (TAKEN.test(text.slice(nounEnd, nounEnd + 20)) && ITS_DUTY.test(text.slice(second.end, start)))
    return { imposer: second.economy, targets: [first.economy], either: null };
  const dealt = WITH.test(text.slice(second.end, second.end + 2)) && DEAL.test(text.slice(end, end + 8));
  return dealt ? { imposer: null, targets: [], either: null } : null;
}
