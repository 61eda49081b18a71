import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';

/** Workers start from the page itself: a page opened from disk may read no other file. */
const inlineWorkers: Plugin = {
  name: 'inline-workers',
  enforce: 'pre',
  resolveId(source, importer, options) {
    if (!/\/start-[a-z-]*worker\.js$/.test(source)) return null;
    return this.resolve(source.replace(/\.js$/, '.inline.ts'), importer, { ...options, skipSelf: true });
  },
};

// The whole workbench in one page, to which `parley export --html` adds the talks.
export default defineConfig({
  root: import.meta.dirname,
  plugins: [inlineWorkers, react(), viteSingleFile()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  worker: { format: 'es', rollupOptions: { output: { codeSplitting: false } } },
  build: {
    outDir: 'dist-file',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 10_000,
  },
});
