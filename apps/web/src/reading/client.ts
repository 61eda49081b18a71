/** The worker that reads documents, as the page sees it; it starts when it is first asked. */

import type { TalksFiles } from '@parley/talks';
import { proxy, type Remote, transfer } from 'comlink';
import { roomIn, WorkerEnded } from '../worker/room.js';
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

/** The message of answers that were stopped. */
export const STOPPED = 'stopped';

/** @param embedded what stands in the page itself; a server is asked without it */
export function readingClient(embedded: TalksFiles | undefined): ReadingClient {
  const room = roomIn<ReadingRoom>(startReadingWorker, (inside) => embedded && void inside.embed(embedded));
  const asked = async <T>(ask: (inside: Remote<ReadingRoom>) => Promise<ReadAnswer<T>>): Promise<ReadAnswer<T>> => {
    try {
      return await room.ask(ask);
    } catch (error) {
      if (!(error instanceof WorkerEnded)) throw error;
      return { status: 'failed', fault: { kind: 'crash', message: error.message } };
    }
  };
  return {
    open: () => asked((one) => one.open()),
    head: (text, name) => asked((one) => one.head(text, name)),
    read: (unread, of, steps) =>
      asked((one) =>
        one.read(unread.kind === 'file' ? transfer(unread, [unread.bytes.buffer]) : unread, of, proxy(steps)),
      ),
    stop: () => room.end(STOPPED),
  };
}
