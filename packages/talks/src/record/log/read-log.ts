/** The log as text: one JSON event a line, read back with every fault located, and written one line at a time. */

import type { InputIssue } from '@parley/input';
import { type RecordEvent, recordEventSchema } from './record-event.js';

export interface ReadLog {
  /** Events in the order of the file, without lines that stand there twice. */
  readonly events: readonly RecordEvent[];
  /** Lines that could not be read; the others are kept. */
  readonly issues: readonly InputIssue[];
}

/**
 * Reads a log.
 *
 * A line that was cut off while it was written, or that a merge left in conflict, is reported and left out; nothing else is lost.
 * @param text the file; empty when there is none yet
 * @param file name to print in issues
 */
export function readLog(text: string, file: string): ReadLog {
  const events: RecordEvent[] = [];
  const issues: InputIssue[] = [];
  const seen = new Set<string>();
  text.split('\n').forEach((line, index) => {
    const trimmed = line.trim();
    if (trimmed === '' || seen.has(trimmed)) return;
    seen.add(trimmed);
    const fault = (message: string, expected: string) =>
      issues.push({
        code: 'log-line',
        severity: 'error',
        path: [],
        file,
        line: index + 1,
        column: 1,
        message,
        expected,
      });
    if (/^(?:<{7}|={7}|>{7})/.test(trimmed)) {
      fault('a merge left a conflict here', 'both sides’ lines: remove the line of marks, order does not matter');
      return;
    }
    let raw: unknown;
    try {
      raw = JSON.parse(trimmed);
    } catch {
      fault('the line is damaged', 'one event as JSON');
      return;
    }
    const read = recordEventSchema.safeParse(raw);
    if (read.success) events.push(read.data);
    else {
      const [first] = read.error.issues;
      fault(`${first?.path.join('.') || 'event'}: ${first?.message ?? 'not an event'}`, 'an event of the record');
    }
  });
  return { events, issues };
}

/** Line of an event. */
export function logLine(event: RecordEvent): string {
  return `${JSON.stringify(event)}\n`;
}
