/** `parley serve`: the workbench on this machine. */

import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError } from '@parley/input';
import { type Listening, listen, type ServedTalks, workbenchApp } from '@parley/server';
import openInBrowser from 'open';
import { datasetText } from '../files/datasets.js';
import { readText, talksId, talksPath } from '../files/read-text.js';
import { shippedRules } from '../files/reader.js';
import { keptDocument, logText, recordFiles } from '../files/record.js';
import { packedLedger } from '../files/talks.js';
import type { Output } from '../print/output.js';
import { briefPage } from './brief.js';
import { exportedPage } from './export-page.js';
import { writeNewTalks } from './serve/new-talks.js';
import { talksWriting } from './serve/talks-writing.js';

const WEB = fileURLToPath(new URL('../../../web/dist/', import.meta.url));
const EXAMPLE = fileURLToPath(new URL('../../../../examples/korea-us-2025', import.meta.url));

export interface ServeCommand {
  /** Port asked for; without one, the usual one or any that is free. */
  readonly port?: number;
  readonly open?: boolean;
  /** Nothing is written. */
  readonly readOnly?: boolean;
}

/** Serves one or more talks files until stopped. */
export async function serveCommand(
  paths: readonly string[],
  options: ServeCommand,
  output: Output,
): Promise<Listening> {
  if (!existsSync(`${WEB}index.html`)) {
    throw new InputError([
      {
        code: 'not-built',
        severity: 'error',
        path: [],
        file: WEB,
        message: 'the workbench is not built',
        expected: 'npm run build first',
      },
    ]);
  }
  const talks = (paths.length > 0 ? paths : [EXAMPLE]).map((path) => servedTalks(path, options.readOnly === true));
  const taken = new Set(talks.map(({ id }) => id));
  const beside = paths[0] === undefined ? process.cwd() : besideOf(talksPath(paths[0]));
  const app = workbenchApp({
    talks,
    ...(!options.readOnly && {
      create: async (text) => {
        const written = await writeNewTalks(beside, text, taken);
        if ('faults' in written) return { ok: false, faults: written.faults };
        const created = servedTalks(written.file, false);
        taken.add(created.id);
        output.note(`new talks in ${written.file}`);
        return { ok: true, talks: created };
      },
    }),
    dataset: async (id) => datasetText(id),
    readingRules: async () => shippedRules(),
    webRoot: WEB,
  });
  const listening = await listenOn(app, options.port);
  output.note(`Parley is at ${listening.url} with ${talks.map(({ id }) => id).join(', ')}; Ctrl+C stops it`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void listening.close());
  if (options.open) await openInBrowser(listening.url).catch(() => output.note(`open ${listening.url} in a browser`));
  return listening;
}

/** @throws {InputError} when there is no such file */
function servedTalks(path: string, readOnly: boolean): ServedTalks {
  const file = talksPath(path);
  readText(file);
  return {
    id: talksId(file),
    file,
    read: async () => readText(file),
    record: async () => logText(file),
    document: async (id) => keptDocument(recordFiles(file), id),
    brief: async (language, dataset) => briefPage(file, language, dataset),
    page: async () => exportedPage(file).page,
    ledger: async (name) => packedLedger(file, name),
    ...(!readOnly && { writing: talksWriting(file) }),
  };
}

/** Folder that new talks are put in: the one that holds the folder of the talks, or their file. */
function besideOf(file: string): string {
  const folder = dirname(resolve(file));
  return basename(file) === 'talks.yaml' ? dirname(folder) : folder;
}

const USUAL_PORT = 4600;

async function listenOn(app: Parameters<typeof listen>[0], port: number | undefined): Promise<Listening> {
  if (port !== undefined) return listen(app, port);
  try {
    return await listen(app, USUAL_PORT);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return listen(app, 0);
    throw error;
  }
}
