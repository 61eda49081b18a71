/** `parley serve`: the workbench on this machine. */

import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError } from '@parley/input';
import { type Listening, listen, workbenchApp } from '@parley/server';
import openInBrowser from 'open';
import { datasetText } from '../files/datasets.js';
import { readText, talksPath } from '../files/read-text.js';
import { logText } from '../files/record.js';
import { packedLedger } from '../files/talks.js';
import type { Output } from '../print/output.js';
import { briefPage } from './brief.js';

const WEB = fileURLToPath(new URL('../../../web/dist/', import.meta.url));
const EXAMPLE = fileURLToPath(new URL('../../../../examples/korea-us-2025', import.meta.url));

export interface ServeCommand {
  /** Port asked for; without one, the usual one or any that is free. */
  readonly port?: number;
  readonly open?: boolean;
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
  const talks = (paths.length > 0 ? paths : [EXAMPLE]).map((path) => {
    const file = talksPath(path);
    readText(file);
    return {
      id: basename(file) === 'talks.yaml' ? basename(dirname(file)) : basename(file).replace(/\.ya?ml$/, ''),
      file,
    };
  });
  const app = workbenchApp({
    talks: talks.map(({ id, file }) => ({
      id,
      file,
      read: async () => readText(file),
      record: async () => logText(file),
      brief: async (language, dataset) => briefPage(file, language, dataset),
      ledger: async (name) => packedLedger(file, name),
    })),
    dataset: async (id) => datasetText(id),
    webRoot: WEB,
  });
  const listening = await listenOn(app, options.port);
  output.note(`Parley is at ${listening.url} with ${talks.map(({ id }) => id).join(', ')}; Ctrl+C stops it`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void listening.close());
  if (options.open) await openInBrowser(listening.url).catch(() => output.note(`open ${listening.url} in a browser`));
  return listening;
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
