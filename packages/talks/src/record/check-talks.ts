/** What a schema cannot see: names that point nowhere, ranges upside down, issues without a choice. */

import type { BaseYear } from '@parley/economy';
import type { InputIssue } from '@parley/input';
import type { Book } from '@parley/tariffs';
import { checkIssues } from './check/issues.js';
import { checkModelNames } from './check/model-names.js';
import { checkReferences } from './check/references.js';
import { createReporter } from './check/reporter.js';
import type { Talks } from './talks-schema.js';

/**
 * Every problem of a talks file beyond its schema.
 * @param baseYear the data set the file names; without it, regions and sectors are not checked
 * @param books the ledgers it names
 */
export function checkTalks(talks: Talks, baseYear: BaseYear | undefined, books: readonly Book[] = []): InputIssue[] {
  const report = createReporter(talks);
  checkReferences(report);
  checkIssues(report);
  if (baseYear) checkModelNames(report, baseYear, books);
  return report.found;
}
