/** Words after a Korean duty or its verb that tell what its subject has to do with it: “25%에서 면제됐다”, “25%는 가혹하다”. */

/** “부과된 25% 관세를 해결하겠다”: a duty that its speaker has to deal with. */
const TO_BE_DEALT_WITH =
  /^(?:\s?관세)?(?:를|을|에|의|에 대해|에 대한|에 대해서는)?\s(?:[가-힣]{1,6}\s){0,2}(?:해결|해소|풀[겠어고기려 ]|대응|대처|논의|협의|항의)/;
/** “15% 합의를 했다”, “15% 관세에 합의했다”. */
const AGREED_ON = /^(?:\s?관세)?에?\s(?:[가-힣]{1,4}\s)?합의/;
const ANSWERED = /^(?:율)?(?:[을를] (?:이유|빌미|핑계|구실|명분)로|에 (?:맞서|대응|대한 보복|맞대응))/;

/** “철강 25% 관세에서 면제됐다”: whoever is let off a duty bore it. */
export const LET_OFF = /^(?:\s?관세)?(?:에서|로부터) (?:[가-힣]{1,4} )?(?:면제|제외|예외|빠[져지진졌]|벗어)/;

/** “50%는 너무 가혹하다”: whoever says so bears it. */
export const BLAMED = /^(?:은|는|이|가) (?:[가-힣]{2,4} )?(?:가혹|부당|과도|지나치|억울)/;

/** “관세로 수입하고 있다”, not “관세로 수입되고 있다”. */
export const IMPORTED_AT =
  /^(?:으?로|를 (?:물|내|매기)고) ?(?:[가-힣]{1,4} )?(?:수입(?:[하했한할]|해)|들여[오온올왔]|사들[이인여일]|사 오|받아들[이인여일]|받(?:는다|기로|고 있|을 것|겠다))/;

/** “10% 관세로 자동차를 수출할 수 있다”: whoever sells at a duty bears it. */
export const EXPORTED_AT =
  /^(?:으?로|를 (?:물|내)고) ?(?:[가-힣]{1,6}[을를] )?(?:수출(?:[하했한할]|해)|팔[고수 ]|판다)/;

/** After a verb. A duty to be lifted or asked to be lifted is not its subject's: “25%를 철폐하기 위해”, “인하를 요구”. */
export const TO_BE_LIFTED =
  /^[가-힣]{0,2} ?(?:기 위해|기 위한|(?:을|를) (?:[가-힣]{1,6}(?:에|에게|측에) )?(?:위해|위한|요구|요청|촉구|압박)|달라|라고|자고|려면)/;

/** Verbs of lowering. */
export const LOWERS = /^(?:낮추|낮춘|낮출|낮춰|낮췄|인하|내리|내린|내릴|내려|내렸|깎)/;

/** Verbs of paying. Whoever pays a duty pays it to the one that levies it: “미국에 15%를 낸다”. */
export const PAYS =
  /^(?:지불|문다|물어 왔|물어왔|낸다|내면|내지만|물면|내던|내는|냈다|내야|내고|내게|물게|물던|무는|물고|물어야)/;

/** True when the verb after a duty deals with one that another levies. */
export function isDealtWith(text: string, nounEnd: number): boolean {
  return TO_BE_DEALT_WITH.test(text.slice(nounEnd, nounEnd + 24));
}

/** “15% 합의를 했다”, “15% 관세에 합의했다”: either side may say so. */
export function isAgreedOn(text: string, nounEnd: number): boolean {
  return AGREED_ON.test(text.slice(nounEnd, nounEnd + 14));
}

/** “상호관세를 이유로 …에 25%를 부과”, “상호관세에 맞서 …”: another's duty, which is answered. */
export function isAnswered(text: string, end: number): boolean {
  return ANSWERED.test(text.slice(end, end + 12));
}
