/** How a Korean duty stands, by the words it belongs to and the verbs that close its sentence. */

import type { MeasureRead } from '../../reading.js';
import { isAskedToFall } from '../parties/korean/negotiated-duties.js';
import type { Item } from '../sentences/sentence-items.js';
import { isLifted, koreanFeltStatus, koreanToldStatus } from './duty-told-korean.js';
import { nearest, REACH } from './nearest-status.js';

/** Order in which the verbs that close a Korean sentence count: “부과하겠다고 위협했다” is a threat. */
const CLOSING = ['removed', 'suspended', 'threatened', 'proposed', 'agreed', 'announced', 'in-force'] as const;

/** Status of the duty at an item of a Korean sentence, by the words it belongs to and the verbs that close the sentence. */
export function koreanStatusAt(text: string, items: readonly Item[], at: number): MeasureRead['status'] {
  const own = ownStatus(text, items, at);
  if (own !== null) return own;
  // “통보한 25%보다 낮은”: set beside the rate of the clause, so that the verb which closes it is not said of this one.
  if (/^보다/.test(items[at + 1]?.text ?? '')) return 'unclear';
  const closed = closing(items, at);
  const { start } = items[at]!;
  const sharing = sharedWith(text, items, at);
  const told = koreanToldStatus(text, sharing.start, sharing.end, closed);
  if (told !== null) return told;
  if (closed !== 'removed' && closed !== 'suspended' && LEVIED.test(text.slice(Math.max(0, start - 16), start)))
    return 'in-force';
  return closed ?? nearest(items, at, -1)?.status ?? koreanFeltStatus(text, sharing.start, sharing.end) ?? 'unclear';
}

/** “망고에는 25%, 새우에는 50%가 매겨지고 있다”: the rate that the verb of a row of rates follows. */
function sharedWith(text: string, items: readonly Item[], at: number): Item {
  let last = at;
  for (let i = at + 1; i < items.length && i <= last + 8; i += 1)
    if (items[i]!.kind === 'rates') {
      if (!ROW.test(text.slice(items[last]!.end, items[i]!.start))) break;
      last = i;
    }
  return items[last]!;
}
const ROW = /^(?:의 관세)?, ?[^,.\d“”"]{2,18}$/;

/** The rest of a verb that belongs to the noun after it: “예고한 ”, “통보했던 ”. */
const ADNOMINAL = /^(?:한|했던|하던|된|됐던|되던)\s/;
const PLANNED_BEFORE =
  /(?:려던|(?:부과|인상)하기로\s한|(?:매기|물리|올리)기로\s한|(?:부과하|매기|물리|올리)겠다(?:고\s한|던)|통보한|통보했던|예고한|예고했던|발표한|발표했던|통보된|예고된)\s(?:[가-힣]{2,8}(?:의|에\s대한)\s)?(?:최대\s|최고\s|관세\s|상호관세\s)?$/;
const LEVIED_BEFORE =
  /(?:부과한|매긴|물린|적용한|발효된|시행된|시행\s중인|부과하던|적용하던|매기던|물리던|부과되던|적용되던|부과해\s?온|적용해\s?온|부과돼\s?온|적용돼\s?온|(?:부과|적용)(?:\s?중인|하고\s있는|되고\s있는)|(?:부과|적용)되는\s(?:현행|현재|기존))\s(?:[가-힣]{1,6}의\s)?(?:최대\s|최고\s|(?:상호|보복|추가|고율)?\s?관세\s)?$/;
/** “자동차에 부과된 25%”, whatever is asked for or planned; what ends it is told of it all the same. */
const LEVIED = /(?:부과된|적용된|매겨진)\s(?:최대\s|최고\s|관세\s)?$/;
const STANDING = /(?:현재|현행|기존|지금)\s(?:최대\s|최고\s|평균\s)?$/;
/** A duty to be lifted stands: “25%를 철폐하기 위해”, “25% 철폐를 요구”, “25% 관세의 철폐를 미국에 요구”. */
const TO_BE_LIFTED =
  /^(?:까지\s부과되는\s현행\s)?(?:를|을|의)?\s?(?:[가-힣]{0,4}\s?관세(?:의|를)?\s)?(?:(?:즉시|모두|전면)\s)?(?:(?:철폐|폐지|인하|완화|면제|제거)(?:하기\s위|를\s위|를\s(?:[가-힣]{1,6}(?:에|에게)\s)?(?:요구|요청|촉구|압박)|하라|해\s?달|해야)|(?:없애|풀어)야|없애(?:고|며|라|\s달)|[가-힣]{2,6}(?:으)?로\s(?:바꾸|대체하|전환하)는)/;
/** “15% 상호관세를 없앨 방침이다”: it stands until then. */
const WILL_LIFT =
  /^[의를을]?\s?(?:[가-힣]{0,4}\s?관세[의를을]?\s)?(?:(?:즉시|모두|전면|단계적으로|곧)\s)?(?:없앨|없애기로|없애겠|(?:철폐|폐지|철회)(?:할|하겠))\s?(?:방침|계획|예정|것|생각|다고|다는|다)/;
/** “50% 관세는 이번 합의에 포함되지 않았다”: what a deal leaves out stands as it was. */
const LEFT_OUT =
  /^(?:의)? ?(?:[가-힣]{0,4}관세)?[은는이가도] (?:이번 |최종 |해당 )?(?:[가-힣]{1,4} )?(?:합의|협정|합의문|합의안|협상|조치|인하|조정)(?:에|에서|에는|에서는|에도) (?:[가-힣]{1,4} )?(?:포함되지 ?않|들어 ?있지 ?않|담기지 ?않|반영되지 ?않|빠[졌진져]|제외[됐되된])/;
/** “50%는 이번 판결의 영향을 받지 않는다”, “15%와 철강 관세 50%는 …”: what a ruling leaves alone. */
const UNTOUCHED =
  /^(?:의)? ?(?:[가-힣]{0,4}관세)?(?:[와과] [^,.“”"]{1,20}%)?(?:의 관세)?[은는이가도] (?:이번 |해당 )?(?:[가-힣]{1,4} )?(?:판결|판단|결정)(?:의|에) (?:[가-힣]{1,4} )?(?:영향을 받지 ?않|해당하지 ?않)/;
/** “한때 145%까지 치솟았다”: what it stood at once. */
const ONCE = /한때\s(?:무려\s|최고\s|최대\s)?$/;
/** “종전 20%에서 10%로 낮췄다”: what it stood at before a change that is done. */
const FORMERLY = /(?:종전|이전|과거)(?:의)?\s(?:최고\s|최대\s)?$/;
const COPULA = /^\s?(?:가량|정도|수준|선)?(?:인(?:데)?,?|이지만|이나)\s/;

/** After the rate that it was changed to: “로 낮췄다고”. */
const CHANGE_DONE =
  /^(?:으?로|까지) (?:[가-힣]{1,4} )?(?:낮췄|내렸|인하했|인하됐|낮아졌|내려갔|내려왔|올렸|높였|인상했|인상됐|올랐|높아졌|뛰었)/;

/** How the older rate of “기존 25%에서 15%로”, “통보한 25%에서 15%로” stood; null when its words do not say. */
export function koreanPlanOf(before: string, after: string): 'announced' | 'in-force' | 'removed' | null {
  if (PLANNED_BEFORE.test(before)) return 'announced';
  if (FORMERLY.test(before) && CHANGE_DONE.test(after)) return 'removed';
  return STANDING.test(before) ? 'in-force' : null;
}

/** How a rate stands by the words it belongs to, whatever the sentence goes on to tell: “25%를 예고한 미국과 협상하기로 합의했다”. */
function ownStatus(text: string, items: readonly Item[], at: number): MeasureRead['status'] | null {
  const { start, end } = items[at]!;
  const before = text.slice(Math.max(0, start - 24), start);
  if (TO_BE_LIFTED.test(text.slice(end, end + 34)) || WILL_LIFT.test(text.slice(end, end + 34))) return 'in-force';
  if (ONCE.test(before)) return 'removed';
  if (!/^(?:로|까지)/.test(text.slice(end, end + 2)) && isAskedToFall(text, items, at)) return 'in-force';
  if (PLANNED_BEFORE.test(before)) return 'announced';
  if (LEVIED_BEFORE.test(before)) return isLifted(text, end) ? 'removed' : 'in-force';
  if (LEFT_OUT.test(text.slice(end, end + 50)) || UNTOUCHED.test(text.slice(end, end + 60))) return 'in-force';
  if (STANDING.test(before) && COPULA.test(text.slice(end, end + 6))) return 'in-force';
  for (let i = at + 1; i < items.length && i <= at + 8; i += 1) {
    const { phrase, kind, text: word, end: wordEnd } = items[i]!;
    if (kind === 'rates' || /^[,.]$/.test(word)) return null;
    if (phrase?.status === undefined) continue;
    const told = phrase.status === 'announced' || phrase.status === 'threatened';
    return told && ADNOMINAL.test(text.slice(wordEnd, wordEnd + 4)) ? phrase.status : null;
  }
  return null;
}

/** What may be stopped besides a duty: “수입을 중단했다”. */
const TRADE = /^(?:수입|수출|구매|구입|거래|생산|판매|협상|대화|조업|가동|선적)/;

/** True when a verb of stopping is said of trade or talks, not of the duty. */
function stopsTrade(items: readonly Item[], verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - 4); i -= 1) {
    const { kind, text, phrase } = items[i]!;
    if (kind === 'rates' || phrase?.duty || phrase?.imposing) return false;
    if (TRADE.test(text)) return true;
  }
  return false;
}

function closing(items: readonly Item[], at: number): MeasureRead['status'] | null {
  const found = new Set<MeasureRead['status']>();
  for (let i = at + 1; i < items.length && i <= at + 2 * REACH; i += 1) {
    const { phrase, kind } = items[i]!;
    if (kind === 'rates' && i > at + 6) break;
    if (phrase?.status === undefined || (phrase.status === 'suspended' && stopsTrade(items, i))) continue;
    found.add(phrase.status);
  }
  return CLOSING.find((status) => found.has(status)) ?? null;
}
