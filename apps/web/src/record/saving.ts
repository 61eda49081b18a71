/** Brings events and texts to the server, in order, and tries again until they are there. */

import { missingIn, type OwnEvent, textOf } from './own-events.js';
import type { RecordPort } from './record-port.js';

/** Where the events of the page are. */
export type Saving =
  /** All are on the server, or there are none. */
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving'; readonly waiting: number }
  /** The server could not be reached: tried again at intervals. */
  | { readonly kind: 'unreachable'; readonly waiting: number; readonly message: string }
  /** The server refuses them: they stay in the page. */
  | { readonly kind: 'refused'; readonly waiting: number; readonly message: string }
  /** Nothing is kept beside this page: they stay in it. */
  | { readonly kind: 'page'; readonly waiting: number };

/** What the saving needs of the page. */
export interface SavingHost {
  /** Events made here, all of them. */
  own(): readonly OwnEvent[];
  /** Text of a document that was read here; undefined for others. */
  textOf(document: string): string | undefined;
  /** The log as the server has it, with what others have added. */
  theirs(log: string): void;
  show(saving: Saving): void;
  /** Calls back later; the interval grows with the number of failures. */
  later(again: () => void, failures: number): void;
}

export interface Saver {
  /** Saves what is not saved yet; may be called at any time. */
  save(): Promise<void>;
}

/** @param port undefined where there is no server */
export function createSaver(port: RecordPort | undefined, host: SavingHost): Saver {
  let busy = false;
  let revision: string | undefined;
  /** The log as the server was last seen to have it. */
  let seen = '';
  let failures = 0;
  const texts = new Set<string>();

  /** Takes in the log of the server. */
  const take = (log: { readonly text: string; readonly revision: string }) => {
    revision = log.revision;
    seen = log.text;
    host.theirs(log.text);
  };

  /** @returns what keeps the page from saving; undefined when all is saved */
  const attempt = async (at: RecordPort): Promise<Saving | undefined> => {
    for (;;) {
      const waiting = missingIn(host.own(), seen);
      if (revision !== undefined && waiting.length === 0) return undefined;
      host.show({ kind: 'saving', waiting: waiting.length });
      const no = (refused: { readonly why: 'read-only' | 'rejected'; readonly message: string }): Saving =>
        refused.why === 'read-only'
          ? { kind: 'page', waiting: waiting.length }
          : { kind: 'refused', waiting: waiting.length, message: refused.message };
      if (revision === undefined) {
        const kept = await at.read();
        if ('kind' in kept) return no(kept);
        take(kept);
        continue;
      }
      for (const { event } of waiting) {
        if (event.event !== 'document-added' || texts.has(event.document.document)) continue;
        const text = host.textOf(event.document.document);
        const kept = text === undefined ? undefined : await at.keep(event.document.document, text);
        if (kept?.kind === 'refused') return no(kept);
        texts.add(event.document.document);
      }
      const lines = textOf(waiting);
      const appended = await at.append(lines, revision);
      if (appended.kind === 'refused') return no(appended);
      if (appended.kind === 'conflict') take(appended);
      else {
        revision = appended.revision;
        seen = `${seen}\n${lines}`;
      }
    }
  };

  const save = async (): Promise<void> => {
    if (busy) return;
    if (!port) {
      const { length } = host.own();
      host.show(length === 0 ? { kind: 'saved' } : { kind: 'page', waiting: length });
      return;
    }
    busy = true;
    let tryAgain = false;
    try {
      const kept = await attempt(port);
      failures = 0;
      host.show(kept ?? { kind: 'saved' });
    } catch (error) {
      failures += 1;
      tryAgain = true;
      const waiting = missingIn(host.own(), seen).length;
      const message = error instanceof Error ? error.message : String(error);
      host.show({ kind: 'unreachable', waiting, message });
      // The state of the log is not known any more: the line may have been written all the same.
      revision = undefined;
    } finally {
      busy = false;
    }
    if (tryAgain) host.later(() => void save(), failures);
  };
  return { save };
}
