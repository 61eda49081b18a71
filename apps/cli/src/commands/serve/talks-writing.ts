/** Writing talks back from the workbench: the file, the log of its record and its documents. */

import { createHash } from 'node:crypto';
import { formatIssue, type InputIssue } from '@parley/input';
import { type Fault, replaceFile, type TalksWriting } from '@parley/server';
import { parseTalks, readLog } from '@parley/talks';
import { appendEvents, keepDocument, recordFiles } from '../../files/record.js';

/** What may be written of one talks file. A text that only its schema accepts is written: names can be mended later. */
export function talksWriting(file: string): TalksWriting {
  const files = recordFiles(file);
  return {
    faults(text) {
      const parsed = parseTalks(text, file);
      return parsed.ok ? [] : parsed.issues.map(faultOf);
    },
    write: (text) => replaceFile(file, text),
    eventFaults(lines) {
      const { events, issues } = readLog(lines, 'events');
      if (events.length === 0 && issues.length === 0) return [{ message: 'there is no event' }];
      return issues.map(faultOf);
    },
    append: async (lines) => appendEvents(files, readLog(lines, 'events').events),
    documentFault(id, text) {
      const own = createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16);
      return own === id ? undefined : `the text is that of document ${own}, not of ${id}`;
    },
    keepDocument: async (id, text) => keepDocument(files, id, text),
  };
}

/** An issue of a text as the server says it. */
export function faultOf(issue: InputIssue): Fault {
  return { message: formatIssue(issue), line: issue.line, column: issue.column };
}
