/** What a Korean report tells as how things turned out or as possible, which is nobody's position. */

import type { KoreanEvent } from './korean-event.js';
import type { KoreanClause, KoreanSentence } from './korean-sentence.js';

/** “합의에 담기지 않았다”, “협정에서 빠졌다”. */
const LEFT_OUT = /포함[되돼]|담기지|들지 않|빠졌|빠진/;
/** Somebody is told to say it. */
const TOLD_OF = /^[가-힣]{0,4}(?:다(?:고|며|면서|는)|음을|냐)/;

/** True when only the report tells that something was left out of a text. */
export function isLeftOut(text: string, { start, end, stance }: KoreanEvent, { quotation }: KoreanClause): boolean {
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
