/** Where events of the record and texts of documents are kept: the server that gave the page. */

import { refusalOf, revisionOf, statusOf } from '../server-answer.js';

/** A log with the name of its state. */
interface KeptLog {
  readonly text: string;
  readonly revision: string;
}

type Appended =
  | { readonly kind: 'done'; readonly revision: string }
  /** Someone else has added something: the log as it is now. */
  | ({ readonly kind: 'conflict' } & KeptLog)
  | Refused;

/** The server does not keep what it was given. */
interface Refused {
  readonly kind: 'refused';
  /** `read-only`: it keeps nothing. `rejected`: not this. */
  readonly why: 'read-only' | 'rejected';
  readonly message: string;
}

/** Each may throw when the server cannot be reached; then the same may be tried again. */
export interface RecordPort {
  read(): Promise<KeptLog | Refused>;
  /** @param seen revision that the writer has seen */
  append(lines: string, seen: string): Promise<Appended>;
  keep(document: string, text: string): Promise<{ readonly kind: 'done' } | Refused>;
  /** Text of a document; undefined when it is not kept. */
  document(id: string): Promise<string | undefined>;
}

/** The record of talks on the server. */
export function serverRecord(talks: string): RecordPort {
  const base = `/api/talks/${encodeURIComponent(talks)}`;
  const documentAt = (id: string) => `${base}/documents/${encodeURIComponent(id)}`;
  return {
    async read() {
      const response = await fetch(`${base}/record`, { cache: 'no-store' });
      if (!response.ok) return refused(response);
      return { text: await response.text(), revision: revisionOf(response) ?? '' };
    },
    async append(lines, seen) {
      const response = await fetch(`${base}/record`, { method: 'POST', body: lines, headers: { 'if-match': seen } });
      if (response.status === 412)
        return { kind: 'conflict', text: await response.text(), revision: revisionOf(response) ?? '' };
      if (!response.ok) return refused(response);
      return { kind: 'done', revision: revisionOf(response) ?? '' };
    },
    async keep(document, text) {
      const response = await fetch(documentAt(document), { method: 'PUT', body: text });
      return response.ok ? { kind: 'done' } : refused(response);
    },
    async document(id) {
      const response = await fetch(documentAt(id));
      if (response.status === 404) return undefined;
      if (!response.ok) throw new Error(statusOf(response));
      return response.text();
    },
  };
}

/** @throws for faults that may pass: those of the server */
async function refused(response: Response): Promise<Refused> {
  if (response.status >= 500) throw new Error(statusOf(response));
  const why = [403, 404, 405].includes(response.status) ? 'read-only' : 'rejected';
  return { kind: 'refused', why, message: await refusalOf(response) };
}
