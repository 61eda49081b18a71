/** Degrees and orders behind a name: “Michael Dykes, D.V.M., president of …”. */

import { tokenAt } from '../../text/prepared-text.js';
import type { Scan } from '../listed/scan.js';

const DEGREES =
  /^(?:,? (?:Ph\.? ?D|D\.?Phil|D\.?V\.?M|M\.?D|J\.?D|LL\.?[BMD]|M\.?B\.?A|M\.?P\.?[AHP]|M\.?[AS]c?|B\.?[AS]c?|Ed\.?D|D\.?Sc|Esq|Jr|Sr|CPA|CFA|P\.?E|[CDOM]BE|K\.?C|Q\.?C)\b\.?)+(?=[,)\s])/;

/** Longest list of degrees, UTF-16 code units. */
const LONGEST = 40;

/** The first token after the degrees that follow a name; the token itself where none do. */
export function afterDegrees({ text, prepared: { tokens } }: Scan, at: number): number {
  const from = tokens.ends[at - 1]!;
  const found = DEGREES.exec(text.slice(from, from + LONGEST));
  return found === null ? at : tokenAt(tokens, from + found[0].length);
}
