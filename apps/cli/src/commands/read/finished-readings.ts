/** The file that finished documents are kept in, so that a long run can be stopped and go on: one JSON line a document. */

import { closeSync, existsSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { InputError } from '@parley/input';
import type { Reading, SourceDocument } from '@parley/reader';
import type { DocumentFile } from '../../files/document-files.js';

export interface FinishedReading {
  readonly document: SourceDocument;
  readonly reading: Reading;
}

interface Line extends FinishedReading {
  readonly file: string;
  readonly bytes: number;
  readonly modified: number;
  /** Version of the rules it was read with. */
  readonly rules: string;
}

interface Place {
  readonly offset: number;
  readonly length: number;
}

export interface FinishedReadings {
  /** What was read in a file before, unless the file or the rules have changed since. */
  find(file: DocumentFile): FinishedReading | undefined;
  /** Keeps what was read; does nothing for what stands there already. */
  keep(file: DocumentFile, read: FinishedReading): void;
  close(): void;
}

/**
 * Opens the file, new or from a run before. A line that was cut off is removed.
 * @param rules version of the rules in use
 * @throws {InputError} when it is another kind of file
 */
export function openFinished(path: string, rules: string): FinishedReadings {
  const opened = openSync(path, existsSync(path) ? 'r+' : 'w+');
  const { places, whole } = placesIn(opened, path, rules);
  ftruncateSync(opened, whole);
  let end = whole;
  return {
    find(file) {
      const place = places.get(keyOf(file));
      return place && lineAt(opened, place);
    },
    keep(file, { document, reading }) {
      const key = keyOf(file);
      if (file.path === '-' || places.has(key)) return;
      const { path: name, bytes, modified } = file;
      const line: Line = { file: name, bytes, modified, rules, document, reading };
      const written = Buffer.from(`${JSON.stringify(line)}\n`);
      writeSync(opened, written, 0, written.length, end);
      places.set(key, { offset: end, length: written.length - 1 });
      end += written.length;
    },
    close: () => closeSync(opened),
  };
}

function keyOf({ path, bytes, modified }: DocumentFile): string {
  return JSON.stringify([path, bytes, Math.round(modified)]);
}

function lineAt(opened: number, { offset, length }: Place): Line {
  const bytes = Buffer.alloc(length);
  readSync(opened, bytes, 0, length, offset);
  return JSON.parse(bytes.toString('utf8')) as Line;
}

const PIECE = 1 << 20;

function placesIn(opened: number, path: string, rules: string): { places: Map<string, Place>; whole: number } {
  const places = new Map<string, Place>();
  let pending = Buffer.alloc(0);
  let offset = 0;
  for (;;) {
    const piece = Buffer.alloc(PIECE);
    const length = readSync(opened, piece, 0, PIECE, offset + pending.length);
    if (length === 0) return { places, whole: offset };
    pending = Buffer.concat([pending, piece.subarray(0, length)]);
    for (;;) {
      const end = pending.indexOf(10);
      if (end < 0) break;
      const line = parsed(pending.toString('utf8', 0, end), path);
      if (line.rules === rules) {
        places.set(keyOf({ path: line.file, bytes: line.bytes, modified: line.modified }), { offset, length: end });
      }
      offset += end + 1;
      pending = pending.subarray(end + 1);
    }
  }
}

function parsed(text: string, path: string): Line {
  try {
    const line = JSON.parse(text) as Partial<Line>;
    if (typeof line.file === 'string' && line.document && line.reading) return line as Line;
  } catch {
    // Said below.
  }
  throw new InputError([
    {
      code: 'not-readings',
      severity: 'error',
      path: [],
      file: path,
      message: 'this is not a file of documents read',
      expected: 'a new file, or one that --out wrote',
    },
  ]);
}
