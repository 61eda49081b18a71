/** What words in quotation marks are on, where it is named before them: “가입 검토에 대해 “농업을 위협한다”며 반대했다”. */

import type { IssueMention } from '../../../mentions.js';
import type { Span } from '../../../reading.js';
import type { Setting } from '../clauses/setting.js';

const ABOUT = /(?:에 (?:대해|대하여|관해)|[과와] 관련(?:해|하여))서?,? ?["“‘'″]?$/;
/** The phrase before it reaches no further than this, UTF-16 code units. */
const REACH = 60;
/** Where that phrase begins: after a subject, a topic or another clause. */
const BEGINS = /.*(?:[가-힣A-Z)](?:은|는|이|가|께서)|며|고),? /s;

/** The issues that a quotation is told to be on; empty where none is. */
export function quotedAbout(
  { prepared: { text }, view, finder, event }: Setting,
  [opens]: Span,
): readonly IssueMention[] {
  if (event.stance !== 'rejects' && event.stance !== 'supports') return [];
  const from = Math.max(view.sentence.start, opens - REACH);
  const words = text.slice(from, opens);
  if (!ABOUT.test(words)) return [];
  return finder.within(from + (BEGINS.exec(words)?.[0].length ?? 0), opens);
}
