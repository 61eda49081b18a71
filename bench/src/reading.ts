/** Reading documents: megabytes of text a second on one thread, step by step and as a whole. */

import { readdirSync, readFileSync } from 'node:fs';
import { sourceFromText } from '@parley/reader';
import { shippedReader } from '../../scripts/reading/shipped-reader.js';

const CORPUS = new URL('../../data/reading-corpus/development/', import.meta.url);

/** Lines of the table: what, megabytes a second, a note. */
export function readingLines(bandwidth: number): [string, number, string][] {
  const started = performance.now();
  const reader = shippedReader();
  const opening = performance.now() - started;
  const texts = (start: string) =>
    readdirSync(CORPUS)
      .filter((name) => name.startsWith(start) && name.endsWith('.txt'))
      .sort()
      .map((name) => readFileSync(new URL(name, CORPUS), 'utf8'));
  const lines: [string, number, string][] = [];
  for (const [what, start] of [
    ['English documents', 'en-'],
    ['Korean documents', 'ko-'],
  ] as const) {
    const all = texts(start);
    // Each with its own first line, as a folder of different documents would have.
    const documents = Array.from({ length: 300 }, (_, index) =>
      sourceFromText(`Number ${index}\n\n${all[index % all.length] ?? ''}`, { name: `${index}` }),
    );
    const bytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    for (const document of documents.slice(0, 60)) reader.read(document);
    // The engine compiles what it reads with while it reads: a few files are read by slower code than a folder.
    for (const [moment, rounds] of [
      ['of the first 360', 0],
      ['of a folder of 1,560', 3],
    ] as const) {
      for (let round = 0; round < rounds; round += 1) for (const document of documents) reader.read(document);
      const from = performance.now();
      for (const document of documents) reader.read(document);
      const seconds = (performance.now() - from) / 1000;
      const perDocument = (1000 * seconds) / documents.length;
      lines.push([
        `${what}, 300 ${moment}`,
        bytes / 1e6 / seconds,
        `${perDocument.toFixed(2)} ms a document; ${(bandwidth / (bytes / seconds)).toFixed(0)} times the time to copy it`,
      ]);
    }
  }
  const long = sourceFromText(texts('en-').join('\n\n').repeat(80).slice(0, 5_000_000), { name: 'long' });
  const from = performance.now();
  reader.read(long);
  lines.push([
    'one document of 5 MB',
    5 / ((performance.now() - from) / 1000),
    `rules opened in ${opening.toFixed(0)} ms, from YAML`,
  ]);
  return lines;
}
