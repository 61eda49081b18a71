/** `npm start`: installs what is missing, builds, and opens the workbench on the Korea–US talks. */

import { build } from './build.mjs';
import { run } from './ensure-installed.mjs';

build();
run(process.execPath, ['apps/cli/bin/parley.js', 'serve', '--open', ...process.argv.slice(2)]);
