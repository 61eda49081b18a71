/** Whether a code is a product of a schedule, and what it might have been meant to be. */

import { compareText, type InputIssue, type Path } from '@parley/input';
import { type BaseSchedule, NO_SCHEDULE } from '../ledger/base-schedule.js';
import { CHAPTERS } from './chapters.data.js';
import { dottedCode, plainCode } from './code.js';
import { firstAtOrAfter } from './product-list.js';

/** Suggestions given with a code that does not exist. */
const MOST = 3;

/** Chapter in which the United States lists temporary duties. */
const DUTY_HEADINGS = '99';

export type CheckedCode =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly issue: InputIssue };

/**
 * A code as written, checked against the lines there are. Ten-digit codes are taken where their eight-digit line is
 * there: statistical suffixes change from year to year.
 * @param more further codes that exist, such as those of a year's imports
 */
export function checkCode(
  text: string,
  schedule: BaseSchedule,
  path: Path = [],
  more: readonly string[] = [],
): CheckedCode {
  const code = plainCode(text);
  const fail = (message: string, expected?: string, hint?: string): CheckedCode => ({
    ok: false,
    issue: {
      code: 'unknown-product',
      severity: 'error',
      path,
      message,
      ...(expected && { expected }),
      ...(hint && { hint }),
    },
  });
  if (code === undefined) {
    return fail(
      `${text} is not a Harmonized System code`,
      '2, 4, 6, 8 or 10 digits, with or without dots, such as 8703.23.01',
    );
  }
  const chapter = code.slice(0, 2);
  if (CHAPTERS[chapter] === undefined) {
    return fail(
      `${dottedCode(code)} is in chapter ${chapter}, which the Harmonized System does not have`,
      'chapters 01 to 99 without 77',
    );
  }
  const known = (prefix: string) =>
    [schedule.codes, more].some((codes) => codes[firstAtOrAfter(codes, prefix)]?.startsWith(prefix));
  // A schedule read for one chapter may have no line in it; only where there is no schedule does every code pass.
  if (schedule === NO_SCHEDULE || known(code)) return { ok: true, code };
  if (code.length === 10 && known(code.slice(0, 8))) return { ok: true, code };
  if (chapter === DUTY_HEADINGS) {
    return fail(
      `${dottedCode(code)} is a heading under which a duty is claimed, not a product`,
      'the code of the goods themselves, in chapters 01 to 98',
    );
  }
  let parent = code.slice(0, -2);
  while (parent.length > 2 && !known(parent)) parent = parent.slice(0, -2);
  const near = nearestLines(schedule, parent, code);
  return fail(
    `${dottedCode(code)} is not a line of the schedule`,
    undefined,
    near.length > 0 ? `did you mean ${near.map(dottedCode).join(', ')}?` : undefined,
  );
}

/** The lines below a code that are nearest to another in digits. */
function nearestLines({ codes }: BaseSchedule, parent: string, wanted: string): string[] {
  const from = firstAtOrAfter(codes, parent);
  const to = firstAtOrAfter(codes, `${parent}:`);
  const length = Math.min(8, wanted.length);
  const own = [...new Set(codes.slice(from, to).map((code) => code.slice(0, length)))];
  const apart = (code: string) => [...code].reduce((sum, digit, at) => sum + (digit === wanted[at] ? 0 : 2 ** -at), 0);
  return own.sort((a, b) => apart(a) - apart(b) || compareText(a, b)).slice(0, MOST);
}
