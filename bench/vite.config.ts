import { defineConfig } from 'vite';

// What reads documents, bundled as the command line is: unbundled it reads a tenth slower.
export default defineConfig({
  root: import.meta.dirname,
  resolve: { conditions: ['source', 'node', 'import', 'default'] },
  ssr: {
    resolve: { conditions: ['source', 'node', 'import', 'default'], externalConditions: ['node'] },
    noExternal: true,
    external: ['i18n-iso-countries'],
  },
  build: {
    ssr: true,
    outDir: 'dist',
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: {
      input: ['src/reading.ts'],
      // Flat, at the depth of the sources, from which the files of the checkout are found.
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
