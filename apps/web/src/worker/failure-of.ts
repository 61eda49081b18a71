import { formatIssue, formatPlace, InputError, type InputIssue } from '@parley/input';
import { WorldError } from '@parley/talks';
import { FileError } from './load.js';
import { FetchError } from './origin.js';
import type { Failure, FileFault } from './protocol.js';

/** What the page is told of an error. */
export function failureOf(error: unknown): Failure {
  if (error instanceof FileError) return { kind: 'file', file: error.file, faults: error.issues.map(faultOf) };
  if (error instanceof InputError) {
    return { kind: 'file', file: error.issues[0]?.file ?? '', faults: error.issues.map(faultOf) };
  }
  if (error instanceof FetchError) return { kind: 'fetch', what: error.what, message: error.message };
  if (error instanceof WorldError) return { kind: 'model', message: error.message };
  return { kind: 'crash', message: error instanceof Error ? error.message : String(error) };
}

function faultOf(issue: InputIssue): FileFault {
  const { message, expected, hint } = issue;
  return { line: formatIssue(issue), place: formatPlace(issue), message, expected, hint };
}
