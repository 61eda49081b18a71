/** Lists of issues on the command line. */

import { InputError } from '@parley/input';
import type { OpenTalks } from './talks.js';

/**
 * Ids of the issues on the table: those listed, or all, without those taken off.
 * @throws {InputError} when an id is not an issue of the file
 */
export function issuesOnTable(
  talks: OpenTalks,
  { issues, without }: { readonly issues?: string | undefined; readonly without?: string | undefined },
): string[] {
  const known = talks.pricing.plan.issues.map((issue) => issue.id);
  const named = (list: string | undefined) => issueList(list, known, talks.file);
  const removed = named(without);
  return (issues === undefined ? known : named(issues)).filter((issue) => !removed.includes(issue));
}

/** The names of a list with commas. */
export function listedNames(list: string): string[] {
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function issueList(list: string | undefined, known: readonly string[], file: string): string[] {
  const names = listedNames(list ?? '');
  for (const name of names) {
    if (!known.includes(name)) {
      throw new InputError([
        {
          code: 'unknown-issue',
          severity: 'error',
          path: ['issues'],
          file,
          message: `${name} is not an issue`,
          expected: known.join(', '),
        },
      ]);
    }
  }
  return names;
}
