/** New talks: a folder of their own beside those served. */

import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Fault } from '@parley/server';
import { parseTalks } from '@parley/talks';
import { faultOf } from './talks-writing.js';

/** What stays out of git: what only this side may know. */
const IGNORED = '# Reservation values, red lines and the fallback ladder: never for others.\nprivate.yaml\n';

/**
 * Writes new talks into a new folder named after them; where there is one of that name, another with a number.
 * @param taken ids that are served already
 * @returns the path of the talks file, or what is wrong with the text
 */
export async function writeNewTalks(
  parent: string,
  text: string,
  taken: ReadonlySet<string>,
): Promise<{ readonly file: string } | { readonly faults: readonly Fault[] }> {
  const parsed = parseTalks(text, 'talks.yaml');
  if (!parsed.ok) return { faults: parsed.issues.map(faultOf) };
  const folder = await newFolder(parent, parsed.value.talks, taken);
  const file = join(folder, 'talks.yaml');
  // “wx”: never over something that is there.
  await writeFile(file, text, { flag: 'wx' });
  await writeFile(join(folder, '.gitignore'), IGNORED, { flag: 'wx' });
  return { file };
}

async function newFolder(parent: string, name: string, taken: ReadonlySet<string>): Promise<string> {
  for (let number = 1; ; number++) {
    const folder = join(parent, number === 1 ? name : `${name}-${number}`);
    if (taken.has(basename(folder))) continue;
    try {
      await mkdir(folder);
      return folder;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}
