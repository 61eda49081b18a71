/** Korean rates that another has taken the place of: “0%에서 15%로 올랐다”, “무관세에서 15%를 부담하게 된”. */

/** After the newer rate: the change is done. */
const DONE =
  /^(?:의 (?:[가-힣]{2,4} )?관세|[가-힣]{0,2} ?관세)?(?:으?로|까지)(?:의)? (?:[가-힣]{1,4} )?(?:(?:낮췄|내렸|인하했|내려갔|내려왔|높였|올렸|인상했|올랐|뛰었|바뀌었|떨어졌|줄었|치솟았|낮아졌|높아졌|(?:인하|인상|상향|하향|조정)됐)(?!다면|으면|을)|(?:낮아진|높아진|내려간|내려온|떨어진|줄어든|오른|뛴|바뀐|치솟은|(?:인하|인상|상향|하향|조정)된) |(?:오르|높아지|뛰|낮아지|내려가)면서)|^(?:의 (?:[가-힣]{2,4} )?관세|[가-힣]{0,2} ?관세)?[를을] (?:[가-힣]{1,5} )?(?:부담하|물|내|적용받|지불하|떠안|지)게 ?(?:됐|된|되었|되면서|돼)/;

/** True when the words after the newer of two rates tell that the change is done. */
export function hasChangedKorean(after: string): boolean {
  return DONE.test(after);
}
