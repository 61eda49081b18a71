/** The worker that edits the talks, as the page sees it; it starts when it is first asked. */

import type { TalksEdit, TalksFiles } from '@parley/talks';
import type { Remote } from 'comlink';
import { roomIn } from '../../worker/room.js';
import type { EditingRoom } from './editing-room.js';
import type { DatasetNames, EditedTalks, Subject } from './protocol.js';
import { startEditingWorker } from './start-editing-worker.js';

/** Every answer is undefined when the worker could not give one; the next question starts it anew. */
export interface EditingClient {
  edited(subject: Subject, text: string, edits: readonly TalksEdit[]): Promise<EditedTalks | undefined>;
  merged(base: string, mine: string, theirs: string): Promise<string | undefined>;
  names(dataset: string): Promise<DatasetNames | undefined>;
}

/** @param embedded what stands in the page itself; a server is asked without it */
export function editingClient(embedded: TalksFiles | undefined): EditingClient {
  const worker = roomIn<EditingRoom>(startEditingWorker, (inside) => embedded && void inside.embed(embedded));
  const asked = async <T>(ask: (room: Remote<EditingRoom>) => Promise<T>): Promise<T | undefined> => {
    try {
      return await worker.ask(ask);
    } catch {
      // The worker ended, or what is needed for the answer did not come; it is asked for again next time.
      return undefined;
    }
  };
  return {
    edited: (subject, text, edits) => asked((room) => room.edited(subject, text, edits)),
    merged: (base, mine, theirs) => asked((room) => room.merged(base, mine, theirs)),
    names: (dataset) => asked((room) => room.names(dataset)),
  };
}
