/** “Vietnam faces a 46% tariff. Washington has paused the tariffs until July.”: what the next sentence says became of a duty. */

import type { MeasureRead } from '../reading.js';
import type { PreparedText } from '../text/prepared-text.js';

const DUTY = '(?:tariffs?|lev(?:y|ies)|dut(?:y|ies)|rates?|measures?|surcharges?)';
const WHICH =
  '(?:the|those|these|that|this|its|their)(?: (?:new|higher|steep|additional|so-called|reciprocal|punitive))?';
const PAUSED = '(?:paused|suspended|postponed|delayed|deferred|put on hold|frozen)';

const OF_THE_DUTY = new RegExp(
  `\\b(?:has|have|had|later|then|since|subsequently) (?:since |later |now |already )?${PAUSED} ${WHICH} ${DUTY}\\b|` +
    `^${WHICH} ${DUTY} (?:was|were|has been|have been|had been|is|are) (?:since |later |then |now |currently )?${PAUSED}\\b|` +
    `^(?:it|they|this|these|those) (?:was|were|has been|have been|is|are) (?:since |later |then |now )?${PAUSED}\\b`,
  'i',
);

const RATE = /\d\s?(?:%|per ?cent)/i;
const OPEN: ReadonlySet<MeasureRead['status']> = new Set(['in-force', 'announced', 'unclear']);

/**
 * Status of a duty by the sentence after its own, in the same paragraph.
 * @param index of its sentence
 * @param status by its own sentence
 */
export function statusAfterNext(
  { text, sentences }: PreparedText,
  index: number,
  status: MeasureRead['status'],
): MeasureRead['status'] {
  const next = sentences[index + 1];
  if (next === undefined || !OPEN.has(status) || next.paragraph !== sentences[index]!.paragraph) return status;
  const said = text.slice(next.start, next.end);
  return !RATE.test(said) && OF_THE_DUTY.test(said) ? 'suspended' : status;
}
