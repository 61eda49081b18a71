/** What is wrong with an input, in a form a person can act on. */

/** A place in a parsed value: keys and indices from the root. */
export type Path = readonly (string | number)[];

export interface InputIssue {
  /** Stable name of the kind of problem, for programs. */
  readonly code: string;
  /** An error stops the work; a warning does not. */
  readonly severity: 'error' | 'warning';
  readonly path: Path;
  /** What is wrong, in a sentence. */
  readonly message: string;
  /** What would be right. */
  readonly expected?: string;
  /** A question or suggestion, such as “did you mean …?”. */
  readonly hint?: string;
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based. */
  readonly column?: number;
}

/** Thrown by callers that cannot go on with a faulty input. */
export class InputError extends Error {
  override readonly name = 'InputError';
  constructor(readonly issues: readonly InputIssue[]) {
    super(issues.map(formatIssue).join('\n'));
  }
}

/** A path as one string: `issues.auto-tariff.options[0]`. */
export function formatPath(path: Path): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`),
    '',
  );
}

/** Where an issue is: `talks.yaml:12:5 issues.beef`; empty when that is not known. */
export function formatPlace(issue: InputIssue): string {
  const place = [issue.file, issue.line, issue.column].filter((part) => part !== undefined).join(':');
  const path = formatPath(issue.path);
  return [place, path].filter((part) => part !== '').join(' ');
}

/** An issue on one line: `talks.yaml:12:5 issues.beef: … (expected …; hint)`. */
export function formatIssue(issue: InputIssue): string {
  const start = formatPlace(issue);
  const rest = [issue.expected && `expected ${issue.expected}`, issue.hint].filter(Boolean).join('; ');
  const kind = issue.severity === 'warning' ? 'warning: ' : '';
  return `${start ? `${start}: ` : ''}${kind}${issue.message}${rest ? ` (${rest})` : ''}`;
}

/** True when any of the issues is an error. */
export function hasErrors(issues: readonly InputIssue[]): boolean {
  return issues.some((issue) => issue.severity === 'error');
}
