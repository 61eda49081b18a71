/** The path of a page's place on its site, above the page: “Home / Press Conferences”, one place a line, or all on one line. */

import type { HeadLine } from './head-line.js';

/** Before each place of a path: “-”, “1.”, “›”. */
const MARK = /^(?:[-–•*·›»>/]|\d{1,2}[.)])\s*/;

/** The place that a path begins with. */
const HOME = /^(?:home(?:\s?page)?|main(?:\s?page)?|start(?:\s?page)?|top(?:\s?page)?|홈|메인)$/i;

/** “Home > News > Press releases” */
const ON_ONE_LINE = /^(?:home(?:\s?page)?|main|홈)\s?[>›»/|]/i;

/** Places that a path has at most. */
const LONGEST = 6;

/** The lines below the path, all of them where none stands on top: “1. Home”, “2. News”, “3. The minister's press conference”. */
export function belowBreadcrumb(lines: readonly HeadLine[]): readonly HeadLine[] {
  const first = lines[0]?.text;
  if (first === undefined) return lines;
  if (ON_ONE_LINE.test(first)) return lines.slice(1);
  if (!HOME.test(first.replace(MARK, ''))) return lines;
  let below = 1;
  // The places after it are marked as it is; without marks only the first can be told.
  if (MARK.test(first)) while (below < LONGEST && MARK.test(lines[below]?.text ?? '')) below += 1;
  return lines.slice(below);
}
