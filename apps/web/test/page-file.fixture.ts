/** The page saved as one file, and files like it that are damaged. */

import { createHash } from 'node:crypto';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { TalksFiles } from '@parley/talks';
import { build } from 'vite';
import { BUILT } from './serve.fixture.js';

const WEB = new URL('../', import.meta.url).pathname;

/** Builds the workbench without talks as one page, as it is shipped. */
export async function builtPageFile(): Promise<string> {
  if (BUILT) return readFile(join(WEB, 'dist-file', 'index.html'), 'utf8');
  const folder = await mkdtemp(join(tmpdir(), 'parley-page-'));
  const mode = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  await build({
    root: WEB,
    configFile: join(WEB, 'vite.single-file.config.ts'),
    mode: 'production',
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  });
  process.env.NODE_ENV = mode;
  return readFile(join(folder, 'index.html'), 'utf8');
}

const ELEMENT = /(<script type="application\/octet-stream"[^>]*data-sha256=")([^"]*)("[^>]*>)([^<]*)(<\/script>)/;

/** The page with what it carries changed, and a checksum that fits. */
export function repacked(page: string, change: (files: TalksFiles) => TalksFiles): string {
  const bytes = Buffer.from(JSON.stringify(change(filesIn(page))));
  const sum = createHash('sha256').update(bytes).digest('hex');
  return page.replace(ELEMENT, (_, before: string, __, middle: string, ___, after: string) =>
    [before, sum, middle, gzipSync(bytes).toString('base64'), after].join(''),
  );
}

/** What a page carries. */
export function filesIn(page: string): TalksFiles {
  const packed = ELEMENT.exec(page)?.[4] ?? '';
  return JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString('utf8')) as TalksFiles;
}

/** The page with the packed text changed as it stands, and perhaps the checksum. */
export function withPacked(page: string, change: (packed: string) => string, sum?: string): string {
  return page.replace(ELEMENT, (_, before: string, own: string, middle: string, packed: string, after: string) =>
    [before, sum ?? own, middle, change(packed), after].join(''),
  );
}
