/** Days that a person names on the command line. */

import { InputError, type InputIssue } from '@parley/input';

/**
 * The day, if it is one.
 * @param option name of the option it was given with
 * @throws {InputError}
 */
export function checkDay(day: string, option: string): string {
  const parsed = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00Z`) : undefined;
  if (parsed && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day)) return day;
  throw refused(option.replace(/^--/, ''), `${day} is not a day`, 'year-month-day, such as 2025-04-24');
}

/** The error for a question that cannot be asked. */
export function refused(path: string, message: string, expected?: string, hint?: string): InputError {
  const issue: InputIssue = {
    code: 'question',
    severity: 'error',
    path: [path],
    message,
    ...(expected !== undefined && { expected }),
    ...(hint !== undefined && { hint }),
  };
  return new InputError([issue]);
}
