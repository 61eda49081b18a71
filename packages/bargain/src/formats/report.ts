/** One file under reading: what is wrong with it, and where. */

import type { InputIssue, Path } from '@parley/input';

/** Collects the problems of one file. */
export interface Report {
  readonly file: string;
  readonly issues: InputIssue[];
  /** Line and column (both 1-based) of an offset in the text. */
  place(at: number): { readonly line: number; readonly column: number };
}

/** What is wrong, before it is known where. */
export interface Problem {
  readonly code: string;
  readonly path: Path;
  readonly message: string;
  readonly expected?: string;
  readonly hint?: string;
  /** Offset in the text. */
  readonly at?: number;
}

/** An empty report on a file with this text. */
export function reportOn(file: string, text: string): Report {
  let starts: number[] | undefined;
  return {
    file,
    issues: [],
    place: (at) => {
      starts ??= lineStarts(text);
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle]! <= at) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: at - starts[low]! + 1 };
    },
  };
}

/** Notes an error. Returns nothing, so that a reader can end with `return refuse(…)`. */
export function refuse(report: Report, problem: Problem): undefined {
  report.issues.push(located(report, problem, 'error'));
}

/** Notes a warning. */
export function warn(report: Report, problem: Problem): void {
  report.issues.push(located(report, problem, 'warning'));
}

/** Some names for a message: “a”, “b” and 3 more. */
export function someOf(names: readonly string[]): string {
  const shown = names.slice(0, 4).map((name) => `“${name}”`);
  const more = names.length - shown.length;
  if (more > 0) return `${shown.join(', ')} and ${more} more`;
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : (shown[0] ?? 'none');
}

function located(report: Report, { at, ...problem }: Problem, severity: InputIssue['severity']): InputIssue {
  return { ...problem, severity, file: report.file, ...(at === undefined ? {} : report.place(at)) };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
