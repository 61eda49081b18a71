/** “Vietnam faces a 46% tariff. Washington has paused the tariffs until July.”: what the next sentence says became of a duty. */

import type { MeasureRead } from '../../reading.js';
import type { PreparedText } from '../../text/prepared-text.js';
import { CALLED, remarkAfter } from './remark-after.js';

const WHICH =
  '(?:the|those|these|that|this|its|their)(?: (?:new|higher|steep|additional|so-called|reciprocal|punitive))?';
const PAUSED = '(?:paused|suspended|postponed|delayed|deferred|put on hold|frozen)';

const CARRYING_OUT = '(?:(?:the )?(?:implementation|imposition|enforcement|collection|application) of )?';

const OF_THE_DUTY = new RegExp(
  `\\b(?:has|have|had|later|then|since|subsequently) (?:since |later |now |already )?${PAUSED} ${CARRYING_OUT}${WHICH} ${CALLED}\\b|` +
    `^${WHICH} ${CALLED} (?:was|were|has been|have been|had been|is|are) (?:since |later |then |now |currently )?${PAUSED}\\b|` +
    `^(?:it|they|this|these|those) (?:was|were|has been|have been|is|are) (?:since |later |then |now )?${PAUSED}\\b`,
  'i',
);

const OPEN: ReadonlySet<MeasureRead['status']> = new Set(['in-force', 'announced', 'unclear']);

/**
 * Status of a duty by the sentence after its own, in the same paragraph.
 * @param index of its sentence
 * @param status by its own sentence
 */
export function statusAfterNext(
  prepared: PreparedText,
  index: number,
  status: MeasureRead['status'],
): MeasureRead['status'] {
  if (!OPEN.has(status)) return status;
  const next = remarkAfter(prepared, index);
  return next !== undefined && OF_THE_DUTY.test(prepared.text.slice(next.start, next.end)) ? 'suspended' : status;
}
