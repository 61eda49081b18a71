/** `parley check`: what is wrong with a talks file or a ledger, and where. */

import { formatIssue, formatPath, InputError, type InputIssue } from '@parley/input';
import { isLedger, loadOwnBook } from '../files/own-ledgers.js';
import { checkTalksFile } from '../files/talks.js';
import { type Output, toJson } from '../print/output.js';

/** @returns true when the file can be used */
export function checkCommand(path: string, options: { json?: boolean }, output: Output): boolean {
  if (isLedger(path)) return checkLedgerFile(path, options, output);
  const { file, read } = checkTalksFile(path);
  const issues = read.ok ? read.warnings : read.issues;
  if (options.json) {
    output.out(
      toJson({ file, ok: read.ok, issues: issues.map(issueReport), ...(read.ok && { talks: counts(read.talks) }) }),
    );
  } else if (read.ok) {
    for (const warning of issues) output.note(formatIssue(warning));
    const found = counts(read.talks);
    output.out(
      `${file}: no errors; ${found.issues} issues, ${found.options} options, ${found.positions} positions, ${found.sources} sources, ${found.doubts} doubts`,
    );
  } else {
    for (const issue of issues) output.note(formatIssue(issue));
    output.note(`${file}: ${issues.length === 1 ? 'one error' : `${issues.length} errors`}`);
  }
  return read.ok;
}

function checkLedgerFile(path: string, options: { json?: boolean }, output: Output): boolean {
  const report = (ok: boolean, issues: readonly InputIssue[], found?: { measures: number; lists: number }) => {
    if (options.json)
      output.out(toJson({ file: path, ok, issues: issues.map(issueReport), ...(found && { ledger: found }) }));
    else for (const issue of issues) output.note(formatIssue(issue));
    return ok;
  };
  try {
    const { book, warnings } = loadOwnBook(path);
    const found = { measures: book.ledger.measures.length, lists: Object.keys(book.ledger.lists).length };
    if (!options.json) output.out(`${path}: no errors; ${found.measures} measures, ${found.lists} lists`);
    return report(true, warnings, found);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return report(false, error.issues);
  }
}

type Checked = Extract<ReturnType<typeof checkTalksFile>['read'], { ok: true }>['talks'];

function counts(talks: Checked) {
  return {
    id: talks.talks,
    issues: Object.keys(talks.issues).length,
    options: Object.values(talks.issues).reduce((sum, issue) => sum + Object.keys(issue.options).length, 0),
    positions: talks.positions.length,
    sources: Object.keys(talks.sources).length,
    doubts: Object.keys(talks.doubts).length,
  };
}

function issueReport(issue: InputIssue) {
  return { ...issue, path: formatPath(issue.path) };
}
