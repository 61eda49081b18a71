/** Serves the built pages with the example talks, for tests and for looking at them. */

import { readFile } from 'node:fs/promises';
import { packedUsTariffs } from '../../../data/shipped.js';
import { type Listening, listen, workbenchApp } from '../../server/src/index.js';

export const ROOT = new URL('../../../', import.meta.url).pathname;
export const EXAMPLE = `${ROOT}examples/korea-us-2025/talks.yaml`;

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
