/** Events made in this page, and the log that they are added to: it is only ever added to, so ours come after theirs. */

import { compareText } from '@parley/input';
import { logLine, type RecordEvent } from '@parley/talks';

export interface OwnEvent {
  readonly event: RecordEvent;
  readonly line: string;
}

export function ownEvent(event: RecordEvent): OwnEvent {
  return { event, line: logLine(event).trimEnd() };
}

/** Lines of a log. */
export function linesOf(log: string): Set<string> {
  return new Set(log.split('\n').map((line) => line.trim()));
}

/** Those that a log does not hold yet, whatever the order of the fields in its lines. */
export function missingIn(own: readonly OwnEvent[], log: string): OwnEvent[] {
  if (own.length === 0) return [];
  const lines = linesOf(log);
  const unseen = own.filter(({ line }) => !lines.has(line));
  if (unseen.length === 0) return unseen;
  const times = new Set(unseen.map(({ event }) => event.at));
  const alike = [...lines].filter((line) => times.has(/"at":"([^"]+)"/.exec(line)?.[1] ?? ''));
  const held = new Set(alike.map(inOrder));
  return unseen.filter(({ line }) => !held.has(inOrder(line)));
}

/** A line with its fields in alphabetical order; a line that is no JSON as it is. */
function inOrder(line: string): string {
  try {
    return JSON.stringify(JSON.parse(line), (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareText(a, b)))
        : value,
    );
  } catch {
    return line;
  }
}

/** A log with our events after all that it holds. */
export function withOwn(log: string, own: readonly OwnEvent[]): string {
  const missing = missingIn(own, log);
  if (missing.length === 0) return log;
  const ended = log === '' || log.endsWith('\n') ? log : `${log}\n`;
  return `${ended}${textOf(missing)}`;
}

/** Events as lines of a log. */
export function textOf(own: readonly OwnEvent[]): string {
  return own.map(({ line }) => `${line}\n`).join('');
}

/**
 * The time of a new event: now, but always after what is on record, so that a decision follows the claim it is about even
 * where another clock is ahead, and no two events of a page are the same.
 */
export function timeAfter(events: readonly RecordEvent[], now: string): string {
  const latest = events.reduce((last, { at }) => (compareText(at, last) > 0 ? at : last), '');
  return now > latest ? now : new Date(Date.parse(latest) + 1).toISOString();
}
