/** Serves the built pages with the example talks, for tests and for looking at them. */

import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { packedUsTariffs } from '../../../data/shipped.js';
import { type Listening, listen, workbenchApp } from '../../server/src/index.js';

const ROOT = new URL('../../../', import.meta.url).pathname;
export const EXAMPLE = `${ROOT}examples/korea-us-2025/talks.yaml`;

/** Builds the pages as they are shipped, into a folder of their own. */
export async function builtPages(): Promise<string> {
  const webRoot = await mkdtemp(join(tmpdir(), 'parley-web-'));
  const mode = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  await build({
    root: join(ROOT, 'apps/web'),
    configFile: join(ROOT, 'apps/web/vite.config.ts'),
    mode: 'production',
    logLevel: 'error',
    build: { outDir: webRoot, emptyOutDir: true },
  });
  process.env.NODE_ENV = mode;
  return webRoot;
}

/** @param talks texts of talks files by id; the example when left out */
export async function serve(webRoot: string, talks?: Readonly<Record<string, string>>, port = 0): Promise<Listening> {
  const texts = talks ?? { 'korea-us-2025': await readFile(EXAMPLE, 'utf8') };
  const app = workbenchApp({
    talks: Object.entries(texts).map(([id, text]) => ({
      id,
      file: `${id}/talks.yaml`,
      read: async () => text,
      ledger: async (name) => (name === 'us-tariffs' ? packedUsTariffs() : undefined),
    })),
    dataset: async (id) =>
      ['wiod2014', 'world2023'].includes(id) ? await readFile(`${ROOT}data/${id}/base-year.json`, 'utf8') : undefined,
    webRoot,
  });
  return listen(app, port);
}
