import { defineConfig } from 'vite';

// One file for each command: a single duty is asked for often, and most of a short run is reading modules.
export default defineConfig({
  root: import.meta.dirname,
  resolve: { conditions: ['source', 'node', 'import', 'default'] },
  ssr: {
    resolve: { conditions: ['source', 'node', 'import', 'default'], externalConditions: ['node'] },
    noExternal: true,
    // These find files of their own beside themselves.
    external: ['piscina', 'open', 'i18n-iso-countries'],
  },
  build: {
    ssr: true,
    outDir: 'dist/bundle',
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: {
      input: ['src/main.ts', 'src/commands/read/read-worker.ts', 'src/commands/sensitivity/sensitivity-worker.ts'],
      // Flat, at the depth of the sources, from which the files of the checkout are found.
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
