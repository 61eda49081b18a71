/** Files and texts waiting to be read, one after the other, with one measure of progress for all. */

import type { ReadDocument } from '@parley/talks';
import { type ReadingClient, STOPPED } from '../reading/client.js';
import type { ReadFault, ReadingFor, Unread } from '../reading/protocol.js';

/** A document to read; its bytes are fetched when its turn comes. */
export interface Waiting {
  readonly name: string;
  open(): Promise<Unread>;
}

export interface QueueState {
  /** Undefined when nothing is being read. */
  readonly work: { readonly name: string; readonly done: number; readonly of: number } | undefined;
  /** Documents that could not be read, since they were last put away. */
  readonly faults: readonly { readonly name: string; readonly fault: ReadFault }[];
  /** What became of those that were read, since they were last put away. */
  readonly outcomes: readonly Outcome[];
}

interface Outcome {
  readonly name: string;
  /** Id of the document. */
  readonly document: string;
  /** False when it was on record already. */
  readonly added: boolean;
  /** What went less than well. */
  readonly warnings: readonly string[];
}

/** What the queue needs of the page. */
export interface QueueHost {
  /** What documents are read for; asked anew for each. */
  readingFor(): ReadingFor;
  /** Takes a document that was read. @returns false when it was on record already */
  take(read: ReadDocument): boolean;
}

/** One document counts as so many steps. */
const STEPS = 100;

export interface ReadingQueue {
  subscribe(listener: () => void): () => void;
  current(): QueueState;
  add(waiting: readonly Waiting[]): void;
  /** Stops reading; what was read stays. */
  cancel(): void;
  /** Puts the messages away. */
  dismiss(): void;
}

export function readingQueue(client: ReadingClient, host: QueueHost): ReadingQueue {
  let state: QueueState = { work: undefined, faults: [], outcomes: [] };
  let waiting: Waiting[] = [];
  let finished = 0;
  let running = false;
  let stops = 0;
  const listeners = new Set<() => void>();
  const update = (change: Partial<QueueState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const show = (name: string, share: number) =>
    update({
      work: { name, done: finished * STEPS + Math.round(share * STEPS), of: (finished + waiting.length) * STEPS },
    });

  const readOne = async ({ name, open }: Waiting): Promise<void> => {
    const begun = stops;
    const fail = (fault: ReadFault) => {
      if (fault.message !== STOPPED) update({ faults: [...state.faults, { name, fault }] });
    };
    let unread: Unread;
    try {
      unread = await open();
    } catch (error) {
      return fail({ kind: 'fetch', message: error instanceof Error ? error.message : String(error) });
    }
    if (stops !== begun) return;
    const answer = await client.read(unread, host.readingFor(), (done, of) => {
      // A late word of a document that was stopped changes nothing.
      if (running && state.work?.name === name) show(name, done / of);
    });
    if (answer.status === 'failed') return fail(answer.fault);
    const { document } = answer.value;
    const added = host.take(answer.value);
    update({ outcomes: [...state.outcomes, { name, document: document.id, added, warnings: document.warnings }] });
  };

  const run = async () => {
    if (running) return;
    running = true;
    for (let next = waiting[0]; next; next = waiting[0]) {
      show(next.name, 0);
      await readOne(next);
      waiting = waiting.filter((one) => one !== next);
      finished += 1;
    }
    running = false;
    finished = 0;
    update({ work: undefined });
  };

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    current: () => state,
    add(more) {
      waiting = [...waiting, ...more];
      if (waiting.length > 0) void run();
    },
    cancel() {
      waiting = waiting.slice(0, 1);
      stops += 1;
      client.stop();
    },
    dismiss: () => update({ faults: [], outcomes: [] }),
  };
}
