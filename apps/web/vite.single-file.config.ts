import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build, defineConfig, type Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { sharedResolve } from './vite.shared.js';

/** Scripts of the workers, by the name that `startPackedWorker` asks for. */
const WORKERS = {
  parley: 'src/worker/worker.ts',
  'parley-reader': 'src/reading/worker.ts',
  'parley-editor': 'src/editing/worker/worker.ts',
} as const;

/** Workers start from the page itself: a page opened from disk may read no other file. */
const inlineWorkers: Plugin = {
  name: 'inline-workers',
  enforce: 'pre',
  resolveId(source, importer, options) {
    if (!/\/start-[a-z-]*worker\.js$/.test(source)) return null;
    return this.resolve(source.replace(/\.js$/, '.inline.ts'), importer, { ...options, skipSelf: true });
  },
};

/**
 * Puts the workers into the page, compressed, and forbids it everything but itself: no network, no script but its own,
 * no frame, no form. Workers are made from the page and stand under the same rules.
 */
const closedPage: Plugin = {
  name: 'closed-page',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    async handler(_options, bundle) {
      const workers = await Promise.all(Object.entries(WORKERS).map(([name, entry]) => packedWorker(name, entry)));
      for (const asset of Object.values(bundle)) {
        if (asset.type !== 'asset' || !asset.fileName.endsWith('.html')) continue;
        const page = locked(String(asset.source));
        const end = page.lastIndexOf('</body>');
        asset.source = `${page.slice(0, end)}${workers.join('')}${page.slice(end)}`;
      }
    },
  },
};

/** A worker as an element of the page. Browsers take no module as a worker from a page opened from disk. */
async function packedWorker(name: string, entry: string): Promise<string> {
  const built = await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    resolve: sharedResolve,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: {
        input: join(import.meta.dirname, entry),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const chunks = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [script, ...others] = chunks.filter(({ type }) => type === 'chunk');
  if (script?.type !== 'chunk' || others.length > 0) throw new Error(`${entry} is not one script`);
  const packed = gzipSync(script.code, { level: 9 }).toString('base64');
  return `<script type="application/octet-stream" data-worker="${name}">${packed}</script>\n`;
}

function locked(page: string): string {
  const scripts = [...page.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  );
  const policy = [
    "default-src 'none'",
    // The trade model's vector products are WebAssembly.
    `script-src ${scripts.join(' ')} 'wasm-unsafe-eval'`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return page.replace(/<meta charset[^>]*>/, (charset) =>
    [charset, `<meta http-equiv="Content-Security-Policy" content="${policy}" />`].join('\n    '),
  );
}

// The whole workbench in one page, to which `parley export --html` adds the talks.
export default defineConfig({
  root: import.meta.dirname,
  plugins: [inlineWorkers, react(), viteSingleFile(), closedPage],
  resolve: sharedResolve,
  build: {
    outDir: 'dist-file',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 10_000,
  },
});
