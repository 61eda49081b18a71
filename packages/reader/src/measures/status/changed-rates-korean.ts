/** Korean rates that another has taken the place of: “0%에서 15%로 올랐다”, “무관세에서 15%를 부담하게 된”. */

/** After the newer rate: the change is done. */
const DONE =
  /^(?:의 (?:[가-힣]{2,4} )?관세|[가-힣]{0,2} ?관세)?(?:으?로|까지)(?:의)? (?:[가-힣]{1,4} )?(?:낮췄|내렸|인하했|인하[된됐]|낮아[졌진]|내려[갔간]|내려[왔온]|떨어[졌진]|줄었|줄어든|높였|올렸|인상했|인상[된됐]|상향[된됐]|올랐|오른 |오르면서|높아[졌진]|높아지면서|뛰었|뛴 |뛰면서|바뀌었|바뀐|치솟[았은])(?!다면|으면|을)|^(?:의 (?:[가-힣]{2,4} )?관세|[가-힣]{0,2} ?관세)?[를을] (?:[가-힣]{1,5} )?(?:부담하|물|내|적용받|지불하|떠안|지)게 ?(?:됐|된|되었|되면서|돼)/;

/** True when the words after the newer of two rates tell that the change is done. */
export function hasChangedKorean(after: string): boolean {
  return DONE.test(after);
}
