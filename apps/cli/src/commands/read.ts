/** `parley read`: documents to sourced claims. */

import { formatIssue, InputError, type InputIssue } from '@parley/input';
import { partedReading, type Reading, type SourceCluster, type SourceDocument, similarityIndex } from '@parley/reader';
import { pMapIterable } from 'p-map';
import { type DocumentFile, documentBytes, documentFiles } from '../files/document-files.js';
import { openReader } from '../files/reader.js';
import { type Output, toJson } from '../print/output.js';
import { withProgress } from '../print/progress.js';
import { type FinishedReading, openFinished } from './read/finished-readings.js';
import { printedLine, printedReading } from './read/print-reading.js';
import { openThreads, threadsFor } from './read/reading-threads.js';
import { withModel } from './read/with-model.js';

export interface ReadCommand {
  readonly rules?: readonly string[];
  readonly published?: string;
  readonly publisher?: string;
  readonly title?: string;
  readonly url?: string;
  /** File that finished documents are kept in, one a line; what stands there already is not read again. */
  readonly out?: string;
  /** Threads; by default as many as help. What is read is the same. */
  readonly workers?: number;
  readonly model?: string;
  readonly endpoint?: string;
  readonly json?: boolean;
}

/** From so many documents on each takes one line. */
const MANY = 6;

/** Documents each thread has before it, so that none waits while one is printed. */
const AHEAD = 2;

/** One document of the run: what was read, or why nothing was; neither once the run is stopped. */
interface Outcome {
  readonly file: DocumentFile;
  readonly done?: FinishedReading;
  readonly issues?: readonly InputIssue[];
}

/**
 * Reads documents in their order: however many there are, only those being read are in memory.
 * @returns false when a document could not be read; the others are
 */
export async function readCommand(paths: readonly string[], options: ReadCommand, output: Output): Promise<boolean> {
  const files = documentFiles(paths);
  if (files.length === 0) {
    throw new InputError([
      { code: 'file', severity: 'error', path: [], message: 'there are no documents here', expected: paths.join(', ') },
    ]);
  }
  const reader = openReader(options.rules ?? []);
  const finished = options.out === undefined ? undefined : openFinished(options.out, reader.version);
  const sources = similarityIndex();
  const given = { published: options.published, publisher: options.publisher, title: options.title, url: options.url };
  const threads = options.model === undefined ? (options.workers ?? threadsFor(files.length)) : 0;
  const pool = threads > 0 ? openThreads(threads, { rules: options.rules ?? [], given }) : undefined;
  let failed = 0;
  let stopped = false;
  const stop = () => {
    stopped = true;
  };
  process.once('SIGINT', stop);
  let first = true;
  if (options.json) output.out('{"documents": [');
  try {
    await withProgress(output, 'reading', async (progress) => {
      const outcomes = pMapIterable(files, (file, index) => outcomeOf(file, index, progress), {
        concurrency: Math.max(1, threads * AHEAD),
      });
      let index = -1;
      for await (const { file, done, issues } of outcomes) {
        if (stopped) break;
        index += 1;
        if (pool !== undefined) progress(index + 1, files.length);
        for (const issue of issues ?? []) output.note(formatIssue(issue));
        if (done === undefined) {
          failed += 1;
          continue;
        }
        finished?.keep(file, done);
        // One document printed for a person is held against no other.
        if (options.json || files.length > 1) {
          const { id, text, published } = done.document;
          sources.add({ id: `${id} ${index}`, text, published });
        }
        printOne(done, files.length >= MANY);
        await turn();
      }
    });
  } finally {
    process.removeListener('SIGINT', stop);
    finished?.close();
    await pool?.close();
  }
  const clusters = sources.clusters();
  if (options.json)
    output.out(`], "independent_sources": ${clusters.length}, "copies": ${toJson(copiesOf(clusters))}}`);
  else if (files.length > 1) output.out(copyLines(clusters).join('\n'));
  if (stopped) {
    output.note(
      `stopped${options.out === undefined ? '' : `: the same command with --out ${options.out} goes on where it stopped`}`,
    );
  }
  return failed === 0;

  async function outcomeOf(
    file: DocumentFile,
    index: number,
    progress: (step: number, of: number) => void,
  ): Promise<Outcome> {
    if (stopped) return { file };
    try {
      const known = finished?.find(file);
      if (known !== undefined) return { file, done: known };
      if (pool !== undefined && file.path !== '-') return { file, done: await pool.read(file) };
      const step = (done: number, of: number) => progress(index * of + done, files.length * of);
      const read = await reader.read(documentBytes(file.path), { ...given, name: file.path }, step);
      return { file, done: await withModel(read, reader, options, output) };
    } catch (error) {
      if (stopped) return { file };
      if (!(error instanceof InputError)) throw error;
      return { file, issues: error.issues };
    }
  }

  function printOne({ document, reading }: FinishedReading, many: boolean): void {
    if (options.json) {
      output.out(`${first ? '' : ','}${toJson(documentReport(document, reading))}`);
    } else
      output.out(many ? printedLine(document, reading) : `${first ? '' : '\n\n'}${printedReading(document, reading)}`);
    first = false;
  }
}

/** Lets signals through between documents. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** One document of the contract; what is more likely wrong than right stands apart. */
function documentReport({ text, ...document }: SourceDocument, reading: Reading) {
  const { likely, unlikely } = partedReading(reading);
  return { ...document, characters: text.length, ...likely, unlikely };
}

/** Clusters of more than one document, each by its id in this run's order taken off. */
function copiesOf(clusters: readonly SourceCluster[]): SourceCluster[] {
  const plain = (id: string) => id.split(' ')[0] ?? id;
  return clusters
    .filter(({ members }) => members.length > 0)
    .map(({ representative, members }) => ({
      representative: plain(representative),
      members: members.map((member) => ({ ...member, id: plain(member.id) })),
    }));
}

const KINDS = { same: 'the same text as', copy: 'a copy of', reworded: 'reworded from', excerpt: 'an excerpt of' };

function copyLines(clusters: readonly SourceCluster[]): string[] {
  const copies = copiesOf(clusters).flatMap(({ representative, members }) =>
    members.map(
      ({ id, kind, similarity }) =>
        `  ${id.slice(0, 8)} is ${KINDS[kind]} ${representative.slice(0, 8)} (${Math.round(100 * similarity)} % alike)`,
    ),
  );
  const total = clusters.reduce((sum, { members }) => sum + 1 + members.length, 0);
  return [`\n${total} documents, ${clusters.length} independent sources`, ...copies];
}
