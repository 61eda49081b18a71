/** How the duties of a Korean plan stand that one sentence tells of and the next outlines. */

import type { MeasureRead } from '../../reading.js';
import type { PreparedText } from '../../text/prepared-text.js';

type Status = MeasureRead['status'];

/** “주요 내용은 …”: what the sentence before told of. */
const OUTLINES = /^(?:그 |이번 제안의 )?(?:(?:주요|핵심|세부|구체적인) (?:내용|골자)|골자)(?:은|는) /;
/** How far back the sentence before is looked at, UTF-16 code units. */
const REACH = 160;

const TOLD: readonly (readonly [status: Status, told: RegExp])[] = [
  ['proposed', /(?:제안|초안|법안|관세안|개정안)(?:을|를) (?:내놓았|내놨|제시했|발표했|공개했|제출했)|제안(?:했|하였)/],
  ['announced', /(?:방안|계획|조치)(?:을|를) (?:내놓았|내놨|발표했|공개했|예고했)/],
];

/** “EU는 철강 쿼터 제안을 내놓았다. 주요 내용은 관세율 50%로 인상이다.”: it stands as the plan does. */
export function outlinedStatus({ text, sentences }: PreparedText, sentence: number, status: Status): Status {
  const before = sentences[sentence - 1];
  const { start } = sentences[sentence]!;
  if (status !== 'unclear' || before === undefined || !OUTLINES.test(text.slice(start, start + 16))) return status;
  const told = text.slice(Math.max(before.start, before.end - REACH), before.end);
  return TOLD.find(([, pattern]) => pattern.test(told))?.[0] ?? status;
}
