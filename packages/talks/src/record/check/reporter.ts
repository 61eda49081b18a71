/** Collects what is wrong with a talks file, in the words every check uses. */

import { didYouMean, type InputIssue, type Path } from '@parley/input';
import type { Range, Talks } from '../talks-schema.js';

export interface Reporter {
  readonly talks: Talks;
  readonly found: InputIssue[];
  error(code: string, path: Path, message: string, expected: string): void;
  warning(code: string, path: Path, message: string, expected: string): void;
  /** A name that points nowhere, with the nearest one that does. */
  unknown(code: string, path: Path, message: string, name: string, known: readonly string[]): void;
  /** Reports a name that is not a key of a record. */
  known(what: string, name: string, among: Readonly<Record<string, unknown>>, path: Path): void;
  party(code: string, path: Path): void;
  sources(ids: readonly string[], path: Path): void;
  /** Reports an issue or one of its options that the file does not have. */
  choice(issue: string, option: string, path: Path): void;
  /** Reports a range whose ends are the wrong way round. */
  ordered(range: Range, path: Path): void;
  /** Reports a date after the date of the record. */
  notLater(date: string, path: Path): void;
}

export function createReporter(talks: Talks): Reporter {
  const found: InputIssue[] = [];
  const reporter: Reporter = {
    talks,
    found,
    error(code, path, message, expected) {
      found.push({ code, severity: 'error', path, message, expected });
    },
    warning(code, path, message, expected) {
      found.push({ code, severity: 'warning', path, message, expected });
    },
    unknown(code, path, message, name, known) {
      const hint = didYouMean(name, known);
      found.push({ code, severity: 'error', path, message, ...(hint && { hint }) });
    },
    known(what, name, among, path) {
      if (Object.hasOwn(among, name)) return;
      const code = `unknown-${what.split(' ')[0]}`;
      reporter.unknown(code, path, `${name} is not a known ${what}`, name, Object.keys(among));
    },
    party(code, path) {
      reporter.known('party', code, talks.parties, path);
    },
    sources(ids, path) {
      for (const id of ids) reporter.known('source', id, talks.sources, path);
    },
    choice(issue, option, path) {
      const options = talks.issues[issue]?.options;
      if (options) reporter.known(`option of ${issue}`, option, options, path);
      else reporter.known('issue', issue, talks.issues, path);
    },
    ordered({ low, central, high }, path) {
      if (low <= central && central <= high) return;
      reporter.error(
        'range',
        path,
        `low ${low}, central ${central}, high ${high} are not in order`,
        'low ≤ central ≤ high',
      );
    },
    notLater(date, path) {
      if (date <= talks.as_of) return;
      reporter.error('date', path, `${date} is after the date of the record`, `${talks.as_of} or earlier`);
    },
  };
  return reporter;
}
