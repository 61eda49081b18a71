/** The record beside a talks file: its log, and the texts of the documents it was read from. */

import {
  appendFileSync,
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { formatIssue, InputError, type InputIssue } from '@parley/input';
import { logLine, parseTalks, type RecordEvent, readLog, type Talks } from '@parley/talks';
import { readText, talksPath } from './read-text.js';

export interface RecordFiles {
  /** The talks file. */
  readonly file: string;
  readonly log: string;
  /** Folder of the documents' texts, one `ID.txt` each. */
  readonly documents: string;
}

/** Where the record of a talks file is kept. */
export function recordFiles(path: string): RecordFiles {
  const file = talksPath(path);
  const folder = dirname(file);
  return { file, log: join(folder, 'log', 'record.jsonl'), documents: join(folder, 'documents') };
}

/** Text of the log; empty when there is none yet. @throws {InputError} when it cannot be read */
export function logText(path: string): string {
  const { log } = recordFiles(path);
  return existsSync(log) ? readText(log) : '';
}

export interface OpenRecord extends RecordFiles {
  readonly talks: Talks;
  readonly events: readonly RecordEvent[];
  /** Lines of the log that could not be read. */
  readonly issues: readonly InputIssue[];
}

/**
 * Opens the record of talks; no data set is loaded.
 * @throws {InputError} when the talks file does not fit its schema
 */
export function openRecord(path: string): OpenRecord {
  const files = recordFiles(path);
  const parsed = parseTalks(readText(files.file), files.file);
  if (!parsed.ok) throw new InputError(parsed.issues);
  const { events, issues } = readLog(logText(path), files.log);
  return { ...files, talks: parsed.value, events, issues };
}

const LINE_END = 0x0a;

/** Adds events at the end of the log; makes the folder when it is the first. */
export function appendEvents({ log }: RecordFiles, events: readonly RecordEvent[]): void {
  if (events.length === 0) return;
  mkdirSync(dirname(log), { recursive: true });
  // A line that was cut off keeps to itself.
  const cut = existsSync(log) && endsWithinLine(log);
  appendFileSync(log, `${cut ? '\n' : ''}${events.map(logLine).join('')}`);
}

function endsWithinLine(file: string): boolean {
  const opened = openSync(file, 'r');
  try {
    const { size } = fstatSync(opened);
    const last = Buffer.alloc(1);
    return size > 0 && readSync(opened, last, 0, 1, size - 1) === 1 && last[0] !== LINE_END;
  } finally {
    closeSync(opened);
  }
}

/** Keeps the text of a document, so that its quotes can be looked up later. */
export function keepDocument({ documents }: RecordFiles, id: string, text: string): void {
  mkdirSync(documents, { recursive: true });
  const file = join(documents, `${id}.txt`);
  if (!existsSync(file)) writeFileSync(file, text);
}

/** Text of a document kept; undefined when it is not here. */
export function keptDocument({ documents }: RecordFiles, id: string): string | undefined {
  const file = join(documents, `${id}.txt`);
  return /^[0-9a-f]+$/.test(id) && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Notes for the lines of a log that were left out. */
export function logNotes({ issues }: Pick<OpenRecord, 'issues'>): string[] {
  return issues.map((issue) => formatIssue(issue));
}
