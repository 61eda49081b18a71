/** `parley read`: documents to sourced claims. */

import { formatIssue, InputError } from '@parley/input';
import { partedReading, type Reading, type SourceCluster, type SourceDocument, similarityIndex } from '@parley/reader';
import { type DocumentFile, documentBytes, documentFiles } from '../files/document-files.js';
import { openReader } from '../files/reader.js';
import { type Output, toJson } from '../print/output.js';
import { withProgress } from '../print/progress.js';
import { type FinishedReading, openFinished } from './read/finished-readings.js';
import { printedLine, printedReading } from './read/print-reading.js';
import { withModel } from './read/with-model.js';

export interface ReadCommand {
  readonly rules?: readonly string[];
  readonly published?: string;
  readonly publisher?: string;
  readonly title?: string;
  readonly url?: string;
  /** File that finished documents are kept in, one a line; what stands there already is not read again. */
  readonly out?: string;
  readonly model?: string;
  readonly endpoint?: string;
  readonly json?: boolean;
}

/** From so many documents on each takes one line. */
const MANY = 6;

/**
 * Reads documents one at a time: however many there are, only one is in memory.
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
      for (const [index, file] of files.entries()) {
        if (stopped) break;
        const done =
          finished?.find(file) ?? (await readOne(file, (step, of) => progress(index * of + step, files.length * of)));
        if (done === undefined) continue;
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

  async function readOne(
    file: DocumentFile,
    progress: (step: number, of: number) => void,
  ): Promise<FinishedReading | undefined> {
    try {
      const read = await reader.read(documentBytes(file.path), { ...given, name: file.path }, progress);
      return await withModel(read, reader, options, output);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      failed += 1;
      for (const issue of error.issues) output.note(formatIssue(issue));
      return undefined;
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
