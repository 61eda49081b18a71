/** What a Korean report tells as how things turned out or as possible, which is nobody's position. */

import type { KoreanEvent } from '../clauses/event.js';
import type { KoreanClause, KoreanSentence } from '../clauses/sentence.js';

/** “합의에 담기지 않았다”, “협정에서 빠졌다”. */
const LEFT_OUT = /포함[되돼]|담기지|들지 않|빠졌|빠진/;
/** Somebody is told to say it. */
const TOLD_OF = /^[가-힣]{0,4}(?:다(?:고|며|면서|는)|음을|냐)/;

/** True when only the report tells that something was left out of a text. */
function isLeftOut(text: string, { start, end, stance }: KoreanEvent, { quotation }: KoreanClause): boolean {
  return (
    stance === 'excludes' &&
    quotation === null &&
    LEFT_OUT.test(text.slice(start, end)) &&
    !TOLD_OF.test(text.slice(end - 1, end + 6))
  );
}

/** “기간을 연장할 수 있다”: what the report itself tells as possible; talk of talks aside. */
export function isToldAsPossible(text: string, { sentence, clauses }: KoreanSentence, event: KoreanEvent): boolean {
  return (
    event.stance === 'open' &&
    clauses[event.clause]!.quotation === null &&
    POSSIBLE.test(text.slice(event.start, event.end + 2)) &&
    !SAID_LATER.test(text.slice(event.end, sentence.end))
  );
}

const POSSIBLE = /^(?!검토|재검토|논의|협의|협상|대화|고려|조율)[가-힣 ]*수(?:는|도)? ?있(?!기)/;
const SAID_LATER = /[다라](?:고|며|면서|는)[ ,]|음을 |시사|내비|입장|방침/;

/** “협상을 타결했다”, “협상을 매듭지었다”: that talks came to their end. */
export function endsTalks(predicate: string): boolean {
  return /^(?:타결|마무리|매듭|체결|서명|협상을 [끝마매])\S*[았었했였냈]/.test(predicate);
}

/** “양측의 관심사와 입장을 ”, “서로의 입장을 다시 ”. */
const VIEWS_OF_EACH =
  /(?:양측|양국|양자|서로|상호|각자|각국|쌍방|상대|상대국|상대방)(?:간| 간)?(?:의)? (?:[^\s,]+ ){0,3}?[^\s,]*(?:입장|관심사|의견|견해|시각|쟁점|이견|생각|의중)(?:을|를|도) (?:[가-힣]{1,4} )?$/;

/** “양측의 입장을 확인했다”: that each has heard the other, not that they agree. */
function hearsViews(text: string, { start, end, stance }: KoreanEvent): boolean {
  return (
    stance === 'supports' &&
    /^(?:재)?(?:확인|공유|교환)/.test(text.slice(start, end)) &&
    VIEWS_OF_EACH.test(text.slice(Math.max(0, start - 48), start))
  );
}

/** “인상 시점은 구체적으로 ”: when or how something is done, not what it is. */
const WHEN_OR_HOW =
  /(?:시점|시기|시한|날짜|일정|기간|방식|방법|경위|배경|근거|사유|이유|세부 ?내용|구체적(?:인)? ?내용|세부 ?사항)(?:은|는|을|를|도|까지는?|에 대해서?는?)? (?:[가-힣]{2,5} ){0,2}$/;

/** “시점은 거론하지 않았다”: an aside left untold by whoever spoke of the matter itself. */
function leavesUntold(text: string, from: number, { start, stance }: KoreanEvent): boolean {
  return stance === 'not-discussed' && WHEN_OR_HOW.test(text.slice(Math.max(from, start - 40), start));
}

/** True when an event only tells how talks went: what was left out of a text, whose views were heard, what was left untold. */
export function tellsNoStance(text: string, event: KoreanEvent, clause: KoreanClause): boolean {
  return isLeftOut(text, event, clause) || hearsViews(text, event) || leavesUntold(text, clause.start, event);
}
