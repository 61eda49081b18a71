/** The example talks in a folder of their own, served with everything that keeps a record. */

import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { talksWriting } from '../../cli/src/commands/serve/talks-writing.js';
import { shippedRules } from '../../cli/src/files/reader.js';
import { keptDocument, logText, recordFiles } from '../../cli/src/files/record.js';
import { type Listening, listen, workbenchApp } from '../../server/src/index.js';
import { EXAMPLE, SHIPPED } from './serve.fixture.js';

export interface ServedRecord extends Listening {
  /** The log as it is on disk. */
  log(): Promise<string>;
  /** Adds lines to the log on disk, as someone else would. */
  append(lines: string): Promise<void>;
  /** Folder of the talks. */
  readonly folder: string;
  /** Makes writing fail, or work again. */
  down(is: boolean): void;
}

export interface RecordOptions {
  /** The log to begin with. */
  readonly log?: string;
  /** Texts of documents by id. */
  readonly documents?: Readonly<Record<string, string>>;
  readonly readOnly?: boolean;
}

export async function serveRecord(webRoot: string, options: RecordOptions = {}): Promise<ServedRecord> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-record-'));
  const file = join(folder, 'talks.yaml');
  await cp(EXAMPLE, file);
  const files = recordFiles(file);
  await mkdir(dirname(files.log), { recursive: true });
  await mkdir(files.documents, { recursive: true });
  if (options.log !== undefined) await writeFile(files.log, options.log);
  for (const [id, text] of Object.entries(options.documents ?? {})) {
    await writeFile(join(files.documents, `${id}.txt`), text);
  }
  let down = false;
  const writing = talksWriting(file);
  const app = workbenchApp({
    talks: [
      {
        id: 'korea-us-2025',
        file,
        read: () => readFile(file, 'utf8'),
        record: async () => logText(file),
        document: async (id) => keptDocument(files, id),
        ledger: SHIPPED.ledger,
        ...(!options.readOnly && {
          writing: {
            ...writing,
            append: async (lines) => {
              if (down) throw new Error('the disk is full');
              await writing.append(lines);
            },
          },
        }),
      },
    ],
    dataset: SHIPPED.dataset,
    readingRules: async () => shippedRules(),
    webRoot,
  });
  const listening = await listen(app, 0);
  return {
    ...listening,
    folder,
    log: async () => logText(file),
    append: (lines) => writing.append(lines),
    down: (is) => {
      down = is;
    },
    close: async () => {
      await listening.close();
      await rm(folder, { recursive: true });
    },
  };
}
