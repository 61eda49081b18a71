/** Which of several events of a Korean clause is its predicate, and whose an ask is that another event answers. */

import type { Stance } from '../../../reading.js';
import type { KoreanEvent } from '../clauses/event.js';

/** Between an ask and its refusal: “…라는 요구는”. */
const ASK_OF_OTHERS = /^.?는? ?(?:\S+ ){0,2}(?:요구|요청|제안|주장|압박)(?:은|는|를|을|에|도|에는)? /;

/** “요구를 일부 수용하기로”: an ask that is given in to. */
const GIVES_IN = /^(?:수용|받아들|들어주|응하|응했)/;
const ASK_GIVEN_IN_TO = /(?:요구|요청|압박|제안)(?:을|를|에|도) (?:[가-힣]{2,4} )?$/;
const ASK_TO_STOP = /(?:중단|반대|저지|금지|철회) (?:요구|요청|촉구)(?:를|을|에) (?:[가-힣]{2,4} )?$/;
/** The noun of an ask, which the predicate takes up. */
const ASK_TAKEN_UP = /(?:요구|요청)에는?$/;
/** Whose ask it is, which something else answers: “달라는 일본의 요구에”. */
const ASK_ANSWERED = /^.?[는란] \S{1,8}(?:의| ?측의?)? ?(?:요구|요청|제안|압박)에 /;

/** “개방 요구에 대해”, “요구 등과 관련해”: an ask that is spoken about. */
const ASK_SPOKEN_OF = /^(?:[을를]?)?(?: 등)?(?:에|와|과)(?: ?대해| ?대하여| ?관해| ?관련|는,? )/;
/** “요구가 없었다”: it was not made. */
const ASK_NOT_MADE = /(?:요구|요청|논의|언급|협의)[가는은도를]? ?(?:전혀 |일절 )?(?:없|(?:하|되)지 ?않)/;

/** An ask that a clause only speaks about is the other side's; one told as not made is nobody's. */
function spokenOf(text: string, event: KoreanEvent, until: number): KoreanEvent | null {
  if (
    event.stance !== 'demands' ||
    !/(?:요구|요청|압박)$/.test(text.slice(event.start, event.end).replace(/(?: 등)?(?:에|와|과)$/, ''))
  )
    return event;
  const end = event.end - (/[에와과]$/.test(text.slice(event.end - 1, event.end)) ? 1 : 0);
  if (!ASK_SPOKEN_OF.test(text.slice(end, end + 14))) return event;
  return ASK_NOT_MADE.test(text.slice(end, until)) ? null : { ...event, others: true };
}

/** “낮추겠다는 답변을 받았다”, “돌려주겠다는 설명도 들었다”: what the other side told. */
const HEARD =
  /^[가-힣]{0,2}[다라자]?는 ?(?:설명|답변|답|말|얘기|이야기|확답|언질|의사|입장|요청|요구|압박|압력|주문|뜻)(?:을|를|도|까지|은|는)? ?(?:[가-힣]{1,4} )?(?:들었|들은|받았|받은|받아|받고|받는|전달받|전해 ?들)/;

/** “빨리 투자하라는 건 맞지만”: an ask that is granted to be there. */
const ASK_GRANTED = /[라자]는 ?(?:건|것은|게|것이|점은) (?:[가-힣]{1,3} )?(?:맞|사실|이해|알[고겠])/;
/** “요구를 하고 있는 것이 드러났다”: an ask that came to light. */
const ASK_CAME_OUT =
  /^(?:[를을]? ?(?:하|해 ?오)고 ?있는|해 ?온|한) (?:게|것이|것으로|점이|사실이) (?:[가-힣]{1,4} )?(?:나타|드러|확인|밝혀)/;

/** True for an ask that is told as found out or granted, which is the other side's. */
function isAskFound(text: string, { start, end, stance }: KoreanEvent): boolean {
  return (
    stance === 'demands' &&
    (ASK_CAME_OUT.test(text.slice(end, end + 30)) || ASK_GRANTED.test(text.slice(Math.max(start, end - 3), end + 14)))
  );
}

/** “무역과는 관계가 없지만”: granted, and then turned round. */
const GRANTED = /^[가-힣]{0,3}(?:지만|으나|는데)/;

/** Leaves out what is only granted or only spoken about. */
export function withoutGranted(text: string, events: readonly KoreanEvent[], until: number): KoreanEvent[] {
  return events.flatMap((event, at) => {
    if (
      event.stance === 'excludes' &&
      events[at + 1]?.stance === 'links' &&
      GRANTED.test(text.slice(event.end, event.end + 6))
    )
      return [];
    if (HEARD.test(text.slice(event.end - 1, event.end + 26))) return [{ ...event, others: true }];
    if (isAskFound(text, event)) return [{ ...event, others: true }];
    const meant = spokenOf(text, event, until);
    return meant === null ? [] : [meant];
  });
}

/** “-다는 뜻을 굽히지 않는다”, “-라는 입장에서 물러서지 않는다”, “-다는 우리의 생각에는 변함이 없다”. */
const HELD_TO =
  /^[가-힣]{0,2}[다라자]?는 ?(?:[가-힣]{1,5}의? )?(?:뜻|입장|주장|요구|방침|태도|의지|고집|원칙|생각|기조|목표)(?:을|를|에서|에는|에|은|이|가)? ?(?:\S{1,6} )?$/;

function holdsTo(text: string, before: KoreanEvent, event: KoreanEvent): boolean {
  return (
    /^(?:굽히|물러서|꺾|접|변함|변화|달라지|바뀌|그대로)/.test(text.slice(event.start, event.end)) &&
    HELD_TO.test(text.slice(before.end, event.start))
  );
}

/** “… 안 된다는 데 ”, “… 한다는 점에 양국이 ”: between what is agreed on and the agreement. */
const AGREED_ON = /^[가-힣 ]{0,6}다는 ?(?:데|데에|점에|것에|원칙에|점에서|데에서)(?:는|도)? ((?:[^\s,]+ ){0,5})$/;
/** Whoever agrees, named right before it: “양국이 ”, “미국과 한국이 ”. */
const THEY_AGREE = /[이가은는도] (?:[가-힣]{1,4} )?$/;
/** What a side must not do that it could be asked for. */
const MUST_NOT_YIELD = /(?:열|개방|양보|허용|내주|내줘|받아들|수용|포기|타협|물러|건드|손대|넘겨|넘기)[가-힣]{0,3} ?$/;

/** “외환시장을 흔들어서는 안 된다는 데 인식을 같이했다”: what both agree on is no refusal, nor what one of them gives. */
function isOnlyAgreedOn(text: string, event: KoreanEvent, next: KoreanEvent): boolean {
  if (next.stance !== 'supports' || next.clause !== event.clause) return false;
  const between = AGREED_ON.exec(text.slice(event.end - 1, next.start));
  if (between === null) return false;
  if (event.stance === 'offers') return THEY_AGREE.test(between[1]!);
  return (
    event.stance === 'rejects' &&
    event.mode === 'obligation' &&
    !MUST_NOT_YIELD.test(text.slice(Math.max(0, event.start - 8), event.start)) &&
    !MUST_NOT_YIELD.test(text.slice(event.start, event.end).replace(/[아어여]?서는? ?안.*$/s, ''))
  );
}

/** “제외한 것은”, “빼놓은 데 대해”. */
const WHAT_WAS_DONE = /^[한된는은낸인] ?(?:것|데|조치|결정)(?:은|을|를|는|도|에)? ?(?:대해 )?(?:[가-힣]{1,6} )?$/;

/** “협의를 계속하기로 했다”, “논의를 이어가기로 합의했다”. */
const GOES_ON_TALKING = /^(?:협의|논의|대화|협상)[를을] (?:[가-힣]{1,5} )?(?:계속|지속|이어)/;

/** What tells an exclusion to its end, by its stance, what stands before it and its own words. */
const OF_EXCLUSION: readonly (readonly [stance: Stance, between: RegExp, words: RegExp])[] = [
  ['open', /^에서(?:는|도)? ?(?:[가-힣]{1,4} )?$/, /^(?:논의|협의|다루|다룰|협상|대화)/],
  ['rejects', /^[가-힣]{0,3}고,? ?(?:[가-힣]{1,5} )?$/, /^선을/],
  ['rejects', /^[가-힣]{0,3} ?(?:(?:입장|원칙|방침)을 )?(?:[가-힣]{1,5} )?$/, /^(?:(?:입장|원칙|방침)을 )?고수/],
];

/** A link told of a noun, or as what is done: “맞바꾸는 거래는”, “조건으로 거는 것은”. */
const LINK_NOUN =
  /^[가-힣]* ?(?:[가-힣]+ ){0,2}?(?:[가-힣]*[는한된] )?(?:거래|것|방식|협상|제안|요구|방안|합의|일|건|발상|시도|조건)(?:은|는|을|를|에는|에|도)? |^[가-힣]{0,2}는 데(?:에)?(?:는|도)? /;

/** “우려를 표명하고 쿼터를 배정해 줄 것을 요청하였다”: the ask that a concern leads up to says more. */
function isConcernBefore(text: string, event: KoreanEvent, next: KoreanEvent | undefined): boolean {
  return (
    event.stance === 'demands' &&
    next?.stance === 'demands' &&
    next.clause === event.clause + 1 &&
    /우려/.test(text.slice(event.start, event.end)) &&
    /^(?:[을를] (?:[가-힣]{2,4} )?)?[^\s]*고,? (?![^\s]+[은는이가] )/.test(text.slice(event.end, next.start)) &&
    /요청|요구|촉구|달라/.test(text.slice(next.start, next.end))
  );
}

/** Of several events of one clause the last, which is its predicate; a refusal or a link before it stays. */
export function lastOfClause(text: string, events: readonly KoreanEvent[]): KoreanEvent[] {
  const marked = events.map((event, at) => {
    const next = events[at + 1];
    if (next === undefined || next.clause !== event.clause) return event;
    const refused =
      event.stance === 'demands' && (next.stance === 'rejects' || GIVES_IN.test(text.slice(next.start, next.end)));
    // “완화 요구를 수용하기로”
    if (refused && next.stance === 'supports' && ASK_GIVEN_IN_TO.test(text.slice(event.start, next.start)))
      return { ...event, others: true };
    // “반출 요청에 대해 협의하겠다”
    if (event.stance === 'demands' && next.stance === 'open' && ASK_TAKEN_UP.test(text.slice(event.start, event.end)))
      return { ...event, others: true };
    return refused && ASK_OF_OTHERS.test(text.slice(event.end - 1, next.start)) ? { ...event, others: true } : event;
  });
  const agreedOn = new Set(
    marked.filter((event, at) => marked[at + 1] !== undefined && isOnlyAgreedOn(text, event, marked[at + 1]!)),
  );
  const meant = agreedOn.size === 0 ? marked : marked.filter((event) => !agreedOn.has(event));
  return meant.filter((event, at) => {
    if (isConcernBefore(text, event, meant[at + 1])) return false;
    // “수입 중단 요구를 수용하기로”: no support of what is to be stopped.
    if (event.stance === 'supports' && ASK_TO_STOP.test(text.slice(Math.max(0, event.start - 16), event.start)))
      return false;
    // “비준을 거부하라고 요구했다”: what is asked for is the refusal.
    const before = meant[at - 1];
    const next = meant[at + 1];
    if (
      event.stance === 'demands' &&
      before?.stance === 'rejects' &&
      before.clause === event.clause &&
      /^(?:하?라고|자고|라|해|고)? ?(?:[가-힣]{1,8}(?:에|에게) )?$/.test(
        text.slice(before.end, Math.max(before.end, event.start)),
      )
    )
      return false;
    // “… 제외한 것은 받아들일 수 없다”: what another did, which is refused.
    if (
      next !== undefined &&
      next.clause === event.clause &&
      next.stance === 'rejects' &&
      event.stance !== 'demands' &&
      WHAT_WAS_DONE.test(text.slice(event.end - 1, next.start))
    )
      return false;
    // “협의를 계속하기로 했다”: talks that go on.
    if (
      event.stance === 'supports' &&
      before?.stance === 'open' &&
      before.clause === event.clause &&
      GOES_ON_TALKING.test(text.slice(before.start, event.end))
    )
      return false;
    // “있어야 한다는 뜻을 굽히지 않는다”: the demand itself is held to.
    if (
      event.stance === 'rejects' &&
      before?.stance === 'demands' &&
      before.clause === event.clause &&
      holdsTo(text, before, event)
    )
      return false;
    // “비용을 분담해야 한다는 조건을 달았다”: what is asked for is the condition.
    if (
      event.stance === 'demands' &&
      next?.stance === 'links' &&
      next.clause === event.clause &&
      /^[가-힣 ]{0,4}다는 ?$/.test(text.slice(event.end, next.start))
    )
      return false;
    // “따지자고 제안했으나”: what is proposed is the ask.
    if (
      event.stance === 'offers' &&
      before?.stance === 'demands' &&
      before.clause === event.clause &&
      /^제[안의]/.test(text.slice(event.start, event.end)) &&
      /(?:자|달라)고?$/.test(text.slice(before.start, Math.max(before.end, event.start)).trim())
    )
      return false;
    // “쌀과 맞바꾸는 거래는 받아들일 수 없다”: what is refused is the link.
    const after = meant[at + 1];
    if (
      event.stance === 'links' &&
      after?.stance === 'rejects' &&
      after.clause === event.clause &&
      LINK_NOUN.test(text.slice(event.end, after.start))
    )
      return false;
    // “열지 않는 것으로 합의했다”: what is agreed is the refusal.
    if (
      event.stance === 'supports' &&
      before?.stance === 'rejects' &&
      before.clause === event.clause &&
      /^(?:하?는|기)? ?(?:것|걸|데)?(?:으?로|에)? ?$/.test(text.slice(before.end, Math.max(before.end, event.start)))
    )
      return false;
    // “다른 현안과 포괄적으로 협상할 것을 요구했다”: what is asked for is the link.
    if (
      event.stance === 'demands' &&
      before?.stance === 'links' &&
      before.clause === event.clause &&
      /^ ?(?:함께 |같이 )?(?:협상|논의|협의|다루|다룰|타결|해결)[가-힣]*(?: 것을?)? ?$/.test(
        text.slice(before.end, Math.max(before.end, event.start)),
      )
    )
      return false;
    // “… 간소화를 조건으로 제기했다”, “조건으로 제시했다” sets a condition and no more.
    if (
      (event.stance === 'demands' ||
        (event.stance === 'offers' &&
          /조건(?:으로)?$/.test(text.slice(before?.start ?? event.start, event.start).trim()))) &&
      before?.stance === 'links' &&
      before.clause === event.clause &&
      /^(?:으?로)?$/.test(text.slice(before.end, Math.max(before.end, event.start)).trim())
    )
      return false;
    // “별도 채널에서 논의하기로 했다”, “별개라고 선을 그었다”: no more than the exclusion before.
    if (
      before?.stance === 'excludes' &&
      before.clause === event.clause &&
      OF_EXCLUSION.some(
        ([stance, between, words]) =>
          stance === event.stance &&
          between.test(text.slice(before.end, Math.max(before.end, event.start))) &&
          words.test(text.slice(event.start, event.end)),
      )
    )
      return false;
    // “철폐해야만 구매를 재개할 수 있다”: what hangs on the condition.
    if (
      (event.stance === 'open' || event.stance === 'offers') &&
      before?.stance === 'links' &&
      before.clause === event.clause &&
      /야만$/.test(text.slice(before.start, before.end).trim())
    )
      return false;
    // “거론되지 않았음을 확인했다”: what is confirmed is the stance before.
    if (
      event.stance === 'supports' &&
      before !== undefined &&
      before.clause === event.clause &&
      /^(?:재)?확인/.test(text.slice(event.start, event.end)) &&
      /음을 (?:[가-힣]{1,6} )?$/.test(text.slice(before.end - 1, event.start))
    )
      return false;
    // “별개라는 입장을 재확인했다”: what is said again is the stance before.
    if (
      event.stance === 'supports' &&
      before !== undefined &&
      before.clause === event.clause &&
      /^재확인/.test(text.slice(event.start, event.end)) &&
      HELD_TO.test(text.slice(before.end, event.start))
    )
      return false;
    if (next === undefined || next.clause !== event.clause || event.itemStart !== undefined) return true;
    // “낮춰 달라는 일본의 요구에 …을 요구했다”: two asks.
    if (event.stance === 'demands' && ASK_ANSWERED.test(text.slice(event.end - 1, next.start))) return true;
    // “달라고 요구했다” is one demand; “합의하기로 했다” one agreement.
    const goesOn = next.stance === 'supports' && GOES_ON_TALKING.test(text.slice(event.start, next.end));
    return next.stance !== event.stance && !(event.stance === 'supports' || (event.stance === 'open' && !goesOn));
  });
}
