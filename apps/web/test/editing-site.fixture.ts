/** Talks in a folder of their own, served as `parley serve` serves them, so that they can be written. */

import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { writeNewTalks } from '../../cli/src/commands/serve/new-talks.js';
import { talksWriting } from '../../cli/src/commands/serve/talks-writing.js';
import { logText } from '../../cli/src/files/record.js';
import { type Listening, listen, type ServedTalks, workbenchApp } from '../../server/src/index.js';
import { EXAMPLE, SHIPPED } from './serve.fixture.js';

export interface WritableSite extends Listening {
  /** Folder that holds the folders of talks. */
  readonly folder: string;
  /** The talks file of the example. */
  readonly file: string;
}

/** @param readOnly serves the same without anything that writes */
export async function serveWritable(webRoot: string, { readOnly = false, port = 0 } = {}): Promise<WritableSite> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-edit-'));
  await mkdir(join(folder, 'korea-us-2025'));
  const file = join(folder, 'korea-us-2025', 'talks.yaml');
  await writeFile(file, await readFile(EXAMPLE));
  const taken = new Set(['korea-us-2025']);
  const served = (path: string): ServedTalks => ({
    id: basename(dirname(path)),
    file: path,
    read: () => readFile(path, 'utf8'),
    record: async () => logText(path),
    ledger: SHIPPED.ledger,
    ...(!readOnly && { writing: talksWriting(path) }),
  });
  const app = workbenchApp({
    talks: [served(file)],
    ...(!readOnly && {
      create: async (text) => {
        const written = await writeNewTalks(folder, text, taken);
        return 'faults' in written ? { ok: false, faults: written.faults } : { ok: true, talks: served(written.file) };
      },
    }),
    dataset: SHIPPED.dataset,
    webRoot,
  });
  const server = await listen(app, port);
  return {
    ...server,
    folder,
    file,
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}
