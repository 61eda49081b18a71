/** Duties that are only spoken of before somebody else's own is told: “상호관세를 발표하는 자리에서 “인도가 70%를 물린다”고”. */

import type { Item } from '../../sentences/sentence-items.js';
import { SUBJECT } from './party-words.js';

/** After the word for a duty. */
const SPOKEN_OF =
  /^율?(?:를|을|의|와|과)? ?(?:관련|부과|정책|조치)?(?:를|을)? ?(?:발표|언급|거론|설명|관련|협상|협의|논의|공개|소개)/;

/** True for the word for a duty at an item, where the subject of the duty told up to another item stands between them. */
export function isOnlySpokenOf(text: string, items: readonly Item[], at: number, to: number): boolean {
  const { end } = items[at]!;
  if (!SPOKEN_OF.test(text.slice(end, end + 16))) return false;
  const subject = items.findLastIndex(
    ({ party, end: named }, i) =>
      i > at && i < to && party !== undefined && SUBJECT.test(text.slice(named, named + 24)),
  );
  return subject > at;
}
