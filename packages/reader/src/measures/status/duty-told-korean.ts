/** How a Korean duty stands by the verb that is said of its rate itself: “25%를 물고 있다”, “50%가 됐다”, “부과할 수 있다”. */

import type { MeasureRead } from '../../reading.js';

type Status = MeasureRead['status'];

/** How far the verb of a rate may stand from it, UTF-16 code units. */
const REACH = 40;
/** Between a rate and its verb: “의 고율 관세를 여전히 ”. */
const TO_VERB = String.raw`^[^,.%\n“”"]{0,16}?`;

const after = (verb: string): RegExp => new RegExp(TO_VERB + verb);

/** “25%를 물고 있다”, “50%가 유지되며”: goes on, whatever else is told. */
const GOES_ON = after(
  '(?:(?:물|내|맞|걷|물리|매기|때리)고 ?있(?!던)|(?:부과|적용|시행|유지|징수)(?:하고|되고|받고) ?있|(?:부과|적용|시행|유지) ?중(?:이|인|에|,|$)|붙(?:고|어) ?있|매겨(?:지고|져) ?있|유지(?:된다|되며|되나|되고|되지만|됩니다)|그대로(?:다|이|입| 갑| 간다| 유지| 남| 적용| 부과))',
);
/** “0%를 적용받고 있었으나”: what went on until now. */
const WENT_ON = after('(?:(?:물|내|맞|걷)고|(?:부과|적용|시행|유지|징수)(?:하고|되고|받고)) ?있었(?:으나|지만|는데)');
/** “무관세였던 자동차”. */
const WAS = /^(?:였던|이었던|이던|였으나|였지만|이었으나|이었지만) /;
/** “50%가 부과됐다”, “25%를 물려 왔다”: done. */
const DONE = after(
  '(?:(?:부과|적용|시행|발효)(?:됐|되었|했|하였|돼 ?[왔온]|해 ?[왔온]|되어 ?[왔온])|매겼|물렸|매겨졌|붙었|(?:매겨|물려|물어|내) ?왔)(?!던|을|다면|으면|더라)',
);
/** “20%가 붙는다”, “18%를 매긴다고 비판했다”: told as a fact. */
const CAME = after('(?:(?:부담하|물|내|적용받|지불하|떠안)게 ?(?:됐|된 |되었|되면서|돼 )|오른 (?:것|뒤|데|상황))');
const PRESENT = after(
  '(?:붙는|매긴|매겨진|물린|부과한|부과된|적용한|적용된|무는|문|낸|걷는)(?:다(?:[.,;]|$|고 (?:[가-힣]{1,5} )?(?:주장|지적|비판|설명|불만))|지만|는데)|^[^,.%\\n“”"]{0,16}?(?:(?:부과|적용)되며|매겨지며)|^로 (?:[가-힣]{1,6} )?(?:수출|수입)(?:된다|되고|한다|하고)|^로 (?:[가-힣]{1,6}(?:에|으로|로) )?들어(?:간다|가고|온다|오고)|^[^,.%\\n“”"]{0,16}?(?:붙습니다|매깁니다|부과됩니다|적용됩니다|물립니다|냅니다|뭅니다)',
);
/** What puts the present off: “다음 달부터”, “타결되면”. */
/** “25%를 매긴다는데”: told as what others say is to come. */
const HEARD = after('(?:매긴|물린|부과한|올린|인상한|적용한)다는데');
const LATER = /(?:다음 ?달|내달|내년|오는|앞으로|향후|이후|[^측반전화\s]면|경우(?:에는?)?|부터)[ ,]/;
/** “부과할 수 있다고 했다”: held over the other side. */
const MAY_LEVY = after(
  '(?:(?:부과|인상|적용)할|매길|물릴|올릴|높일|때릴|부과될|인상될|(?:적용|부과)받을|적용될|물게 ?될|내야 ?할) ?수(?:도)? ?있(?!는|도록|게|었)',
);
/** “부과하기로 했다”: decided alone. */
const DECIDED = /^[^,.%\n“”"]{0,26}?(?:(?:부과|인상|상향|도입|신설)(?:하기|키)|매기기|물리기|올리기|높이기)로/;
const TOGETHER = /합의|타결|협정|약속|협상/;
/** “15%의 관세를 부과하는 포고령에 서명했다”. */
const ORDERED = after(
  '(?:부과|적용|인상)하는 (?:내용의 |내용을 담은 )?(?:포고령|포고문|행정명령|시행령|명령)(?:에|을|를) (?:[가-힣]{1,4} )?(?:서명|발표|공포|발동)(?:했|하였|하고|하며)',
);
/** “25% 관세를 철폐했다”, “10%를 면제한 바 있다”. */
const LIFTED = after(
  '(?:(?:철폐|폐지|철회|면제|해제|취소)(?:했|됐|되었|하였|[한된] 바)|없앴|없어졌|사라졌)(?!던|을|다면|으면)',
);

/** “세율은 24%”, “관세는 현재 50%”. */
const OF_DUTY =
  /(?:관세|세율|관세율)(?:은|는|이|가|도) (?:(?:올해|현재|지금|내년|평균|여전히|약|최고|최대|아직|무려|\d{1,4}년|\d{1,2}월|\d{1,2}일에?) ){0,3}$/;
const IS =
  /^ ?(?:정도|수준|안팎)?(?:다[., ]|이다|인데|이지만|이나|이고|이며|입니다|예요|였|이었|[가이] ?(?:됐|되었)|에 ?(?:달한|달하|이른|이르)|로 (?:여전히 |더 )?(?:높|낮)[은다고게])/;
const WILL_BE = /^[가이] ?(?:된다|됩니다|될|되고)/;

/**
 * How the verb said of a rate tells that it stands; null where it tells nothing.
 * @param start first character of the rate
 * @param end after its last character
 * @param closed what the words up to the end of the sentence tell
 */
export function koreanToldStatus(text: string, start: number, end: number, closed: Status | null): Status | null {
  const rest = text.slice(end, end + REACH);
  if (WENT_ON.test(rest) || WAS.test(rest)) return 'removed';
  if (GOES_ON.test(rest)) return 'in-force';
  if (isLifted(text, end)) return 'removed';
  const before = text.slice(Math.max(0, start - REACH), start);
  const ended = closed === 'removed' || closed === 'suspended' || closed === 'threatened';
  if (!ended && (DONE.test(rest) || CAME.test(rest))) return 'in-force';
  if (OF_DUTY.test(before)) {
    if (WILL_BE.test(rest)) return 'announced';
    if (!ended && IS.test(rest)) return 'in-force';
  }
  if (MAY_LEVY.test(rest)) return 'threatened';
  if (HEARD.test(rest)) return 'announced';
  const decided = DECIDED.exec(rest);
  if (decided !== null) return TOGETHER.test(text.slice(end, end + decided[0].length + 16)) ? 'agreed' : 'announced';
  if (!ended && ORDERED.test(rest)) return 'announced';
  if (ended || !PRESENT.test(rest)) return null;
  return LATER.test(before) ? (closed ?? 'announced') : 'in-force';
}

/** “전기차에 매기는 100%”: levied, where nothing else is told of it. */
const LEVIED_ON =
  /(?:매기는|물리는|부과하는|적용하는|부과되는|적용되는|붙는|내는|무는|걷는) (?:최대 |최고 |평균 |현행 )?$/;
/** “25%를 부과하는 데 대한”, “5% 세율로 수입하고”, “50% 관세 폭탄에”. */
const FELT = after(
  '(?:부과하는 데 (?:대|맞|따)|(?:세율|관세)?로 (?:수입|수출|들여)(?:하고|한다|해|온다)|관세 ?(?:직격탄|폭탄|여파|충격|장벽)(?!(?:이|을|의)? ?(?:우려|위기|위협|가능|경고|예고|피))|관세(?:와 겹|에 (?:시달|신음|막|묶)|관세로 (?:[가-힣]{1,4} )?(?:갈 곳|타격|피해|어려|고전|신음)))',
);

/** Whether a rate is told as taken away: “25% 관세를 철폐했다”. */
export function isLifted(text: string, end: number): boolean {
  return LIFTED.test(text.slice(end, end + REACH));
}

/** How a rate stands by the words around it where no verb tells of it. */
export function koreanFeltStatus(text: string, start: number, end: number): Status | null {
  if (LEVIED_ON.test(text.slice(Math.max(0, start - 16), start))) return 'in-force';
  return FELT.test(text.slice(end, end + REACH)) ? 'in-force' : null;
}
