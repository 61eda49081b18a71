/** Builds everything: packages with TypeScript, the command line and the workbench, as pages and as one page, bundled with Vite. */

import { ensureInstalled, run } from './ensure-installed.mjs';

export function build() {
  ensureInstalled();
  run('npx', ['--no-install', 'tsc', '-b']);
  run('npx', ['--no-install', 'vite', 'build', 'apps/cli', '--logLevel', 'error']);
  run('npx', ['--no-install', 'vite', 'build', 'apps/web', '--logLevel', 'error']);
  run('npx', [
    '--no-install',
    'vite',
    'build',
    'apps/web',
    '--config',
    'apps/web/vite.single-file.config.ts',
    '--logLevel',
    'error',
  ]);
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].replaceAll('\\', '/').split('/').pop())) build();
