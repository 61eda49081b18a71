/** The worker that reads documents, as the page sees it; it starts when it is first asked. */

import type { TalksFiles } from '@parley/talks';
import { proxy, type Remote, transfer, wrap } from 'comlink';
import type { Head, ReadAnswer, ReadDocument, ReadingFor, RulesKnow, Steps, Unread } from './protocol.js';
import type { ReadingRoom } from './reading-room.js';
import { startReadingWorker } from './start-reading-worker.js';

export interface ReadingClient {
  open(): Promise<ReadAnswer<RulesKnow>>;
  head(text: string, name: string): Promise<ReadAnswer<Head>>;
  read(unread: Unread, of: ReadingFor, steps: Steps): Promise<ReadAnswer<ReadDocument>>;
  /** Stops at once, whatever is being read; what was asked is answered as stopped. The next question starts anew. */
  stop(): void;
}

interface Running {
  readonly worker: Worker;
  readonly room: Remote<ReadingRoom>;
  /** Resolves when the worker ends before it has answered. */
  readonly ended: Promise<ReadAnswer<never>>;
  end(message: string): void;
}

/** The message of answers that were stopped. */
export const STOPPED = 'stopped';

/** @param embedded what stands in the page itself; a server is asked without it */
export function readingClient(embedded: TalksFiles | undefined): ReadingClient {
  let running: Running | undefined;
  const end = (message: string) => {
    running?.worker.terminate();
    running?.end(message);
    running = undefined;
  };
  const room = (): Running => {
    running ??= start(embedded, end);
    return running;
  };
  const asked = <T>(ask: (room: Remote<ReadingRoom>) => Promise<ReadAnswer<T>>): Promise<ReadAnswer<T>> => {
    const now = room();
    return Promise.race([ask(now.room), now.ended]);
  };
  return {
    open: () => asked((one) => one.open()),
    head: (text, name) => asked((one) => one.head(text, name)),
    read: (unread, of, steps) =>
      asked((one) =>
        one.read(unread.kind === 'file' ? transfer(unread, [unread.bytes.buffer]) : unread, of, proxy(steps)),
      ),
    stop: () => end(STOPPED),
  };
}

function start(embedded: TalksFiles | undefined, end: (message: string) => void): Running {
  const worker = startReadingWorker();
  worker.onerror = (event) => end(event.message || 'the worker stopped');
  worker.onmessageerror = () => end('an answer of the worker could not be read');
  const room = wrap<ReadingRoom>(worker);
  if (embedded) void room.embed(embedded);
  let endNow: (message: string) => void = () => {};
  const ended = new Promise<ReadAnswer<never>>((resolve) => {
    endNow = (message) => resolve({ status: 'failed', fault: { kind: 'crash', message } });
  });
  return { worker, room, ended, end: endNow };
}
