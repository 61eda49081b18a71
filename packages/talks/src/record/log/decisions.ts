/** What a person decides on claims, as events of the log. */

import { InputError, type InputIssue } from '@parley/input';
import type { Talks } from '../talks-schema.js';
import { type Changes, type Claim, changesSchema, type RecordEvent } from './record-event.js';
import type { Stamp } from './stamp.js';

/** Accepts, rejects, or takes back the last decision on each of some claims. */
export function decided(
  event: 'claim-accepted' | 'claim-rejected' | 'decision-withdrawn',
  claims: readonly string[],
  stamp: Stamp,
): RecordEvent[] {
  return claims.map((claim) => ({ event, ...stamp, claim }));
}

/** Changes fields of a claim; the original is kept. */
export function edited(claim: string, changes: Changes, stamp: Stamp): RecordEvent {
  return { event: 'claim-edited', ...stamp, claim, changes };
}

/** Fields of a claim that a person may set. */
export function editableFields(claim: Claim): string[] {
  return Object.keys(changesSchema.shape).filter((name) => name in claim);
}

/**
 * Checks what a person wants to set: values that the log can hold, and names of these talks.
 * @throws {InputError}
 */
export function checkedChanges(talks: Pick<Talks, 'issues' | 'parties'>, raw: unknown): Changes {
  const read = changesSchema.safeParse(raw);
  if (!read.success) {
    throw new InputError(
      read.error.issues.map(
        (issue): InputIssue => ({
          code: 'change',
          severity: 'error',
          path: issue.path.filter((key) => typeof key !== 'symbol'),
          message: issue.message,
        }),
      ),
    );
  }
  const { issue, party } = read.data;
  if (issue !== undefined && issue !== null && !(issue in talks.issues)) throw unknown('issue', issue, talks.issues);
  if (party !== undefined && party !== null && !(party in talks.parties)) throw unknown('party', party, talks.parties);
  return read.data;
}

function unknown(path: string, id: string, known: object): InputError {
  return new InputError([
    {
      code: 'record',
      severity: 'error',
      path: [path],
      message: `there is no ${path} ${id} in these talks`,
      expected: Object.keys(known).join(', '),
    },
  ]);
}
