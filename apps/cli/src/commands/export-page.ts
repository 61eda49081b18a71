/** `parley export --html`: the whole workbench with one talks file in one page that opens from disk. */

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { InputError } from '@parley/input';
import { foldLog, namedDatasets, parseTalks, readLog, TALKS_FILES_FORMAT, type TalksFiles } from '@parley/talks';
import { datasetText } from '../files/datasets.js';
import { readText, talksId } from '../files/read-text.js';
import { shippedRules } from '../files/reader.js';
import { keptDocument, logText, recordFiles } from '../files/record.js';
import { packedLedger } from '../files/talks.js';
import { type Output, toJson } from '../print/output.js';

/** The workbench without talks, as `npm run build` makes it. */
const PAGE = fileURLToPath(new URL('../../../web/dist-file/index.html', import.meta.url));

export interface ExportPageCommand {
  readonly html: string;
  readonly json?: boolean;
}

export function exportPageCommand(path: string, options: ExportPageCommand, output: Output): void {
  const { page, files } = exportedPage(path);
  writeFileSync(options.html, page);
  const bytes = Buffer.byteLength(page);
  output.out(
    options.json
      ? toJson({
          file: options.html,
          bytes,
          talks: files.id,
          datasets: Object.keys(files.datasets),
          ledgers: Object.keys(files.ledgers),
          documents: Object.keys(files.documents).length,
        })
      : `${options.html} written, ${(bytes / 1e6).toFixed(1)} MB: ${basename(options.html)} opens in a browser without a network`,
  );
}

/**
 * The page and what is packed in it.
 * @param workbench the page without talks
 * @throws {InputError} when the pages are not built, or the talks file does not fit its schema
 */
export function exportedPage(
  path: string,
  workbench = builtPage(),
): { readonly page: string; readonly files: TalksFiles } {
  const files = talksFiles(path);
  return { page: pageWith(workbench, files), files };
}

/** @throws {InputError} when the pages are not built */
function builtPage(): string {
  if (existsSync(PAGE)) return readFileSync(PAGE, 'utf8');
  throw new InputError([
    {
      code: 'not-built',
      severity: 'error',
      path: [],
      file: PAGE,
      message: 'the workbench is not built',
      expected: 'npm run build first',
    },
  ]);
}

/** @throws {InputError} when the talks file does not fit its schema */
function talksFiles(path: string): TalksFiles {
  const { file, ...kept } = recordFiles(path);
  const talks = readText(file);
  const parsed = parseTalks(talks, file);
  if (!parsed.ok) throw new InputError(parsed.issues);
  const record = logText(path);
  const { documents } = foldLog(readLog(record, kept.log).events);
  return {
    id: talksId(file),
    file: basename(file),
    talks,
    record,
    ledgers: found(parsed.value.base.ledgers, (id) => packedLedger(file, id)),
    datasets: found(namedDatasets(parsed.value), datasetText),
    readingRules: shippedRules(),
    documents: found([...documents.keys()], (id) => keptDocument({ file, ...kept }, id)),
  };
}

/** What there is of the ids asked for. */
function found(ids: readonly string[], read: (id: string) => string | undefined): Record<string, string> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const text = read(id);
      return text === undefined ? [] : [[id, text]];
    }),
  );
}

/** The page with the files packed into it. Base64 cannot end the element it stands in. */
function pageWith(page: string, files: TalksFiles): string {
  const bytes = Buffer.from(JSON.stringify(files));
  const packed = gzipSync(bytes, { level: 9 }).toString('base64');
  const sum = createHash('sha256').update(bytes).digest('hex');
  const marks = `id="parley-embedded" data-format="${TALKS_FILES_FORMAT}" data-sha256="${sum}"`;
  const end = page.lastIndexOf('</body>');
  const element = `<script type="application/octet-stream" ${marks}>${packed}</script>\n`;
  return `${page.slice(0, end)}${element}${page.slice(end)}`;
}
