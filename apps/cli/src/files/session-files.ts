/** Files that hold the record of a negotiation session. */

import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { type SessionRecord, sessionRecordSchema } from '@parley/bargain';
import { InputError, type LocatedDocument, readDocument } from '@parley/input';
import { toJson } from '../print/output.js';
import { readText } from './read-text.js';

/** A record with where its parts stand in the file. */
export interface SessionFile {
  readonly record: SessionRecord;
  readonly document: LocatedDocument;
}

/** @throws {InputError} when the file cannot be read or holds no record */
export function readSession(file: string): SessionFile {
  const read = readDocument(readText(file), file, sessionRecordSchema);
  if (!read.ok) throw new InputError(read.issues);
  return { record: read.value, document: read.document };
}

/** Writes a record so that the file holds it whole or is as it was. */
export function writeSession(file: string, record: SessionRecord): void {
  const begun = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(begun, `${toJson(record)}\n`);
    renameSync(begun, file);
  } catch (error) {
    rmSync(begun, { force: true });
    throw error;
  }
}

/**
 * Refuses to write a new record over something that cannot be had again: what persons did, or another file. What
 * agents did among themselves can be.
 * @throws {InputError}
 */
export function checkFreeForRecord(file: string): void {
  if (!existsSync(file)) return;
  const refuse = (message: string, hint: string) => {
    return new InputError([{ code: 'record-exists', severity: 'error', path: [], file, message, hint }]);
  };
  const read = readDocument(readText(file), file, sessionRecordSchema);
  if (!read.ok) throw refuse('the file holds something else than a session', 'name another file');
  const { seats, actions } = read.value;
  if (actions.some(({ party }) => seats[party] === 'person')) {
    throw refuse('the file holds a session that persons played', `go on with --resume ${file}, or name another file`);
  }
}
