/** Files of threads, as a pool is told of them. */

import { fileURLToPath } from 'node:url';

/**
 * The built thread of a name, or its source where this runs from the sources.
 * @param folder where the source stands, from the module that starts it: `./` beside it
 * @param from the module's own address
 */
export function workerFile(name: string, folder: string, from: string): { filename: string; execArgv?: string[] } {
  // Built files stand side by side.
  if (!from.endsWith('.ts')) return { filename: fileURLToPath(new URL(`./${name}.js`, from)) };
  const filename = fileURLToPath(new URL(`${folder}${name}.ts`, from));
  return { filename, execArgv: ['--conditions=source', '--import', 'tsx'] };
}
