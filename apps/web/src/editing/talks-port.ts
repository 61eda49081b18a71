/** The talks file on the server that gave the page. */

import { refusalOf, revisionOf, statusOf } from '../server-answer.js';

/** A text with the name of its state. */
export interface Kept {
  readonly text: string;
  /** Undefined where it cannot be written back. */
  readonly revision: string | undefined;
}

export type Written =
  | { readonly kind: 'done'; readonly revision: string }
  /** The file has changed since it was read: the text on disk. */
  | { readonly kind: 'conflict'; readonly text: string; readonly revision: string }
  | { readonly kind: 'refused'; readonly message: string };

/** Each may throw when the server cannot be reached. */
export interface TalksPort {
  read(): Promise<Kept>;
  /** @param seen revision that the writer has seen */
  write(text: string, seen: string): Promise<Written>;
  /** Names of the present states of the file and of the log of its record. */
  changes(): Promise<{ readonly talks: string; readonly record: string }>;
  /** The log of the record. */
  record(): Promise<string>;
}

/** A server that does not answer within this time is not there. */
const LONGEST_WAIT_MS = 8000;

export function serverTalks(id: string): TalksPort {
  const base = `/api/talks/${encodeURIComponent(id)}`;
  const got = async (path: string) => {
    const response = await fetch(path, { cache: 'no-store', signal: AbortSignal.timeout(LONGEST_WAIT_MS) });
    if (!response.ok) throw new Error(statusOf(response));
    return response;
  };
  return {
    async read() {
      const response = await got(base);
      return { text: await response.text(), revision: revisionOf(response) ?? '' };
    },
    async write(text, seen) {
      const response = await fetch(base, {
        method: 'PUT',
        body: text,
        headers: { 'if-match': seen, 'content-type': 'text/yaml; charset=utf-8' },
      });
      if (response.status === 412) {
        return { kind: 'conflict', text: await response.text(), revision: revisionOf(response) ?? '' };
      }
      if (!response.ok) return { kind: 'refused', message: await refusalOf(response) };
      return { kind: 'done', revision: revisionOf(response) ?? '' };
    },
    changes: async () => (await (await got(`${base}/changes`)).json()) as { talks: string; record: string },
    record: async () => (await got(`${base}/record`)).text(),
  };
}

/** Writes new talks beside those served. @returns their id, or why there are none */
export async function createTalks(
  text: string,
): Promise<{ readonly id: string; readonly file: string } | { readonly error: string }> {
  const response = await fetch('/api/talks', {
    method: 'POST',
    body: text,
    headers: { 'content-type': 'text/yaml; charset=utf-8' },
  });
  if (!response.ok) return { error: await refusalOf(response) };
  return (await response.json()) as { id: string; file: string };
}
