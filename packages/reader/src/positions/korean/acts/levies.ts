/** Burdens that a Korean side weighs or brings forward, which is neither openness nor an offer: “관세를 부과하는 방안을 내놓겠다”. */

import type { Cue } from '../../cues/stance-rules.js';

/** What is held over the other side, before what weighs or brings it. */
const LEVY =
  '(?:(?:부과|인상|보복|제재|금지|제소|발동|강화|제한)(?:하는|할|하기로 하는|시키는)?|(?:물리|매기|올리|높이)는) ?(?:(?:등|등을 통한|를 통한)(?:의)? )?(?:방안|조치|계획|카드|대책|대응|법안|행정명령)?(?:을|를|도|까지)? ?(?:[가-힣]{1,4} )?';
const WEIGHED = new RegExp(`${LEVY}$|절차를 통한 대응(?:을|도|까지)? ?$`);
const BROUGHT = new RegExp(
  `${LEVY}(?:내놓|내놨|내놔|제시하|제안하|발표하|공개하|추진하|시행하|도입하|마련하)[가-힣]{0,4}$`,
);
/** Longest stretch of a clause that is looked at, UTF-16 code units. */
const REACH = 40;

/** “관세를 부과하는 방안을 검토한다”: a threat that is weighed is no openness. */
export function weighsLevy(text: string, from: number, start: number, end: number, value: readonly Cue[]): boolean {
  return (
    value.some((cue) => cue.kind === 'stance' && cue.stance === 'open') &&
    /검토|고려|저울질|거론|따져/.test(text.slice(start, end)) &&
    WEIGHED.test(text.slice(Math.max(from, start - REACH), start))
  );
}

/** “관세를 부과하는 조치를 내놓겠다”: a burden that is brought forward gives nothing. */
export function bringsLevy(text: string, from: number, start: number, end: number): boolean {
  return BROUGHT.test(text.slice(Math.max(from, start - REACH), end));
}
