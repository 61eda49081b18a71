/** `npm run bench`: builds, then times the engine as built, each figure with the physical bound beside it. */

import { build } from './build.mjs';
import { run } from './ensure-installed.mjs';

build();
run('npx', ['--no-install', 'vite', 'build', 'bench', '--logLevel', 'error']);
run('npx', ['--no-install', 'tsx', 'bench/src/main.ts', ...process.argv.slice(2)]);
