import { defineConfig } from 'vite';
import commandLine from '../apps/cli/vite.config.js';

// What reads documents, bundled as the command line is: unbundled it reads a tenth slower.
export default defineConfig({
  ...commandLine,
  root: import.meta.dirname,
  build: {
    ...commandLine.build,
    outDir: 'dist',
    rollupOptions: { ...commandLine.build?.rollupOptions, input: ['src/reading.ts'] },
  },
});
