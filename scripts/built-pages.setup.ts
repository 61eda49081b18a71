/** One folder a run of tests, for the pages of the workbench: whichever test needs them first builds them there. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-run-'));
  process.env.PARLEY_PAGES = folder;
  return () => rm(folder, { recursive: true, force: true });
}
