/** The error for a file that holds no text to read. */

import { InputError } from '@parley/input';

const EXPECTED = 'plain text, Markdown, HTML, PDF, DOCX or an .eml mail';

/**
 * An error that names the file and what it is.
 *
 * @param what a noun with its article (“a PNG image”), or a sentence of its own
 * @param hint what to do about it
 */
export function unreadable(file: string, what: string, hint?: string): InputError {
  const message = /^an? /.test(what) && !what.includes(' unpacks ') ? `this looks like ${what}` : what;
  return new InputError([
    {
      code: 'unreadable-file',
      severity: 'error',
      path: [],
      file,
      message,
      expected: EXPECTED,
      ...(hint ? { hint } : {}),
    },
  ]);
}
