/** When and by whom something was done to the record. */

import { execFileSync } from 'node:child_process';
import { userInfo } from 'node:os';
import { InputError } from '@parley/input';
import type { Stamp } from '@parley/talks';

export interface StampOptions {
  /** Who does it. */
  readonly by?: string;
  /** When, ISO 8601; now by default. */
  readonly at?: string;
  readonly why?: string;
}

/**
 * Who is named, else `PARLEY_BY`, else the author of git commits, else the account.
 * @throws {InputError} a time that is none
 */
export function stampOf({ by, at, why }: StampOptions): Stamp {
  return {
    at: at === undefined ? new Date().toISOString() : checkedTime(at),
    by: by ?? process.env.PARLEY_BY ?? gitAuthor() ?? userInfo().username,
    ...(why !== undefined && { why }),
  };
}

function checkedTime(at: string): string {
  const time = new Date(/^\d{4}-\d{2}-\d{2}$/.test(at) ? `${at}T00:00:00Z` : at);
  if (Number.isNaN(time.getTime())) {
    throw new InputError([
      {
        code: 'time',
        severity: 'error',
        path: ['at'],
        message: `${at} is not a time`,
        expected: '2025-04-25T09:00:00Z',
      },
    ]);
  }
  return time.toISOString();
}

function gitAuthor(): string | undefined {
  try {
    return (
      execFileSync('git', ['config', 'user.name'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() ||
      undefined
    );
  } catch {
    return undefined;
  }
}
