/** `parley check`: what is wrong with a talks file, and where. */

import { formatIssue, formatPath, type InputIssue } from '@parley/input';
import { checkTalksFile } from '../files/talks.js';
import { type Output, toJson } from '../print/output.js';

/** @returns true when the file can be priced */
export function checkCommand(path: string, options: { json?: boolean }, output: Output): boolean {
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
