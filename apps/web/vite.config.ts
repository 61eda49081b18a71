import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { sharedResolve } from './vite.shared.js';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: sharedResolve,
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
  },
});
