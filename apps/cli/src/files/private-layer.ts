/** The private layer beside a talks file; read only by commands that are asked to. */

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { InputError } from '@parley/input';
import { type PrivateLayer, readPrivate } from '@parley/talks';
import { readText } from './read-text.js';
import type { OpenTalks } from './talks.js';

/**
 * The private layer of talks.
 * @param path the file; `true` for `private.yaml` beside the talks
 * @throws {InputError} when there is none, or it has errors
 */
export function openPrivateLayer({ file, pricing }: OpenTalks, path: string | true): PrivateLayer {
  const place = path === true ? join(dirname(file), 'private.yaml') : path;
  if (!existsSync(place)) {
    throw new InputError([
      {
        code: 'no-private-layer',
        severity: 'error',
        path: [],
        file: place,
        message: 'there is no private layer here',
        expected: 'private.yaml beside the talks, or --private FILE',
      },
    ]);
  }
  return readPrivate(readText(place), place, pricing.talks);
}
