/** A talks file from its text, complete or with every problem located. */

import type { BaseYear } from '@parley/economy';
import { hasErrors, type InputIssue, type LocatedDocument, placed, type Read, readDocument } from '@parley/input';
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

/** A talks file by its schema alone; `value.base.dataset` names the data set it is to be checked against. */
export function parseTalks(text: string, file: string): Read<Talks> {
  return readDocument(text, file, talksSchema);
}

/**
 * Parsed talks held against their data set.
 * @param baseYear the data set the file names, or undefined when there is none of that name
 * @param datasets names of the data sets there are
 */
export function checkedTalks(
  parsed: Read<Talks>,
  baseYear: BaseYear | undefined,
  datasets: readonly string[],
): ReadTalks {
  if (!parsed.ok) return parsed;
  const talks = parsed.value;
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
  const located = issues.map((issue) => placed(parsed.document, issue));
  if (hasErrors(located)) return { ok: false, issues: located };
  return { ok: true, talks, warnings: located, document: parsed.document };
}

/**
 * Reads and checks a talks file in one go.
 * @param datasetOf the base year a file names, or undefined when there is no such data set
 * @param datasets names of the data sets there are
 */
export function readTalks(
  text: string,
  file: string,
  datasetOf: (id: string) => BaseYear | undefined,
  datasets: readonly string[],
): ReadTalks {
  const parsed = parseTalks(text, file);
  return checkedTalks(parsed, parsed.ok ? datasetOf(parsed.value.base.dataset) : undefined, datasets);
}
