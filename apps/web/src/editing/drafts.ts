/** Unsaved work kept in the browser, so that a crash or a closed window does not lose it. */

import { storeIn } from '../state/kept.js';

export interface Draft {
  /** The file as edited, and as it was on disk when the edits began. */
  readonly text: string;
  readonly base: string;
  /** ISO 8601. */
  readonly at: string;
}

export interface Drafts {
  read(talks: string): Draft | undefined;
  /** @returns false when the browser keeps nothing: its storage is full or forbidden */
  keep(talks: string, draft: Draft): boolean;
  forget(talks: string): void;
}

/** @param storage asked for at each use: a browser may forbid even to look at it */
export function draftsIn(storage: () => Storage): Drafts {
  const store = storeIn('parley.draft.', storage);
  return {
    read: (talks) => draftOf(store.read(talks)),
    keep: (talks, draft) => store.keep(talks, JSON.stringify(draft)),
    forget: store.forget,
  };
}

function draftOf(text: string | undefined): Draft | undefined {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    return isDraft(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

function isDraft(kept: unknown): kept is Draft {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    ['text', 'base', 'at'].every((key) => key in kept && typeof (kept as Record<string, unknown>)[key] === 'string')
  );
}
