import { saveFile } from '../../../design/downloads/save-file.js';
import type { Desk } from '../../../record/desk.js';

/** Hands the log of the record to the reader as a file. */
export function saveLog(desk: Desk): void {
  saveFile('record.jsonl', desk.text(), 'application/x-ndjson;charset=utf-8');
}
