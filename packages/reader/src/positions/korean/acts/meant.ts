/** Asks and confirmations that their object turns into something else: working together, an accord to be hurried, a ban that stays. */

import type { KoreanEvent } from '../clauses/event.js';

/** What two sides would do with each other: “협력을 협정에 명시”, “공동 비축”, “함께 대응”. */
const TOGETHER = /협력|공조|연대|동맹|공동 ?(?:연구|개발|비축|투자|생산|사업|대응|추진)|(?<![와과]) 함께 /;
/** Duties, quotas and matters to be talked of are asked for. */
const ON_MATTERS = /관세|쿼터|세율|문제|다루|논의|협의|협상|인정|면제/;
const PROPOSES = /^제[안의](?!받)|자(?:고|는)?$/;

/** An accord as what must be done or hurried: “비준을 서둘러야”, “가입해야”. */
const ACCORD =
  /(?:^|[\s“"‘'])(?:[^\s,]{1,10} )?(?:가입|비준|체결|타결|발효|서명)(?:을|를|에|도|은|는)? ?(?:[^\s,]+ ){0,2}(?:하|해|돼|되|되어|서둘러)?$/;
const MUST = /야(?: |$)/;

/** “수입 금지를 유지한다는 방침을 ”: what is confirmed is that a ban stays. */
const BAN_STAYS =
  /(?:금지|제한|규제|요건|통제|관세|기준)(?: ?조치)?(?:은|는|을|를|도) (?:[^\s,]+ ){0,3}(?:유지|고수)(?:한다|하겠다|할 것이라|하기로 한|하겠)는? ?(?:입장|방침|원칙|뜻|기조)(?:을|를|도) (?:[가-힣]+ )?$/;

/** “협의하고 있다는 보도는 ”, “요구했다는 주장은 ”: talks or an ask that somebody tells of. */
const TALKS_REPORTED =
  /(?:요구|요청|제안|논의|협의|거론|언급|합의|약속|협상)(?:를|을)? ?(?:[가-힣]{1,6} ?){1,3}다는 (?:취지의 |내용의 )?(?:[가-힣]{1,5} ){0,3}(?:보도|기사|소문|주장|의혹|얘기|이야기)(?:은|는|도)?(?: 역시)? (?:[가-힣]{1,4} )?$/;
/** Calling something untrue. */
export const UNTRUE = /^사실(?:이 아[니닙닌]|과 다[르릅른])/;

/** An event as its object makes it; the event itself where nothing turns it. */
export function asMeant(text: string, from: number, event: KoreanEvent): KoreanEvent {
  const { start, end, stance } = event;
  if (stance === 'demands') {
    const words = text.slice(start, end);
    const before = text.slice(Math.max(from, start - 60), start);
    if (PROPOSES.test(words) && TOGETHER.test(before) && !ON_MATTERS.test(before + words))
      return { ...event, stance: 'supports', strength: 'moderate' };
    if (MUST.test(text.slice(Math.max(start, end - 4), end + 3)) && ACCORD.test(before))
      return { ...event, stance: 'supports' };
  }
  if (
    stance === 'supports' &&
    /^(?:재확인|확인)/.test(text.slice(start, end)) &&
    BAN_STAYS.test(text.slice(Math.max(from, start - 50), start))
  )
    return { ...event, stance: 'rejects', strength: 'moderate' };
  if (stance === 'rejects' && UNTRUE.test(text.slice(start, end)) && TALKS_REPORTED.test(text.slice(from, start)))
    return { ...event, stance: 'not-discussed', strength: 'moderate' };
  return event;
}
