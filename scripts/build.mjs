/** Builds everything: packages with TypeScript, the command line and the workbench bundled with Vite. */

import { ensureInstalled, run } from './ensure-installed.mjs';

export function build() {
  ensureInstalled();
  run('npx', ['--no-install', 'tsc', '-b']);
  run('npx', ['--no-install', 'vite', 'build', 'apps/cli', '--logLevel', 'error']);
  run('npx', ['--no-install', 'vite', 'build', 'apps/web', '--logLevel', 'warn']);
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].replaceAll('\\', '/').split('/').pop())) build();
