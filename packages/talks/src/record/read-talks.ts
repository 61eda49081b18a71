/** A talks file from its text, complete or with every problem located. */

import type { BaseYear } from '@parley/economy';
import { hasErrors, type InputIssue, type LocatedDocument, placed, readDocument } from '@parley/input';
import { checkTalks } from './check-talks.js';
import { type Talks, talksSchema } from './talks-schema.js';

export type ReadTalks =
  | {
      readonly ok: true;
      readonly talks: Talks;
      readonly warnings: readonly InputIssue[];
      readonly document: LocatedDocument;
    }
  | { readonly ok: false; readonly issues: readonly InputIssue[] };

/**
 * Reads and checks a talks file.
 * @param datasetOf the base year a file names, or undefined when there is no such data set
 * @param datasets names of the data sets there are
 */
export function readTalks(
  text: string,
  file: string,
  datasetOf: (id: string) => BaseYear | undefined,
  datasets: readonly string[],
): ReadTalks {
  const read = readDocument(text, file, talksSchema);
  if (!read.ok) return read;
  const talks = read.value;
  const baseYear = datasetOf(talks.base.dataset);
  const issues = checkTalks(talks, baseYear);
  if (!baseYear) {
    issues.push({
      code: 'unknown-dataset',
      severity: 'error',
      path: ['base', 'dataset'],
      message: `${talks.base.dataset} is not a data set here`,
      expected: datasets.join(', '),
    });
  }
  const located = issues.map((issue) => placed(read.document, issue));
  if (hasErrors(located)) return { ok: false, issues: located };
  return { ok: true, talks, warnings: located, document: read.document };
}
