/** Which talks a `parley talks` command is about: named by --talks, first on the line, or in the folder one stands in. */

import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '@parley/input';

export interface WhichTalks {
  /** Path of the talks: a folder or a file. */
  readonly talks: string;
  /** The other arguments. */
  readonly rest: readonly string[];
}

/** @throws {InputError} when no talks are named and there are none here */
export function whichTalks(args: readonly string[], named: string | undefined): WhichTalks {
  if (named !== undefined) return { talks: named, rest: args };
  const [first, ...rest] = args;
  if (first !== undefined && isTalks(first)) return { talks: first, rest };
  if (existsSync('talks.yaml')) return { talks: 'talks.yaml', rest: args };
  throw new InputError([
    {
      code: 'no-talks',
      severity: 'error',
      path: [],
      message: 'it is not clear which talks are meant',
      expected: 'a folder with a talks.yaml first, --talks FOLDER, or a talks.yaml where you are',
    },
  ]);
}

function isTalks(path: string): boolean {
  if (/(?:^|[\\/])talks\.ya?ml$/.test(path)) return true;
  return existsSync(path) && statSync(path).isDirectory() && existsSync(join(path, 'talks.yaml'));
}
