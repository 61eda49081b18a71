/** Duties that whoever bears them agrees on with the one who levies: “스위스는 39% 관세를 15%로 낮추기로 미국과 합의했다”. */

import type { Item } from '../../sentences/sentence-items.js';
import type { PartiesRead } from '../parties-read.js';

/** From the rate up to the partner. */
const TO_PARTNER =
  /^[^.“”"]{0,34}?(?:낮추|내리|인하하|줄이|면제하|철폐하|없애|철회하|제한하|조정하|적용하|적용받)기로 $/;
/** After the partner. */
const AGREED = /^(?: ?(?:측|정부|행정부))?[와과] (?:[가-힣]{2,4} )?(?:합의|의견을 모|뜻을 모)/;
/** After whoever agrees. */
const TOPIC = /^(?: ?(?:[가-힣]{2,4} )?(?:정부|측))?(?:은|는|이|가|도) /;
/** What whoever agrees levies itself. */
const OWN = /보복|상계|반덤핑|맞불/;

/** The parties of such a duty; null elsewhere. */
export function agreedWith(text: string, items: readonly Item[], at: number): PartiesRead | null {
  const { start, end } = items[at]!;
  const partner = items.find((item, i) => i > at && item.party !== undefined);
  if (partner === undefined || !AGREED.test(text.slice(partner.end, partner.end + 16))) return null;
  if (!TO_PARTNER.test(text.slice(end, partner.start))) return null;
  const before = items.filter((item, i) => i < at && item.party !== undefined);
  const bearer = before.find((item) => TOPIC.test(text.slice(item.end, item.end + 12)))?.party?.economy;
  if (bearer === undefined || bearer === partner.party!.economy) return null;
  // “미국산 쌀 관세”: on the partner's goods.
  if (before.some(({ party }) => party!.economy === partner.party!.economy)) return null;
  if (OWN.test(text.slice(Math.max(0, start - 30), start))) return null;
  return { imposer: partner.party!.economy, targets: [bearer], either: null };
}
