/** Serves the built pages with the example talks, for tests and for looking at them. */

import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { packedUsTariffs } from '../../../data/shipped.js';
import { type Listening, listen, workbenchApp } from '../../server/src/index.js';

const ROOT = new URL('../../../', import.meta.url).pathname;
export const EXAMPLE = `${ROOT}examples/korea-us-2025/talks.yaml`;

/** Talks with one modelled issue, one elasticity and no ledger, on the other data set. */
export const BARE = `talks: bare
title: Bare
as_of: 2025-01-01
base: { dataset: wiod2014 }
parties: { KOR: { name: Korea }, USA: { name: United States } }
sources: { s: { title: S, publisher: P, date: 2025-01-01, language: en } }
issues:
  autos:
    title: Autos
    category: tariff
    options:
      keep: { title: Keep, status_quo: true, measures: [{ authority: A, into: USA, from: KOR, products: MVH, rate: 25% }] }
      zero: { title: Zero, measures: [] }
no_deal: { title: None }
`;

/** The data sets and the ledger that talks are served with. */
export const SHIPPED = {
  dataset: async (id: string) =>
    ['wiod2014', 'world2023'].includes(id) ? await readFile(`${ROOT}data/${id}/base-year.json`, 'utf8') : undefined,
  ledger: async (name: string) => (name === 'us-tariffs' ? packedUsTariffs() : undefined),
};

/** True where everything has just been built: then the tests take what is there. */
export const BUILT = process.env.PARLEY_BUILT === '1';

/** Folder of the pages as they are shipped; built once in a run of tests, otherwise anew. */
export async function builtPages(): Promise<string> {
  if (BUILT) return join(ROOT, 'apps/web/dist');
  const run = process.env.PARLEY_PAGES;
  if (run === undefined) return built(await mkdtemp(join(tmpdir(), 'parley-web-')));
  return onceInRun(join(run, 'pages'), built);
}

/**
 * Makes a folder once for all the processes of a run of tests; the first to ask makes it, the others wait.
 * @param make fills a folder
 */
async function onceInRun(folder: string, make: (folder: string) => Promise<string>): Promise<string> {
  const done = `${folder}.done`;
  try {
    await mkdir(folder);
  } catch {
    while (!existsSync(done)) await new Promise((resolve) => setTimeout(resolve, 200));
    return folder;
  }
  try {
    return await make(folder);
  } finally {
    await writeFile(done, '');
  }
}

async function built(webRoot: string): Promise<string> {
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
      ledger: SHIPPED.ledger,
    })),
    dataset: SHIPPED.dataset,
    webRoot,
  });
  return listen(app, port);
}
