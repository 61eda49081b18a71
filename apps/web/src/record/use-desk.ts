/** The desk of the talks on screen, in the views. It lives as long as the page, so that leaving a view loses nothing. */

import { useMemo, useSyncExternalStore } from 'react';
import { type ReadingClient, readingClient } from '../reading/client.js';
import { useLoaded, useWorkbench } from '../state/use-workbench.js';
import type { Workbench } from '../state/workbench.js';
import type { Loaded } from '../worker/protocol.js';
import { Desk, type DeskState } from './desk.js';
import { type QueueState, type ReadingQueue, readingQueue } from './reading-queue.js';
import { serverRecord } from './record-port.js';
import { theName } from './who.js';

export interface DeskOfTalks {
  readonly desk: Desk;
  readonly queue: ReadingQueue;
  readonly reading: ReadingClient;
}

const OPEN = new WeakMap<Workbench, Map<string, DeskOfTalks>>();

/** The desk of talks; the same one whenever it is asked for. */
function deskOf(workbench: Workbench, loaded: Loaded): DeskOfTalks {
  const open = OPEN.get(workbench) ?? new Map<string, DeskOfTalks>();
  OPEN.set(workbench, open);
  const found = open.get(loaded.id);
  if (found) return found;
  const { embedded } = workbench;
  const desk = new Desk(loaded, embedded ? undefined : serverRecord(loaded.id), {
    now: () => new Date().toISOString(),
    revise: (log) =>
      workbench.current().loaded?.id === loaded.id ? workbench.revise({ log }) : Promise.resolve(undefined),
    later: (again, milliseconds) => void setTimeout(again, milliseconds),
  });
  const reading = readingClient(embedded);
  const queue = readingQueue(reading, {
    readingFor: () => {
      const { documents } = desk.current().log;
      return {
        talks: loaded.id,
        ledgers: loaded.talks.base.ledgers,
        documents: [...documents.values()].map(({ document, published }) => ({
          id: document,
          published,
          text: desk.ownText(document),
        })),
      };
    },
    take: (read) => desk.add(read, theName() ?? '') !== undefined,
  });
  const made = { desk, queue, reading };
  // Whatever view is open, the record follows the talks.
  workbench.subscribe(() => {
    const now = workbench.current().loaded;
    if (now?.id === loaded.id) desk.follow(now);
  });
  open.set(loaded.id, made);
  addEventListener('beforeunload', (event) => {
    const { kind } = desk.current().saving;
    if (kind !== 'saved') event.preventDefault();
  });
  addEventListener('online', () => desk.save());
  return made;
}

export function useDesk(): DeskOfTalks {
  const workbench = useWorkbench();
  const loaded = useLoaded();
  // biome-ignore lint/correctness/useExhaustiveDependencies: talks keep their desk however often they are read again
  return useMemo(() => deskOf(workbench, loaded), [workbench, loaded.id]);
}

/** One part of what the desk shows. */
export function useDeskState<T>({ desk }: DeskOfTalks, part: (state: DeskState) => T): T {
  return useSyncExternalStore(desk.subscribe, () => part(desk.current()));
}

export function useQueue({ queue }: DeskOfTalks): QueueState {
  return useSyncExternalStore(queue.subscribe, queue.current);
}
