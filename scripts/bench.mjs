/** `npm run bench`: times the engine, each figure with the physical bound beside it. */

import { ensureInstalled, run } from './ensure-installed.mjs';

ensureInstalled();
run('npx', ['--no-install', 'tsx', '--conditions=source', 'bench/src/main.ts', ...process.argv.slice(2)]);
