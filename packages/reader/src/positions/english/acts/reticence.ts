/** Whoever keeps silent or foretells refuses nothing: “declined to give details”, “is not going to speculate”. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { ActiveMode } from './acts.js';

const RETICENT =
  /^ (?:[a-zà-ɏ]+ly )?(?:say|give|put a|get ahead|comment|speculat|name|go into|tell|confirm|predict|guess|answer|reveal|disclos|discuss|speak|talk|take questions|identify|elaborat|provide|be|have|do|bet|pretend|lie|enter into force|happen)/i;

/** “Declined to give details”, “is not going to speculate”: who keeps silent refuses nothing; what is not going to be is foretold. */
export function isReticence({ text, tokens }: PreparedText, { first, last }: ActiveMode): boolean {
  const end = tokens.ends[last]!;
  return RETICENT.test(text.slice(end, end + 40)) || /going to$/i.test(text.slice(tokens.starts[first]!, end));
}
