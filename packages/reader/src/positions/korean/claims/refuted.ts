/**
 * What a paper reported, which a Korean ministry's note answers: “< 보도 내용 >” with what stands under it, “…할 방침이라고 보도되었으나
 * 사실이 아닙니다”. What the side of the note is said to do there is not its own word.
 */

import type { Span } from '../../../reading.js';
import { HOME } from '../../../text/korean-text.js';
import type { PreparedText } from '../../../text/prepared-text.js';
import type { Claim } from '../../found/claims.js';

/** The heading over what was reported. */
const REPORTED_HEADING =
  /^[ \t]*[<〈《【[□■◇◆▶ㅇ○*·-]* ?(?:주요 )?(?:언론 )?(?:보도|기사) ?(?:내용|요지|요약)?[ >〉》】\]:]*$/gm;
/** The heading over the answer. */
const ANSWER_HEADING =
  /^[ \t]*[<〈《【[□■◇◆▶ㅇ○*·-]+ ?(?:[가-힣]{2,9}(?:부|처|청|위원회|원) ?)?(?:설명|입장|해명|사실 ?관계|검토 ?의견)(?: ?내용)?[ >〉》】\]:]*$/m;
/** A report that the same sentence goes on to deny. */
const DENIED_AFTER = /[다라]고 ?(?:[가-힣]{1,5} )?보도(?:되었|됐|되고 있|하였|했|하고 있)(?:으나|지만|는데|으며)/g;
/** A sentence of a note that only tells what was reported. */
const TOLD_IN_NOTE = /[다라]["”’']?(?:이?라)?고 ?(?:[가-힣]{1,5} )?보도(?:하였|했)습니다/g;

/** The claims of a document without what a report that is answered says of its own side. */
export function withoutRefuted(claims: Claim[], prepared: PreparedText, isNote: boolean): Claim[] {
  const refuted = refutedSpans(prepared, isNote);
  if (refuted.length === 0) return claims;
  return claims.filter(
    ({ voice: { party }, span: [start] }) =>
      (party !== null && party !== HOME) || !refuted.some(([from, to]) => start >= from && start < to),
  );
}

/** Stretches of a document that only repeat what was reported, in no order. */
function refutedSpans({ text, sentences }: PreparedText, isNote: boolean): Span[] {
  if (!text.includes('보도') && !text.includes('기사')) return [];
  const found: Span[] = [];
  for (const { 0: heading, index } of text.matchAll(REPORTED_HEADING)) {
    const from = index + heading.length;
    const answer = ANSWER_HEADING.exec(text.slice(from));
    if (answer !== null) found.push([from, from + answer.index]);
  }
  const inSentence = (pattern: RegExp): void => {
    for (const { index } of text.matchAll(pattern)) {
      const sentence = sentences.find(({ start, end }) => start <= index && index < end);
      if (sentence !== undefined) found.push([sentence.start, index]);
    }
  };
  inSentence(DENIED_AFTER);
  if (isNote || found.length > 0) inSentence(TOLD_IN_NOTE);
  return found;
}
